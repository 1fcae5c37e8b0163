package io.github.podium.internal.language.english;

import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text into windows of bounded length, at white space where there is any:
 * OpenNLP's tools take quadratic time on what has no bound.
 */
final class Windows {

  private Windows() {}

  /** The windows in text order; white space between them is left out. */
  static List<TextSpan> of(String text, TextSpan span, int longest) {
    List<TextSpan> windows = new ArrayList<>();
    int begin = span.begin();
    while (begin < span.end()) {
      int end = end(text, begin, span.end(), longest);
      windows.add(new TextSpan(begin, end));
      begin = end;
      while (begin < span.end() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
    }
    return windows;
  }

  private static int end(String text, int begin, int limit, int longest) {
    if (limit - begin <= longest) {
      return limit;
    }
    for (int i = begin + longest; i > begin + longest / 2; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return begin + longest;
  }
}
