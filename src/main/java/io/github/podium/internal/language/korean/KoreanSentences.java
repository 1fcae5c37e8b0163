package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits paragraphs into sentences: after a full stop, a question or an exclamation mark and what
 * closes behind it, never inside a quotation or parentheses.
 */
final class KoreanSentences {

  private static final CharMatcher TERMINATOR = CharMatcher.anyOf(".?!。…").precomputed();
  private static final CharMatcher CLOSING = CharMatcher.anyOf("\"'”’」』»)]〉》").precomputed();
  private static final CharMatcher LAUGHTER = CharMatcher.anyOf("ㅋㅎㅠㅜ").precomputed();
  private static final CharMatcher FINAL = CharMatcher.anyOf("요다죠네음함임").precomputed();
  private static final int LONGEST_PARENTHESIS = 200;

  /** Longer ones are cut: the rules take more than linear time on a sentence. */
  private static final int LONGEST_SENTENCE = 4_000;

  /** A sentence's place and the index of the paragraph where it ends. */
  record Bounds(TextSpan span, int paragraph) {}

  List<Bounds> split(Analysis analysis) {
    List<Bounds> found = new ArrayList<>();
    String text = analysis.text();
    int begin = -1;
    for (int p = 0; p < analysis.paragraphs().size(); p++) {
      TextSpan paragraph = analysis.paragraphs().get(p);
      begin = begin < 0 ? paragraph.begin() : begin;
      int parenthesis = -1;
      for (int i = paragraph.begin(); i < paragraph.end(); i++) {
        char c = text.charAt(i);
        if (c == '(') {
          parenthesis = i;
        } else if (c == ')') {
          parenthesis = -1;
        }
        boolean inParenthesis = parenthesis >= 0 && i - parenthesis < LONGEST_PARENTHESIS;
        boolean tooLong = i + 1 - begin >= LONGEST_SENTENCE;
        boolean endsNothing = inParenthesis || Hangul.isSyllable(c);
        int end = tooLong ? i + 1 : endsNothing ? -1 : endAfter(analysis, i, paragraph.end());
        if (end > begin) {
          found.add(new Bounds(new TextSpan(begin, end), p));
          begin = skipSpace(text, end, paragraph.end());
          i = end - 1;
        }
      }
      boolean goesOn =
          begin < paragraph.end()
              && paragraph.end() - begin < LONGEST_SENTENCE
              && isInside(analysis, paragraph.end() - 1, paragraph.end());
      if (begin < paragraph.end() && !goesOn) {
        found.add(new Bounds(new TextSpan(begin, paragraph.end()), p));
        begin = -1;
      } else if (begin >= paragraph.end()) {
        begin = -1;
      }
    }
    return found;
  }

  /** The end of the sentence whose terminator is at {@code i}, or -1 where none ends. */
  private static int endAfter(Analysis analysis, int i, int limit) {
    String text = analysis.text();
    if (LAUGHTER.matches(text.charAt(i))) {
      return endAfterLaughter(analysis, i, limit);
    }
    if (!TERMINATOR.matches(text.charAt(i)) || isInitial(text, i)) {
      return -1;
    }
    int end = i + 1;
    while (end < limit
        && (TERMINATOR.matches(text.charAt(end)) || CLOSING.matches(text.charAt(end)))) {
      end++;
    }
    // 말했다.홍 사장은: the space is lost.
    boolean lost =
        text.charAt(i) == '.'
            && end == i + 1
            && i > 0
            && text.charAt(i - 1) == '다'
            && end < limit
            && Hangul.isSyllable(text.charAt(end));
    boolean spaceAfter = end == limit || lost || Character.isWhitespace(text.charAt(end));
    if (!spaceAfter || isInside(analysis, i, end)) {
      return -1;
    }
    boolean isEllipsisInside = text.charAt(i) == '…' && end < limit;
    return isEllipsisInside ? -1 : end;
  }

  /** 만들었대요ㅋㅋ 그래서: laughter and tears close what ends as a sentence does. */
  private static int endAfterLaughter(Analysis analysis, int i, int limit) {
    String text = analysis.text();
    boolean last = i + 1 == limit || Character.isWhitespace(text.charAt(i + 1));
    int first = i;
    while (first > 0 && LAUGHTER.matches(text.charAt(first - 1))) {
      first--;
    }
    boolean closes = i > first && first > 0 && FINAL.matches(text.charAt(first - 1));
    return last && closes && !isInside(analysis, i, i + 1) ? i + 1 : -1;
  }

  /** J. K. 모건: the full stop of an initial. */
  private static boolean isInitial(String text, int stop) {
    return text.charAt(stop) == '.'
        && stop > 0
        && text.charAt(stop - 1) >= 'A'
        && text.charAt(stop - 1) <= 'Z'
        && (stop == 1 || !Character.isLetter(text.charAt(stop - 2)));
  }

  /** Whether a quotation covers both the place and what comes behind it. */
  private static boolean isInside(Analysis analysis, int from, int to) {
    return analysis
        .quotationAt(from)
        .map(Quotation::span)
        .filter(span -> span.end() > to)
        .isPresent();
  }

  private static int skipSpace(String text, int from, int limit) {
    int i = from;
    while (i < limit && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
