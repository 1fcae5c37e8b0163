package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.NounPhrases.Phrase;
import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is announced: the objects of announcing verbs, one entry a thing, also in the passive.
 */
final class EnglishAnnouncements {

  private static final ImmutableSet<String> HYPOTHETICAL =
      ImmutableSet.of(
          "not",
          "n't",
          "never",
          "if",
          "would",
          "could",
          "may",
          "might",
          "reportedly",
          "plans",
          "planned");
  private static final ImmutableSet<String> ALWAYS_NEW =
      ImmutableSet.of(
          "unveil",
          "launch",
          "introduc",
          "releas",
          "announc",
          "debut",
          "showcas",
          "open-sourc",
          "inaugurat");
  private static final ImmutableSet<String> NO_THINGS =
      ImmutableSet.of(
          "evidence",
          "results",
          "way",
          "question",
          "idea",
          "details",
          "documents",
          "statement",
          "names");
  private static final int MOST_ITEMS = 8;

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final NounPhrases phrases;
  private final EnglishDates dates;
  private final String text;

  EnglishAnnouncements(
      EnglishLexicons lexicons, List<TokenRow> rows, EnglishDates dates, String text) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.phrases = new NounPhrases(lexicons);
    this.dates = dates;
    this.text = text;
  }

  List<AnnouncementCandidate> find() {
    List<AnnouncementCandidate> found = new ArrayList<>();
    for (TokenRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        boolean verb =
            lexicons.announcingVerbs.contains(row.lower(i))
                && ALWAYS_NEW.stream().anyMatch(row.lower(i)::startsWith)
                && (row.is(i, WordClass.VERB) || row.lower(i).endsWith("ed"));
        if (verb && !isHypothetical(row, i)) {
          addFrom(row, i, found);
        }
      }
    }
    return found;
  }

  private static boolean isHypothetical(TokenRow row, int verb) {
    for (int i = Math.max(0, verb - 4); i < verb; i++) {
      if (HYPOTHETICAL.contains(row.lower(i))) {
        return true;
      }
    }
    boolean past =
        row.lower(verb - 1).equals("had")
            || (row.lower(verb + 1).equals("in") && row.lower(verb + 2).matches("(19|20)\\d\\d"));
    return past;
  }

  private void addFrom(TokenRow row, int verb, List<AnnouncementCandidate> found) {
    int group = verb;
    boolean passive = false;
    while (group > 0
        && (lexicons.auxiliaries.contains(row.lower(group - 1))
            || row.is(group - 1, WordClass.ADVERB)
            || phrases.isTime(row, group - 1))) {
      group--;
      passive |=
          ImmutableSet.of("was", "were", "is", "are", "been", "be").contains(row.lower(group))
              && row.lower(verb).endsWith("ed");
    }
    Optional<Phrase> before = subject(row, group);
    if (passive) {
      Optional<Phrase> agent =
          row.lower(verb + 1).equals("by") ? phrases.startingAt(row, verb + 2) : Optional.empty();
      before.ifPresent(thing -> add(row, thing, agent, verb, found));
      return;
    }
    for (Phrase thing : objects(row, verb)) {
      add(row, thing, before, verb, found);
    }
  }

  /** The subject: right before the verb, or before an apposition or a coordinated verb. */
  private Optional<Phrase> subject(TokenRow row, int group) {
    int last = group - 1;
    if (last < 0) {
      return Optional.empty();
    }
    if (row.isQuoted(last)) {
      return Optional.empty();
    }
    EnglishSubjects subjects = new EnglishSubjects(phrases);
    if (row.is(last, WordClass.CONJUNCTION)) {
      return subjects.ofClause(row, last, 0);
    }
    return subjects.before(
        row, new EnglishCues.Cue(group, group, EnglishCues.Form.FINITE, false), 0);
  }

  /** The noun phrases behind the verb, joined by commas and conjunctions. */
  private List<Phrase> objects(TokenRow row, int verb) {
    List<Phrase> objects = new ArrayList<>();
    int i = verb + 1;
    while (i < row.size()
        && (phrases.isTime(row, i) || row.lower(i).equals("on") || row.is(i, WordClass.ADVERB))) {
      i++;
    }
    while (i < row.size() && objects.size() < MOST_ITEMS) {
      Optional<Phrase> phrase = itemAt(row, i);
      if (phrase.isEmpty()) {
        break;
      }
      objects.add(phrase.get());
      int next = phrase.get().last() + 1;
      boolean comma = row.isComma(next);
      next = comma ? next + 1 : next;
      boolean joins = row.lower(next).equals("and");
      if (joins) {
        i = next + 1;
      } else {
        // An apposition stands between this thing and the next one, if one comes.
        int conjunction = comma ? conjunctionBehindApposition(row, next) : -1;
        if (conjunction < 0) {
          break;
        }
        i = conjunction + 1;
      }
      boolean verbFollows = row.is(i, WordClass.VERB, WordClass.AUXILIARY, WordClass.PRONOUN);
      if (verbFollows) {
        break;
      }
    }
    return objects;
  }

  private Optional<Phrase> itemAt(TokenRow row, int i) {
    if (row.isQuoted(i) && !row.isQuoted(i - 1)) {
      return Optional.of(new Phrase(i, row.quotationEnd(i)));
    }
    Optional<Phrase> phrase = row.isQuoted(i) ? quotedPhrase(row, i) : phrases.startingAt(row, i);
    return phrase
        .map(p -> withoutJoined(row, p))
        .filter(p -> !NO_THINGS.contains(row.lower(p.last())));
  }

  private static Optional<Phrase> quotedPhrase(TokenRow row, int first) {
    int last = first - 1;
    while (last + 1 < row.size()
        && row.is(
            last + 1,
            WordClass.NOUN,
            WordClass.PROPER_NOUN,
            WordClass.ADJECTIVE,
            WordClass.DETERMINER,
            WordClass.NUMBER)) {
      last++;
    }
    return last >= first ? Optional.of(new Phrase(first, last)) : Optional.empty();
  }

  /** A and B are two things. */
  private static Phrase withoutJoined(TokenRow row, Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      if (row.lower(i).equals("and")) {
        return new Phrase(phrase.first(), i - 1);
      }
    }
    return phrase;
  }

  private static int conjunctionBehindApposition(TokenRow row, int from) {
    for (int i = from; i + 1 < row.size(); i++) {
      if (row.isComma(i) && row.lower(i + 1).equals("and")) {
        return i + 1;
      }
      if (row.lower(i).equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  private void add(
      TokenRow row,
      Phrase thing,
      Optional<Phrase> announcer,
      int verb,
      List<AnnouncementCandidate> found) {
    boolean pronoun = row.is(thing.first(), WordClass.PRONOUN) && thing.first() == thing.last();
    if (pronoun) {
      return;
    }
    TextSpan subject = row.span(thing.first(), thing.last());
    Optional<TextSpan> who =
        announcer
            .filter(a -> !ImmutableSet.of("we", "i", "you").contains(row.lower(a.first())))
            .map(a -> row.span(a.first(), a.last()));
    found.add(
        new AnnouncementCandidate(
            subject, who, row.span(verb, verb), date(row, thing, verb), "en-announcing-verb"));
  }

  /** A date that stands behind the thing, or today. */
  private Optional<Temporal> date(TokenRow row, Phrase thing, int verb) {
    int end = row.end(row.size() - 1);
    int from = row.end(thing.last());
    List<EnglishDates.Found> behind = from < end ? dates.in(text, from, end) : List.of();
    if (!behind.isEmpty()) {
      return Optional.of(behind.get(0).date());
    }
    return dates.in(text, row.begin(0), row.begin(verb)).stream()
        .filter(f -> text.substring(f.begin(), f.end()).equalsIgnoreCase("today"))
        .map(EnglishDates.Found::date)
        .findFirst();
  }
}
