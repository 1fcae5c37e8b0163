package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishPredicates.Demand;
import io.github.podium.internal.language.english.EnglishPredicates.Predicate;
import io.github.podium.internal.language.english.EnglishPredicates.Side;
import java.util.Optional;

/** Finds the phrases that present a thing with no announcer before it. */
final class PresentingPhrases {

  private static final ImmutableSet<String> THINGS = ImmutableSet.of("thing", "one");
  private static final ImmutableSet<String> LAST =
      ImmutableSet.of("last", "more", "big", "final", "new", "biggest", "main");

  /** {@code due in May}: participles and adjectives of what is to come. */
  static final ImmutableSet<String> COMING =
      ImmutableSet.of("coming", "due", "available", "arriving", "shipping", "opening", "debuting");

  private static final ImmutableSet<String> PRESENTING_OPENERS =
      ImmutableSet.of("also", "new", "newest", "top");
  private static final ImmutableSet<String> OURS = ImmutableSet.of("we", "i");
  private static final ImmutableSet<String> NAMED = ImmutableSet.of("it", "that", "this", "them");
  private static final ImmutableSet<String> NEWS =
      ImmutableSet.of("news", "highlight", "surprise", "headliner", "centrepiece", "centerpiece");
  private static final ImmutableSet<String> WAS = ImmutableSet.of("was", "is");
  private static final int OPENER_REACH = 4;
  private static final int COLON_REACH = 6;

  private final EnglishLexicons lexicons;

  PresentingPhrases(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The predicate whose cue is the token, if it is that of such a phrase. */
  Optional<Predicate> at(TokenRow row, int i) {
    int colon = presentingColon(row, i);
    if (colon > 0) {
      return Optional.of(presenting(i, colon, false));
    }
    if (givesName(row, i)) {
      return Optional.of(presenting(i, i + 1, false));
    }
    if (i == 0 && row.lower(i).equals("hence")) {
      return Optional.of(new Predicate(i, i, i, Side.PRESENTED, Demand.NEW, false));
    }
    int opener = presentingOpener(row, i);
    if (opener > 0) {
      return Optional.of(presenting(i, opener, false));
    }
    return isToCome(row, i) ? Optional.of(presenting(i, i, true)) : Optional.empty();
  }

  private static Predicate presenting(int cue, int last, boolean planned) {
    return new Predicate(cue, cue, last, Side.PRESENTED, Demand.NOTHING, planned);
  }

  /** {@code There will be}, {@code will be called X}, {@code under the name X}. */
  private static boolean isToCome(TokenRow row, int i) {
    boolean isToBe = row.lower(i - 1).equals("to") && row.lower(i - 2).equals("is");
    boolean thereWillBe =
        row.lower(i).equals("be")
            && (PredicateGroups.FUTURE.contains(row.lower(i - 1)) || isToBe)
            && row.lower(i - (isToBe ? 3 : 2)).equals("there");
    boolean called =
        ThingBounds.NAMING.contains(row.lower(i)) && row.isCapital(i + 1) && hasFuture(row);
    boolean underName =
        row.lower(i).equals("name")
            && row.lower(i - 1).equals("the")
            && row.lower(i - 2).equals("under")
            && row.isCapital(i + 1);
    return thereWillBe || called || underName;
  }

  /** {@code One last thing: X}, {@code And here it is: X}: the colon, or -1. */
  private int presentingColon(TokenRow row, int i) {
    boolean lastThing = THINGS.contains(row.lower(i)) && LAST.contains(row.lower(i - 1));
    if (!lastThing && !lexicons.presentingNouns.contains(row.lower(i))) {
      return -1;
    }
    for (int j = i + 1; j < Math.min(row.size(), i + COLON_REACH); j++) {
      if (row.lower(j).equals(":") && !row.isQuoted(j)) {
        return j;
      }
    }
    // The big news was a pump for children.
    boolean told = row.is(i, WordClass.NOUN) && NEWS.contains(row.lower(i)) && !row.isQuoted(i);
    int was = i + 1;
    while (told
        && was - i < COLON_REACH
        && row.is(was, WordClass.ADPOSITION, WordClass.DETERMINER, WordClass.NOUN)) {
      was++;
    }
    return told && WAS.contains(row.lower(was)) ? was : -1;
  }

  /**
   * {@code Also new is}, {@code Also debuting is}, {@code Top of the list is}, {@code New:} at the
   * head of a sentence: the token before the thing, or -1.
   */
  private int presentingOpener(TokenRow row, int i) {
    if (i > OPENER_REACH || !PRESENTING_OPENERS.contains(row.lower(i))) {
      return -1;
    }
    for (int before = 0; before < i; before++) {
      if (row.is(before, WordClass.VERB, WordClass.NOUN, WordClass.PRONOUN)) {
        return -1;
      }
    }
    boolean also = row.lower(i).equals("also");
    for (int j = i + 1; j <= i + OPENER_REACH && j + 1 < row.size(); j++) {
      if (row.lower(j).equals(":") || PredicateGroups.BE.contains(row.lower(j))) {
        boolean told = j > i + 1 && presents(row, j - 1);
        return !also || told ? j : -1;
      }
    }
    return -1;
  }

  private boolean presents(TokenRow row, int i) {
    String word = row.lower(i);
    return word.equals("new")
        || COMING.contains(word)
        || lexicons.announcingVerbs.contains(word)
        || lexicons.arrivingVerbs.contains(word);
  }

  /** {@code We call it Gauge}: whoever gives a name makes it known. */
  private static boolean givesName(TokenRow row, int i) {
    return row.lower(i).equals("call")
        && OURS.contains(row.lower(i - 1))
        && NAMED.contains(row.lower(i + 1))
        && row.isCapital(i + 2);
  }

  private static boolean hasFuture(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.lower(i).equals("will") || row.lower(i).equals("'ll")) {
        return true;
      }
    }
    return false;
  }
}
