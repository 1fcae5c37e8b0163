package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Places;
import io.github.podium.internal.language.Lexicon;
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
 * Finds conferences, with the days given: quoted names beside or ending in a noun for an event, and
 * names with the year of an edition.
 */
final class KoreanEvents {

  private static final int LONGEST_NAME = 40;

  /** No report names so many; the days of further ones are not looked for. */
  private static final int MOST_DATED = 50;

  private static final ImmutableSet<String> HELD =
      ImmutableSet.of("열린", "열리는", "개최된", "개막한", "폐막한", "개최되는");
  private static final Pattern EDITION = Pattern.compile("20\\d\\d(은|는|이|가|의|을|를|에|에서|에서는|과|와)?");
  private static final Lexicon TAKES_PLACE =
      new Lexicon(ImmutableSet.of("열린", "열렸", "열리", "개막", "개최", "폐막", "막을", "개회", "치러"));
  private static final Pattern NUMBERED = Pattern.compile("\\d.*");
  private static final CharMatcher NUMBER =
      CharMatcher.whitespace().or(CharMatcher.inRange('0', '9')).precomputed();
  private static final String CENTURY = "20";
  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_EDITION = 4;
  private static final Pattern OPENS = Pattern.compile("(?s).{0,12}(개막|개최|시작|부터|열).*");
  private static final Pattern UNTIL = Pattern.compile("(?s)\\s?까지.*");

  private final KoreanLexicons lexicons;
  private final KoreanDocument document;
  private final KoreanDates dates;
  private final List<TextSpan> datedSentences;
  private int nextYear = -1;

  KoreanEvents(KoreanLexicons lexicons, KoreanDocument document, KoreanDates dates) {
    this.lexicons = lexicons;
    this.document = document;
    this.dates = dates;
    this.datedSentences =
        document.spans().stream()
            .filter(span -> !dates.in(span.begin(), span.end()).isEmpty())
            .toList();
  }

  List<Event> find() {
    List<Event> events = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      if (!document.quotes(s) && !hasYear(document.spans().get(s))) {
        continue;
      }
      List<Eojeol> eojeols = document.sentences().get(s);
      for (int i = 0; i < eojeols.size(); i++) {
        Eojeol quotation = eojeols.get(i);
        boolean isEvent =
            quotation.isQuotation()
                && quotation.span().length() <= LONGEST_NAME
                && isBesideEventNoun(eojeols, i);
        if (isEvent && names.add(name(quotation.span()))) {
          events.add(event(name(quotation.span()), quotation.span(), events.size()));
        }
        Optional<TextSpan> edition = edition(eojeols, i);
        if (edition.isPresent() && names.add(document.text(edition.get()))) {
          events.add(event(document.text(edition.get()), edition.get(), events.size()));
        }
      }
    }
    return events;
  }

  /** Whether a year may stand there: sentences are asked of in the order of the text. */
  private boolean hasYear(TextSpan span) {
    if (nextYear < span.begin()) {
      int found = document.analysis().text().indexOf(CENTURY, span.begin());
      nextYear = found < 0 ? Integer.MAX_VALUE : found;
    }
    return nextYear < span.end();
  }

  /** 라온 서밋 2026이 열렸다, CES 2026에서: the name that ends with this year of an edition. */
  private Optional<TextSpan> edition(List<Eojeol> eojeols, int year) {
    int first = year;
    String word = eojeols.get(year).word();
    if (eojeols.get(year).firstLetter() != '2' || !EDITION.matcher(word).matches()) {
      return Optional.empty();
    }
    while (first > 0 && year - first < LONGEST_EDITION && isInName(eojeols, first - 1, year)) {
      first--;
    }
    boolean noun = first < year && endsWithEventNoun(eojeols.get(year - 1).word());
    boolean place =
        word.endsWith("에서")
            || word.endsWith("에서는")
            || eojeols.subList(year, eojeols.size()).stream()
                .anyMatch(e -> e.beginsWith(TAKES_PLACE));
    return first < year && (noun || place)
        ? Optional.of(
            new TextSpan(
                eojeols.get(first).wordSpan().begin(),
                eojeols.get(year).wordSpan().begin() + YEAR_DIGITS))
        : Optional.empty();
  }

  private boolean isInName(List<Eojeol> eojeols, int i, int year) {
    Eojeol eojeol = eojeols.get(i);
    boolean kind = i < year - 1 && endsWithEventNoun(eojeol.word());
    return eojeol.isNominal()
        && eojeol.has(Particle.NONE)
        && !eojeol.comma()
        && !kind
        && !lexicons.dayWords.contains(eojeol.word())
        && !NUMBERED.matcher(eojeol.word()).matches();
  }

  private boolean isBesideEventNoun(List<Eojeol> eojeols, int i) {
    if (endsWithEventNoun(NUMBER.trimTrailingFrom(name(eojeols.get(i).span())))) {
      return true;
    }
    boolean held = i > 0 && HELD.contains(eojeols.get(i - 1).word());
    boolean before = held || (i > 0 && endsWithEventNoun(eojeols.get(i - 1).word()));
    int next = i + 1 < eojeols.size() && eojeols.get(i + 1).isGlued() ? i + 2 : i + 1;
    return before
        || (next < eojeols.size() && next == i + 1 && endsWithEventNoun(eojeols.get(next).stem()));
  }

  private boolean endsWithEventNoun(String word) {
    return lexicons.eventNouns.holdsSuffixOf(word);
  }

  private String name(TextSpan quotation) {
    String text = document.text(quotation);
    return text.substring(1, text.length() - 1).strip();
  }

  /** The event with its days, from the first sentence that names it and gives any. */
  private Event event(String name, TextSpan place, int number) {
    List<TextSpan> searched = number < MOST_DATED ? datedSentences : List.of();
    String text = document.analysis().text();
    int named = text.indexOf(name);
    while (named >= 0) {
      int next = Places.countBelow(named + 1, searched, TextSpan::end);
      if (next == searched.size()) {
        break;
      }
      TextSpan sentence = searched.get(next);
      boolean within = sentence.begin() <= named && named + name.length() <= sentence.end();
      Optional<Event> dated = within ? dated(name, place, sentence) : Optional.empty();
      if (dated.isPresent()) {
        return dated.get();
      }
      named = text.indexOf(name, named < sentence.begin() ? sentence.begin() : sentence.end());
    }
    return new Event(name, Optional.empty(), Optional.empty(), place);
  }

  private Optional<Event> dated(String name, TextSpan place, TextSpan sentence) {
    Optional<LocalDate> begin = Optional.empty();
    Optional<LocalDate> end = Optional.empty();
    String text = document.analysis().text();
    for (KoreanDates.Found found : dates.in(sentence.begin(), sentence.end())) {
      if (!(found.date() instanceof LocalDate day)) {
        continue;
      }
      String rest = text.substring(found.end(), sentence.end());
      if (UNTIL.matcher(rest).matches()) {
        end = Optional.of(day);
      } else if (begin.isEmpty() && (found.isStart() || OPENS.matcher(rest).matches())) {
        begin = Optional.of(day);
      }
    }
    boolean inOrder = begin.isEmpty() || end.isEmpty() || !end.get().isBefore(begin.get());
    boolean any = begin.isPresent() || end.isPresent();
    return any && inOrder ? Optional.of(new Event(name, begin, end, place)) : Optional.empty();
  }
}
