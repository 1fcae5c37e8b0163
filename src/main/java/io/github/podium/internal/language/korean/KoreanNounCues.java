package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.korean.KoreanCues.Match;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the noun of speech or of result that an adnominal quotative leads to, with the verb that
 * makes it public: 설명이다, 입장을 밝혔다, 소문이 돈다.
 */
final class KoreanNounCues {

  private static final Pattern COPULA =
      Pattern.compile("이(다|었다|라|라고|며|고|지만|었|었습니다|죠|지요|네요)|였다|다|입니다|이에요|예요|인데|인데요|였습니다");
  private static final ImmutableSet<String> ASKED = ImmutableSet.of("질문", "물음");
  private static final ImmutableSet<String> BARE_THING =
      ImmutableSet.of("게", "것이", "것은", "점이", "점은", "것도", "데", "데에", "데는", "데에는");
  private static final Pattern THING_COPULA = Pattern.compile("것(이다|이었다|입니다)|거다|얘기다|말이다");

  /** {@code …다는 조사를 제시했다}: to make a result public, and not only to have or to get one. */
  private static final Pattern PUT_FORWARD = Pattern.compile("(내놓|내놨|제시|공개|공유|꺼내|꺼냈|펼쳐|펼쳤|폈).*");

  private static final Pattern BY_WORDS = Pattern.compile("으?로");

  /** {@code …는 말로 강연을 마쳤다}: what is begun or closed with words. */
  private static final Pattern FRAMING = Pattern.compile("(마치|마쳤|끝내|끝냈|마무리|시작|열었|닫았|맺).*");

  private final KoreanLexicons lexicons;
  private final KoreanCueWords words;

  KoreanNounCues(KoreanLexicons lexicons, KoreanCueWords words) {
    this.lexicons = lexicons;
    this.words = words;
  }

  /** 질문, 물음: what somebody else answers. */
  static boolean isQuestion(Match cue) {
    return ASKED.contains(cue.noun());
  }

  /** 설명이다, 입장을 밝혔다, 질문에, 게 A의 설명이다, 것이다. */
  Optional<Match> after(List<Eojeol> eojeols, Quotative quotative) {
    int limit = Math.min(eojeols.size(), quotative.index() + 1 + KoreanCues.REACH);
    boolean sawThing = false;
    for (int i = quotative.index() + 1; i < limit; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.isQuotation()) {
        return Optional.empty();
      }
      String noun = nounOf(eojeol);
      if (BARE_THING.contains(eojeol.word()) && i == quotative.index() + 1) {
        sawThing = true;
      } else if (sawThing && words.idiomAt(eojeols, i).isPresent()) {
        return words.idiomAt(eojeols, i);
      } else if (!noun.isEmpty() && !isCompound(eojeols, i)) {
        return nounCue(eojeols, i, noun, quotative);
      } else if (!sawThing && !KoreanCueWords.isModifier(eojeol)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 조사 결과, 실험 결과: the second noun is the one that counts. */
  private boolean isCompound(List<Eojeol> eojeols, int i) {
    return eojeols.get(i).has(Particle.NONE)
        && !eojeols.get(i).comma()
        && i + 1 < eojeols.size()
        && !eojeols.get(i + 1).isQuotation()
        && lexicons.resultNouns.contains(eojeols.get(i + 1).stem());
  }

  /** The noun of speech or of result that the eojeol is a form of, or an empty string. */
  private String nounOf(Eojeol eojeol) {
    String stem = eojeol.stem();
    if (lexicons.speechNouns.contains(stem) || lexicons.resultNouns.contains(stem)) {
      return stem;
    }
    if (THING_COPULA.matcher(eojeol.word()).matches()) {
      return "것";
    }
    return lexicons
        .speechNouns
        .longestPrefixOf(eojeol.word())
        .filter(noun -> COPULA.matcher(eojeol.word().substring(noun.length())).matches())
        .orElse("");
  }

  private Optional<Match> nounCue(List<Eojeol> eojeols, int i, String noun, Quotative quotative) {
    Eojeol eojeol = eojeols.get(i);
    boolean isSpeech = lexicons.speechNouns.contains(noun);
    boolean copula = eojeol.word().length() > noun.length() && eojeol.particleText().isEmpty();
    if (copula) {
      return isSpeech
          ? Optional.of(new Match(eojeol.wordSpan(), i, i, true, noun))
          : Optional.empty();
    }
    boolean closes = isSpeech && eojeol.has(Particle.NONE) && i + 1 == eojeols.size();
    if (closes) {
      return Optional.of(new Match(eojeol.wordSpan(), i, i, true, noun));
    }
    boolean heard =
        isSpeech && eojeol.particleText().equals("에") && eojeols.get(i - 1).has(Particle.GENITIVE);
    if (heard) {
      // …라는 김 대표의 말에 박수가 터졌다
      return Optional.of(new Match(eojeol.stemSpan(), i, i, true, noun));
    }
    boolean asked = ASKED.contains(noun) && !quotative.afterQuotation();
    int limit = Math.min(eojeols.size(), asked ? i : i + KoreanCues.REACH);
    for (int j = i + 1; j < limit; j++) {
      if (KoreanCueWords.isTitle(eojeols, j)) {
        continue;
      }
      String word = eojeols.get(j).word();
      boolean reports =
          words.isReporting(word)
              || (isSpeech
                  ? words.takesSpeechNoun(word)
                  : eojeol.has(Particle.OBJECT) && PUT_FORWARD.matcher(word).matches());
      // …는 말로 입을 열었다: the noun is no object, the idiom reports.
      boolean byWords = isSpeech && BY_WORDS.matcher(eojeol.particleText()).matches();
      reports |= byWords && FRAMING.matcher(word).matches();
      Optional<Match> idiom = isSpeech && !byWords ? Optional.empty() : words.idiomAt(eojeols, j);
      if (idiom.isPresent()) {
        return idiom;
      }
      // 의견이 있는 것으로 알려졌다
      boolean toldOf = j + 1 < eojeols.size() && eojeols.get(j + 1).word().equals("것으로");
      if (reports
          && !toldOf
          && eojeol.has(Particle.OBJECT, Particle.ALSO, Particle.SUBJECT, Particle.OTHER)) {
        return KoreanCueWords.unlessDenied(eojeols, isSpeech ? i : j, j)
            .map(m -> new Match(m.span(), i, m.last(), isSpeech, isSpeech ? noun : ""));
      }
      if (eojeols.get(j).isQuotation() || eojeols.get(j).isPredicate()) {
        break;
      }
    }
    return ASKED.contains(noun) && quotative.afterQuotation()
        ? Optional.of(new Match(eojeol.stemSpan(), i, i, true, noun))
        : Optional.empty();
  }
}
