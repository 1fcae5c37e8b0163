package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Tells the particle of an eojeol from its noun.
 *
 * <p>Nori fuses a name that it does not know with its particle ({@code 황은/NNP}). The document tells
 * them apart: where {@code 황} occurs with a certain particle or before a title, {@code 황은} is that
 * name and a topic particle.
 */
final class ParticleReader {

  private static final String FUSIBLE = "은는이가도의";
  private static final String ALSO_TOPIC = "역시";
  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_ENDING = 3;

  private final String text;
  private final KoreanLexicons lexicons;
  private final Set<String> stems;
  private final Set<String> splitNames;
  private final KoreanNames names;

  private ParticleReader(
      String text, Set<String> stems, Set<String> splitNames, KoreanLexicons lexicons) {
    this.text = text;
    this.lexicons = lexicons;
    this.names = new KoreanNames(lexicons);
    this.stems = stems;
    this.splitNames = splitNames;
  }

  /** A reader that knows no noun of the text yet. */
  static ParticleReader of(String text, KoreanLexicons lexicons) {
    return new ParticleReader(text, ImmutableSet.of(), ImmutableSet.of(), lexicons);
  }

  /** The same reader, knowing these nouns. */
  ParticleReader with(TextNouns nouns) {
    return new ParticleReader(text, nouns.stems(), nouns.splitNames(), lexicons);
  }

  /** Whether the nouns of the text leave an eojeol that was read without them as it is. */
  boolean leaves(Eojeol eojeol) {
    boolean isNoun =
        eojeol.stemLength() >= SHORTEST_NAME
            && !endsInParticle(eojeol)
            && stems.contains(eojeol.stem());
    boolean fused =
        eojeol.isBare()
            && FUSIBLE.indexOf(eojeol.lastLetter()) >= 0
            && eojeol.length() > 1
            && (eojeol.length() == 2
                || stems.contains(eojeol.word().substring(0, eojeol.length() - 1)));
    boolean madeTopic = eojeol.isBare() && eojeol.has(Particle.TOPIC);
    return !isNoun && !fused && !madeTopic && !makesTopic(eojeol);
  }

  /** Whether Nori sees its particle: the nouns of the text do not matter then. */
  private static boolean endsInParticle(Eojeol eojeol) {
    List<Token> tokens = eojeol.tokens();
    return !eojeol.isBare()
        && !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).is(WordClass.PARTICLE);
  }

  /** 김 대표 역시: the noun before it is a topic. */
  static boolean makesTopic(Eojeol eojeol) {
    return eojeol.is(ALSO_TOPIC);
  }

  /** 황은: whether it is one syllable and what may be a particle. */
  static boolean mayBeFused(Eojeol eojeol) {
    return eojeol.length() == 2 && FUSIBLE.indexOf(eojeol.lastLetter()) >= 0;
  }

  /** The particle that the word ends with; empty where there is none. */
  String of(String word, List<Token> tokens, String before) {
    int first = tokens.size();
    while (first > 0 && tokens.get(first - 1).is(WordClass.PARTICLE)) {
      first--;
    }
    String particle = text(tokens.subList(first, tokens.size()));
    int stem = word.length() - particle.length();
    // 고시은: 은 is no particle behind a vowel.
    boolean fits =
        stem <= 0
            || !Hangul.isSyllable(word.charAt(stem - 1))
            || Hangul.agrees(word.charAt(stem - 1), particle);
    return !particle.isEmpty() && fits && word.endsWith(particle)
        ? particle
        : fusedParticle(word, tokens, before);
  }

  private String text(List<Token> tokens) {
    return switch (tokens.size()) {
      case 0 -> "";
      case 1 -> tokens.get(0).text();
      default -> text.substring(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
    };
  }

  /** 의원 천은주가: Nori takes the word for something else. */
  private boolean isNameBehindTitle(String stem, String before) {
    return stem.length() > 2 && endsInTitle(before) && names.isFullName(stem);
  }

  private boolean endsInTitle(String word) {
    return lexicons
        .personTitles
        .longestSuffixOf(word)
        .filter(title -> title.length() > 1)
        .isPresent();
  }

  /** A noun of the text, or a word with the ending of an organisation: 해무로보틱스. */
  private boolean isName(String stem) {
    return stems.contains(stem)
        || lexicons
            .organizationEndings
            .longestSuffixOf(stem)
            .filter(ending -> SHORTEST_ENDING <= ending.length() && ending.length() < stem.length())
            .isPresent();
  }

  /** A name that Nori took for a verb is a noun where the text uses it as one elsewhere. */
  List<Token> mended(List<Token> tokens, String word, String before, String particle, int begin) {
    String stem = word.substring(0, word.length() - particle.length());
    boolean isName =
        (stem.length() >= SHORTEST_NAME
                && isName(stem)
                && !tokens.isEmpty()
                && !tokens.get(tokens.size() - 1).is(WordClass.PARTICLE))
            || isNameBehindTitle(stem, before);
    if (!isName) {
      return tokens;
    }
    int end = begin + stem.length();
    Token noun = new Token(begin, end, stem, "NNP", WordClass.PROPER_NOUN);
    if (particle.isEmpty()) {
      return List.of(noun);
    }
    int behind = end + particle.length();
    return List.of(noun, new Token(end, behind, particle, "J", WordClass.PARTICLE));
  }

  private String fusedParticle(String word, List<Token> tokens, String before) {
    if (word.length() < 2 || tokens.isEmpty()) {
      return "";
    }
    if (FUSIBLE.indexOf(word.charAt(word.length() - 1)) < 0) {
      return "";
    }
    String last = word.substring(word.length() - 1);
    Token token = tokens.get(tokens.size() - 1);
    if (!Hangul.agrees(word.charAt(word.length() - 2), last)) {
      return "";
    }
    String stem = word.substring(0, word.length() - 1);
    boolean unknown = token.tag().startsWith("UNKNOWN") && token.text().length() > 1;
    boolean nounOrName =
        token.is(WordClass.PROPER_NOUN, WordClass.NOUN) || word.length() > SHORTEST_NAME;
    boolean knownStem = nounOrName && isName(stem);
    boolean splitName = word.length() == 2 && splitNames.contains(before + " " + word.charAt(0));
    return unknown || knownStem || splitName || endsInTitle(stem) || isNameBehindTitle(stem, before)
        ? last
        : "";
  }
}
