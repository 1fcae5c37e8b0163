package io.github.podium.internal.language.korean;

import static java.util.Comparator.comparing;

import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import io.github.podium.internal.language.korean.KoreanSources.Phrase;
import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what is announced: the objects of announcing verbs, one entry a thing. */
final class KoreanAnnouncements {

  private static final int LONGEST_OBJECT = 10;

  /** Later sentences are searched for each thing; beyond the length of any report they are not. */
  private static final int MOST_SENTENCES_DATED = 1_000;

  private static final Pattern FINITE = Pattern.compile(".*(다|고|며|으며|면서|자|니다|는데|지만|라고|어요|습니까|다며)");
  private static final Pattern FUTURE = Pattern.compile(".*([할릴일]|놓을|열)");
  private static final Pattern PLAN = Pattern.compile("(것이|예정|계획|방침|것으로).*");
  private static final Pattern ALWAYS =
      Pattern.compile("(발표|공개|출시|론칭|런칭|체결|인수|도입|출범|신설|배포|발매|투자)(하|한|할|했|해|합|함).*|(선보|내놓|내놨).*");
  private static final Pattern NEEDS_FREE = Pattern.compile("(풀|푼|개방|바꾸|바꾼|제공).*");
  private static final Pattern INVESTING = Pattern.compile("투자(하|한|할|했|해|키).*");
  private static final Pattern FREE = Pattern.compile("(오픈소스|무료|무상|업데이트)로");
  private static final Pattern PACT = Pattern.compile(".*(협약|계약|제휴|파트너십|협정|동맹|업무협약)");
  private static final Pattern PACT_VERB = Pattern.compile("(맺|체결).*");
  private static final Pattern OPENING = Pattern.compile("(연다|열겠|엽니다|연다고|열기로|개최).*");
  private static final Pattern PAST = Pattern.compile(".*[았었했였렸냈놨췄겼]([고며다으지]|는).*");
  private static final Pattern SALE = Pattern.compile("(판매|출시|시판|발매|배포|공개|제공).*");
  private static final Pattern RELATIVE = Pattern.compile("(발표한|공개한|선보인|출시한|내놓은)");
  private static final Pattern RECENT = Pattern.compile("이날|그날|이번에|오늘|이번");
  private static final Pattern NEGATION = Pattern.compile("(않|못|안).*");

  private final KoreanDocument document;
  private final KoreanSources sources;
  private final KoreanAnnouncedThings announcedThings;
  private final KoreanDates dates;

  KoreanAnnouncements(
      KoreanLexicons lexicons, KoreanDocument document, KoreanSources sources, KoreanDates dates) {
    this.document = document;
    this.sources = sources;
    this.announcedThings = new KoreanAnnouncedThings(lexicons, sources);
    this.dates = dates;
  }

  List<AnnouncementCandidate> find() {
    List<AnnouncementCandidate> found = new ArrayList<>();
    document.sentences().forEach(eojeols -> findIn(eojeols, found));
    document.quoted().forEach(eojeols -> findIn(eojeols, found));
    found.replaceAll(this::withLaterDate);
    found.sort(comparing(AnnouncementCandidate::subject));
    return found;
  }

  /** 나비 에어는 28일부터 판매된다: a later sentence about the thing gives its date. */
  private AnnouncementCandidate withLaterDate(AnnouncementCandidate candidate) {
    if (candidate.date().isPresent() || document.sentences().size() > MOST_SENTENCES_DATED) {
      return candidate;
    }
    String name = bare(document.text(candidate.subject()));
    for (List<Eojeol> eojeols : document.sentences()) {
      boolean later = eojeols.get(0).begin() > candidate.subject().end();
      if (later && isSaleOf(eojeols, name)) {
        int end = eojeols.get(eojeols.size() - 1).end();
        Optional<Temporal> date =
            dates.in(document.analysis().text(), eojeols.get(0).begin(), end).stream()
                .map(KoreanDates.Found::date)
                .reduce((first, second) -> second);
        if (date.isPresent()) {
          return new AnnouncementCandidate(
              candidate.subject(), candidate.announcer(), candidate.cue(), date, candidate.rule());
        }
      }
    }
    return candidate;
  }

  private boolean isSaleOf(List<Eojeol> eojeols, String name) {
    int end = 0;
    while (end < eojeols.size() && !eojeols.get(end).has(Particle.TOPIC)) {
      end++;
    }
    if (end == eojeols.size() || end > 4) {
      return false;
    }
    TextSpan topic = new TextSpan(eojeols.get(0).begin(), eojeols.get(end).stemSpan().end());
    boolean sold = eojeols.stream().anyMatch(e -> SALE.matcher(e.word()).matches());
    return sold && bare(document.text(topic)).equals(name);
  }

  private static String bare(String name) {
    return name.replaceAll("[\\s‘’'“”\"]", "");
  }

  private void findIn(List<Eojeol> eojeols, List<AnnouncementCandidate> found) {
    int from = 0;
    for (int i = 1; i < eojeols.size(); i++) {
      Eojeol verb = eojeols.get(i);
      if (isRecentRelative(eojeols, i)) {
        addBehind(eojeols, i, from, found);
        continue;
      }
      if (!isAnnouncing(eojeols, i) || isDenied(eojeols, i)) {
        continue;
      }
      int object = objectBefore(eojeols, i, from);
      if (object < 0) {
        continue;
      }
      boolean pact = PACT.matcher(eojeols.get(object).stem()).matches();
      boolean investment = INVESTING.matcher(verb.word()).matches();
      List<TextSpan> things =
          investment
              ? announcedThings.placeOf(eojeols, object, from)
              : announcedThings.of(eojeols, object, from, !pact);
      Optional<Phrase> announcer = announcer(eojeols, from, object);
      Optional<Temporal> date = date(eojeols, from, i);
      for (TextSpan thing : things) {
        found.add(
            new AnnouncementCandidate(
                thing, announcer.map(Phrase::span), verb.wordSpan(), date, "ko-announcing-verb"));
      }
      from = i + 1;
    }
  }

  /** 이날 발표한 번역기 ‘…’: a relative clause that says when. */
  private boolean isRecentRelative(List<Eojeol> eojeols, int i) {
    if (!RELATIVE.matcher(eojeols.get(i).word()).matches()) {
      return false;
    }
    return eojeols.subList(Math.max(0, i - 3), i).stream()
        .anyMatch(e -> RECENT.matcher(e.word()).matches());
  }

  private void addBehind(
      List<Eojeol> eojeols, int verb, int from, List<AnnouncementCandidate> found) {
    int limit = Math.min(eojeols.size(), verb + 5);
    for (int i = verb + 1; i < limit; i++) {
      if (eojeols.get(i).isQuotation()) {
        found.add(
            new AnnouncementCandidate(
                eojeols.get(i).span(),
                announcer(eojeols, from, verb).map(Phrase::span),
                eojeols.get(verb).wordSpan(),
                Optional.empty(),
                "ko-announcing-clause"));
        return;
      }
    }
  }

  private boolean isAnnouncing(List<Eojeol> eojeols, int i) {
    Eojeol verb = eojeols.get(i);
    String word = verb.word();
    boolean planned =
        i + 1 < eojeols.size()
            && FUTURE.matcher(word).matches()
            && PLAN.matcher(eojeols.get(i + 1).word()).matches();
    if (verb.isQuotation() || (!planned && !FINITE.matcher(word).matches())) {
      return false;
    }
    if (ALWAYS.matcher(word).matches() || OPENING.matcher(word).matches()) {
      return true;
    }
    if (PACT_VERB.matcher(word).matches()) {
      return PACT.matcher(eojeols.get(i - 1).stem()).matches();
    }
    boolean free =
        FREE.matcher(eojeols.get(i - 1).word()).matches()
            || (i > 1 && FREE.matcher(eojeols.get(i - 2).word()).matches());
    return free && NEEDS_FREE.matcher(word).matches();
  }

  private static boolean isDenied(List<Eojeol> eojeols, int i) {
    boolean conditional =
        eojeols.get(i).word().endsWith("려면") || eojeols.get(i).word().endsWith("면");
    return conditional
        || (i + 1 < eojeols.size() && NEGATION.matcher(eojeols.get(i + 1).word()).matches());
  }

  private static int objectBefore(List<Eojeol> eojeols, int verb, int from) {
    for (int i = verb - 1; i >= Math.max(from, verb - LONGEST_OBJECT); i--) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.has(Particle.OBJECT)) {
        return i;
      }
      boolean also =
          eojeol.has(Particle.ALSO)
              && (eojeol.isGlued() || i + 3 >= verb)
              && !eojeol.word().equals("그도");
      if (also) {
        return i;
      }
      if (eojeol.isPredicate() && eojeol.comma()) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Phrase> announcer(List<Eojeol> eojeols, int from, int object) {
    Optional<Phrase> own =
        sources.first(eojeols, from, object).filter(phrase -> isMainSubject(eojeols, phrase, from));
    return own.or(
            () ->
                sources
                    .nearest(eojeols, 0, object)
                    .filter(phrase -> isMainSubject(eojeols, phrase, 0)))
        .or(() -> sources.firstTopic(eojeols, object));
  }

  /** A topic, or a subject with no object before it: 세계를 AI가 다룰 수 있는 모델 holds another clause's. */
  private static boolean isMainSubject(List<Eojeol> eojeols, Phrase phrase, int from) {
    boolean topic = eojeols.get(phrase.last()).has(Particle.TOPIC, Particle.ALSO);
    int start = Math.min(from, phrase.first());
    return topic
        || eojeols.subList(start, phrase.first()).stream().noneMatch(e -> e.has(Particle.OBJECT));
  }

  /** A date that the verb looks forward to, or one with 부터. */
  private Optional<Temporal> date(List<Eojeol> eojeols, int from, int verb) {
    boolean past = PAST.matcher(eojeols.get(verb).word()).matches();
    return dates
        .in(document.analysis().text(), eojeols.get(from).begin(), eojeols.get(verb).begin() + 1)
        .stream()
        .filter(found -> !past || found.isStart())
        .map(KoreanDates.Found::date)
        .reduce((first, second) -> second);
  }
}
