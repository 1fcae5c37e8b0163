package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Places;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Takes Korean text apart: Nori's morphemes, in sentences that no quotation is broken by. */
final class KoreanAnalyzer {

  private static final int LONGEST_UNCLOSED = 300;

  private final KoreanSentences sentences = new KoreanSentences();

  Analysis analyze(String text, List<TextSpan> paragraphs, List<Quotation> quotations) {
    List<Quotation> closed =
        quotations.stream().filter(q -> q.closed() || endsItself(text, q)).toList();
    List<Token> tokens = MorphemeReader.read(text, paragraphs);
    Analysis unsplit = new Analysis(text, paragraphs, List.of(), closed);
    List<Sentence> found = new ArrayList<>();
    int next = 0;
    for (KoreanSentences.Bounds bounds : sentences.split(unsplit)) {
      int from = next;
      int limit = Math.min(tokens.size(), from + bounds.span().length());
      next += Places.countBelow(bounds.span().end(), tokens.subList(from, limit), Token::begin);
      if (next > from) {
        found.add(new Sentence(bounds.span(), bounds.paragraph(), tokens.subList(from, next)));
      }
    }
    return new Analysis(text, paragraphs, found, closed);
  }

  /** The closing mark is lost, but a full stop ends both the quotation and its paragraph. */
  private static boolean endsItself(String text, Quotation quotation) {
    TextSpan span = quotation.span();
    int before = span.begin() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean opensSentence = before < 0 || ".?!\n".indexOf(text.charAt(before)) >= 0;
    boolean ends = ".?!".indexOf(text.charAt(span.end() - 1)) >= 0;
    return opensSentence && ends && span.length() < LONGEST_UNCLOSED;
  }
}
