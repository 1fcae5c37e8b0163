package io.github.podium.testing;

import io.github.podium.model.TextSpan;

/**
 * Compares spans as the benchmark does: quotation marks and {@code ,.;:} at the ends do not count.
 */
public final class Trimmer {

  private static final String TRIMMED = "\"'`´“”„‟‘’‚‛«»‹›「」『』《》〈〉＂＇,.;:";

  private Trimmer() {}

  /** The span without marks and white space at its ends; a span of nothing else stays as it is. */
  public static TextSpan trim(String text, TextSpan span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isTrimmed(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isTrimmed(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? new TextSpan(begin, end) : span;
  }

  /** The trimmed span of content, without a leading {@code that}. */
  public static TextSpan trimContent(String text, TextSpan span) {
    TextSpan trimmed = trim(text, span);
    boolean that = trimmed.length() > 5 && trimmed.in(text).regionMatches(true, 0, "that ", 0, 5);
    return that ? trim(text, new TextSpan(trimmed.begin() + 5, trimmed.end())) : trimmed;
  }

  private static boolean isTrimmed(char c) {
    return Character.isWhitespace(c) || TRIMMED.indexOf(c) >= 0;
  }
}
