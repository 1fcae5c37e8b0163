package io.github.podium.internal.language.korean;

import io.github.podium.internal.language.korean.Eojeol.Particle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which verbs announce, and where the thing stands that they announce. */
final class KoreanPredicates {

  private static final Pattern FINITE =
      Pattern.compile(".*(다|[다라자냐]고(도|만|는)?|고|며|으며|면서|자|니다|는데|지만|라고|고요|어요|아요|해요|예요|습니까|다며)");
  private static final Pattern FUTURE = Pattern.compile(".*([할릴일]|놓을|열|시킬)");
  private static final Pattern PLAN = Pattern.compile("(것이|예정|계획|방침|것으로).*");
  private static final Pattern ALWAYS =
      Pattern.compile("(발표|공개|출시|론칭|런칭|체결|인수|도입|출범|신설|배포|발매|투자)(하|한|할|했|해|합|함).*|(선보|내놓|내놨).*");
  private static final Pattern NEEDS_FREE = Pattern.compile("(풀|푼|개방|바꾸|바꾼|제공).*");
  private static final Pattern FREE = Pattern.compile("(오픈소스|무료|무상|업데이트)로");
  private static final Pattern PACT = Pattern.compile(".*(협약|계약|제휴|파트너십|협정|동맹|양해각서)");
  private static final Pattern PACT_VERB = Pattern.compile("(맺|체결|서명|사인|합의).*");
  private static final Pattern OPENING = Pattern.compile("(연다|열겠|엽니다|연다고|열기로|개최).*");
  private static final Pattern CREATING =
      Pattern.compile(
          "(시작|운영|운행|개설|개소|개원|개관|개장|설립|구축|조성|건설|확대|제공|지원|가동|개시|발간|상영|모집|접수|판매|증설"
              + "|투입|상용화|양산|생산|서비스|보급|착공|방영|방송|재개)(한|할|합|하겠|하기|해요|하고).*"
              + "|(출범|가동|상장)시(킨|킬|키|켜).*"
              + "|(심는|짓는|세운|올린|올려|푼다|풀겠|띄운|들여온|내보낸|내준|무료로).*");
  private static final Pattern ARRIVING =
      Pattern.compile(
          "(판매|출시|공개|배포|발매|개봉|시작|제공|개최|운영|도입|적용|가동|상영|방송)(된|되고|되며|될|됩).*"
              + "|(열린다|열립니다|열리며|열릴|나온다|나옵니다|나올|찾아온다|찾아옵니다).*"
              + "|(개막|개관|개장|개소|출범|출항|운항)(한|할|합).*");
  private static final Pattern ABLE = Pattern.compile("(있다|있습니다|있어요|있고|있으며|있게).*");
  private static final Pattern PAST = Pattern.compile(".*[았었했였렸냈놨췄겼]([고며다으지]|는).*");
  private static final Pattern NEGATION = Pattern.compile("(않|못|안).*");
  private static final Pattern QUOTED_CLAUSE = Pattern.compile(".*[다라자냐]고(도|만|는)?");

  private KoreanPredicates() {}

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
    String word = verb.word();
    boolean planned =
        i + 1 < eojeols.size()
            && FUTURE.matcher(word).matches()
            && PLAN.matcher(eojeols.get(i + 1).word()).matches();
    boolean finite = planned || FINITE.matcher(word).matches();
    if (verb.isQuotation() || !finite || isDenied(eojeols, i)) {
      return Optional.empty();
    }
    if (PACT_VERB.matcher(word).matches() && isPact(eojeols, i - 1)) {
      return Optional.of(Kind.CONCLUDES);
    }
    // 지웠다고 발표했다: what the clause holds is no object.
    boolean reports = QUOTED_CLAUSE.matcher(eojeols.get(i - 1).word()).matches();
    if (ALWAYS.matcher(word).matches() || OPENING.matcher(word).matches()) {
      return reports ? Optional.empty() : Optional.of(Kind.ANNOUNCES);
    }
    boolean free =
        FREE.matcher(eojeols.get(i - 1).word()).matches()
            || (i > 1 && FREE.matcher(eojeols.get(i - 2).word()).matches());
    if (free && NEEDS_FREE.matcher(word).matches()) {
      return Optional.of(Kind.ANNOUNCES);
    }
    boolean past = PAST.matcher(word).matches();
    if (!past && CREATING.matcher(word).matches()) {
      return Optional.of(Kind.PLANS);
    }
    boolean able = eojeols.get(i - 1).word().equals("수") && ABLE.matcher(word).matches();
    boolean opens = eojeols.get(i - 1).word().equals("문을") && OPENING.matcher(word).matches();
    return !past && (able || opens || ARRIVING.matcher(word).matches())
        ? Optional.of(Kind.ARRIVES)
        : Optional.empty();
  }

  private static boolean isDenied(List<Eojeol> eojeols, int i) {
    boolean conditional =
        eojeols.get(i).word().endsWith("려면") || eojeols.get(i).word().endsWith("면");
    return conditional
        || (i + 1 < eojeols.size() && NEGATION.matcher(eojeols.get(i + 1).word()).matches());
  }

  /** Whether the eojeol, or the quotation that it is glued to, is a pact. */
  static boolean isPact(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    if (PACT.matcher(eojeol.stem()).matches()) {
      return true;
    }
    boolean behindQuotation = i > 0 && eojeol.isGlued() && eojeols.get(i - 1).isQuotation();
    Eojeol quotation = behindQuotation ? eojeols.get(i - 1) : eojeol;
    return quotation.isQuotation()
        && quotation.tokens().stream().anyMatch(t -> PACT.matcher(t.text()).matches());
  }

  /** Whether the verb tells of what has happened. */
  static boolean isPast(Eojeol verb) {
    return PAST.matcher(verb.word()).matches();
  }

  /** The object of the verb, or -1. */
  static int objectBefore(List<Eojeol> eojeols, int verb, int from, int longest) {
    for (int i = verb - 1; i >= Math.max(from, verb - longest); i--) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.has(Particle.OBJECT)) {
        return i;
      }
      boolean to = i == verb - 1 && eojeol.particleText().equals("에") && isPact(eojeols, i);
      boolean also =
          eojeol.has(Particle.ALSO)
              && (eojeol.isGlued() || i + 3 >= verb)
              && !eojeol.word().equals("그도");
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
