package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
  private static final ImmutableMap<String, Integer> ORDINAL_WORDS = ordinals();
  private static final String ORDINALS =
      "(?=[efnst])(?:" + String.join("|", ORDINAL_WORDS.keySet()) + ")";
  private static final String MONTH =
      "(?<month>[Jj]an(?:uary|\\.)?|[Ff]eb(?:ruary|\\.)?|Mar(?:ch|\\.)?|(?<=of )march"
          + "|[Aa]pr(?:il|\\.)|May|(?<=of )may|[Jj]une|[Jj]uly|J(?:un|ul)\\.?|[Aa]ug(?:ust|\\.)"
          + "|[Ss]ept?(?:ember|\\.)?|[Oo]ct(?:ober|\\.)|[Nn]ov(?:ember|\\.)|[Dd]ec(?:ember|\\.)"
          + "|(?:Apr|Aug|Oct|Nov|Dec)(?![\\p{L}]))";
  private static final Pattern DATE =
      Pattern.compile(
          START
              + "(?:(?:(?:the )?(?<dayBefore>\\d{1,2}|"
              + ORDINALS
              + ")(?:st|nd|rd|th)?(?: of)?(?:(?: ?[-–] ?| to | and )(?<lastBefore>\\d{1,2})(?:st|nd|rd|th)?)?|(?<relative>next)) )?"
              + MONTH
              + "(?![\\p{L}])(?: (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:(?: ?[-–] ?| to )(?<last>\\d{1,2})(?!\\d))?)?(?:,? (?<year>20\\d\\d))?"
              + "|"
              + START
              + "(?<today>[Tt]oday|tomorrow)"
              + END
              + "|"
              + START
              + "(?<sameMonth>\\d{1,2}|"
              + ORDINALS
              + ")(?:st|nd|rd|th)? of (?<which>this|next) month"
              + END
              + "|"
              + START
              + "(?<nextUnit>next (?:month|year))"
              + END
              + "|"
              + START
              + "(?:in|from|by|until|for|during|of|before|after|since|early|late|spring|summer|autumn|fall|winter) (?<bareYear>20\\d\\d)"
              + END
              + "|"
              + START
              + "(?<preposition>[Oo]n|[Ff]rom|[Uu]ntil|[Bb]y|[Nn]ext|[Oo]pens?|[Ss]tarts?) (?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
              + END);
  private static final Pattern YEAR = Pattern.compile(START + "(20\\d\\d)" + END);

  private final Optional<LocalDate> published;
  private final Optional<LocalDate> reference;
  private final Optional<Integer> year;
  private final NavigableMap<Integer, Found> byPlace;

  private EnglishDates(
      String text,
      Optional<LocalDate> published,
      Optional<LocalDate> reference,
      Optional<Integer> year) {
    this.published = published;
    this.reference = reference;
    this.year = year;
    this.byPlace = all(text);
  }

  /**
   * A date in a text, from {@code begin} to before {@code end}; whether a weekday or {@code today}
   * names it, and the last day where it is a range ({@code May 4-6}).
   */
  record Found(
      int begin,
      int end,
      Temporal date,
      boolean weekday,
      boolean today,
      Optional<LocalDate> lastDay) {

    /** The same day of the week that follows. */
    Temporal nextWeek() {
      return ((LocalDate) date).plusWeeks(1);
    }
  }

  /** A reader of a text that was published on this day or, where none is given, dates itself. */
  static EnglishDates of(String text, Optional<LocalDate> published) {
    if (published.isPresent()) {
      return new EnglishDates(text, published, published, published.map(LocalDate::getYear));
    }
    EnglishDates undated =
        new EnglishDates(text, Optional.empty(), Optional.empty(), Optional.empty());
    for (Found found : undated.byPlace.values()) {
      if (found.date() instanceof LocalDate day) {
        return new EnglishDates(
            text, Optional.empty(), Optional.of(day), Optional.of(day.getYear()));
      }
    }
    Matcher any = YEAR.matcher(text);
    return new EnglishDates(
        text,
        Optional.empty(),
        Optional.empty(),
        any.find() ? Optional.of(Integer.parseInt(any.group(1))) : Optional.empty());
  }

  /**
   * Whether the date lies before the day on which the text was published, or is that day; a year
   * counts from its end, and is past where the text is dated at all.
   */
  boolean isPast(Temporal date) {
    if (date instanceof Year y) {
      return year.filter(own -> y.getValue() <= own).isPresent();
    }
    return published
        .filter(
            day ->
                date instanceof LocalDate d
                    ? !d.isAfter(day)
                    : date instanceof YearMonth m && m.isBefore(YearMonth.from(day)))
        .isPresent();
  }

  /** The dates between two places of the text that can be resolved, in text order. */
  List<Found> in(int from, int to) {
    return from >= to
        ? List.of()
        : byPlace.subMap(from, true, to, false).values().stream()
            .filter(found -> found.end() <= to)
            .toList();
  }

  private NavigableMap<Integer, Found> all(String text) {
    NavigableMap<Integer, Found> found = new TreeMap<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      int begin = matcher.start();
      int end = matcher.end();
      boolean weekday = matcher.group("weekday") != null;
      boolean today = matcher.group("today") != null;
      resolve(matcher)
          .ifPresent(
              date ->
                  found.put(
                      begin, new Found(begin, end, date, weekday, today, lastDay(matcher, date))));
    }
    return found;
  }

  private static Optional<LocalDate> lastDay(Matcher matcher, Temporal date) {
    String behind = matcher.group("last");
    String last = behind != null ? behind : matcher.group("lastBefore");
    return last != null && date instanceof LocalDate first
        ? dayOf(YearMonth.from(first), Integer.parseInt(last))
            .map(LocalDate.class::cast)
            .filter(day -> day.isAfter(first))
        : Optional.empty();
  }

  private Optional<Temporal> resolve(Matcher matcher) {
    if (matcher.group("today") != null) {
      int later = matcher.group("today").endsWith("tomorrow") ? 1 : 0;
      return reference.map(day -> day.plusDays(later));
    }
    if (matcher.group("sameMonth") != null) {
      int months = matcher.group("which").equals("next") ? 1 : 0;
      return reference.flatMap(
          today ->
              day(matcher.group("sameMonth"))
                  .flatMap(d -> dayOf(YearMonth.from(today).plusMonths(months), d)));
    }
    if (matcher.group("nextUnit") != null) {
      boolean month = matcher.group("nextUnit").endsWith("month");
      return month
          ? reference.map(today -> YearMonth.from(today).plusMonths(1))
          : year.map(y -> Year.of(y + 1));
    }
    if (matcher.group("bareYear") != null) {
      return Optional.of(Year.parse(matcher.group("bareYear")));
    }
    if (matcher.group("weekday") != null) {
      boolean last = EnglishAnalyzer.lower(matcher.group("preposition")).equals("on");
      return reference
          .map(day -> lastWeekday(day, matcher.group("weekday")))
          .map(day -> last ? day : day.plusWeeks(1));
    }
    int month =
        MONTHS.getOrDefault(EnglishAnalyzer.lower(matcher.group("month")).substring(0, 3), 1);
    Optional<Integer> day =
        day(matcher.group("day") != null ? matcher.group("day") : matcher.group("dayBefore"));
    Optional<Integer> ownYear =
        matcher.group("year") != null
            ? Optional.of(Integer.parseInt(matcher.group("year")))
            : year.map(y -> upcoming(y, month));
    if (ownYear.isEmpty()) {
      return Optional.empty();
    }
    YearMonth ownMonth = YearMonth.of(ownYear.get(), month);
    return day.isEmpty() ? Optional.of(ownMonth) : dayOf(ownMonth, day.get());
  }

  private static Optional<Temporal> dayOf(YearMonth month, int day) {
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }

  /** {@code 9}, {@code ninth}; none for any other word before a month. */
  private static Optional<Integer> day(@Nullable String words) {
    if (words == null) {
      return Optional.empty();
    }
    return Character.isDigit(words.charAt(0))
        ? Optional.of(Integer.parseInt(words))
        : Optional.ofNullable(ORDINAL_WORDS.get(words));
  }

  private static ImmutableMap<String, Integer> ordinals() {
    List<String> small =
        List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    for (int i = 0; i < small.size(); i++) {
      numbers.put(small.get(i), i + 1);
    }
    for (int i = 0; i < 9; i++) {
      numbers.put("twenty-" + small.get(i), 21 + i);
    }
    return numbers.put("thirtieth", 30).put("thirty-first", 31).buildOrThrow();
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
