package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the next edition of an event, {@code Next year's forum moves to Oslo}: known before, and
 * yet when or where it will be is news.
 */
final class NextEditions {

  private static final ImmutableSet<String> TIMES =
      ImmutableSet.of("year", "month", "spring", "summer", "autumn", "fall", "winter");
  private static final ImmutableSet<String> OWNERS =
      ImmutableSet.of("the", "its", "our", "their", "'s");
  private static final ImmutableSet<String> ORGANISERS =
      ImmutableSet.of("organisers", "organizers", "committee", "council", "secretariat");
  private static final ImmutableSet<String> TO = ImmutableSet.of("to", "in");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final String RULE = "en-next-edition";

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;
  private final AnnouncementDates dates;

  NextEditions(EnglishLexicons lexicons, NounPhrases phrases, AnnouncementDates dates) {
    this.lexicons = lexicons;
    this.phrases = phrases;
    this.dates = dates;
  }

  /** The edition that the sentence tells the time or the place of. */
  Optional<AnnouncementCandidate> in(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      int event = eventAt(row, i);
      int last = event < 0 ? -1 : lastOfEvent(row, event);
      if (last >= event && last >= 0 && isSubjectOrSet(row, i)) {
        return announcement(row, new TokenRange(i, last), event);
      }
    }
    return Optional.empty();
  }

  /** Where the event's name or noun begins behind {@code next year's}, {@code the next}, or -1. */
  private static int eventAt(TokenRow row, int i) {
    boolean edition = row.lower(i + 1).equals("edition") && row.lower(i + 2).equals("of");
    if (edition && YEAR.matcher(row.lower(i)).matches()) {
      return i + 3;
    }
    if (!row.lower(i).equals("next")) {
      return -1;
    }
    if (TIMES.contains(row.lower(i + 1)) && row.lower(i + 2).equals("'s")) {
      return i + 3;
    }
    return i == 0 || OWNERS.contains(row.lower(i - 1)) ? i + 1 : -1;
  }

  private int lastOfEvent(TokenRow row, int event) {
    boolean named = row.lower(event - 1).matches("'s|of");
    int found = -1;
    for (int i = event;
        row.is(i, WordClass.ADJECTIVE, WordClass.NOUN, WordClass.PROPER_NOUN) && !row.isQuoted(i);
        i++) {
      boolean known =
          lexicons.isEventName(row.text(i))
              || row.lower(i).equals("edition")
              || (named && row.isCapital(i));
      found = known ? i : found;
    }
    return found;
  }

  /** {@code For the next meeting}: set, booked or fixed; behind other prepositions it is none. */
  private static boolean isSubjectOrSet(TokenRow row, int first) {
    int before = OWNERS.contains(row.lower(first - 1)) ? first - 2 : first - 1;
    boolean whose = row.lower(first - 1).equals("'s");
    return whose || !row.is(before, WordClass.ADPOSITION) || row.lower(before).equals("for");
  }

  private Optional<AnnouncementCandidate> announcement(TokenRow row, TokenRange thing, int event) {
    int end = row.end(row.size() - 1);
    Optional<Temporal> date =
        dates
            .between(row, row.end(thing.last()), end)
            .or(() -> dates.between(row, row.begin(0), row.begin(thing.first())));
    int verb = verbBehind(row, thing.last());
    boolean placed = verb > 0 && TO.contains(row.lower(verb + 1)) && row.isCapital(verb + 2);
    boolean told = row.lower(row.size() - 1).equals("?") || isHypothetical(row);
    if (told || (date.isEmpty() && !placed)) {
      return Optional.empty();
    }
    TextSpan subject = thing.span(row);
    TextSpan cue = verb > 0 ? row.span(verb, verb) : subject;
    Optional<TextSpan> organiser =
        organiser(row, event, thing).or(() -> planner(row, thing.first()));
    // The next meeting: of whom, if nobody is named?
    return organiser.isEmpty() && event == thing.first() + 1
        ? Optional.empty()
        : Optional.of(
            new AnnouncementCandidate(
                subject, organiser, cue, date, true, dates.announced(row), RULE));
  }

  private static boolean isHypothetical(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, WordClass.VERB) && HypotheticalVerbs.isHypothetical(row, i)) {
        return true;
      }
    }
    return false;
  }

  private int verbBehind(TokenRow row, int last) {
    for (int i = last + 1; i < row.size(); i++) {
      if (row.is(i, WordClass.VERB) || lexicons.movingVerbs.contains(row.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /** {@code The trust has booked the hall for next year’s fair}: the subject of the sentence. */
  private Optional<TextSpan> planner(TokenRow row, int thing) {
    int article = OWNERS.contains(row.lower(thing - 1)) ? 1 : 0;
    int verb = row.lower(thing - 1 - article).equals("for") ? firstVerb(row) : -1;
    return verb > 0 && verb < thing
        ? phrases.endingAt(row, verb - 1, 0).map(phrase -> phrase.span(row))
        : Optional.empty();
  }

  private static int firstVerb(TokenRow row) {
    int i = 0;
    while (i < row.size() && !row.is(i, WordClass.VERB, WordClass.AUXILIARY)) {
      i++;
    }
    return i;
  }

  /** Those who organise, if the sentence names them, else the event itself by its name. */
  private Optional<TextSpan> organiser(TokenRow row, int event, TokenRange thing) {
    for (int i = 0; i < row.size(); i++) {
      if (ORGANISERS.contains(row.lower(i))) {
        return phrases.endingAt(row, i, 0).map(phrase -> phrase.span(row));
      }
    }
    return row.isCapital(event) ? Optional.of(row.span(event, thing.last())) : Optional.empty();
  }
}
