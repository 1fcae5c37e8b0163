package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** Reads the endings by which spoken Korean passes on what another said: 썼대요, 쓴답니다, 준다네요. */
final class KoreanHearsay {

  private static final double CONFIDENCE = 0.6;

  /** How many eojeol may stand behind the ending: a remark in parentheses, laughter. */
  private static final int REACH = 5;

  private static final Lexicon ENDING =
      new Lexicon(
          ImmutableSet.of(
              "대", "댔음", "댔어요", "단다", "대요", "답니다", "다네", "다네요", "라네", "라네요", "래", "래요", "랍니다",
              "다더라고요", "다더라", "다더군요", "다던데요"));
  private static final CharMatcher LAUGHTER = CharMatcher.anyOf("ㅋㅎㅠㅜ").precomputed();
  private static final ImmutableSet<String> COPULA = ImmutableSet.of("래", "래요", "라네", "라네요");
  private static final ImmutableSet<String> SELF = ImmutableSet.of("저", "제", "나", "내", "우리", "저희");

  private final KoreanContents contents;
  private final KoreanSources sources;

  KoreanHearsay(KoreanContents contents, KoreanSources sources) {
    this.contents = contents;
    this.sources = sources;
  }

  /** The claim that the sentence passes on, if it ends so. */
  Optional<Attribution> in(List<Eojeol> eojeols) {
    for (int i = eojeols.size() - 1; i >= Math.max(0, eojeols.size() - REACH); i--) {
      if (eojeols.get(i).isQuotation()) {
        continue;
      }
      char last = eojeols.get(i).lastLetter();
      if (!ENDING.mayEndWith(last) && !LAUGHTER.matches(last)) {
        continue;
      }
      String word = LAUGHTER.trimTrailingFrom(eojeols.get(i).word());
      String ending = ENDING.longestSuffixOf(word).orElse("");
      String before = word.substring(0, word.length() - ending.length());
      boolean reports =
          !ending.isEmpty()
              && !before.isEmpty()
              && Hangul.isSyllable(before.charAt(before.length() - 1))
              && (ending.length() > 1 || i == eojeols.size() - 1)
              && (isPassedOn(before, ending) || isState(eojeols.get(i), ending));
      if (reports) {
        return speaksOfItself(eojeols, i)
            ? Optional.empty()
            : attribution(eojeols, i, before.length(), word.length());
      }
    }
    return Optional.empty();
  }

  /** 근무하신대요, 썼대요, 쓰신답니다; not 아름답니다, nor 다녀왔답니다, which the writer says of himself. */
  private static boolean isPassedOn(String before, String ending) {
    boolean honorific = before.endsWith("셨");
    boolean past = Hangul.isPast(before.charAt(before.length() - 1));
    boolean may = Hangul.isPastOrAttributive(before.charAt(before.length() - 1));
    return may && (!ending.endsWith("니다") || honorific || !past);
  }

  /** 느리대요, 무료래요: of what something is, where it is no form of courtesy. */
  private static boolean isState(Eojeol eojeol, String ending) {
    List<Token> tokens = eojeol.tokens();
    int last = tokens.size() - 1;
    while (last > 0 && !tokens.get(last).text().equals(ending)) {
      last--;
    }
    if (last < 1) {
      return false;
    }
    boolean adjective = tokens.get(last - 1).tag().startsWith("VA");
    boolean copula =
        tokens.get(last - 1).tag().startsWith("VCP") || tokens.get(last).tag().startsWith("VCP");
    return (ending.equals("대요") && adjective) || (COPULA.contains(ending) && copula);
  }

  /** 저도 조금 울었답니다: the writer tells of himself. */
  private static boolean speaksOfItself(List<Eojeol> eojeols, int last) {
    return eojeols.subList(0, last).stream()
        .anyMatch(
            e -> SELF.contains(e.stem()) && e.has(Particle.TOPIC, Particle.SUBJECT, Particle.ALSO));
  }

  private Optional<Attribution> attribution(
      List<Eojeol> eojeols, int last, int endingFrom, int endingTo) {
    Optional<NounPhrase> source = source(eojeols, last);
    int from = source.map(s -> s.last() + 1).orElse(0);
    int begin = eojeols.get(contents.start(eojeols, from, last)).begin();
    TextSpan word = eojeols.get(last).wordSpan();
    int end = word.begin() + endingFrom;
    return begin < end
        ? Optional.of(
            new Attribution(
                List.of(new TextSpan(begin, end)),
                source.map(NounPhrase::span),
                Optional.of(new TextSpan(end, word.begin() + endingTo)),
                Flow.SAME_SPEAKER,
                "ko-hearsay",
                CONFIDENCE))
        : Optional.empty();
  }

  /** 주최 측에서 …다네요. */
  private Optional<NounPhrase> source(List<Eojeol> eojeols, int last) {
    for (int i = 0; i < last; i++) {
      if (eojeols.get(i).particleText().equals("에서")) {
        return sources.speakerEndingAt(eojeols, i, 0);
      }
    }
    return Optional.empty();
  }
}
