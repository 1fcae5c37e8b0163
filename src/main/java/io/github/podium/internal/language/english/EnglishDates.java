package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as English writes them: {@code Nov. 17, 2025}, {@code 15 January 2026}, {@code in
 * March}, {@code today}. What leaves out the year is resolved from the day of the report.
 */
final class EnglishDates {

  private static final ImmutableMap<String, Integer> MONTHS =
      ImmutableMap.<String, Integer>builder()
          .put("jan", 1)
          .put("feb", 2)
          .put("mar", 3)
          .put("apr", 4)
          .put("may", 5)
          .put("jun", 6)
          .put("jul", 7)
          .put("aug", 8)
          .put("sep", 9)
          .put("oct", 10)
          .put("nov", 11)
          .put("dec", 12)
          .build();
  // Not \b: it looks back over any number of combining marks.
  private static final String START = "(?<![\\p{L}\\d])";
  private static final String END = "(?![\\p{L}\\d])";
  private static final String MONTH =
      "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final Pattern DATE =
      Pattern.compile(
          START
              + "(?:(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)? )?"
              + MONTH
              + "(?![\\p{L}])(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? (?<year>20\\d\\d))?"
              + "|"
              + START
              + "(?<today>[Tt]oday)"
              + END
              + "|"
              + START
              + "on (?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + END);
  private static final Pattern YEAR = Pattern.compile(START + "(20\\d\\d)" + END);

  private final Optional<LocalDate> reference;
  private final Optional<Integer> year;

  private EnglishDates(Optional<LocalDate> reference, Optional<Integer> year) {
    this.reference = reference;
    this.year = year;
  }

  /** A date in a text, from {@code begin} to before {@code end}. */
  record Found(int begin, int end, Temporal date) {}

  /** A reader of a text that was published on this day or, where none is given, dates itself. */
  static EnglishDates of(String text, Optional<LocalDate> published) {
    if (published.isPresent()) {
      return new EnglishDates(published, published.map(LocalDate::getYear));
    }
    EnglishDates undated = new EnglishDates(Optional.empty(), Optional.empty());
    for (Found found : undated.in(text, 0, text.length())) {
      if (found.date() instanceof LocalDate day) {
        return new EnglishDates(Optional.of(day), Optional.of(day.getYear()));
      }
    }
    Matcher any = YEAR.matcher(text);
    return new EnglishDates(
        Optional.empty(),
        any.find() ? Optional.of(Integer.parseInt(any.group(1))) : Optional.empty());
  }

  /** The dates in this part of the text that can be resolved, in text order. */
  List<Found> in(String text, int from, int to) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = DATE.matcher(text).region(from, to);
    while (matcher.find()) {
      resolve(matcher).ifPresent(d -> found.add(new Found(matcher.start(), matcher.end(), d)));
    }
    return found;
  }

  private Optional<Temporal> resolve(Matcher matcher) {
    if (matcher.group("today") != null) {
      return reference.map(day -> day);
    }
    if (matcher.group("weekday") != null) {
      return reference.map(day -> lastWeekday(day, matcher.group("weekday")));
    }
    int month =
        MONTHS.getOrDefault(EnglishAnalyzer.lower(matcher.group("month")).substring(0, 3), 1);
    String day = matcher.group("day") != null ? matcher.group("day") : matcher.group("dayBefore");
    Optional<Integer> ownYear =
        matcher.group("year") != null
            ? Optional.of(Integer.parseInt(matcher.group("year")))
            : year.map(y -> upcoming(y, month));
    if (ownYear.isEmpty()) {
      return Optional.empty();
    }
    if (day == null) {
      return Optional.of(YearMonth.of(ownYear.get(), month));
    }
    try {
      return Optional.of(LocalDate.of(ownYear.get(), month, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last day of this name up to the day of the report. */
  private static LocalDate lastWeekday(LocalDate day, String prefix) {
    DayOfWeek wanted = DayOfWeek.MONDAY;
    for (DayOfWeek candidate : DayOfWeek.values()) {
      if (candidate.name().startsWith(prefix.toUpperCase(Locale.ROOT))) {
        wanted = candidate;
      }
    }
    return day.with(TemporalAdjusters.previousOrSame(wanted));
  }

  /** A month long past at the day of the report is next year's: announcements look forward. */
  private int upcoming(int ownYear, int month) {
    boolean past = reference.isPresent() && month < reference.get().getMonthValue() - 1;
    return past ? ownYear + 1 : ownYear;
  }
}
