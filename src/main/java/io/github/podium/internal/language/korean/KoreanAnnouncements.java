package io.github.podium.internal.language.korean;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is announced: the objects of announcing verbs, one entry a thing. */
final class KoreanAnnouncements {

  private static final int LONGEST_OBJECT = 10;
  private static final Pattern INVESTING = Pattern.compile("투자(하|한|할|했|해|키).*");
  private static final Lexicon RELATIVE =
      new Lexicon(
          ImmutableSet.of(
              "발표된", "공개된", "출시된", "발표한", "공개한", "선보인", "출시한", "내놓은", "공개하는", "선보이는", "내놓는", "출시하는",
              "출시할", "내놓을", "나올", "나오는", "시작하는", "여는", "드리는"));
  private static final ImmutableSet<String> RECENT =
      ImmutableSet.of("이날", "그날", "이번에", "오늘", "이번", "처음");

  /** The year in the name of an event: 시그라프 2024. */
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private static final ImmutableSet<String> FIRST_PERSON =
      ImmutableSet.of("저희", "우리", "저", "나", "제", "내");

  private final KoreanDocument document;
  private final KoreanAnnouncedThings announcedThings;
  private final KoreanSources sources;
  private final KoreanDates dates;
  private final KoreanLaterDates laterDates;
  private final KoreanAnnouncers announcers;

  KoreanAnnouncements(
      KoreanDocument document,
      KoreanAnnouncedThings announcedThings,
      KoreanSources sources,
      KoreanDates dates,
      KoreanLaterDates laterDates) {
    this.document = document;
    this.announcedThings = announcedThings;
    this.sources = sources;
    this.dates = dates;
    this.laterDates = laterDates;
    this.announcers = new KoreanAnnouncers(document, sources);
  }

  List<AnnouncementCandidate> find() {
    FoundThings things = new FoundThings(document);
    document.sentences().forEach(eojeols -> findIn(eojeols, things));
    document.quoted().forEach(eojeols -> findIn(eojeols, things));
    new KoreanListings(document, dates).add(things);
    List<AnnouncementCandidate> found = things.all();
    found.replaceAll(laterDates::withLaterDate);
    found.sort(comparing(AnnouncementCandidate::subject));
    return found;
  }

  private void findIn(List<Eojeol> eojeols, FoundThings found) {
    int from = 0;
    for (int i = 1; i < eojeols.size(); i++) {
      if (isRecentRelative(eojeols, i)) {
        addBehind(eojeols, i, from, found);
        continue;
      }
      Optional<KoreanPredicates.Kind> kind = KoreanPredicates.at(eojeols, i);
      if (kind.isPresent() && add(eojeols, i, from, kind.get(), found)) {
        from = i + 1;
      }
    }
  }

  /** Adds what the verb announces; false where that is nothing. */
  private boolean add(
      List<Eojeol> eojeols, int verb, int from, KoreanPredicates.Kind kind, FoundThings found) {
    int object =
        kind == KoreanPredicates.Kind.ARRIVES
            ? subjectBefore(eojeols, verb, from)
            : objectBefore(eojeols, verb, from, kind);
    Optional<Temporal> date = date(eojeols, from, verb);
    boolean stated =
        kind == KoreanPredicates.Kind.ANNOUNCES || kind == KoreanPredicates.Kind.CONCLUDES;
    boolean announced =
        KoreanPredicates.isTold(eojeols, verb) || isOneMore(eojeols, verb, object, kind);
    if (object < 0 || (!stated && !announced && date.isEmpty())) {
      return false;
    }
    boolean pact =
        kind == KoreanPredicates.Kind.CONCLUDES || KoreanPredicates.isPact(eojeols, object);
    boolean investment = INVESTING.matcher(eojeols.get(verb).word()).matches();
    List<TextSpan> things =
        investment
            ? announcedThings.placeOf(eojeols, object, from)
            : announcedThings.of(eojeols, object, from, !pact && stated);
    Optional<TextSpan> announcer =
        kind == KoreanPredicates.Kind.ARRIVES ? Optional.empty() : announcer(eojeols, from, object);
    boolean planned = !stated || isPlanned(eojeols, verb, date);
    for (TextSpan thing : things) {
      boolean occasion = kind == KoreanPredicates.Kind.ARRIVES && isOccasion(thing);
      if (!occasion && !found.has(thing)) {
        found.add(
            new AnnouncementCandidate(
                thing,
                announcer,
                eojeols.get(verb).wordSpan(),
                date,
                planned,
                announced(eojeols, verb),
                rule(kind)));
      }
    }
    return !things.isEmpty();
  }

  /** Who announces it; not 저희, who is whoever speaks. */
  private Optional<TextSpan> announcer(List<Eojeol> eojeols, int from, int object) {
    return announcers
        .of(eojeols, from, object)
        .map(NounPhrase::span)
        .filter(span -> !FIRST_PERSON.contains(document.text(span)));
  }

  private boolean isPlanned(List<Eojeol> eojeols, int verb, Optional<Temporal> date) {
    return KoreanPredicates.isIntended(eojeols, verb)
        || (!KoreanPredicates.isPast(eojeols.get(verb)) && date.filter(dates::isAhead).isPresent());
  }

  /** What is announced where weights and no rule say so. */
  AnnouncementCandidate found(
      List<Eojeol> eojeols, TextSpan thing, int first, int last, String rule) {
    int verb = last;
    while (verb + 1 < eojeols.size() && (verb == last || !eojeols.get(verb).isPredicate())) {
      verb++;
    }
    Optional<Temporal> date = date(eojeols, 0, verb);
    return laterDates.withLaterDate(
        new AnnouncementCandidate(
            thing,
            first > 0 ? announcer(eojeols, 0, first) : Optional.empty(),
            eojeols.get(verb).wordSpan(),
            date,
            isPlanned(eojeols, verb, date),
            announced(eojeols, verb),
            rule));
  }

  /** 벼리전지는 공장도 짓는다: one more thing that a firm does, though nobody says when. */
  private boolean isOneMore(
      List<Eojeol> eojeols, int verb, int object, KoreanPredicates.Kind kind) {
    return kind == KoreanPredicates.Kind.PLANS
        && object > 0
        && eojeols.get(object).has(Particle.ALSO)
        && KoreanPredicates.isPresent(eojeols.get(verb))
        && sources.first(eojeols, 0, object).isPresent();
  }

  /** 시그라프 2024가 열린다: the event that the text is about, unless it is a coming year's. */
  private boolean isOccasion(TextSpan thing) {
    Matcher year = YEAR.matcher(document.text(thing));
    return year.find() && !dates.isComing(Integer.parseInt(year.group()));
  }

  /** The object of the verb; else its topic, where that is a thing: ‘원 보이스’는 6월에 내놓는다. */
  private int objectBefore(List<Eojeol> eojeols, int verb, int from, KoreanPredicates.Kind kind) {
    int object = KoreanPredicates.objectBefore(eojeols, verb, from, LONGEST_OBJECT);
    boolean mayBeTopic =
        kind == KoreanPredicates.Kind.ANNOUNCES || kind == KoreanPredicates.Kind.PLANS;
    if (object >= 0 || !mayBeTopic || KoreanPredicates.isPast(eojeols.get(verb))) {
      return object;
    }
    int topic = subjectBefore(eojeols, verb, from);
    boolean thing = topic >= 0 && eojeols.get(topic).has(Particle.TOPIC);
    return thing ? topic : -1;
  }

  /** The day before the verb that is not to come. */
  private Optional<LocalDate> announced(List<Eojeol> eojeols, int verb) {
    return dates.in(eojeols.get(0).begin(), eojeols.get(verb).begin() + 1).stream()
        .filter(found -> !found.isStart())
        .map(KoreanDates.Found::date)
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .filter(dates::isReported)
        .findFirst();
  }

  private static String rule(KoreanPredicates.Kind kind) {
    return switch (kind) {
      case ANNOUNCES -> "ko-announcing-verb";
      case CONCLUDES -> "ko-concluded-pact";
      case PLANS -> "ko-announced-plan";
      case ARRIVES -> "ko-arriving-thing";
    };
  }

  /** The topic or the subject of the verb, a thing and nobody, or -1. */
  private int subjectBefore(List<Eojeol> eojeols, int verb, int from) {
    for (int i = verb - 1; i >= Math.max(from, verb - LONGEST_OBJECT); i--) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.has(Particle.TOPIC, Particle.SUBJECT)) {
        boolean actor = sources.speakerEndingAt(eojeols, i, from).isPresent();
        boolean rollout = KoreanLaterDates.isRollout(eojeol);
        return actor || rollout ? -1 : i;
      }
    }
    return -1;
  }

  /** 이날 발표한 번역기 ‘…’: a relative clause that says when. */
  private boolean isRecentRelative(List<Eojeol> eojeols, int i) {
    // 15일 출시할 예정이다: no relative clause.
    if (!eojeols.get(i).isIn(RELATIVE) || KoreanPredicates.isIntended(eojeols, i)) {
      return false;
    }
    List<Eojeol> before = eojeols.subList(Math.max(0, i - 4), i);
    boolean coming =
        !before.isEmpty()
            && dates.in(before.get(0).begin(), eojeols.get(i).begin()).stream()
                .anyMatch(d -> !dates.isPast(d.date()));
    String word = eojeols.get(i).word();
    boolean past = word.endsWith("한") || word.endsWith("인") || word.endsWith("은");
    return (coming && !past) || before.stream().anyMatch(e -> RECENT.contains(e.word()));
  }

  private void addBehind(List<Eojeol> eojeols, int verb, int from, FoundThings found) {
    int limit = Math.min(eojeols.size(), verb + 5);
    for (int i = verb + 1; i < limit; i++) {
      TextSpan span = eojeols.get(i).span();
      if (eojeols.get(i).isQuotation() && !found.has(span)) {
        found.add(
            new AnnouncementCandidate(
                span,
                announcers.of(eojeols, from, verb).map(NounPhrase::span),
                eojeols.get(verb).wordSpan(),
                date(eojeols, from, verb).filter(d -> !dates.isPast(d)),
                false,
                announced(eojeols, verb),
                "ko-announcing-clause"));
        return;
      }
    }
  }

  /** A date that the verb looks forward to, or one with 부터. */
  private Optional<Temporal> date(List<Eojeol> eojeols, int from, int verb) {
    boolean past = KoreanPredicates.isPast(eojeols.get(verb));
    return dates.in(eojeols.get(from).begin(), eojeols.get(verb).begin() + 1).stream()
        .filter(found -> !past || found.isStart())
        .filter(found -> past || !dates.isPast(found.date()))
        .map(KoreanDates.Found::date)
        .reduce((first, second) -> second);
  }
}
