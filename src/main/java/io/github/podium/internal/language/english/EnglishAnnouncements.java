package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishPredicates.Demand;
import io.github.podium.internal.language.english.EnglishPredicates.Predicate;
import io.github.podium.internal.language.english.EnglishPredicates.Side;
import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what is announced, one entry a thing: the objects of announcing predicates, their subjects
 * in the passive, and what will ship, open or be held.
 */
final class EnglishAnnouncements {

  private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("we", "i", "you");

  private static final ImmutableSet<String> LETTING =
      ImmutableSet.of("let", "lets", "letting", "help", "helps", "make", "makes", "see", "watch");
  private static final ImmutableSet<String> BULLETS = ImmutableSet.of("•", "-", "*", "▸", "–", "·");
  private static final ImmutableSet<String> LISTING =
      ImmutableSet.of(
          "new", "news", "highlights", "launches", "announcements", "releases", "coming");
  private static final ImmutableSet<String> PLACES = ImmutableSet.of("near", "next", "last");

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final NounPhrases phrases;
  private final AnnouncementSubjects subjects;
  private final EnglishPredicates predicates;
  private final AnnouncedThings things;
  private final NewThings newThings;
  private final ThingBounds bounds;
  private final KnownThings knownThings;
  private final AnnouncementDates dates;
  private final NextEditions nextEditions;
  private final Spans announced = new Spans();
  private final Map<TextSpan, Temporal> releasedToday = new HashMap<>();
  private int clauseEnd;

  EnglishAnnouncements(
      EnglishLexicons lexicons,
      List<TokenRow> rows,
      EnglishMentions mentions,
      EnglishDates dates,
      String text) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.phrases = new NounPhrases(lexicons);
    this.subjects = new AnnouncementSubjects(phrases, mentions, text);
    this.predicates = new EnglishPredicates(lexicons, phrases);
    this.things = new AnnouncedThings(lexicons, phrases);
    this.newThings = new NewThings(lexicons, mentions, text);
    this.knownThings = new KnownThings(lexicons, rows, text);
    this.dates = new AnnouncementDates(lexicons, dates);
    this.bounds = new ThingBounds(lexicons, phrases, this.dates);
    this.nextEditions = new NextEditions(lexicons, phrases, this.dates);
  }

  List<AnnouncementCandidate> find() {
    List<AnnouncementCandidate> found = new ArrayList<>();
    for (TokenRow row : rows) {
      List<Predicate> ofRow = predicates.in(row);
      for (int p = 0; p < ofRow.size(); p++) {
        Predicate predicate = ofRow.get(p);
        clauseEnd =
            p + 1 < ofRow.size() ? nextClause(row, predicate, ofRow.get(p + 1)) : row.size();
        switch (predicate.side()) {
          case OBJECT -> addObjects(row, predicate, found);
          case SUBJECT -> addSubject(row, predicate, found);
          case PRESENTED -> addPresented(row, predicate, found);
        }
      }
      addListing(row, found);
      nextEditions
          .in(row)
          .filter(edition -> !announced.overlap(edition.subject()))
          .ifPresent(
              edition -> {
                announced.add(edition.subject());
                found.add(edition);
              });
    }
    return found;
  }

  /** The announcement, with the day of the report where it was made with {@code today}. */
  AnnouncementCandidate ofToday(AnnouncementCandidate found) {
    Temporal today = releasedToday.get(found.subject());
    return today == null || found.date().isPresent() ? found : found.withDate(today);
  }

  /** Where the clause of a predicate ends: where the next one takes an object of its own. */
  private static int nextClause(TokenRow row, Predicate predicate, Predicate next) {
    boolean another = next.side() == Side.OBJECT && next.first() > predicate.last();
    return another ? next.first() : row.size();
  }

  private void addObjects(TokenRow row, Predicate predicate, List<AnnouncementCandidate> found) {
    Optional<TokenRange> announcer = subjects.announcer(row, predicate);
    boolean noun = row.is(predicate.cue(), WordClass.NOUN);
    List<TokenRange> objects = things.behind(row, predicate.last());
    boolean name = !objects.isEmpty() && AnnouncedThings.isName(row, objects.get(0));
    boolean stated =
        lexicons.announcingVerbs.contains(row.lower(predicate.cue()))
            && name
            && predicate.cue() > 0;
    if (announcer.isEmpty() && !row.isQuoted(predicate.cue()) && !noun && !stated) {
      return;
    }
    if (row.lower(predicate.last() + 1).equals(":")) {
      addBullets(row, announcer, predicate, found);
    }
    for (int i = 0; i < objects.size(); i++) {
      TokenRange thing = bounds.ofObject(row, objects.get(i));
      int until = i + 1 < objects.size() ? objects.get(i + 1).first() : clauseEnd;
      add(row, thing, until, announcer, predicate, found);
    }
  }

  /** {@code The company also announced:} and a list with a mark before each thing. */
  private void addBullets(
      TokenRow row,
      Optional<TokenRange> announcer,
      Predicate predicate,
      List<AnnouncementCandidate> found) {
    boolean opens = row.lower(row.size() - 1).equals(":");
    Optional<TextSpan> who = announcer.map(a -> a.span(row));
    int paragraph = row.paragraph();
    for (int next = row.index() + 1; opens && next < rows.size(); next++) {
      TokenRow item = rows.get(next);
      if (item.paragraph() == paragraph && paragraph > row.paragraph()) {
        continue;
      }
      if (!BULLETS.contains(item.lower(0))) {
        return;
      }
      paragraph = item.paragraph();
      TextSpan cue = row.span(predicate.cue(), predicate.last());
      things.behind(item, 0).stream()
          .findFirst()
          .ifPresent(thing -> addThing(item, thing, item.size(), who, cue, predicate, found));
    }
  }

  /** {@code Here is what is new:} and a list. */
  private void addListing(TokenRow row, List<AnnouncementCandidate> found) {
    if (!row.lower(row.size() - 1).equals(":") || row.isQuoted(row.size() - 1)) {
      return;
    }
    for (int i = 0; i < row.size(); i++) {
      if (LISTING.contains(row.lower(i)) || lexicons.announcingVerbs.contains(row.lower(i))) {
        int last = row.size() - 1;
        Predicate listing = new Predicate(i, i, last, Side.PRESENTED, Demand.NEW, false);
        addBullets(row, Optional.empty(), listing, found);
        return;
      }
    }
  }

  private void addPresented(TokenRow row, Predicate predicate, List<AnnouncementCandidate> found) {
    List<TokenRange> presented = things.behind(row, predicate.last());
    if (!presented.isEmpty()) {
      TokenRange thing = bounds.calledBehind(row, presented.get(0));
      add(row, thing, clauseEnd, Optional.empty(), predicate, found);
    }
  }

  private void addSubject(TokenRow row, Predicate predicate, List<AnnouncementCandidate> found) {
    int by = predicate.cue() + 1;
    Optional<TokenRange> phrase = subjects.before(row, predicate);
    Optional<TokenRange> agent =
        row.lower(by).equals("by")
            ? phrases.startingAt(row, by + 1)
            : phrase.flatMap(p -> owner(row, p));
    boolean let = phrase.filter(p -> LETTING.contains(row.lower(p.first() - 1))).isPresent();
    if (phrase.isEmpty() || let) {
      return;
    }
    boolean passive = lexicons.announcingVerbs.contains(row.lower(predicate.cue()));
    int colon = passive ? colonBehind(row, predicate.cue()) : -1;
    if (colon > 0) {
      things
          .listed(row, colon + 1)
          .forEach(item -> add(row, item, row.size(), agent, predicate, found));
      return;
    }
    TokenRange thing = ThingBounds.named(row, phrase.get());
    int known = knownThings.indexOf(row, thing, found);
    if (known >= 0) {
      dates
          .of(row, thing, clauseEnd, predicate)
          .ifPresent(date -> found.set(known, found.get(known).withDate(date)));
    } else if (passive || newThings.isThing(row, thing)) {
      add(row, thing, clauseEnd, agent, predicate, found);
    }
  }

  /** {@code Acme’s new pump goes on sale}: whose it is. */
  private static Optional<TokenRange> owner(TokenRow row, TokenRange thing) {
    for (int i = thing.first() + 1; i < thing.last(); i++) {
      if (row.lower(i).equals("'s") || row.lower(i).equals("’s")) {
        return row.isCapital(i - 1) && !row.is(thing.first(), WordClass.DETERMINER)
            ? Optional.of(new TokenRange(thing.first(), i - 1))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code A trio of tools was announced by Ida Oro: Hammer, a …; Tongs, a …}. */
  private static int colonBehind(TokenRow row, int cue) {
    for (int i = cue + 1; i < row.size(); i++) {
      if (row.lower(i).equals(":") && !row.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private void add(
      TokenRow row,
      TokenRange thing,
      int until,
      Optional<TokenRange> announcer,
      Predicate predicate,
      List<AnnouncementCandidate> found) {
    Optional<TextSpan> who =
        announcer
            .filter(a -> !FIRST_PERSON.contains(row.lower(a.first())))
            .filter(a -> !phrases.isTime(row, a.last()))
            .map(a -> row.span(a.first(), a.last()));
    TextSpan cue = row.span(predicate.cue(), predicate.last());
    addThing(row, thing, until, who, cue, predicate, found);
  }

  private void addThing(
      TokenRow row,
      TokenRange thing,
      int until,
      Optional<TextSpan> announcer,
      TextSpan cue,
      Predicate predicate,
      List<AnnouncementCandidate> found) {
    boolean pronoun = row.is(thing.first(), WordClass.PRONOUN) && thing.first() == thing.last();
    boolean old =
        NewThings.isOld(row, thing)
            || NewThings.isFirst(row, thing)
            || newThings.isNothing(row, thing)
            || (!predicate.planned() && isLongAgo(row, thing, until));
    boolean place = PLACES.contains(row.lower(thing.first())) || phrases.isTime(row, thing.first());
    TextSpan subject = row.span(thing.first(), thing.last());
    if (pronoun || place || old || announced.overlap(subject)) {
      return;
    }
    Optional<Temporal> date = dates.of(row, thing, until, predicate);
    boolean releases = lexicons.arrivingVerbs.contains(row.lower(predicate.cue()));
    if (date.isEmpty() && releases && predicate.side() == Side.OBJECT && !predicate.planned()) {
      dates.today(row, cue).ifPresent(day -> releasedToday.put(subject, day));
    }
    boolean nobody =
        predicate.side() != Side.OBJECT
            || predicate.demand() == Demand.NOTHING
            || lexicons.acquiringVerbs.contains(row.lower(predicate.cue()))
            || newThings.isThing(row, thing);
    if (nobody && newThings.meets(predicate.demand(), row, thing, date.isPresent())) {
      announced.add(subject);
      found.add(
          new AnnouncementCandidate(
              subject,
              announcer,
              cue,
              date,
              predicate.planned() && !AnnouncementDates.isNow(row, predicate),
              dates.announced(row),
              rule(predicate)));
    }
  }

  /** {@code launched its first pump in 2019}. */
  private boolean isLongAgo(TokenRow row, TokenRange thing, int until) {
    for (int i = thing.last() + 1; i + 1 < until && !row.isComma(i); i++) {
      if (row.lower(i).equals("in") && dates.isPastYear(row.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String rule(Predicate predicate) {
    return switch (predicate.side()) {
      case OBJECT -> predicate.planned() ? "en-announced-plan" : "en-announcing-verb";
      case SUBJECT -> predicate.planned() ? "en-announced-future" : "en-announced-thing";
      case PRESENTED -> "en-presented-thing";
    };
  }
}
