package io.github.podium.internal.language.english;

import com.google.common.base.CharMatcher;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what OpenNLP's tokenizer leaves together: possessives, and marks at either end of a word.
 */
final class TokenSplitter {

  private static final Pattern CLITIC = Pattern.compile("(?i)('s|'re|'ve|'ll|'d|'m|n't)$");
  private static final CharMatcher MARKS = CharMatcher.anyOf("\"'()[]{}:;?!,…—–*~").precomputed();

  /** Marks that part two words without a space; the bracket is that of a caption’s voice tag. */
  private static final CharMatcher INSIDE = CharMatcher.anyOf("—–\"<>").precomputed();

  private TokenSplitter() {}

  static void split(String text, int begin, int end, List<TextSpan> spans) {
    int first = behindDashes(text, begin, end);
    if (first > begin) {
      spans.add(new TextSpan(begin, first));
    }
    while (first < end && isMark(text, first, end)) {
      spans.add(new TextSpan(first, first + 1));
      first++;
    }
    int last = end;
    while (last > first && isMark(text, last - 1, end)) {
      last--;
    }
    if (last > first) {
      int dash = dashInside(text, first, last);
      if (dash > 0) {
        split(text, first, dash, spans);
        spans.add(new TextSpan(dash, dash + 1));
        split(text, dash + 1, last, spans);
      } else {
        splitWord(text, first, last, spans);
      }
    }
    for (int i = Math.max(last, first); i < end; i++) {
      spans.add(new TextSpan(i, i + 1));
    }
  }

  /** {@code --Quillmark}: a dash of two hyphens with a word on it, or of one that opens a line. */
  private static int behindDashes(String text, int begin, int end) {
    int i = begin;
    while (i < end && text.charAt(i) == '-') {
      i++;
    }
    boolean opensLine = i - begin == 1 && (begin == 0 || text.charAt(begin - 1) == '\n');
    return (opensLine || i - begin > 1) && i < end && Character.isLetter(text.charAt(i))
        ? i
        : begin;
  }

  private static boolean isMark(String text, int i, int end) {
    boolean clitic =
        text.charAt(i) == '\'' && i + 1 < end && Character.isLetter(text.charAt(i + 1));
    if (text.charAt(i) == '-') {
      // Okereke-Wilde comes as any two of its parts.
      return Character.isLetter(at(text, i - 1)) && Character.isLetter(at(text, i + 1));
    }
    return MARKS.matches(text.charAt(i))
        && !(clitic && i > 0 && Character.isLetter(text.charAt(i - 1)));
  }

  private static char at(String text, int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  private static int dashInside(String text, int first, int last) {
    for (int i = first + 1; i < last - 1; i++) {
      if (INSIDE.matches(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static void splitWord(String text, int begin, int end, List<TextSpan> spans) {
    Matcher clitic = CLITIC.matcher(text.substring(Math.max(begin, end - 4), end));
    if (clitic.find() && end - clitic.group().length() > begin) {
      int cut = end - clitic.group().length();
      spans.add(new TextSpan(begin, cut));
      spans.add(new TextSpan(cut, end));
    } else {
      spans.add(new TextSpan(begin, end));
    }
  }
}
