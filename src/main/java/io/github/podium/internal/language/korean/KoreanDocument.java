package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * An analysed text with its eojeol.
 *
 * @param analysis the text, taken apart
 * @param sentences its sentences as eojeol, in the order of {@link Analysis#sentences()}
 */
record KoreanDocument(Analysis analysis, List<List<Eojeol>> sentences) {

  static KoreanDocument of(Analysis analysis) {
    Eojeols eojeols = Eojeols.of(analysis);
    List<List<Eojeol>> sentences = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      sentences.add(eojeols.group(sentence, analysis));
    }
    return new KoreanDocument(analysis, sentences);
  }

  String text(TextSpan span) {
    return span.in(analysis.text());
  }
}
