package io.github.podium.internal.language.korean;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import io.github.podium.internal.language.korean.KoreanSources.Phrase;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
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

  private static final Pattern INVESTING = Pattern.compile("투자(하|한|할|했|해|키).*");
  private static final Pattern SALE =
      Pattern.compile("(판매|출시|시판|발매|배포|공개|제공|열|시작|운영|만날|쓸|살|내려받|이용|예약|문을).*");
  private static final ImmutableSet<String> ROLLOUT =
      ImmutableSet.of(
          "판매", "출시", "배포", "접수", "신청", "예약", "모집", "공개", "운행", "발매", "시판", "지원자", "모두", "발사",
          "입장권", "개막", "서비스");
  private static final int ROLLOUT_REACH = 4;
  private static final Pattern RELATIVE = Pattern.compile("(발표한|공개한|선보인|출시한|내놓은)");
  private static final Pattern RECENT = Pattern.compile("이날|그날|이번에|오늘|이번");

  /** 시그라프 2024가 열린다: the event that the text is about. */
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  private static final int NEXT_SENTENCES = 2;

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
    int sentencesBehind = 0;
    for (List<Eojeol> eojeols : document.sentences()) {
      boolean later = eojeols.get(0).begin() > candidate.subject().end();
      sentencesBehind += later ? 1 : 0;
      boolean goesOn = later && sentencesBehind <= NEXT_SENTENCES && isRollout(eojeols);
      if (later && (goesOn || isSaleOf(eojeols, name))) {
        int end = eojeols.get(eojeols.size() - 1).end();
        Optional<Temporal> date =
            dates.in(document.analysis().text(), eojeols.get(0).begin(), end).stream()
                .map(KoreanDates.Found::date)
                .reduce((first, second) -> second);
        if (date.isPresent()) {
          return candidate.withDate(date.get());
        }
      }
    }
    return candidate;
  }

  /** 판매는 9월부터다: no name, but the thing before is meant. */
  private static boolean isRollout(List<Eojeol> eojeols) {
    return eojeols.stream()
        .limit(ROLLOUT_REACH)
        .anyMatch(
            e ->
                e.has(Particle.TOPIC, Particle.SUBJECT, Particle.NONE)
                    && ROLLOUT.contains(e.stem()));
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
      List<Eojeol> eojeols,
      int verb,
      int from,
      KoreanPredicates.Kind kind,
      List<AnnouncementCandidate> found) {
    int object =
        kind == KoreanPredicates.Kind.ARRIVES
            ? subjectBefore(eojeols, verb, from)
            : KoreanPredicates.objectBefore(eojeols, verb, from, LONGEST_OBJECT);
    Optional<Temporal> date = date(eojeols, from, verb);
    boolean stated =
        kind == KoreanPredicates.Kind.ANNOUNCES || kind == KoreanPredicates.Kind.CONCLUDES;
    boolean announced =
        eojeols.stream().skip(verb + 1L).limit(2).anyMatch(e -> e.word().startsWith("발표"));
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
        kind == KoreanPredicates.Kind.ARRIVES
            ? Optional.empty()
            : announcer(eojeols, from, object).map(Phrase::span);
    for (TextSpan thing : things) {
      boolean occasion =
          kind == KoreanPredicates.Kind.ARRIVES && YEAR.matcher(document.text(thing)).find();
      if (!occasion && found.stream().noneMatch(a -> isSame(a.subject(), thing))) {
        found.add(
            new AnnouncementCandidate(
                thing,
                announcer,
                eojeols.get(verb).wordSpan(),
                date,
                !stated,
                announced(eojeols, verb),
                rule(kind)));
      }
    }
    return !things.isEmpty();
  }

  /** The day before the verb that is not to come. */
  private Optional<LocalDate> announced(List<Eojeol> eojeols, int verb) {
    return dates
        .in(document.analysis().text(), eojeols.get(0).begin(), eojeols.get(verb).begin() + 1)
        .stream()
        .filter(found -> !found.isStart())
        .map(KoreanDates.Found::date)
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .filter(dates::isReported)
        .findFirst();
  }

  /** Whether the thing was announced before, by the same name. */
  private boolean isSame(TextSpan known, TextSpan thing) {
    return known.overlaps(thing)
        || (known.begin() < thing.begin()
            && bare(document.text(known)).endsWith(bare(document.text(thing))));
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
        boolean actor =
            sources
                .phraseEndingAt(eojeols, i, from)
                .filter(phrase -> sources.canSpeak(eojeols, phrase))
                .isPresent();
        boolean rollout = ROLLOUT.contains(eojeol.stem());
        return actor || rollout ? -1 : i;
      }
    }
    return -1;
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
                false,
                announced(eojeols, verb),
                "ko-announcing-clause"));
        return;
      }
    }
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
    boolean past = KoreanPredicates.isPast(eojeols.get(verb));
    return dates
        .in(document.analysis().text(), eojeols.get(from).begin(), eojeols.get(verb).begin() + 1)
        .stream()
        .filter(found -> !past || found.isStart())
        .filter(found -> past || !dates.isPast(found.date()))
        .map(KoreanDates.Found::date)
        .reduce((first, second) -> second);
  }
}
