package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.english.EnglishPredicates.Predicate;
import io.github.podium.internal.language.english.EnglishPredicates.Side;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the date of an announced thing: behind it, or at the head of its sentence. */
final class AnnouncementDates {

  private static final ImmutableSet<String> NOW = ImmutableSet.of("today", "now");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** In tokens: {@code From Monday the ninth of March}. */
  private static final int LONGEST_DATE = 6;

  private final EnglishLexicons lexicons;
  private final EnglishDates dates;

  AnnouncementDates(EnglishLexicons lexicons, EnglishDates dates) {
    this.lexicons = lexicons;
    this.dates = dates;
  }

  /**
   * The thing's own date.
   *
   * @param until the token before which its part of the sentence ends
   */
  Optional<Temporal> of(TokenRow row, TokenRange thing, int until, Predicate predicate) {
    boolean planned = predicate.planned() || predicate.side() == Side.SUBJECT;
    Optional<Temporal> behind = first(row, thing.first(), until, planned);
    if (behind.isPresent()) {
      return behind;
    }
    return planned
        ? first(row, row.behindDateline(), Math.min(predicate.first(), thing.first()), true)
        : Optional.empty();
  }

  /** The first date to come in the row between two places of the text. */
  Optional<Temporal> between(TokenRow row, int from, int to) {
    int begin = Math.max(from, row.begin(0));
    int end = Math.min(to, row.end(row.size() - 1));
    return begin >= end
        ? Optional.empty()
        : dates.in(begin, end).stream()
            .filter(found -> found.effective() || !dates.isPast(found.date()))
            .filter(found -> !isReport(row, found))
            .map(EnglishDates.Found::date)
            .findFirst();
  }

  /** {@code From 1 April}: the date to come that the row opens with. */
  Optional<Temporal> opening(TokenRow row) {
    int first = Math.min(row.behindDateline(), row.size() - 1);
    int last = Math.min(first + LONGEST_DATE, row.size() - 1);
    return between(row, row.begin(first), row.end(last));
  }

  /** The day in the sentence that is not to come: when the thing was announced. */
  Optional<LocalDate> announced(TokenRow row) {
    return dates.in(row.begin(0), row.end(row.size() - 1)).stream()
        .map(EnglishDates.Found::date)
        .filter(dates::isPast)
        .filter(LocalDate.class::isInstance)
        .map(LocalDate.class::cast)
        .findFirst();
  }

  /** Whether the word is a year, and one that lies behind the report. */
  boolean isPastYear(String word) {
    return YEAR.matcher(word).matches() && dates.isPast(Year.of(Integer.parseInt(word) + 1));
  }

  /** Whether a date begins at the token. */
  boolean startsAt(TokenRow row, int i) {
    int end = row.end(Math.min(row.size() - 1, i + LONGEST_DATE));
    return dates.in(row.begin(i), end).stream().anyMatch(d -> d.begin() == row.begin(i));
  }

  /** {@code Today}, where it stands before the verb: what is launched today is there today. */
  Optional<Temporal> today(TokenRow row, TextSpan verb) {
    return dates.in(row.begin(0), verb.begin() + 1).stream()
        .filter(EnglishDates.Found::today)
        .map(EnglishDates.Found::date)
        .findFirst();
  }

  /** {@code We are launching Otter today}: no plan, whatever day that is. */
  static boolean isNow(TokenRow row, Predicate predicate) {
    boolean progressive = row.lower(predicate.cue()).endsWith("ing");
    for (int i = 0; i < row.size(); i++) {
      if (progressive && NOW.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code It said on Monday}: the day of the report. */
  private boolean isReport(TokenRow row, EnglishDates.Found found) {
    int before = row.lastBeginningBefore(found.begin());
    int verb = row.lower(before).equals("on") ? before - 1 : before;
    return found.weekday() && lexicons.speechVerbs.contains(row.lower(verb));
  }

  /** The first date from one token to before another that does not lie behind the report. */
  private Optional<Temporal> first(TokenRow row, int from, int until, boolean planned) {
    if (from >= until || from >= row.size()) {
      return Optional.empty();
    }
    for (EnglishDates.Found found : dates.in(row.begin(from), row.end(until - 1))) {
      if (isReport(row, found)) {
        continue;
      }
      boolean past = dates.isPast(found.date());
      if (!past || found.effective() || (planned && found.today())) {
        return Optional.of(found.date());
      }
      if (planned && found.weekday()) {
        return Optional.of(found.nextWeek());
      }
    }
    return Optional.empty();
  }
}
