package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import io.github.podium.internal.language.english.EnglishDates.Found;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the expressions that stand for a date: {@code Nov. 17, 2025}, {@code the last day of
 * August}, {@code 2026-11-17}, {@code Halloween}, {@code as of today}. What leaves out the year or
 * the month is resolved from the day of the report.
 */
final class EnglishDateReader {

  // Not \b: it looks back over any number of combining marks.
  static final String START = "(?<![\\p{L}\\d])";
  static final String END = "(?![\\p{L}\\d])";
  private static final ImmutableMap<String, MonthDay> HOLIDAYS =
      ImmutableMap.of(
          "new year", MonthDay.of(1, 1),
          "valentine", MonthDay.of(2, 14),
          "halloween", MonthDay.of(10, 31),
          "christmas", MonthDay.of(12, 25));

  private static final String NUMBERS =
      "(?<isoYear>20\\d\\d)-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)"
          + "|(?<firstNumber>\\d{1,2})(?<separator>[./])(?<secondNumber>\\d{1,2})[./](?<numberYear>20\\d\\d)";
  private static final String ORDINALS = EnglishOrdinals.PATTERN;
  private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String MONTH =
      "(?<month>[Jj]an(?:uary|\\.)?|[Ff]eb(?:ruary|\\.)?|Mar(?:ch|\\.)?|(?<=of )march"
          + "|[Aa]pr(?:il|\\.)|May|(?<=of )may|[Jj]une|[Jj]uly|J(?:un|ul)\\.?|[Aa]ug(?:ust|\\.)"
          + "|[Ss]ept?(?:ember|\\.)?|[Oo]ct(?:ober|\\.)|[Nn]ov(?:ember|\\.)|[Dd]ec(?:ember|\\.)"
          + "|(?:Apr|Aug|Oct|Nov|Dec)(?![\\p{L}]))";
  private static final String DAY_BEFORE =
      "(?:the )?(?<dayBefore>\\d{1,2}|"
          + ORDINALS
          + ")(?:st|nd|rd|th)?(?: of)?(?:(?: ?[-–] ?| to | and )(?<lastBefore>\\d{1,2})(?:st|nd|rd|th)?)? ";
  private static final String DAY_BEHIND =
      " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:(?: ?[-–] ?| to )(?<last>\\d{1,2})(?!\\d))?";
  private static final String WITH_MONTH =
      "(?<![Ss]ince )(?:(?:the )?(?<lastDay>last day) of |(?:the )?(?<nth>first|second|third|fourth|last) (?<nthWeekday>"
          + WEEKDAY
          + ") (?:in|of) |"
          + DAY_BEFORE
          + "|next )?"
          + MONTH
          + "(?![\\p{L}])(?:"
          + DAY_BEHIND
          + ")?(?:,? (?<year>20\\d\\d)|,? (?:of )?(?<whichYear>this|next|that) year)?";
  private static final String OF_MONTH =
      "(?<sameMonth>\\d{1,2}|" + ORDINALS + ")(?:st|nd|rd|th)? of (?<which>this|next) month" + END;
  private static final String DAY_ALONE =
      "(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom) the (?<dayAlone>\\d{1,2})(?:st|nd|rd|th)(?=[.,;:!?)]|$)";
  private static final String TODAY =
      "(?<effective>(?:[Aa]s of|[Ff]rom|[Ss]tarting|[Bb]eginning|[Ee]ffective)(?: six| seven| eight| nine| ten| \\d{1,2})?(?: o'clock)? (?:today|now|immediately|this (?:morning|minute|moment))|with immediate effect)"
          + END
          + "|(?<today>[Tt]oday|tomorrow)"
          + END;
  // A quarter is no date, and the year that it is of is not the one meant.
  private static final String YEARS =
      "(?<!quarter of |half of |[QH]\\d )(?<nextUnit>next (?:month|year))"
          + END
          + "|(?<!quarter |half )(?:in|from|by|until|for|during|of|before|after|since|early|late|spring|summer|autumn|fall|winter) (?<bareYear>20\\d\\d)"
          + END;
  private static final String ON_WEEKDAY =
      "(?<preposition>[Oo]n|[Ff]rom|[Uu]ntil|[Bb]y|[Nn]ext|[Oo]pens?|[Ss]tart(?:s|ing)?|[Tt]his) (?<weekday>"
          + WEEKDAY
          + ")"
          + END
          + "(?!,? (?:the )?(?:\\d|"
          + ORDINALS
          + " of))";
  private static final String HOLIDAY =
      "(?<holiday>New Year[’']s Day|Valentine[’']s Day|Halloween|Christmas(?: Day)?)(?: (?<holidayYear>20\\d\\d))?"
          + END;
  private static final Pattern DATE =
      Pattern.compile(
          START
              + "(?:"
              + String.join(
                  "|", NUMBERS, WITH_MONTH, OF_MONTH, DAY_ALONE, TODAY, YEARS, ON_WEEKDAY, HOLIDAY)
              + ")");

  private final Optional<LocalDate> reference;
  private final Optional<Integer> year;

  /**
   * A reader of one text.
   *
   * @param reference the day of the report
   * @param year its year, where no day is known
   */
  EnglishDateReader(Optional<LocalDate> reference, Optional<Integer> year) {
    this.reference = reference;
    this.year = year;
  }

  /** The dates of the text that can be resolved, by where they begin. */
  NavigableMap<Integer, Found> read(String text) {
    NavigableMap<Integer, Found> found = new TreeMap<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      Optional<Temporal> before =
          Optional.ofNullable(found.lastEntry()).map(e -> e.getValue().date());
      resolve(matcher, before).ifPresent(date -> found.put(matcher.start(), found(matcher, date)));
    }
    return found;
  }

  private static Found found(Matcher matcher, Temporal date) {
    return new Found(
        matcher.start(),
        matcher.end(),
        date,
        matcher.group("weekday") != null,
        matcher.group("today") != null,
        matcher.group("effective") != null,
        lastDay(matcher, date));
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

  /**
   * The value of what was matched; a date before it is the one to which {@code that year} refers.
   */
  private Optional<Temporal> resolve(Matcher matcher, Optional<Temporal> before) {
    if (matcher.group("month") != null) {
      return withMonth(matcher, before);
    }
    if (matcher.group("isoYear") != null) {
      return day(
          number(matcher, "isoYear"), number(matcher, "isoMonth"), number(matcher, "isoDay"));
    }
    if (matcher.group("numberYear") != null) {
      return ofNumbers(matcher);
    }
    if (matcher.group("bareYear") != null) {
      return Optional.of(Year.of(number(matcher, "bareYear")));
    }
    if (matcher.group("nextUnit") != null) {
      boolean month = matcher.group("nextUnit").endsWith("month");
      return month
          ? reference.map(today -> YearMonth.from(today).plusMonths(1))
          : year.map(y -> Year.of(y + 1));
    }
    return reference.flatMap(today -> fromDay(matcher, today));
  }

  /** What only the day of the report can tell. */
  private Optional<Temporal> fromDay(Matcher matcher, LocalDate today) {
    if (matcher.group("effective") != null) {
      return Optional.of(today);
    }
    if (matcher.group("today") != null) {
      return Optional.of(today.plusDays(matcher.group("today").equals("tomorrow") ? 1 : 0));
    }
    if (matcher.group("sameMonth") != null) {
      int months = matcher.group("which").equals("next") ? 1 : 0;
      return EnglishOrdinals.number(matcher.group("sameMonth"))
          .flatMap(day -> dayOf(YearMonth.from(today).plusMonths(months), day));
    }
    if (matcher.group("dayAlone") != null) {
      int day = number(matcher, "dayAlone");
      YearMonth month = YearMonth.from(today).plusMonths(day < today.getDayOfMonth() ? 1 : 0);
      return dayOf(month, day);
    }
    if (matcher.group("holiday") != null) {
      return Optional.of(holiday(matcher, today));
    }
    boolean last = EnglishAnalyzer.lower(matcher.group("preposition")).equals("on");
    LocalDate day = today.with(TemporalAdjusters.previousOrSame(weekday(matcher.group("weekday"))));
    return Optional.of(last ? day : day.plusWeeks(1));
  }

  private static LocalDate holiday(Matcher matcher, LocalDate today) {
    String name = EnglishAnalyzer.lower(matcher.group("holiday"));
    MonthDay day =
        HOLIDAYS.entrySet().stream()
            .filter(holiday -> name.startsWith(holiday.getKey()))
            .map(holiday -> holiday.getValue())
            .findFirst()
            .orElseThrow();
    if (matcher.group("holidayYear") != null) {
      return day.atYear(number(matcher, "holidayYear"));
    }
    LocalDate own = day.atYear(today.getYear());
    return own.isBefore(today) ? own.plusYears(1) : own;
  }

  /** With points the day comes first; with strokes it does not everywhere. */
  private static Optional<Temporal> ofNumbers(Matcher matcher) {
    int year = number(matcher, "numberYear");
    int first = number(matcher, "firstNumber");
    int second = number(matcher, "secondNumber");
    boolean dayFirst = matcher.group("separator").equals(".") || first > 12 || first == second;
    if (!dayFirst && second <= 12) {
      return Optional.empty();
    }
    return dayFirst ? day(year, second, first) : day(year, first, second);
  }

  private Optional<Temporal> withMonth(Matcher matcher, Optional<Temporal> before) {
    int month = month(matcher.group("month"));
    return year(matcher, month, before)
        .map(ownYear -> YearMonth.of(ownYear, month))
        .flatMap(ownMonth -> inMonth(matcher, ownMonth));
  }

  private static Optional<Temporal> inMonth(Matcher matcher, YearMonth month) {
    if (matcher.group("lastDay") != null) {
      return Optional.of(month.atEndOfMonth());
    }
    String nth = matcher.group("nth");
    if (nth != null) {
      int number = nth.equals("last") ? -1 : EnglishOrdinals.number(nth).orElseThrow();
      DayOfWeek weekday = weekday(matcher.group("nthWeekday"));
      return Optional.of(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
    }
    String day = matcher.group("day") != null ? matcher.group("day") : matcher.group("dayBefore");
    return day == null
        ? Optional.of(month)
        : EnglishOrdinals.number(day).flatMap(d -> dayOf(month, d));
  }

  private Optional<Integer> year(Matcher matcher, int month, Optional<Temporal> before) {
    if (matcher.group("year") != null) {
      return Optional.of(number(matcher, "year"));
    }
    String which = matcher.group("whichYear");
    if (which == null) {
      return year.map(own -> upcoming(own, month));
    }
    return which.equals("that")
        ? before.map(date -> Year.from(date).getValue())
        : year.map(own -> which.equals("next") ? own + 1 : own);
  }

  /** A month long past at the day of the report is next year's: announcements look forward. */
  private int upcoming(int ownYear, int month) {
    boolean past = reference.isPresent() && month < reference.get().getMonthValue() - 1;
    return past ? ownYear + 1 : ownYear;
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT))) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException(name + " is no month");
  }

  private static DayOfWeek weekday(String name) {
    return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Optional<Temporal> day(int year, int month, int day) {
    return 1 <= month && month <= 12 ? dayOf(YearMonth.of(year, month), day) : Optional.empty();
  }

  private static Optional<Temporal> dayOf(YearMonth month, int day) {
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }
}
