package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which verbs announce, and where the thing stands that they announce. */
final class KoreanPredicates {

  private static final Splitter WORDS = Splitter.on(' ');

  private static final Lexicon FINITE =
      new Lexicon(
          ImmutableSet.of(
              "다", "고", "다고도", "다고만", "다고는", "라고도", "라고만", "라고는", "자고도", "자고만", "자고는", "냐고도", "냐고만",
              "냐고는", "며", "면서", "자", "는데", "지만", "고요", "어요", "아요", "해요", "예요", "습니까"));
  private static final Lexicon FUTURE =
      new Lexicon(ImmutableSet.of("할", "릴", "일", "될", "놓을", "열", "시킬"));
  private static final Lexicon PLAN = forms("것이 예정 계획 방침 것으로", "");
  private static final Lexicon ALWAYS =
      forms(
          "발표 공개 출시 론칭 런칭 체결 인수 도입 출범 신설 배포 발매 투자", "하 한 할 했 해 합 함",
          "선보 내놓 내놨 내보이 내보인 내보였", "",
          "개방", "하 한 할 했 해 합");

  /** {@code ‘하늬 제로’를 공개.}: the noun alone, as notes and headlines have it. */
  private static final Lexicon BARE =
      new Lexicon(
          ImmutableSet.of(
              "공개", "출시", "발표", "론칭", "런칭", "체결", "도입", "배포", "개방", "출범", "인수", "신설", "선보임", "개최",
              "공개함", "출시함"));

  private static final Lexicon SHOWN =
      new Lexicon(ImmutableSet.of("보였", "보인", "보이", "벗었", "벗는", "선보였"));
  private static final Lexicon UNVEILED = new Lexicon(ImmutableSet.of("꺼내", "첫선을", "베일을"));
  private static final Pattern POSTED_AT = Pattern.compile("(저장소|누리집|홈페이지|깃허브|GitHub)에");
  private static final Lexicon PUT = new Lexicon(ImmutableSet.of("올렸", "올린다", "올립", "풀었", "내걸"));
  private static final Lexicon MADE =
      forms("개발 완성 구축 마련 제작 신설 설립 개설 출시 공개 유치 조달", "했다고", "꾸렸 열었 만들었", "다고");

  /** Words by which somebody makes known what was done or will be. */
  private static final Lexicon TOLD = forms("발표 밝혔 밝힌 알렸 알려 예고 안내 약속 공언 공지 공표 공시", "");

  private static final Lexicon MADE_FIRST = forms("개발 완성 제작 구축", "해 하고 하여");
  private static final Lexicon DEVELOPMENT = forms("개발 상용화 양산 제작 구현", "에");
  private static final Lexicon SUCCEEDED = new Lexicon(ImmutableSet.of("성공했다고"));
  private static final Pattern PROMISE = Pattern.compile(".*겠다(고|며|면서)");
  private static final Lexicon INTENDED =
      new Lexicon(ImmutableSet.of("겠다", "겠습", "겠어", "겠고", "기로"));
  private static final Lexicon SAID = forms("했다 했습니다 말했 전했 약속 강조했 설명했", "");
  private static final int TOLD_REACH = 4;
  private static final Lexicon AGREED_TO_MAKE = forms("세우 만들 열 내놓 짓 개설하 설립하", "기로");
  private static final Lexicon AGREED = new Lexicon(ImmutableSet.of("기로"));
  private static final Lexicon DOES = forms("하 한 할 했 합 결정 합의", "");
  private static final Lexicon NEEDS_FREE =
      new Lexicon(ImmutableSet.of("풀", "푼", "품", "풉", "개방", "바꾸", "바꾼", "제공"));
  private static final Lexicon FREE =
      new Lexicon(ImmutableSet.of("오픈소스로", "무료로", "무상으로", "업데이트로", "라이선스로"));
  private static final Lexicon PACT = forms("협약 계약 제휴 파트너십 협정 동맹 양해각서", "");
  private static final Lexicon PACT_VERB =
      new Lexicon(ImmutableSet.of("맺", "체결", "서명", "사인", "합의"));
  private static final Lexicon OPENING = forms("연다 열겠 엽니다 열기로 개최", "");
  private static final Lexicon CREATING =
      forms(
          "시작 운영 운행 개설 개소 개원 개관 개장 설립 구축 조성 건설 확대 제공 지원 가동 개시 발간 상영 모집 접수 판매 증설 투입"
              + " 상용화 양산 생산 서비스 보급 착공 방영 방송 재개 시행 설치 기증 발사 탑재 추가 배치 실시 적용 출간 도입 신설 추진"
              + " 지정 제작 개봉 발행 개발 마련",
          "한 할 합 하겠 하기 해요 하고 하며",
          "출범 가동 상장",
          "시킨 시킬 시키 시켜",
          "만들겠 짓겠 세우겠 펴낸 만들기 만든다 만듭 달겠 단다 받는다 받습 심는 짓는 세우기 세운 올린 올려 푼다 풀겠 띄운 들여온" + " 내보낸 내준 무료로",
          "");
  private static final Lexicon ARRIVING =
      forms(
          "판매 출시 공개 배포 발매 개봉 시작 제공 개최 운영 도입 적용 가동 상영 방송 배치",
          "된 되고 되며 될 됩",
          "들어선다 들어섭니다 들어설 풀린다 풀립니다 풀리고 풀릴 추가된다 추가됩니다 보급된다 보급됩니다 열린다 열립니다 열리며 열릴"
              + " 나온다 나옵니다 나올 찾아온다 찾아옵니다",
          "",
          "개막 개관 개장 개소 출범 출항 운항",
          "한 할 합");
  private static final Lexicon ABLE = forms("있다 있습니다 있어요 있고 있으며 있게", "");
  private static final CharMatcher PAST = CharMatcher.anyOf("았었했였렸냈놨췄겼").precomputed();
  private static final CharMatcher BEHIND_PAST = CharMatcher.anyOf("고며다으지는").precomputed();
  private static final Pattern NEGATION = Pattern.compile("않.*|못|못하.*|못했.*|안");
  private static final Pattern QUOTED_CLAUSE = Pattern.compile(".*[다라자냐]고(도|만|는)?");

  private KoreanPredicates() {}

  /** Every stem with every ending of its group: stems and endings by turns, parted by spaces. */
  private static Lexicon forms(String... stemsAndEndings) {
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    for (int i = 0; i < stemsAndEndings.length; i += 2) {
      for (String stem : WORDS.split(stemsAndEndings[i])) {
        for (String ending : WORDS.split(stemsAndEndings[i + 1])) {
          forms.add(stem + ending);
        }
      }
    }
    return new Lexicon(forms.build());
  }

  /** What a verb does with a thing. */
  enum Kind {
    /** It makes its object public. */
    ANNOUNCES,
    /** It concludes its object, a pact. */
    CONCLUDES,
    /** It will make or offer its object: news where the text says when. */
    PLANS,
    /** Its subject becomes available: news where the text says when. */
    ARRIVES
  }

  /** What the eojeol at the index announces, if it does. */
  static Optional<Kind> at(List<Eojeol> eojeols, int i) {
    Eojeol verb = eojeols.get(i);
    boolean planned = isFuture(eojeols, i);
    boolean agreed =
        i + 1 < eojeols.size() && verb.endsWith(AGREED) && eojeols.get(i + 1).beginsWith(DOES);
    boolean bare = isBareAtEnd(eojeols, i);
    boolean madeFirst = verb.isIn(MADE_FIRST) && isToldLater(eojeols, i);
    boolean finite = planned || agreed || bare || madeFirst || verb.endsWith(FINITE);
    if (verb.isQuotation() || !finite) {
      return Optional.empty();
    }
    Optional<Kind> kind = kind(eojeols, i, planned, agreed, bare, madeFirst);
    return kind.isEmpty() || isDenied(eojeols, i) ? Optional.empty() : kind;
  }

  private static Optional<Kind> kind(
      List<Eojeol> eojeols,
      int i,
      boolean planned,
      boolean agreed,
      boolean bare,
      boolean madeFirst) {
    Eojeol verb = eojeols.get(i);
    Eojeol before = eojeols.get(i - 1);
    if (verb.beginsWith(PACT_VERB) && isPact(eojeols, i - 1)) {
      return Optional.of(Kind.CONCLUDES);
    }
    boolean shown = verb.beginsWith(SHOWN) && before.isIn(UNVEILED);
    boolean posted = verb.beginsWith(PUT) && POSTED_AT.matcher(before.word()).matches();
    boolean opens = verb.beginsWith(OPENING);
    if (bare || shown || posted || opens || verb.beginsWith(ALWAYS) || (planned && verb.is("열"))) {
      // 지웠다고 발표했다: what the clause holds is no object.
      boolean reports = QUOTED_CLAUSE.matcher(before.word()).matches();
      return reports ? Optional.empty() : Optional.of(Kind.ANNOUNCES);
    }
    boolean free =
        verb.beginsWith(NEEDS_FREE)
            && (before.isIn(FREE) || (i > 1 && eojeols.get(i - 2).isIn(FREE)));
    boolean made = verb.isIn(MADE) || succeeds(eojeols, i);
    if (free
        || madeFirst
        || (made && isTold(eojeols, i))
        || (agreed && verb.isIn(AGREED_TO_MAKE))) {
      return Optional.of(Kind.ANNOUNCES);
    }
    boolean creating = verb.beginsWith(CREATING);
    boolean arriving = verb.beginsWith(ARRIVING) || (verb.beginsWith(ABLE) && before.is("수"));
    if ((!creating && !arriving) || isPast(verb)) {
      return Optional.empty();
    }
    return Optional.of(creating ? Kind.PLANS : Kind.ARRIVES);
  }

  /** 출시할 예정이다. */
  private static boolean isFuture(List<Eojeol> eojeols, int i) {
    return i + 1 < eojeols.size()
        && eojeols.get(i).endsWith(FUTURE)
        && eojeols.get(i + 1).beginsWith(PLAN);
  }

  /** Whether the verb tells of what is still to be done, by its form: 할 예정, 하겠다, 하기로. */
  static boolean isIntended(List<Eojeol> eojeols, int verb) {
    if (isFuture(eojeols, verb)) {
      return true;
    }
    Eojeol eojeol = eojeols.get(verb);
    for (int i = 0; i + 1 < eojeol.length(); i++) {
      if (eojeol.continuesWith(INTENDED, i)) {
        return true;
      }
    }
    return false;
  }

  /** 장치를 개발해 … 달았다고 3일 밝혔다. */
  private static boolean isToldLater(List<Eojeol> eojeols, int verb) {
    for (int i = verb + 1; i < eojeols.size(); i++) {
      if (QUOTED_CLAUSE.matcher(eojeols.get(i).word()).matches()) {
        return isTold(eojeols, i);
      }
    }
    return false;
  }

  /** 환풍기 개발에 성공했다고. */
  private static boolean succeeds(List<Eojeol> eojeols, int i) {
    return i > 1 && eojeols.get(i).beginsWith(SUCCEEDED) && eojeols.get(i - 1).isIn(DEVELOPMENT);
  }

  /** 개발했다고 20일 밝혔다, 짓겠다고 했다. */
  static boolean isTold(List<Eojeol> eojeols, int verb) {
    boolean promised =
        verb + 1 < eojeols.size()
            && eojeols.get(verb + 1).beginsWith(SAID)
            && PROMISE.matcher(eojeols.get(verb).word()).matches();
    if (promised) {
      return true;
    }
    return eojeols.stream().skip(verb + 1L).limit(TOLD_REACH).anyMatch(e -> e.beginsWith(TOLD));
  }

  private static boolean isBareAtEnd(List<Eojeol> eojeols, int i) {
    boolean end = i + 1 == eojeols.size() || eojeols.get(i).comma();
    return end
        && eojeols.get(i).isIn(BARE)
        && (eojeols.get(i - 1).has(Particle.OBJECT, Particle.ALSO)
            || eojeols.get(i - 1).isQuotation());
  }

  private static boolean isDenied(List<Eojeol> eojeols, int i) {
    boolean conditional = eojeols.get(i).lastLetter() == '면';
    return conditional
        || (i + 1 < eojeols.size() && NEGATION.matcher(eojeols.get(i + 1).word()).matches());
  }

  /** Whether the eojeol, or the quotation that it is glued to, is a pact. */
  static boolean isPact(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    if (eojeol.stemEndsWith(PACT)) {
      return true;
    }
    boolean behindQuotation = i > 0 && eojeol.isGlued() && eojeols.get(i - 1).isQuotation();
    Eojeol quotation = behindQuotation ? eojeols.get(i - 1) : eojeol;
    return quotation.isQuotation()
        && quotation.tokens().stream().anyMatch(t -> PACT.holdsSuffixOf(t.text()));
  }

  /** 짓는다, 엽니다: what is done now or will be. */
  static boolean isPresent(Eojeol verb) {
    return verb.length() > 2
        && verb.lastLetter() == '다'
        && !isPast(verb)
        && (verb.endsWith("니다") || Hangul.isPresent(verb.letter(verb.length() - 2)));
  }

  /** Whether the verb tells of what has happened. */
  static boolean isPast(Eojeol verb) {
    for (int i = 0; i + 1 < verb.length(); i++) {
      if (PAST.matches(verb.letter(i)) && BEHIND_PAST.matches(verb.letter(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** The object of the verb, or -1. */
  static int objectBefore(List<Eojeol> eojeols, int verb, int from, int longest) {
    if (succeeds(eojeols, verb)) {
      return verb - 2;
    }
    for (int i = verb - 1; i >= Math.max(from, verb - longest); i--) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.has(Particle.OBJECT)) {
        return i;
      }
      boolean to = i == verb - 1 && eojeol.particleText().equals("에") && isPact(eojeols, i);
      boolean also =
          eojeol.has(Particle.ALSO) && (eojeol.isGlued() || i + 3 >= verb) && !eojeol.is("그도");
      if (also || to) {
        return i;
      }
      if (eojeol.isPredicate() && eojeol.comma()) {
        return -1;
      }
    }
    return -1;
  }
}
