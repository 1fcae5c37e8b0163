package io.github.podium.internal.language.korean;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The nouns of one text, as they come: by them particles are told from the ends of names. */
final class TextNouns {

  private final Set<String> stems = new HashSet<>();

  /** The particles, by what stands before them: a word, and the syllable that each is fused to. */
  private final SetMultimap<String, String> endings = HashMultimap.create();

  /** Takes in the nouns of a sentence. */
  void add(List<Eojeol> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      Eojeol eojeol = sentence.get(i);
      if (eojeol.isNominal()) {
        stems.add(eojeol.stem());
      }
      if (i > 0 && !sentence.get(i - 1).comma() && ParticleReader.mayBeFused(eojeol)) {
        String word = eojeol.word();
        endings.put(sentence.get(i - 1).word() + " " + word.charAt(0), word.substring(1));
      }
    }
  }

  /** What the text has as a noun, without particles. */
  Set<String> stems() {
    return stems;
  }

  /** One more particle than chance would give: 젠슨 황은, 젠슨 황이. */
  Set<String> splitNames() {
    return Sets.filter(endings.keySet(), name -> endings.get(name).size() > 1);
  }
}
