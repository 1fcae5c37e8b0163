package io.github.podium.internal.pipeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Splits a text into paragraphs: its lines that are not blank. */
public final class Paragraphs {

  private static final CharMatcher BLANK =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\uFEFF\u200B"));

  private Paragraphs() {}

  /** The paragraphs in text order, without white space at their ends. */
  public static ImmutableList<TextSpan> of(String text) {
    List<TextSpan> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        addTrimmed(text, begin, i, lines);
        begin = i + 1;
      }
    }
    return lines.stream().collect(toImmutableList());
  }

  private static void addTrimmed(String text, int from, int to, List<TextSpan> lines) {
    int begin = from;
    int end = to;
    while (begin < end && BLANK.matches(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && BLANK.matches(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      lines.add(new TextSpan(begin, end));
    }
  }
}
