package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;

/** Which part of a phrase is the thing announced, and not what describes or dates it. */
final class ThingBounds {

  static final ImmutableSet<String> NAMING = ImmutableSet.of("called", "named", "dubbed");

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;
  private final AnnouncementDates dates;

  ThingBounds(EnglishLexicons lexicons, NounPhrases phrases, AnnouncementDates dates) {
    this.lexicons = lexicons;
    this.phrases = phrases;
    this.dates = dates;
  }

  /** The thing that an object is. */
  TokenRange ofObject(TokenRow row, TokenRange phrase) {
    int sum = DealPredicates.endOfSum(row, phrase.first());
    boolean raised = sum > 0 && row.is(sum, WordClass.ADPOSITION);
    return raised
        ? new TokenRange(phrase.first(), sum - 1)
        : withoutDate(row, launched(row, calledBehind(row, withoutPrice(row, phrase))));
  }

  /** {@code a maker of valves for $4 million}: the price is no part of the thing. */
  private static TokenRange withoutPrice(TokenRow row, TokenRange thing) {
    for (int i = thing.last() - 1; i > thing.first(); i--) {
      if (row.lower(i).matches("for|at") && DealPredicates.endOfSum(row, i + 1) > 0) {
        return new TokenRange(thing.first(), i - 1);
      }
    }
    return thing;
  }

  /** {@code A new status page, Andarra En Vivo,}: the name rather than what describes it. */
  static TokenRange named(TokenRow row, TokenRange thing) {
    boolean called = NAMING.contains(row.lower(thing.last() + 2));
    int next = thing.last() + (called ? 3 : 2);
    boolean capital = row.isComma(thing.last() + 1) && row.isCapital(next);
    if (!capital || row.isCapital(thing.last())) {
      return thing;
    }
    int end = EnglishEvidence.endOfRun(row, next);
    return end > next && row.isComma(end) ? new TokenRange(next, end - 1) : thing;
  }

  /** {@code announced the launch of Clearnoon}: what is launched. */
  private TokenRange launched(TokenRow row, TokenRange thing) {
    for (int i = thing.first(); i + 2 <= thing.last(); i++) {
      if (lexicons.launchNouns.contains(row.lower(i)) && row.lower(i + 1).equals("of")) {
        return new TokenRange(i + 2, thing.last());
      }
    }
    return thing;
  }

  /** {@code a branch in Leeds in May}: the date is no part of the thing. */
  private TokenRange withoutDate(TokenRow row, TokenRange thing) {
    for (int i = thing.last(); i > thing.first() + 1; i--) {
      boolean date =
          row.is(i - 1, WordClass.ADPOSITION) && dates.startsAt(row, i) && !row.isCapital(i - 1);
      if (date) {
        return new TokenRange(thing.first(), i - 2);
      }
    }
    return thing;
  }

  /** {@code a smaller version called Helix 4 Mini}: the name. */
  TokenRange calledBehind(TokenRow row, TokenRange thing) {
    int name = thing.last() + 2;
    boolean called = NAMING.contains(row.lower(thing.last() + 1)) && row.isCapital(name);
    return called ? phrases.startingAt(row, name).orElse(thing) : thing;
  }
}
