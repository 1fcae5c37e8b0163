package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.Optional;

/** Tokens of a sentence from the first to the last: a noun phrase, a clause. */
record TokenRange(int first, int last) {

  boolean overlaps(TokenRange other) {
    return first <= other.last && other.first <= last;
  }

  boolean contains(int i) {
    return first <= i && i <= last;
  }

  /** The tokens of the row that the span covers, without marks at its ends. */
  static Optional<TokenRange> of(TokenRow row, TextSpan span) {
    int first = row.firstEndingBehind(span.begin());
    while (row.is(first, WordClass.PUNCTUATION)) {
      first++;
    }
    int last = row.lastBeginningBefore(span.end());
    while (last >= first && row.is(last, WordClass.PUNCTUATION)) {
      last--;
    }
    return first <= last ? Optional.of(new TokenRange(first, last)) : Optional.empty();
  }

  /**
   * The span of the tokens; at the first or last word of a quotation its marks are taken in, and a
   * quotation that it begins or ends inside of the same one is taken whole.
   */
  TextSpan span(TokenRow row) {
    Optional<Quotation> around = row.quotation(first);
    Optional<Quotation> atEnd = row.quotation(last);
    boolean opens = around.isPresent() && onlyMarks(row, row.quotationStart(first), first - 1);
    boolean closes = atEnd.isPresent() && onlyMarks(row, last + 1, row.quotationEnd(last));
    boolean one = around.equals(atEnd) && (opens || closes);
    int begin = opens || one ? around.orElseThrow().span().begin() : row.begin(first);
    int end = closes || one ? atEnd.orElseThrow().span().end() : row.end(last);
    int next = last + (row.lower(last + 1).equals(".") ? 2 : 1);
    boolean parenthesis = row.lower(next).equals(")") && isOpen(row);
    end = parenthesis ? Math.max(end, row.end(next)) : end;
    return new TextSpan(begin, end);
  }

  private boolean isOpen(TokenRow row) {
    int open = 0;
    for (int i = first; i <= last; i++) {
      open += row.lower(i).equals("(") ? 1 : row.lower(i).equals(")") ? -1 : 0;
    }
    return open > 0;
  }

  private static boolean onlyMarks(TokenRow row, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!row.is(i, WordClass.PUNCTUATION)) {
        return false;
      }
    }
    return true;
  }
}
