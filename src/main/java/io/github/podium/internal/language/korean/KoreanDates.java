package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import io.github.podium.internal.analysis.Places;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as Korean writes them: {@code 2026년 3월 17일}, {@code 오는 9월}, {@code 내달 3일}. What
 * leaves out the year or the month is resolved from the day of the report.
 */
final class KoreanDates {

  /** What every date begins with, and what follows where that is no digit. */
  private static final CharMatcher FIRST = CharMatcher.anyOf("0123456789오내올지작다이같").precomputed();

  private static final CharMatcher SECOND = CharMatcher.anyOf("는늘년달해난음번날은").precomputed();

  private static final CharMatcher COUNTED = CharMatcher.anyOf("년월일");
  private static final int YEAR_DIGITS = 4;
  private static final String CENTURY = "20";
  private static final Pattern FULL_DAY =
      Pattern.compile("(20\\d\\d)\\s*[년./-]\\s*(\\d{1,2})\\s*[월./-]\\s*(\\d{1,2})");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d만천])(20\\d\\d)(?![\\d명원개억만대여곳건석번])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<coming>오는 )?(?:(?<year>20\\d\\d)년|(?<relative>내년|올해|지난해|작년))?\\s*"
              + "(?:(?:(?<month>\\d{1,2})월|(?<nextMonth>내달|다음 ?달)|(?<thisMonth>이달)|(?<sameMonth>같은 ?달)|(?<sameDay>같은 날))\\s*(?:(?<day>\\d{1,2})일)?"
              + "|(?<wholeYear>20\\d\\d)년(?=에|부터|께|쯤|,| )"
              + "|(?<week>다음 ?주 |이번 ?주 |(?<=오는 ))(?<weekday>[월화수목금토일])요일"
              + "|(?<dayOnly>(?<![\\d월] ?)\\d{1,2})일|(?<today>이날|오늘))(?<from>부터)?");

  private final Optional<LocalDate> published;
  private final Optional<LocalDate> reference;
  private final Optional<Integer> year;
  private final List<Found> all;

  /** Where the last answer began: most questions are of the next sentence, with the same answer. */
  private int next;

  private KoreanDates(
      String text,
      Optional<LocalDate> published,
      Optional<LocalDate> reference,
      Optional<Integer> year) {
    this.published = published;
    this.reference = reference;
    this.year = year;
    this.all = all(text);
  }

  /**
   * A date in a text.
   *
   * @param begin where it begins
   * @param end where it ends
   * @param date its value
   * @param isStart whether it looks forward: 부터, 오는, 내달
   */
  record Found(int begin, int end, Temporal date, boolean isStart) {}

  /** A reader of a text that was published on this day or, where none is given, dates itself. */
  static KoreanDates of(String text, Optional<LocalDate> published) {
    if (published.isPresent()) {
      return new KoreanDates(text, published, published, published.map(LocalDate::getYear));
    }
    Optional<LocalDate> day =
        first(text, FULL_DAY, full -> day(number(full, 1), number(full, 2), number(full, 3)));
    Optional<Integer> year =
        day.map(LocalDate::getYear).or(() -> first(text, YEAR, any -> Optional.of(number(any, 1))));
    return new KoreanDates(text, Optional.empty(), day, year);
  }

  /** What is read from the first match with this century that anything can be read from. */
  private static <T> Optional<T> first(
      String text, Pattern pattern, Function<Matcher, Optional<T>> read) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    for (int at = text.indexOf(CENTURY); at >= 0; at = text.indexOf(CENTURY, at + 1)) {
      Optional<T> found =
          matcher.region(at, text.length()).lookingAt() ? read.apply(matcher) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether the date lies before the day on which the text was published. */
  boolean isPast(Temporal date) {
    if (date instanceof Year y) {
      return year.filter(own -> y.getValue() < own).isPresent();
    }
    return published
        .filter(
            day ->
                date instanceof LocalDate d
                    ? d.isBefore(day)
                    : date instanceof YearMonth m && m.isBefore(YearMonth.from(day)))
        .isPresent();
  }

  /** Whether the date lies behind the day of the report, where that is known. */
  boolean isAhead(Temporal date) {
    return reference
        .filter(
            day ->
                date instanceof LocalDate d
                    ? d.isAfter(day)
                    : date instanceof YearMonth m
                        ? m.isAfter(YearMonth.from(day))
                        : Year.from(date).getValue() > day.getYear())
        .isPresent();
  }

  /** Whether the words look forward, or the date does. */
  boolean isToCome(Found found) {
    return found.isStart() || isAhead(found.date());
  }

  /** Whether the year lies behind that of the text. */
  boolean isComing(int other) {
    return year.filter(own -> other > own).isPresent();
  }

  /** Whether the day is that on which the text was published, or lies before it. */
  boolean isReported(LocalDate date) {
    return published.filter(day -> !date.isAfter(day)).isPresent();
  }

  /** The dates between two places of the text that can be resolved, in text order. */
  List<Found> in(int from, int to) {
    if (!isFirstBehind(from, next)) {
      next = Places.countBelow(from, all, Found::begin);
    }
    int first = next;
    int limit = first;
    while (limit < all.size() && all.get(limit).end() <= to) {
      limit++;
    }
    return all.subList(first, limit);
  }

  private boolean isFirstBehind(int place, int index) {
    return (index == 0 || all.get(index - 1).begin() < place)
        && (index == all.size() || all.get(index).begin() >= place);
  }

  private List<Found> all(String text) {
    List<Found> found = new ArrayList<>();
    Optional<Found> last = Optional.empty();
    Optional<Found> lastStart = Optional.empty();
    Matcher matcher = DATE.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
        // 같은 날: the last day that the text looks forward to, else the last one.
        boolean sameDay = matcher.group("sameDay") != null && lastStart.isPresent();
        Optional<Found> date = read(matcher, text, (sameDay ? lastStart : last).map(Found::date));
        date.ifPresent(found::add);
        last = date.isPresent() ? date : last;
        lastStart = date.filter(Found::isStart).isPresent() ? date : lastStart;
        at = matcher.end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** The date that was matched, which may be told from the one before it. */
  private Optional<Found> read(Matcher matcher, String text, Optional<Temporal> before) {
    int begin = matcher.start();
    int end = matcher.end();
    // [2026년 3월 11일, 서울]: the day of the report.
    boolean dateline = begin > 0 && text.charAt(begin - 1) == '[';
    return dateline
        ? Optional.empty()
        : resolve(matcher, before).map(date -> new Found(begin, end, date, isComing(matcher)));
  }

  private static boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    return FIRST.matches(first)
        && (first <= '9'
            ? countsDays(text, at)
            : at + 1 < text.length() && SECOND.matches(text.charAt(at + 1)));
  }

  /** Whether no more digits than a year has stand before a noun for years, months or days. */
  private static boolean countsDays(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < YEAR_DIGITS && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end < text.length() && COUNTED.matches(text.charAt(end));
  }

  private static boolean isComing(Matcher matcher) {
    return matcher.group("from") != null
        || matcher.group("coming") != null
        || matcher.group("nextMonth") != null
        || "내년".equals(matcher.group("relative"));
  }

  /**
   * The value of what was matched.
   *
   * @param before the date before it, to which 같은 달 refers
   */
  private Optional<Temporal> resolve(Matcher matcher, Optional<Temporal> before) {
    if (matcher.group("wholeYear") != null) {
      return Optional.of(Year.of(number(matcher, "wholeYear")));
    }
    if (matcher.group("weekday") != null) {
      return reference.map(day -> weekday(matcher, day));
    }
    if (matcher.group("sameDay") != null) {
      return before.filter(LocalDate.class::isInstance);
    }
    if (matcher.group("sameMonth") != null) {
      return before.flatMap(date -> sameMonth(matcher, date));
    }
    if (matcher.group("today") != null) {
      return reference.map(day -> day);
    }
    if (matcher.group("dayOnly") != null) {
      int dayOfMonth = number(matcher, "dayOnly");
      return reference.flatMap(r -> day(r.getYear(), r.getMonthValue(), dayOfMonth));
    }
    Optional<Integer> ownYear = year(matcher);
    if (ownYear.isEmpty()) {
      return Optional.empty();
    }
    YearMonth month = month(matcher, ownYear.get());
    if (month == null) {
      return Optional.empty();
    }
    if (matcher.group("day") == null) {
      return Optional.of(month);
    }
    return day(month.getYear(), month.getMonthValue(), number(matcher, "day")).map(day -> day);
  }

  /** 다음 주 화요일, 이번 주 금요일, and 오는 금요일: the first one to come. */
  private static LocalDate weekday(Matcher matcher, LocalDate today) {
    DayOfWeek weekday = DayOfWeek.of("월화수목금토일".indexOf(matcher.group("weekday")) + 1);
    if (matcher.group("week").isEmpty()) {
      return today.with(TemporalAdjusters.next(weekday));
    }
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int weeks = matcher.group("week").startsWith("다음") ? 1 : 0;
    return monday.plusWeeks(weeks).plusDays(weekday.getValue() - 1L);
  }

  private static Optional<Temporal> sameMonth(Matcher matcher, Temporal before) {
    if (before instanceof Year) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(before);
    return matcher.group("day") == null
        ? Optional.of(month)
        : day(month.getYear(), month.getMonthValue(), number(matcher, "day")).map(day -> day);
  }

  private Optional<Integer> year(Matcher matcher) {
    if (matcher.group("year") != null) {
      return Optional.of(number(matcher, "year"));
    }
    String relative = matcher.group("relative");
    int shift = relative == null || relative.equals("올해") ? 0 : relative.equals("내년") ? 1 : -1;
    return year.map(y -> y + shift);
  }

  private @Nullable YearMonth month(Matcher matcher, int ownYear) {
    if (matcher.group("month") != null) {
      int month = number(matcher, "month");
      return 1 <= month && month <= 12 ? YearMonth.of(ownYear, month) : null;
    }
    if (reference.isEmpty()) {
      return null;
    }
    YearMonth current = YearMonth.from(reference.get());
    return matcher.group("nextMonth") != null ? current.plusMonths(1) : current;
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }
}
