package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/** The days of a month as words: {@code ninth}, {@code twenty-first}. */
final class EnglishOrdinals {

  private static final ImmutableMap<String, Integer> WORDS = words();

  /** A regular expression that any of them matches. */
  static final String PATTERN = "(?=[efnstEFNST])(?i:" + String.join("|", WORDS.keySet()) + ")";

  private EnglishOrdinals() {}

  /** The number that digits or a word of these stand for: {@code 9}, {@code ninth}. */
  static Optional<Integer> number(String words) {
    return Character.isDigit(words.charAt(0))
        ? Optional.of(Integer.parseInt(words))
        : Optional.ofNullable(WORDS.get(EnglishAnalyzer.lower(words)));
  }

  private static ImmutableMap<String, Integer> words() {
    List<String> small =
        List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < small.size(); i++) {
      numbers.put(small.get(i), i + 1);
    }
    for (int i = 0; i < 9; i++) {
      numbers.put("twenty-" + small.get(i), 21 + i);
    }
    return numbers.put("thirtieth", 30).put("thirty-first", 31).buildOrThrow();
  }
}
