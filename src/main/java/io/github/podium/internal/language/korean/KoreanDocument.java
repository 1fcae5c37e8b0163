package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An analysed text with its eojeol.
 *
 * @param analysis the text, taken apart
 * @param sentences its sentences as eojeol, in the order of {@link Analysis#sentences()}
 * @param spans of each sentence, from its first eojeol to the end of its last
 * @param quoting the indexes of those that hold a quotation
 * @param quoted the sentences inside outer quotations
 */
record KoreanDocument(
    Analysis analysis,
    List<List<Eojeol>> sentences,
    List<TextSpan> spans,
    BitSet quoting,
    List<List<Eojeol>> quoted) {

  static KoreanDocument of(Analysis analysis, KoreanLexicons lexicons) {
    Eojeols eojeols = new Eojeols(analysis, lexicons);
    List<List<Eojeol>> sentences = new ArrayList<>();
    List<TextSpan> spans = new ArrayList<>();
    BitSet quoting = new BitSet();
    List<List<Eojeol>> quoted = new ArrayList<>();
    KoreanTitledNames names =
        new KoreanTitledNames(lexicons, new KoreanNames(lexicons), KoreanEvidence.NONE);
    for (int s = 0; s < analysis.sentences().size(); s++) {
      List<Eojeol> sentence = names.mended(eojeols.group(s));
      sentences.add(sentence);
      spans.add(span(sentence));
      if (sentence.stream().anyMatch(Eojeol::isQuotation)) {
        quoting.set(s);
        eojeols.groupQuoted(s).forEach(inner -> quoted.add(names.mended(inner)));
      }
    }
    return new KoreanDocument(analysis, sentences, spans, quoting, quoted);
  }

  /** Whether the sentence at the index holds a quotation. */
  boolean quotes(int sentence) {
    return quoting.get(sentence);
  }

  /** The index of the paragraph that the sentence at the index stands in. */
  int paragraphOf(int sentence) {
    return analysis.sentences().get(sentence).paragraph();
  }

  /** From the first eojeol to the end of the last. */
  static TextSpan span(List<Eojeol> eojeols) {
    return new TextSpan(eojeols.get(0).begin(), eojeols.get(eojeols.size() - 1).end());
  }

  String text(TextSpan span) {
    return span.in(analysis.text());
  }
}
