package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.Event;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds conferences: capitalised names that end in a noun for an event or stand before one. */
final class EnglishEvents {

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final EnglishDates dates;
  private final String text;

  EnglishEvents(EnglishLexicons lexicons, List<TokenRow> rows, EnglishDates dates, String text) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.dates = dates;
    this.text = text;
  }

  List<Event> find() {
    List<Event> events = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (TokenRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int end = endOfName(row, i);
        if (end > i) {
          if (isEvent(row, i, end)) {
            TextSpan span = row.span(i, end - 1);
            if (names.add(span.in(text))) {
              events.add(event(row, span));
            }
          }
          i = end - 1;
        }
      }
    }
    return events;
  }

  /** Capitalised words, with a year behind them. */
  private static int endOfName(TokenRow row, int i) {
    int end = i;
    while (row.isCapital(end)
        && row.is(end, WordClass.PROPER_NOUN, WordClass.NOUN, WordClass.ADJECTIVE)) {
      end++;
    }
    boolean year = end > i && row.lower(end).matches("(19|20)\\d\\d");
    return year ? end + 1 : end;
  }

  private boolean isEvent(TokenRow row, int begin, int end) {
    boolean year = row.is(end - 1, WordClass.NUMBER);
    int last = year ? end - 2 : end - 1;
    boolean named = last > begin && lexicons.eventNouns.contains(row.lower(last));
    boolean before =
        lexicons.eventNouns.contains(row.lower(end)) && !row.isCapital(end) && begin > 0;
    boolean atEvent = year && begin > 0 && row.lower(begin - 1).matches("at|during");
    boolean yearAndNoun = year && lexicons.eventNouns.contains(row.lower(end));
    return named || before || yearAndNoun || atEvent;
  }

  private Event event(TokenRow row, TextSpan span) {
    List<LocalDate> days = new ArrayList<>();
    for (EnglishDates.Found found :
        dates.in(span.end(), Math.max(span.end(), row.end(row.size() - 1)))) {
      if (found.date() instanceof LocalDate day) {
        days.add(day);
      }
    }
    boolean range = days.size() == 2 && !days.get(1).isBefore(days.get(0));
    return new Event(
        span.in(text),
        range ? Optional.of(days.get(0)) : Optional.empty(),
        range ? Optional.of(days.get(1)) : Optional.empty(),
        span);
  }
}
