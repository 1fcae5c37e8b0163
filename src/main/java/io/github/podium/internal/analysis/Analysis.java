package io.github.podium.internal.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * One text, taken apart.
 *
 * @param text the text
 * @param paragraphs its lines that are not blank, without white space at their ends
 * @param sentences its sentences in text order
 * @param quotations its quotations in text order, an outer one before those inside it
 */
public record Analysis(
    String text, List<TextSpan> paragraphs, List<Sentence> sentences, List<Quotation> quotations) {

  /** Makes an analysis; the lists are copied. */
  public Analysis {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /** The quotations that lie in no other one. */
  public List<Quotation> outerQuotations() {
    return quotations.stream().filter(q -> q.depth() == 0).collect(toImmutableList());
  }

  /** The sentences of the paragraph with this index. */
  public List<Sentence> sentencesOf(int paragraph) {
    return sentences.stream().filter(s -> s.paragraph() == paragraph).collect(toImmutableList());
  }

  /** The outer quotation that covers this offset, its marks included. */
  public Optional<Quotation> quotationAt(int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    // The last quotation that begins at or before the offset; an outer one that covers it is near.
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).span().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    for (int i = high; i >= 0; i--) {
      Quotation quotation = quotations.get(i);
      if (quotation.depth() == 0) {
        return quotation.span().contains(offset) ? Optional.of(quotation) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
