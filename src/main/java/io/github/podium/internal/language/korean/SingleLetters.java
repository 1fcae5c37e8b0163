package io.github.podium.internal.language.korean;

import org.jspecify.annotations.Nullable;

/**
 * One string for each letter that is a morpheme by itself, as half of all morphemes are: they stay
 * near the processor. Not thread-safe.
 */
final class SingleLetters {

  /** So many that hardly two letters of a text want the same place. */
  private static final int PLACES = 1024;

  private final @Nullable String[] strings = new String[PLACES];

  /** The part of the text between two places. */
  String in(String text, int begin, int end) {
    if (end - begin > 1) {
      return text.substring(begin, end);
    }
    char letter = text.charAt(begin);
    String known = strings[letter % PLACES];
    if (known != null && known.charAt(0) == letter) {
      return known;
    }
    String string = String.valueOf(letter);
    strings[letter % PLACES] = string;
    return string;
  }
}
