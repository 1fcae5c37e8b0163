package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.language.korean.Quotative.Kind;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** Finds what a sentence says by the word of somebody: A에 따르면, A의 설명으로는, A의 말을 빌리면. */
final class KoreanAccordingTo {

  private static final double CONFIDENCE = 0.9;
  private static final ImmutableSet<String> LENT =
      ImmutableSet.of("말을", "표현을", "설명을", "이야기를", "얘기를");
  private static final ImmutableSet<String> SAYS = ImmutableSet.of("한다", "했다", "합니다", "전했다");
  private static final Lexicon BY = new Lexicon(ImmutableSet.of("따르면", "의하면"));
  private static final Lexicon LENDING = new Lexicon(ImmutableSet.of("빌리면"));
  private static final Lexicon REPORTED_BY =
      new Lexicon(ImmutableSet.of("설명으로는", "말로는", "주장으로는", "전언으로는", "얘기로는", "이야기로는", "관측으로는"));

  private final KoreanLexicons lexicons;
  private final Quotatives quotatives;
  private final KoreanContents contents;
  private final KoreanNounPhrases phrases;

  KoreanAccordingTo(
      KoreanLexicons lexicons,
      Quotatives quotatives,
      KoreanContents contents,
      KoreanNounPhrases phrases) {
    this.lexicons = lexicons;
    this.quotatives = quotatives;
    this.contents = contents;
    this.phrases = phrases;
  }

  /** A에 따르면 …: what follows to the end of the sentence. */
  List<Attribution> in(List<Eojeol> eojeols) {
    for (int i = 1; i < eojeols.size() - 1; i++) {
      boolean by =
          eojeols.get(i).isIn(BY)
              && (eojeols.get(i - 1).particleText().equals("에")
                  || KoreanMarkedNames.isParticle(eojeols, i - 1));
      boolean owned =
          eojeols.get(i).isIn(REPORTED_BY)
              && (eojeols.get(i - 1).has(Particle.GENITIVE) || isTitled(eojeols.get(i - 1)));
      boolean lent =
          eojeols.get(i).isIn(LENDING)
              && i > 1
              && LENT.contains(eojeols.get(i - 1).word())
              && eojeols.get(i - 2).has(Particle.GENITIVE);
      if (!by && !owned && !lent) {
        continue;
      }
      Optional<NounPhrase> source = phrases.phraseEndingAt(eojeols, lent ? i - 2 : i - 1, 0);
      int end = contentEnd(eojeols);
      int begin = eojeols.get(contents.start(eojeols, i + 1, eojeols.size() - 1)).begin();
      if (source.isPresent() && begin < end) {
        return List.of(
            new Attribution(
                List.of(new TextSpan(begin, end)),
                source.map(NounPhrase::span),
                Optional.of(
                    new TextSpan(
                        eojeols.get(lent ? i - 1 : i).wordSpan().begin(),
                        eojeols.get(i).wordSpan().end())),
                Flow.NOBODY,
                "ko-according-to",
                CONFIDENCE));
      }
    }
    return List.of();
  }

  /** 방 대표 말로는. */
  private boolean isTitled(Eojeol eojeol) {
    return eojeol.isNominal()
        && eojeol.has(Particle.NONE)
        && !eojeol.isQuotation()
        && eojeol.stemEndsWith(lexicons.personTitles);
  }

  /** The end of the sentence, without a closing 고 한다. */
  private int contentEnd(List<Eojeol> eojeols) {
    int last = eojeols.size() - 1;
    if (last > 0 && SAYS.contains(eojeols.get(last).word())) {
      Optional<Quotative> quotative = quotatives.at(eojeols, last - 1);
      if (quotative.filter(q -> q.kind() == Kind.FINAL).isPresent()) {
        return quotative.get().contentEnd();
      }
    }
    return eojeols.get(last).isQuotation()
        ? eojeols.get(last).end()
        : eojeols.get(last).wordSpan().end();
  }
}
