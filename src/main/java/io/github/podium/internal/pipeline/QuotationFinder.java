package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparing;

import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Quotation.Style;
import io.github.podium.model.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations, before anything else looks at the text: a sentence splitter breaks them.
 *
 * <p>Each family of marks is paired by itself, paragraph by paragraph. A mark that looks like an
 * opening one starts afresh even where one is open, so that a lost closing mark does not turn the
 * rest of the paragraph inside out. A quotation that a paragraph leaves open goes on where the next
 * paragraph opens with the same mark, or where the next mark can only close it; otherwise it ends
 * with its paragraph.
 */
public final class QuotationFinder {

  /** How many paragraphs on the closing mark may stand where none is marked again. */
  private static final int MOST_UNMARKED = 3;

  private QuotationFinder() {}

  /** The quotations of the text in text order, an outer one before those inside it. */
  public static List<Quotation> find(String text, List<TextSpan> paragraphs) {
    List<Open> found = new ArrayList<>();
    int[] places = QuotationMarks.places(text);
    for (Style style : Style.values()) {
      QuotationMarks marks = new QuotationMarks(text, places, style);
      found.addAll(new FamilyScan(text, paragraphs, style, marks).scan());
    }
    found.sort(comparing(Open::span, TextSpanOrder.OUTER_FIRST));
    return nest(found);
  }

  private static List<Quotation> nest(List<Open> found) {
    List<Quotation> quotations = new ArrayList<>();
    Deque<TextSpan> outer = new ArrayDeque<>();
    for (Open open : found) {
      while (!outer.isEmpty() && outer.peek().end() <= open.begin) {
        outer.pop();
      }
      boolean crosses = !outer.isEmpty() && outer.peek().end() < open.end;
      if (crosses) {
        continue;
      }
      quotations.add(
          new Quotation(
              open.span(),
              new TextSpan(open.begin + open.openLength, open.innerEnd),
              open.style,
              open.closed,
              outer.size()));
      outer.push(open.span());
    }
    return quotations;
  }

  /** A quotation on its way; its end moves as the scan goes on. */
  private static final class Open {
    final Style style;
    final int begin;
    final int openLength;
    int innerEnd;
    int end;
    boolean closed;

    Open(Style style, QuotationMark mark) {
      this.style = style;
      this.begin = mark.begin();
      this.openLength = mark.length();
    }

    void close(int newInnerEnd, int newEnd, boolean isClosed) {
      innerEnd = newInnerEnd;
      end = newEnd;
      closed = isClosed;
    }

    TextSpan span() {
      return new TextSpan(begin, end);
    }
  }

  /** One pass over the text for one family of marks. */
  private static final class FamilyScan {
    private final String text;
    private final List<TextSpan> paragraphs;
    private final Style style;
    private final QuotationMarks marks;
    private final List<Open> found = new ArrayList<>();
    private @Nullable Open open;

    FamilyScan(String text, List<TextSpan> paragraphs, Style style, QuotationMarks marks) {
      this.text = text;
      this.paragraphs = paragraphs;
      this.style = style;
      this.marks = marks;
    }

    List<Open> scan() {
      int scanned = marks.occur() ? paragraphs.size() : 0;
      for (int i = 0; i < scanned; i++) {
        TextSpan paragraph = paragraphs.get(i);
        for (QuotationMark mark : marks.in(paragraph)) {
          take(mark, paragraph, mark.begin() == paragraph.begin());
        }
        boolean goesOn =
            open != null
                && i + 1 < paragraphs.size()
                && (marks.opens(paragraphs.get(i + 1)) || closesBehind(i));
        if (!goesOn) {
          giveUp(paragraph.end());
        }
      }
      return found;
    }

    /** Whether the next mark, a paragraph or two further on, can do nothing but close. */
    private boolean closesBehind(int paragraph) {
      int last = Math.min(paragraphs.size() - 1, paragraph + MOST_UNMARKED);
      for (int i = paragraph + 1; i <= last && style != Style.SINGLE; i++) {
        List<QuotationMark> next = marks.in(paragraphs.get(i));
        if (!next.isEmpty()) {
          return next.get(0).mayClose() && !next.get(0).mayOpen();
        }
      }
      return false;
    }

    private void take(QuotationMark mark, TextSpan paragraph, boolean atParagraphStart) {
      Open current = open;
      if (current == null) {
        if (mark.mayOpen()) {
          open = new Open(style, mark);
        }
      } else if (atParagraphStart && current.begin < paragraph.begin()) {
        // A mark opened again: the quotation goes on.
        return;
      } else if (mark.mayClose()) {
        finish(current, mark.begin(), mark.end(), true);
      } else if (mark.mayOpen() && mark.isCertain()) {
        giveUp(mark.begin());
        open = new Open(style, mark);
      }
    }

    private void giveUp(int limit) {
      Open current = open;
      if (current == null) {
        return;
      }
      int end = limit;
      while (end > current.begin && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      finish(current, end, end, false);
    }

    private void finish(Open current, int innerEnd, int end, boolean closed) {
      if (innerEnd > current.begin + current.openLength) {
        current.close(innerEnd, end, closed);
        found.add(current);
      }
      open = null;
    }
  }
}
