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
import java.util.regex.Pattern;

/**
 * Finds conferences, with the days given: capitalised names that end in a noun for an event or
 * stand before one.
 */
final class EnglishEvents {

  /** No report names so many; the days of further ones are not looked for. */
  private static final int MOST_DATED = 50;

  private static final Pattern TAKES_PLACE =
      Pattern.compile(
          "\\b(opens?|opened|opening|begins?|began|starts?|started|held|takes? place|took place|runs?"
              + "|running|ran|kicks? off|kicked off|from)\\b");
  private static final Pattern UNTIL =
      Pattern.compile("(\\b(to|until|through|ends?|ended|closes?|closed)( on)?|[-–]) ?$");

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final EnglishDates dates;
  private final String text;
  private final List<TextSpan> datedSentences;

  EnglishEvents(EnglishLexicons lexicons, List<TokenRow> rows, EnglishDates dates, String text) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.dates = dates;
    this.text = text;
    this.datedSentences =
        rows.stream()
            .map(row -> row.span(0, row.size() - 1))
            .filter(span -> !dates.in(span.begin(), span.end()).isEmpty())
            .toList();
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
              events.add(event(span, events.size()));
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

  /** The event with its days, from the first sentence that names it and gives any. */
  private Event event(TextSpan span, int number) {
    String name = span.in(text);
    List<TextSpan> searched = number < MOST_DATED ? datedSentences : List.of();
    for (TextSpan sentence : searched) {
      int at = sentence.in(text).indexOf(name);
      int from = sentence.begin() + at + name.length();
      Optional<Event> dated = at >= 0 ? dated(name, span, from, sentence.end()) : Optional.empty();
      if (dated.isPresent()) {
        return dated.get();
      }
    }
    return new Event(name, Optional.empty(), Optional.empty(), span);
  }

  /** The days between two places behind the name: where it opens, is held, or ends. */
  private Optional<Event> dated(String name, TextSpan span, int from, int to) {
    Optional<LocalDate> begin = Optional.empty();
    Optional<LocalDate> end = Optional.empty();
    for (EnglishDates.Found found : dates.in(from, to)) {
      if (!(found.date() instanceof LocalDate day)) {
        continue;
      }
      String before = text.substring(from, found.begin());
      boolean last = text.startsWith("until", found.begin()) || UNTIL.matcher(before).find();
      if (last) {
        end = Optional.of(day);
      } else if (begin.isEmpty()
          && (TAKES_PLACE.matcher(before).find() || found.lastDay().isPresent())) {
        begin = Optional.of(day);
        end = found.lastDay();
      }
    }
    if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
      // From May 4 to May 6, 2026: the year is given once.
      begin = Optional.of(begin.get().withYear(end.get().getYear()));
    }
    boolean inOrder = begin.isEmpty() || end.isEmpty() || !end.get().isBefore(begin.get());
    boolean any = begin.isPresent() || end.isPresent();
    return any && inOrder ? Optional.of(new Event(name, begin, end, span)) : Optional.empty();
  }
}
