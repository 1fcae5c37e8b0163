package io.github.podium.internal.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** One text, taken apart. Immutable. */
public final class Analysis {

  private final String text;
  private final ImmutableList<TextSpan> paragraphs;
  private final ImmutableList<Sentence> sentences;
  private final ImmutableList<Quotation> quotations;
  private final ImmutableList<Quotation> outer;
  private final ImmutableList<Quotation> nested;

  /**
   * An analysis of these parts, each list in text order, an outer quotation before an inner one.
   */
  public Analysis(
      String text,
      List<TextSpan> paragraphs,
      List<Sentence> sentences,
      List<Quotation> quotations) {
    this.text = text;
    this.paragraphs = ImmutableList.copyOf(paragraphs);
    this.sentences = ImmutableList.copyOf(sentences);
    this.quotations = ImmutableList.copyOf(quotations);
    this.outer = ofDepth(0, quotations);
    this.nested = ofDepth(1, quotations);
  }

  /** Quotations of one depth never overlap. */
  private static ImmutableList<Quotation> ofDepth(int depth, List<Quotation> quotations) {
    return quotations.stream().filter(q -> q.depth() == depth).collect(toImmutableList());
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Its lines that are not blank, without white space at their ends. */
  public ImmutableList<TextSpan> paragraphs() {
    return paragraphs;
  }

  /** Its sentences. */
  public ImmutableList<Sentence> sentences() {
    return sentences;
  }

  /** Its quotations, an outer one before those inside it. */
  public ImmutableList<Quotation> quotations() {
    return quotations;
  }

  /** The outermost quotations that share a code unit with the span. */
  public List<Quotation> outerQuotationsIn(TextSpan span) {
    return in(outer, span);
  }

  /** The quotations right inside an outermost one that share a code unit with the span. */
  public List<Quotation> nestedQuotationsIn(TextSpan span) {
    return in(nested, span);
  }

  private static List<Quotation> in(ImmutableList<Quotation> ordered, TextSpan span) {
    int from = Places.countBelow(span.begin() + 1, ordered, q -> q.span().end());
    int to = Places.countBelow(span.end(), ordered, q -> q.span().begin());
    return ordered.subList(from, to);
  }

  /** The outermost quotation that covers this offset, its marks included. */
  public Optional<Quotation> quotationAt(int offset) {
    int before = Places.countBelow(offset + 1, outer, q -> q.span().begin()) - 1;
    return before >= 0 && outer.get(before).span().contains(offset)
        ? Optional.of(outer.get(before))
        : Optional.empty();
  }
}
