package io.github.podium.internal.language.english;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.language.LexiconReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The forms of all reporting verbs with their classes and frames, and idioms of saying. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class ReportingVerbs {

  private static final Splitter WORDS = Splitter.on(' ');

  /** What idioms of saying are: they say that something is so, and nothing else. */
  private static final int IDIOM_CLASSES = 1 << VerbClass.values().length;

  private static final int IDIOM_FRAMES =
      bit(VerbFrame.THAT) | bit(VerbFrame.QUOTATION) | bit(VerbFrame.SPEECH);

  private final ImmutableMap<String, Integer> classes;
  private final ImmutableMap<String, Integer> frames;
  private final VerbIdioms idioms;

  ReportingVerbs(LexiconReader reader) {
    Map<String, Integer> ofVerbs = framesOfVerbs(reader.read("verb-frames"));
    Map<String, Integer> foundClasses = new HashMap<>();
    Map<String, Integer> foundFrames = new HashMap<>();
    for (VerbClass verbClass : VerbClass.values()) {
      for (String verb : reader.read(verbClass.list()).entries()) {
        int frame = ofVerbs.getOrDefault(WORDS.splitToList(verb).get(0), 0);
        for (String form : EnglishVerbForms.of(verb)) {
          foundClasses.merge(form, 1 << verbClass.ordinal(), (a, b) -> a | b);
          foundFrames.merge(form, frame, (a, b) -> a | b);
        }
      }
    }
    classes = ImmutableMap.copyOf(foundClasses);
    frames = ImmutableMap.copyOf(foundFrames);
    idioms = new VerbIdioms(reader.read("reporting-idioms"));
  }

  private static Map<String, Integer> framesOfVerbs(Lexicon entries) {
    Map<String, Integer> frames = new HashMap<>();
    for (String entry : entries.entries()) {
      List<String> words = WORDS.splitToList(entry);
      int bits = 0;
      for (String frame : words.subList(1, words.size())) {
        bits |= bit(VerbFrame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
      frames.put(words.get(0), bits);
    }
    return frames;
  }

  private static int bit(VerbFrame frame) {
    return 1 << frame.ordinal();
  }

  /** Whether the word is a form of a reporting verb. */
  boolean contains(String form) {
    return classes.containsKey(form);
  }

  /** The last token of the idiom of saying whose verb is this token, or -1. */
  int idiomEnd(TokenRow row, int verb) {
    return idioms.endAt(row, verb);
  }

  /**
   * The classes of a verb, one bit each in the order of {@link VerbClass}, and a further one for
   * idioms; 0 for none.
   */
  int classesOf(TokenRow row, int verb) {
    return idiomEnd(row, verb) >= 0 ? IDIOM_CLASSES : classes.getOrDefault(row.lower(verb), 0);
  }

  /** The frames of a verb, one bit each in the order of {@link VerbFrame}; 0 for none. */
  int framesOf(TokenRow row, int verb) {
    return idiomEnd(row, verb) >= 0 ? IDIOM_FRAMES : frames.getOrDefault(row.lower(verb), 0);
  }
}
