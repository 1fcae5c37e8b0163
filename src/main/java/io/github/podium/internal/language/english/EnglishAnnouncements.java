package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
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
  private static final ImmutableSet<String> NAMING = ImmutableSet.of("called", "named", "dubbed");

  private static final ImmutableSet<String> LETTING =
      ImmutableSet.of("let", "lets", "letting", "help", "helps", "make", "makes", "see", "watch");
  private static final ImmutableSet<String> GOING_ON = ImmutableSet.of("it", "they", "both");
  private static final ImmutableSet<String> NEW = ImmutableSet.of("a", "an", "another");
  private static final ImmutableSet<String> BULLETS = ImmutableSet.of("•", "-", "*", "▸", "–", "·");
  private static final ImmutableSet<String> LISTING =
      ImmutableSet.of(
          "new", "news", "highlights", "launches", "announcements", "releases", "coming");
  private static final ImmutableSet<String> PLACES = ImmutableSet.of("near", "next", "last");
  private static final int NEAR = 2;

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final NounPhrases phrases;
  private final EnglishSubjects subjects;
  private final EnglishPredicates predicates;
  private final AnnouncedThings things;
  private final NewThings newThings;
  private final EnglishMentions mentions;
  private final AnnouncementDates dates;
  private final String text;
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
    this.subjects = new EnglishSubjects(phrases);
    this.predicates = new EnglishPredicates(lexicons, phrases);
    this.things = new AnnouncedThings(lexicons, phrases);
    this.newThings = new NewThings(lexicons, mentions, text);
    this.mentions = mentions;
    this.dates = new AnnouncementDates(dates);
    this.text = text;
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
    }
    found.replaceAll(
        a -> {
          Temporal today = releasedToday.get(a.subject());
          return today == null ? a : a.withDate(today);
        });
    return new LaterDates(rows, dates, lexicons).complete(found);
  }

  /** Where the clause of a predicate ends: where the next one takes an object of its own. */
  private static int nextClause(TokenRow row, Predicate predicate, Predicate next) {
    boolean another = next.side() == Side.OBJECT && next.first() > predicate.last();
    return another ? next.first() : row.size();
  }

  private void addObjects(TokenRow row, Predicate predicate, List<AnnouncementCandidate> found) {
    Optional<TokenRange> announcer = announcer(row, predicate);
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
      TokenRange thing = withoutDate(row, launched(row, calledBehind(row, objects.get(i))));
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
      TokenRange thing = calledBehind(row, presented.get(0));
      add(row, thing, clauseEnd, Optional.empty(), predicate, found);
    }
  }

  private void addSubject(TokenRow row, Predicate predicate, List<AnnouncementCandidate> found) {
    int by = predicate.cue() + 1;
    Optional<TokenRange> agent =
        row.lower(by).equals("by") ? phrases.startingAt(row, by + 1) : Optional.empty();
    Optional<TokenRange> phrase = before(row, predicate);
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
    TokenRange thing = named(row, phrase.get());
    int known = known(row, thing, found);
    if (known >= 0) {
      dates
          .of(row, thing, clauseEnd, predicate)
          .ifPresent(date -> found.set(known, found.get(known).withDate(date)));
    } else if (passive || newThings.isThing(row, thing)) {
      add(row, thing, clauseEnd, agent, predicate, found);
    }
  }

  /**
   * The announcement that the phrase goes on with, or -1: {@code Fairshare, a scheme which starts},
   * {@code It ships}, {@code the first deliveries}, or the name again.
   */
  private int known(TokenRow row, TokenRange phrase, List<AnnouncementCandidate> found) {
    int last = found.size() - 1;
    if (last < 0) {
      return -1;
    }
    int begin = row.begin(phrase.first());
    TextSpan subject = found.get(last).subject();
    boolean apposition =
        row.isComma(phrase.first() - 1) && subject.end() == row.end(phrase.first() - 2);
    boolean near = rows.get(Math.max(0, row.index() - NEAR)).begin(0) <= subject.begin();
    boolean further = NEW.contains(row.lower(phrase.first()));
    boolean goesOn =
        GOING_ON.contains(row.lower(phrase.first()))
            || (AnnouncedThings.isListed(lexicons.rolloutNouns, row, phrase) && !further);
    boolean told = NewThings.isFirst(row, phrase) || (near && goesOn);
    if (apposition || (told && subject.end() <= begin)) {
      return last;
    }
    String words = phrase.span(row).in(text);
    for (int i = last; i >= 0; i--) {
      String name = found.get(i).subject().in(text);
      if (row.isCapital(phrase.last()) && name.endsWith(words)) {
        return i;
      }
    }
    return -1;
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

  /** {@code A new status page, Andarra En Vivo,}: the name rather than what describes it. */
  private TokenRange named(TokenRow row, TokenRange thing) {
    boolean called = NAMING.contains(row.lower(thing.last() + 2));
    int next = thing.last() + (called ? 3 : 2);
    boolean capital = row.isComma(thing.last() + 1) && row.isCapital(next);
    if (!capital || row.isCapital(thing.last())) {
      return thing;
    }
    int end = EnglishEvidence.endOfRun(row, next);
    return end > next && row.isComma(end) ? new TokenRange(next, end - 1) : thing;
  }

  private Optional<TokenRange> announcer(TokenRow row, Predicate predicate) {
    int last = predicate.first() - 1;
    boolean infinitive = row.lower(last).equals("to");
    boolean launch = row.is(predicate.cue(), WordClass.NOUN);
    if (launch) {
      return subjects.ofClause(row, last, clauseStart(row, last)).filter(s -> isActor(row, s));
    }
    if (infinitive || row.is(last, WordClass.CONJUNCTION, WordClass.ADPOSITION)) {
      return subjects.ofClause(row, last, clauseStart(row, last));
    }
    return before(row, predicate);
  }

  /** The assembly may see the release of something that is not its own. */
  private boolean isActor(TokenRow row, TokenRange phrase) {
    TextSpan span = phrase.span(row);
    Mention mention = mentions.parse(span, span.in(text));
    return switch (mention.kind()) {
      case PERSON, ORGANIZATION, PRONOUN -> true;
      case NOMINAL -> mention.agreement() == Agreement.NEUTER;
      case GROUP -> false;
    };
  }

  private static int clauseStart(TokenRow row, int i) {
    return row.isQuoted(i) ? row.quotationStart(i) + 1 : 0;
  }

  private Optional<TokenRange> before(TokenRow row, Predicate predicate) {
    int first = predicate.first();
    boolean reduced = predicate.side() == Side.SUBJECT && row.isComma(first - 1);
    if (reduced && predicate.cue() == first && predicate.demand() == Demand.NEW_AND_DATED) {
      return phrases.endingAt(row, first - 2, clauseStart(row, first - 2));
    }
    if (row.is(first - 1, WordClass.CONJUNCTION) && predicate.side() == Side.SUBJECT) {
      return subjects.ofClause(row, first - 1, clauseStart(row, first - 1));
    }
    return row.isQuoted(first - 1) == row.isQuoted(first)
        ? subjects.beforeInside(row, first, clauseStart(row, first))
        : Optional.empty();
  }

  /** {@code announced the launch of Clearnoon}: what is launched. */
  private TokenRange launched(TokenRow row, TokenRange thing) {
    for (int i = thing.first(); i + 2 <= thing.last(); i++) {
      if (lexicons.launchNouns.contains(row.lower(i)) && row.lower(i + 1).equals("of")) {
        return new TokenRange(i + 2, thing.last());
      }
    }
    return thing;
  }

  /** {@code a branch in Leeds in May}: the date is no part of the thing. */
  private TokenRange withoutDate(TokenRow row, TokenRange thing) {
    for (int i = thing.last(); i > thing.first() + 1; i--) {
      boolean date =
          row.is(i - 1, WordClass.ADPOSITION) && dates.startsAt(row, i) && !row.isCapital(i - 1);
      if (date) {
        return new TokenRange(thing.first(), i - 2);
      }
    }
    return thing;
  }

  /** {@code a smaller version called Helix 4 Mini}: the name. */
  private TokenRange calledBehind(TokenRow row, TokenRange thing) {
    int name = thing.last() + 2;
    boolean called = NAMING.contains(row.lower(thing.last() + 1)) && row.isCapital(name);
    return called ? phrases.startingAt(row, name).orElse(thing) : thing;
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
    boolean old = NewThings.isOld(row, thing) || NewThings.isFirst(row, thing);
    boolean place = PLACES.contains(row.lower(thing.first())) || phrases.isTime(row, thing.first());
    TextSpan subject = row.span(thing.first(), thing.last());
    if (pronoun || place || old || announced.overlap(subject)) {
      return;
    }
    Optional<Temporal> date = dates.of(row, thing, until, predicate);
    if (date.isEmpty() && predicate.side() == Side.OBJECT && !predicate.planned()) {
      dates.today(row, cue).ifPresent(day -> releasedToday.put(subject, day));
    }
    boolean nobody =
        predicate.side() != Side.OBJECT
            || predicate.demand() == Demand.NOTHING
            || newThings.isThing(row, thing);
    if (nobody && newThings.meets(predicate.demand(), row, thing, date.isPresent())) {
      announced.add(subject);
      found.add(
          new AnnouncementCandidate(
              subject,
              announcer,
              cue,
              date,
              predicate.planned(),
              dates.announced(row),
              rule(predicate)));
    }
  }

  private static String rule(Predicate predicate) {
    return switch (predicate.side()) {
      case OBJECT -> predicate.planned() ? "en-announced-plan" : "en-announcing-verb";
      case SUBJECT -> predicate.planned() ? "en-announced-future" : "en-announced-thing";
      case PRESENTED -> "en-presented-thing";
    };
  }
}
