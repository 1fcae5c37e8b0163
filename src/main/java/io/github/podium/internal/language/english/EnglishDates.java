package io.github.podium.internal.language.english;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of an English text, by their places, seen from the day on which it was published. */
final class EnglishDates {

  private static final Pattern YEAR =
      Pattern.compile(EnglishDateReader.START + "(20\\d\\d)" + EnglishDateReader.END);

  private final Optional<LocalDate> published;
  private final Optional<Integer> year;
  private final NavigableMap<Integer, Found> byPlace;

  private EnglishDates(
      String text,
      Optional<LocalDate> published,
      Optional<LocalDate> reference,
      Optional<Integer> year) {
    this.published = published;
    this.year = year;
    this.byPlace = new EnglishDateReader(reference, year).read(text);
  }

  /**
   * A date in a text, from {@code begin} to before {@code end}; whether a weekday or {@code today}
   * names it, whether something is so from that day on ({@code effective today}), and the last day
   * where it is a range ({@code May 4-6}).
   */
  record Found(
      int begin,
      int end,
      Temporal date,
      boolean weekday,
      boolean today,
      boolean effective,
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
    return any.find()
        ? new EnglishDates(
            text, Optional.empty(), Optional.empty(), Optional.of(Integer.parseInt(any.group(1))))
        : undated;
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
}
