package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.language.korean.Quotative.Kind;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a sentence says by the word of somebody: A에 따르면, A의 설명으로는, A의 말을 빌리면. */
final class KoreanAccordingTo {

  /** What words that point to somebody end with: most are told to be none by one letter. */
  private static final CharMatcher LAST = CharMatcher.anyOf("면는");

  private static final double CONFIDENCE = 0.9;
  private static final ImmutableSet<String> LENT =
      ImmutableSet.of("말을", "표현을", "설명을", "이야기를", "얘기를");
  private static final ImmutableSet<String> SAYS = ImmutableSet.of("한다", "했다", "합니다", "전했다");
  private static final Pattern REPORTED_BY = Pattern.compile("(설명|말|주장|전언|얘기|이야기|관측)(으로는|로는)");

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
      if (!LAST.matches(eojeols.get(i).lastLetter())) {
        continue;
      }
      String word = eojeols.get(i).word();
      boolean cue = word.equals("따르면") || word.equals("의하면");
      boolean by =
          cue
              && (eojeols.get(i - 1).particleText().equals("에")
                  || KoreanMarkedNames.isParticle(eojeols, i - 1));
      boolean owned =
          word.endsWith("로는")
              && REPORTED_BY.matcher(word).matches()
              && (eojeols.get(i - 1).has(Particle.GENITIVE) || isTitled(eojeols.get(i - 1)));
      boolean lent =
          word.equals("빌리면")
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
