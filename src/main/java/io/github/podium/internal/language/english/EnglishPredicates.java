package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what may announce in a sentence: verbs, idioms and nouns by class, each with its tense and
 * with the side where the thing stands.
 */
final class EnglishPredicates {

  private static final ImmutableSet<String> HYPOTHETICAL =
      ImmutableSet.of(
          "not",
          "n't",
          "never",
          "if",
          "could",
          "may",
          "might",
          "reportedly",
          "allegedly",
          "rumored",
          "rumoured",
          "unless",
          "whether",
          "declined",
          "refused",
          "denied",
          "rumors",
          "rumours",
          "perhaps",
          "should",
          "failed",
          "nobody",
          "no",
          "none");
  private static final ImmutableSet<String> FUTURE = ImmutableSet.of("will", "would", "'ll", "wo");
  private static final ImmutableSet<String> BE =
      ImmutableSet.of("was", "were", "is", "are", "been", "be", "am", "'s", "'re", "'m");
  private static final ImmutableSet<String> HAVE = ImmutableSet.of("has", "have", "had", "'ve");
  private static final ImmutableSet<String> PLANNING =
      ImmutableSet.of(
          "plans",
          "plan",
          "planned",
          "agreed",
          "set",
          "due",
          "intends",
          "scheduled",
          "about",
          "going",
          "expects",
          "expected",
          "ready",
          "is",
          "are",
          "'s",
          "'re",
          "was",
          "were");
  private static final ImmutableSet<String> STARTING =
      ImmutableSet.of("start", "starts", "begin", "begins", "starting", "beginning");
  private static final ImmutableSet<String> ADJECTIVES =
      ImmutableSet.of("open", "free", "live", "ready", "due", "available");
  private static final ImmutableSet<String> LAST =
      ImmutableSet.of("last", "more", "big", "final", "new", "biggest", "main");
  private static final ImmutableSet<String> NAMING = ImmutableSet.of("called", "named", "dubbed");
  private static final ImmutableSet<String> COMING =
      ImmutableSet.of("coming", "due", "available", "arriving", "shipping", "opening", "debuting");
  private static final ImmutableSet<String> PRESENTING_OPENERS =
      ImmutableSet.of("also", "new", "newest", "top");
  private static final ImmutableSet<String> OURS = ImmutableSet.of("we", "i");
  private static final ImmutableSet<String> NAMED = ImmutableSet.of("it", "that", "this", "them");
  private static final int OPENER_REACH = 4;
  private static final int HYPOTHETICAL_REACH = 5;

  /** Where the thing stands. */
  enum Side {
    /** Behind the predicate: its object. */
    OBJECT,
    /** Before it: its subject. */
    SUBJECT,
    /** Behind it, with no announcer before it: {@code Also new is …}. */
    PRESENTED
  }

  /** What the thing must be like to count. */
  enum Demand {
    /** Anything. */
    NOTHING,
    /** A name. */
    NAME,
    /** An agreement or the like. */
    DEAL,
    /** Not known so far: a name, or a noun with no definite article. */
    NEW,
    /** The same, and with a date. */
    NEW_AND_DATED,
    /** With a date. */
    DATED
  }

  /**
   * An announcing predicate.
   *
   * @param first the first token of the verb group
   * @param cue the verb or noun
   * @param last the last token of the idiom, the cue where it is none
   * @param planned whether the group speaks of the future
   */
  record Predicate(int first, int cue, int last, Side side, Demand demand, boolean planned) {}

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;

  EnglishPredicates(EnglishLexicons lexicons, NounPhrases phrases) {
    this.lexicons = lexicons;
    this.phrases = phrases;
  }

  List<Predicate> in(TokenRow row) {
    List<Predicate> found = new ArrayList<>();
    if (row.lower(row.size() - 1).equals("?")) {
      return found;
    }
    for (int i = 0; i < row.size(); i++) {
      if (!isHypothetical(row, i)) {
        addAt(row, i, found);
      }
    }
    return found;
  }

  /** What the verb group in front of a verb tells. */
  private record Group(int first, boolean passive, boolean future, boolean perfect) {}

  private void addAt(TokenRow row, int i, List<Predicate> found) {
    boolean launch =
        lexicons.launchNouns.contains(row.lower(i))
            && row.lower(i + 1).equals("of")
            && !row.lower(i - 1).equals("a");
    if (launch) {
      found.add(new Predicate(i, i, i + 1, Side.OBJECT, Demand.NOTHING, false));
      return;
    }
    int colon = presentingColon(row, i);
    if (colon > 0) {
      found.add(new Predicate(i, i, colon, Side.PRESENTED, Demand.NOTHING, false));
      return;
    }
    boolean thereWillBe =
        row.lower(i).equals("be")
            && FUTURE.contains(row.lower(i - 1))
            && row.lower(i - 2).equals("there");
    boolean called = NAMING.contains(row.lower(i)) && row.isCapital(i + 1) && hasFuture(row);
    boolean underName =
        row.lower(i).equals("name")
            && row.lower(i - 1).equals("the")
            && row.lower(i - 2).equals("under")
            && row.isCapital(i + 1);
    int inverted = presentingOpener(row, i);
    boolean firstPersonName = givesName(row, i);
    if (inverted > 0 || firstPersonName) {
      int last = firstPersonName ? i + 1 : inverted;
      found.add(new Predicate(i, i, last, Side.PRESENTED, Demand.NOTHING, false));
      return;
    }
    if (thereWillBe || called || underName) {
      found.add(new Predicate(i, i, i, Side.PRESENTED, Demand.NOTHING, true));
      return;
    }
    if (COMING.contains(row.lower(i)) && row.isComma(i - 1)) {
      found.add(new Predicate(i, i, i, Side.SUBJECT, Demand.NEW_AND_DATED, true));
      return;
    }
    if (mayBeVerb(row, i) || isTakenForNoun(row, i)) {
      addVerb(row, i, group(row, i), found);
    }
  }

  private void addVerb(TokenRow row, int i, Group group, List<Predicate> found) {
    String verb = verb(row, i);
    int announcing = lexicons.announcingIdioms.endAt(row, i);
    int arriving = lexicons.arrivingIdioms.endAt(row, i);
    int creating = lexicons.creatingIdioms.endAt(row, i);
    boolean ahead = group.future;
    boolean goesOn = STARTING.contains(verb) && row.lower(i + 1).endsWith("ing");
    if (goesOn && ahead) {
      found.add(new Predicate(group.first, i, i + 1, Side.OBJECT, Demand.NEW, true));
      return;
    }
    if (announcing > 0) {
      found.add(new Predicate(group.first, i, announcing, Side.OBJECT, Demand.NOTHING, ahead));
    } else if (arriving > 0) {
      Demand demand = ahead ? Demand.NOTHING : Demand.DATED;
      found.add(new Predicate(group.first, i, arriving, Side.SUBJECT, demand, true));
    } else if (lexicons.announcingVerbs.contains(verb)) {
      Demand demand = lexicons.presentingVerbs.contains(verb) ? Demand.NAME : Demand.NOTHING;
      Side side = group.passive ? Side.SUBJECT : Side.OBJECT;
      found.add(new Predicate(group.first, i, i, side, demand, ahead));
    } else if (lexicons.dealVerbs.contains(verb) && !group.passive) {
      found.add(new Predicate(group.first, i, i, Side.OBJECT, Demand.DEAL, ahead));
    } else if (lexicons.acquiringVerbs.contains(verb) && (ahead || group.perfect)) {
      found.add(new Predicate(group.first, i, i, Side.OBJECT, Demand.NEW, ahead));
    } else if (ahead && group.passive) {
      Demand demand = lexicons.creatingVerbs.contains(verb) ? Demand.NEW : Demand.NEW_AND_DATED;
      found.add(new Predicate(group.first, i, i, Side.SUBJECT, demand, true));
    } else if (ahead && creating > 0) {
      found.add(new Predicate(group.first, i, creating, Side.OBJECT, Demand.NEW, true));
    } else if (ahead
        && !group.passive
        && !BE.contains(verb)
        && !verb.equals("be")
        && !HAVE.contains(verb)) {
      Demand demand = lexicons.creatingVerbs.contains(verb) ? Demand.NEW : Demand.NEW_AND_DATED;
      found.add(new Predicate(group.first, i, i, Side.OBJECT, demand, true));
    }
    boolean arrives =
        lexicons.arrivingVerbs.contains(verb)
            && !group.perfect
            && !group.passive
            && !isPast(row, i)
            && !takesObject(row, i);
    if (arrives) {
      Demand demand = ahead ? Demand.NOTHING : Demand.DATED;
      found.add(new Predicate(group.first, i, i, Side.SUBJECT, demand, true));
    } else if (isScheduled(row, i, group)) {
      found.add(new Predicate(group.first, i, i, Side.SUBJECT, Demand.NEW_AND_DATED, true));
    }
  }

  /** {@code It goes to shops in May}: the present tense with a day to come, or the future. */
  private boolean isScheduled(TokenRow row, int verb, Group group) {
    boolean present = group.first == verb && row.lower(verb).endsWith("s");
    return (present || group.future)
        && !group.passive
        && lexicons.movingVerbs.contains(row.lower(verb));
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
      if (row.lower(j).equals(":") || BE.contains(row.lower(j))) {
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

  private static boolean takesObject(TokenRow row, int verb) {
    return row.is(verb + 1, WordClass.DETERMINER, WordClass.PRONOUN, WordClass.ADJECTIVE)
        || (row.is(verb + 1, WordClass.NOUN, WordClass.PROPER_NOUN)
            && !row.lower(verb + 1).endsWith("ly"));
  }

  /** {@code opened}, {@code went}: not what is to come. */
  private static boolean isPast(TokenRow row, int i) {
    return row.lower(i).endsWith("ed")
        || row.lower(i).matches("went|began|came|sold|ran|held|hit|begun");
  }

  private Group group(TokenRow row, int verb) {
    int first = verb;
    boolean openSourced = row.lower(verb - 1).equals("-") && row.lower(verb - 2).equals("open");
    if (openSourced) {
      first = verb - 2;
    }
    boolean participle = row.lower(verb).endsWith("ing");
    boolean passive = false;
    boolean future = false;
    boolean perfect = false;
    while (first > 0 && belongsToGroup(row, first - 1)) {
      first--;
      String word = row.lower(first);
      boolean be = BE.contains(word);
      passive |=
          be
              && !participle
              && !ADJECTIVES.contains(row.lower(verb))
              && first == lastOfGroup(row, verb, first);
      future |= FUTURE.contains(word) || (be && participle && isPresent(word));
      perfect |= HAVE.contains(word);
    }
    boolean headline = row.paragraph() == 0 && row.is(first - 2, WordClass.PROPER_NOUN);
    boolean plans =
        row.lower(first - 1).equals("to") && (PLANNING.contains(row.lower(first - 2)) || headline);
    if (plans) {
      passive |= row.lower(first).equals("be") && first < verb;
      first -= headline ? 1 : 2;
      while (first > 0 && belongsToGroup(row, first - 1)) {
        first--;
      }
      return new Group(first, passive, true, false);
    }
    return new Group(first, passive, future, perfect);
  }

  private static boolean isPresent(String be) {
    return !be.equals("was") && !be.equals("were") && !be.equals("been");
  }

  /** The form of be that governs the participle, over adverbs. */
  private static int lastOfGroup(TokenRow row, int verb, int first) {
    int i = verb - 1;
    while (i > first && row.is(i, WordClass.ADVERB)) {
      i--;
    }
    return i;
  }

  private boolean belongsToGroup(TokenRow row, int i) {
    return lexicons.auxiliaries.contains(row.lower(i))
        || row.is(i, WordClass.ADVERB)
        || (phrases.isTime(row, i) && !row.is(i, WordClass.NUMBER) && !row.isCapital(i));
  }

  /**
   * {@code The WhiffBox hits shops}, {@code Wayfare launches Threadline}: the tagger sees a noun.
   */
  private boolean isTakenForNoun(TokenRow row, int i) {
    boolean behindName = row.isCapital(i - 1) || row.is(i - 1, WordClass.NOUN, WordClass.NUMBER);
    boolean object = row.isCapital(i + 1) || row.is(i + 1, WordClass.DETERMINER);
    return row.lower(i).endsWith("s")
        && !row.isCapital(i)
        && behindName
        && (lexicons.arrivingIdioms.endAt(row, i) > 0
            || lexicons.announcingIdioms.endAt(row, i) > 0
            || (lexicons.announcingVerbs.contains(row.lower(i)) && object));
  }

  private static boolean mayBeVerb(TokenRow row, int i) {
    return row.is(i, WordClass.VERB, WordClass.AUXILIARY)
        || (row.lower(i).endsWith("ed") && !row.isCapital(i))
        || (row.lower(i).equals("sourced") && row.lower(i - 1).equals("-"))
        || row.lower(i - 1).equals("to")
        || (row.lower(i).endsWith("ing") && BE.contains(row.lower(i - 1)))
        || FUTURE.contains(row.lower(i - 1))
        || (row.lower(i).endsWith("s")
            && row.is(i, WordClass.NOUN)
            && row.is(i + 1, WordClass.ADPOSITION));
  }

  private static String verb(TokenRow row, int i) {
    boolean hyphen = row.lower(i - 1).equals("-");
    return hyphen ? row.lower(i - 2) + "-" + row.lower(i) : row.lower(i);
  }

  private static boolean isHypothetical(TokenRow row, int verb) {
    boolean unreal = row.lower(verb - 1).equals("have") && row.lower(verb - 2).equals("would");
    boolean conditional =
        unreal
            || (row.lower(verb - 1).equals("would")
                && (hasIf(row) || row.lower(verb - 2).equals("i")));
    if (conditional) {
      return true;
    }
    for (int i = Math.max(0, verb - HYPOTHETICAL_REACH); i < verb; i++) {
      if (HYPOTHETICAL.contains(row.lower(i)) && row.isQuoted(i) == row.isQuoted(verb)) {
        return true;
      }
    }
    return row.lower(verb + 1).equals("in")
        && row.lower(verb + 2).matches("(19|20)\\d\\d")
        && !FUTURE.contains(row.lower(verb - 1));
  }

  private static boolean hasFuture(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.lower(i).equals("will") || row.lower(i).equals("'ll")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasIf(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.lower(i).equals("if")) {
        return true;
      }
    }
    return false;
  }

  /** {@code One last thing: X}, {@code And here it is: X}: the colon, or -1. */
  private int presentingColon(TokenRow row, int i) {
    boolean lastThing = row.lower(i).matches("thing|one") && LAST.contains(row.lower(i - 1));
    if (!lastThing && !lexicons.presentingNouns.contains(row.lower(i))) {
      return -1;
    }
    for (int j = i + 1; j < Math.min(row.size(), i + 6); j++) {
      if (row.lower(j).equals(":") && !row.isQuoted(j)) {
        return j;
      }
    }
    return -1;
  }
}
