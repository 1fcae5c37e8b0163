package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is announced, one entry a thing: the objects of announcing verbs, their subjects in
 * the passive, and what will ship, open or be held.
 */
final class EnglishAnnouncements {

  private static final ImmutableSet<String> HYPOTHETICAL =
      ImmutableSet.of(
          "not",
          "n't",
          "never",
          "if",
          "could",
          "may",
          "might",
          "reportedly",
          "allegedly",
          "rumored",
          "rumoured",
          "unless",
          "whether",
          "declined",
          "refused");
  private static final ImmutableSet<String> FUTURE = ImmutableSet.of("will", "would", "'ll");
  private static final ImmutableSet<String> BE =
      ImmutableSet.of("was", "were", "is", "are", "been", "be");
  private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("we", "i", "you");
  private static final ImmutableSet<String> NAMING = ImmutableSet.of("called", "named", "dubbed");

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final NounPhrases phrases;
  private final EnglishSubjects subjects;
  private final AnnouncedThings things;
  private final EnglishDates dates;
  private final String text;
  private final Spans announced = new Spans();

  EnglishAnnouncements(
      EnglishLexicons lexicons, List<TokenRow> rows, EnglishDates dates, String text) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.phrases = new NounPhrases(lexicons);
    this.subjects = new EnglishSubjects(phrases);
    this.things = new AnnouncedThings(lexicons, phrases);
    this.dates = dates;
    this.text = text;
  }

  /** A verb with the first token of its group, and whether the group is passive or future. */
  private record Predicate(int verb, int first, boolean passive, boolean future) {}

  List<AnnouncementCandidate> find() {
    List<AnnouncementCandidate> found = new ArrayList<>();
    for (TokenRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        boolean mayBeVerb =
            row.is(i, WordClass.VERB)
                || (row.lower(i).endsWith("ed") && !row.isCapital(i))
                || (row.lower(i).equals("sourced") && row.lower(i - 1).equals("-"))
                || row.lower(i - 1).equals("to")
                || FUTURE.contains(row.lower(i - 1));
        if (mayBeVerb && !isHypothetical(row, i)) {
          addFrom(row, predicate(row, i), found);
        }
      }
    }
    return found;
  }

  private Predicate predicate(TokenRow row, int verb) {
    int first = verb;
    boolean passive = false;
    boolean future = false;
    boolean openSourced = row.lower(verb - 1).equals("-") && row.lower(verb - 2).equals("open");
    if (openSourced) {
      first = verb - 2;
    }
    while (first > 0 && belongsToGroup(row, first - 1)) {
      first--;
      passive |= BE.contains(row.lower(first)) && !row.lower(verb).endsWith("ing");
      future |= FUTURE.contains(row.lower(first));
    }
    return new Predicate(verb, first, passive, future);
  }

  private boolean belongsToGroup(TokenRow row, int i) {
    return lexicons.auxiliaries.contains(row.lower(i))
        || row.is(i, WordClass.ADVERB)
        || (phrases.isTime(row, i) && !row.is(i, WordClass.NUMBER) && !row.isCapital(i));
  }

  private static boolean isHypothetical(TokenRow row, int verb) {
    boolean conditional = row.lower(verb - 1).equals("would") && hasIf(row);
    if (conditional) {
      return true;
    }
    for (int i = Math.max(0, verb - 5); i < verb; i++) {
      if (HYPOTHETICAL.contains(row.lower(i))) {
        return true;
      }
    }
    boolean longAgo = row.lower(verb + 1).equals("in") && isYear(row, verb + 2);
    return longAgo || row.lower(verb - 1).equals("had");
  }

  private static boolean hasIf(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.lower(i).equals("if")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(TokenRow row, int i) {
    return row.lower(i).matches("(19|20)\\d\\d");
  }

  private void addFrom(TokenRow row, Predicate predicate, List<AnnouncementCandidate> found) {
    String verb = verb(row, predicate.verb());
    if (lexicons.announcingVerbs.contains(verb)) {
      if (predicate.passive()) {
        addPassive(row, predicate, found);
      } else {
        Optional<TokenRange> announcer = announcer(row, predicate);
        boolean reported = announcer.isPresent() || row.isQuoted(predicate.verb());
        if (reported) {
          addObjects(row, predicate, announcer, found);
        }
      }
    } else if (predicate.future()) {
      addFuture(row, predicate, verb, found);
    }
  }

  private static String verb(TokenRow row, int i) {
    boolean hyphen = row.lower(i - 1).equals("-");
    return hyphen ? row.lower(i - 2) + "-" + row.lower(i) : row.lower(i);
  }

  private void addFuture(
      TokenRow row, Predicate predicate, String verb, List<AnnouncementCandidate> found) {
    int before = found.size();
    if (lexicons.hostingVerbs.contains(verb)) {
      addObjects(row, predicate, announcer(row, predicate), found);
    }
    boolean takesPlace = verb.equals("take") && row.lower(predicate.verb() + 1).equals("place");
    boolean arrives = takesPlace || lexicons.arrivingVerbs.contains(verb);
    if (arrives && found.size() == before) {
      before(row, predicate)
          .ifPresent(thing -> add(row, named(row, thing), Optional.empty(), predicate, found));
    }
  }

  private void addPassive(TokenRow row, Predicate predicate, List<AnnouncementCandidate> found) {
    int by = predicate.verb() + 1;
    Optional<TokenRange> agent =
        row.lower(by).equals("by") ? phrases.startingAt(row, by + 1) : Optional.empty();
    before(row, predicate).ifPresent(thing -> add(row, named(row, thing), agent, predicate, found));
  }

  /** {@code A new status page, Andarra En Vivo,}: the name rather than what describes it. */
  private TokenRange named(TokenRow row, TokenRange thing) {
    int next = thing.last() + 2;
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
    if (infinitive || row.is(last, WordClass.CONJUNCTION)) {
      return subjects.ofClause(row, last, clauseStart(row, last));
    }
    return before(row, predicate);
  }

  private static int clauseStart(TokenRow row, int i) {
    return row.isQuoted(i) ? row.quotationStart(i) + 1 : 0;
  }

  private Optional<TokenRange> before(TokenRow row, Predicate predicate) {
    int first = predicate.first();
    return row.isQuoted(first - 1) == row.isQuoted(first)
        ? subjects.beforeInside(row, first, clauseStart(row, first))
        : Optional.empty();
  }

  private void addObjects(
      TokenRow row,
      Predicate predicate,
      Optional<TokenRange> announcer,
      List<AnnouncementCandidate> found) {
    boolean needsName = lexicons.presentingVerbs.contains(row.lower(predicate.verb()));
    for (TokenRange thing : things.behind(row, predicate.verb())) {
      TokenRange inner = calledBehind(row, thing);
      if (!needsName || AnnouncedThings.isName(row, inner)) {
        add(row, inner, announcer, predicate, found);
      }
    }
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
      Optional<TokenRange> announcer,
      Predicate predicate,
      List<AnnouncementCandidate> found) {
    if (row.is(thing.first(), WordClass.PRONOUN) && thing.first() == thing.last()) {
      return;
    }
    TextSpan subject = row.span(thing.first(), thing.last());
    if (announced.overlap(subject)) {
      return;
    }
    announced.add(subject);
    Optional<TextSpan> who =
        announcer
            .filter(a -> !FIRST_PERSON.contains(row.lower(a.first())))
            .map(a -> row.span(a.first(), a.last()));
    found.add(
        new AnnouncementCandidate(
            subject,
            who,
            row.span(predicate.verb(), predicate.verb()),
            date(row, thing, predicate.verb()),
            predicate.future() ? "en-announced-future" : "en-announcing-verb"));
  }

  /** {@code It ships on Nov. 17}: the next sentence tells, where it goes on with the thing. */
  private Optional<Temporal> dateOfNextSentence(TokenRow row) {
    int next = row.index() + 1;
    boolean goesOn =
        next < rows.size()
            && rows.get(next).paragraph() == row.paragraph()
            && rows.get(next).lower(0).equals("it");
    if (!goesOn) {
      return Optional.empty();
    }
    TokenRow sentence = rows.get(next);
    for (int i = 1; i < sentence.size(); i++) {
      boolean arrives =
          lexicons.arrivingVerbs.contains(sentence.lower(i))
              || sentence.lower(i).equals("available")
              || sentence.lower(i).equals("sale");
      if (arrives) {
        return dates.in(text, sentence.begin(i), sentence.end(sentence.size() - 1)).stream()
            .map(EnglishDates.Found::date)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** A date that stands behind the thing, or today. */
  private Optional<Temporal> date(TokenRow row, TokenRange thing, int verb) {
    int end = row.end(row.size() - 1);
    int from = row.end(thing.last());
    List<EnglishDates.Found> behind = from < end ? dates.in(text, from, end) : List.of();
    if (!behind.isEmpty()) {
      return Optional.of(behind.get(0).date());
    }
    Optional<Temporal> today =
        dates.in(text, row.begin(0), row.begin(verb)).stream()
            .filter(f -> text.substring(f.begin(), f.end()).equalsIgnoreCase("today"))
            .map(EnglishDates.Found::date)
            .findFirst();
    return today.or(() -> dateOfNextSentence(row));
  }
}
