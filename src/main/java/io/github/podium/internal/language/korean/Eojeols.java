package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * The eojeol of a text, which is read twice: at first without knowing its nouns, then with those
 * that were found so.
 */
final class Eojeols {

  private final Analysis analysis;
  private final EojeolReader reader;
  private final ParticleReader particles;
  private final List<List<Eojeol>> firstRead = new ArrayList<>();

  /** Reads the text for the first time. */
  Eojeols(Analysis analysis, KoreanLexicons lexicons) {
    this.analysis = analysis;
    this.reader = new EojeolReader(analysis.text());
    ParticleReader first = ParticleReader.of(analysis.text(), lexicons);
    TextNouns nouns = new TextNouns();
    for (Sentence sentence : analysis.sentences()) {
      List<Eojeol> eojeols = reader.group(sentence.tokens(), List.of(), first, List.of());
      firstRead.add(eojeols);
      nouns.add(eojeols);
    }
    this.particles = first.with(nouns);
  }

  /** The eojeol of the sentence at the index, each outer quotation one. */
  List<Eojeol> group(int index) {
    Sentence sentence = analysis.sentences().get(index);
    List<Quotation> quotations = analysis.outerQuotationsIn(sentence.span());
    List<Eojeol> known = firstRead.get(index);
    return quotations.isEmpty()
        ? reader.readAgain(known, particles, sentence.tokens())
        : reader.group(sentence.tokens(), quotations, particles, known);
  }

  /** The eojeol inside each outer quotation of the sentence, a quotation in it one. */
  List<List<Eojeol>> groupQuoted(int index) {
    Sentence sentence = analysis.sentences().get(index);
    List<List<Eojeol>> found = new ArrayList<>();
    for (Quotation outer : analysis.outerQuotationsIn(sentence.span())) {
      List<Token> tokens = EojeolReader.within(outer.inner(), sentence.tokens());
      List<Quotation> nested =
          tokens.isEmpty()
              ? List.of()
              : analysis.nestedQuotationsIn(
                  new TextSpan(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end()));
      int first = 0;
      for (int i = 0; i < tokens.size(); i++) {
        boolean last = i + 1 == tokens.size();
        if (last || (Morphemes.isFullStop(tokens.get(i)) && !isInside(nested, tokens.get(i)))) {
          List<Token> inside = tokens.subList(first, i + 1);
          found.add(reader.group(inside, nested, particles, firstRead.get(index)));
          first = i + 1;
        }
      }
    }
    return found;
  }

  private static boolean isInside(List<Quotation> quotations, Token token) {
    return quotations.stream().anyMatch(q -> q.span().contains(token.begin()));
  }
}
