package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.PredicateGroups.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what may announce in a sentence: verbs, idioms and nouns by class, each with its tense and
 * with the side where the thing stands.
 */
final class EnglishPredicates {

  private static final ImmutableSet<String> STARTING =
      ImmutableSet.of(
          "start", "starts", "begin", "begins", "starting", "beginning", "started", "begun");

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
    DATED,
    /** An event, with a date. */
    EVENT
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
  private final PredicateGroups groups;
  private final PresentingPhrases presenting;
  private final DealPredicates deals;

  EnglishPredicates(EnglishLexicons lexicons, NounPhrases phrases) {
    this.lexicons = lexicons;
    this.groups = new PredicateGroups(lexicons, phrases);
    this.presenting = new PresentingPhrases(lexicons);
    this.deals = new DealPredicates(lexicons, phrases);
  }

  List<Predicate> in(TokenRow row) {
    List<Predicate> found = new ArrayList<>();
    if (row.lower(row.size() - 1).equals("?")) {
      return found;
    }
    for (int i = 0; i < row.size(); i++) {
      if (!HypotheticalVerbs.isHypothetical(row, i)) {
        addAt(row, i, found);
      }
    }
    return found;
  }

  private void addAt(TokenRow row, int i, List<Predicate> found) {
    boolean launch =
        lexicons.launchNouns.contains(row.lower(i))
            && row.lower(i + 1).equals("of")
            && !row.lower(i - 1).equals("a");
    if (launch) {
      found.add(new Predicate(i, i, i + 1, Side.OBJECT, Demand.NOTHING, false));
      return;
    }
    Optional<Predicate> presented = presenting.at(row, i);
    if (presented.isPresent()) {
      found.add(presented.get());
      return;
    }
    if (PresentingPhrases.COMING.contains(row.lower(i)) && row.isComma(i - 1)) {
      found.add(new Predicate(i, i, i, Side.SUBJECT, Demand.NEW_AND_DATED, true));
      return;
    }
    if (mayBeVerb(row, i) || isTakenForNoun(row, i)) {
      addVerb(row, i, groups.of(row, i), found);
    }
  }

  private void addVerb(TokenRow row, int i, Group group, List<Predicate> found) {
    boolean goesOn = STARTING.contains(verb(row, i)) && row.lower(i + 1).endsWith("ing");
    if (goesOn && (group.future() || group.perfect())) {
      found.add(new Predicate(group.first(), i, i + 1, Side.OBJECT, Demand.NEW, group.future()));
      return;
    }
    deals.at(row, i, group).or(() -> announcing(row, i, group)).ifPresent(found::add);
    arriving(row, i, group).ifPresent(found::add);
  }

  /** A verb that announces by its meaning, or by its tense. */
  private Optional<Predicate> announcing(TokenRow row, int i, Group group) {
    String verb = verb(row, i);
    int announcing = lexicons.announcingIdioms.endAt(row, i);
    int arriving = lexicons.arrivingIdioms.endAt(row, i);
    boolean ahead = group.future();
    if (announcing > 0) {
      return predicate(group, i, announcing, Side.OBJECT, Demand.NOTHING, ahead);
    }
    if (arriving > 0) {
      Demand demand = ahead ? Demand.NOTHING : Demand.DATED;
      return predicate(group, i, arriving, Side.SUBJECT, demand, true);
    }
    if (lexicons.announcingVerbs.contains(verb)) {
      Demand demand = lexicons.presentingVerbs.contains(verb) ? Demand.NAME : Demand.NOTHING;
      Side side = group.passive() ? Side.SUBJECT : Side.OBJECT;
      return predicate(group, i, i, side, demand, ahead);
    }
    if (lexicons.dealVerbs.contains(verb)) {
      Side side = group.passive() ? Side.SUBJECT : Side.OBJECT;
      return predicate(group, i, i, side, Demand.DEAL, ahead);
    }
    if (lexicons.acquiringVerbs.contains(verb) && (ahead || group.perfect())) {
      return predicate(group, i, i, Side.OBJECT, Demand.NEW, ahead);
    }
    int creating = lexicons.creatingIdioms.endAt(row, i);
    if (creating > 0 && group.perfect() && !group.passive()) {
      return predicate(group, i, creating, Side.OBJECT, Demand.NEW, false);
    }
    return ahead ? planned(row, i, group) : Optional.empty();
  }

  /** Any verb in the future: what it tells of is announced by that. */
  private Optional<Predicate> planned(TokenRow row, int i, Group group) {
    String verb = verb(row, i);
    int creating = lexicons.creatingIdioms.endAt(row, i);
    Demand demand = lexicons.creatingVerbs.contains(verb) ? Demand.NEW : Demand.NEW_AND_DATED;
    if (group.passive()) {
      return predicate(group, i, i, Side.SUBJECT, demand, true);
    }
    if (creating > 0) {
      return predicate(group, i, creating, Side.OBJECT, Demand.NEW, true);
    }
    return PredicateGroups.BE.contains(verb) || PredicateGroups.HAVE.contains(verb)
        ? Optional.empty()
        : predicate(group, i, i, Side.OBJECT, demand, true);
  }

  /** A verb whose subject comes to the market or to the public. */
  private Optional<Predicate> arriving(TokenRow row, int i, Group group) {
    boolean arrives =
        lexicons.arrivingVerbs.contains(verb(row, i))
            && !group.perfect()
            && !group.passive()
            && !isPast(row, i)
            && !takesObject(row, i);
    if (arrives) {
      Demand demand = group.future() ? Demand.NOTHING : Demand.DATED;
      return predicate(group, i, i, Side.SUBJECT, demand, true);
    }
    boolean placed = group.future() && isPlaced(row, i);
    if (placed) {
      return predicate(group, i, i, Side.SUBJECT, Demand.EVENT, true);
    }
    return isScheduled(row, i, group)
        ? predicate(group, i, i, Side.SUBJECT, Demand.NEW_AND_DATED, true)
        : Optional.empty();
  }

  /** {@code will be in Leeds on 3 May}: where and when. */
  private static boolean isPlaced(TokenRow row, int be) {
    return row.lower(be).equals("be") && row.lower(be + 1).matches("in|at|on|from");
  }

  private static Optional<Predicate> predicate(
      Group group, int cue, int last, Side side, Demand demand, boolean planned) {
    return Optional.of(new Predicate(group.first(), cue, last, side, demand, planned));
  }

  /** {@code It goes to shops in May}: the present tense with a day to come, or the future. */
  private boolean isScheduled(TokenRow row, int verb, Group group) {
    boolean present = group.first() == verb && row.lower(verb).endsWith("s");
    return (present || group.future())
        && !group.passive()
        && lexicons.movingVerbs.contains(row.lower(verb));
  }

  private boolean takesObject(TokenRow row, int verb) {
    boolean counted =
        row.is(verb + 1, WordClass.NUMBER)
            && row.is(verb + 2, WordClass.NOUN, WordClass.ADJECTIVE)
            && !lexicons.timeWords.contains(row.lower(verb + 2));
    return counted
        || row.is(verb + 1, WordClass.DETERMINER, WordClass.PRONOUN, WordClass.ADJECTIVE)
        || (row.is(verb + 1, WordClass.NOUN, WordClass.PROPER_NOUN)
            && !row.lower(verb + 1).endsWith("ly"));
  }

  /** {@code opened}, {@code went}: not what is to come. */
  private static boolean isPast(TokenRow row, int i) {
    return row.lower(i).endsWith("ed")
        || row.lower(i).matches("went|began|came|sold|ran|held|hit|begun");
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
        || (row.lower(i).endsWith("ing") && PredicateGroups.BE.contains(row.lower(i - 1)))
        || PredicateGroups.FUTURE.contains(row.lower(i - 1))
        || (row.lower(i).endsWith("s")
            && row.is(i, WordClass.NOUN)
            && row.is(i + 1, WordClass.ADPOSITION));
  }

  private static String verb(TokenRow row, int i) {
    boolean hyphen = row.lower(i - 1).equals("-");
    return hyphen ? row.lower(i - 2) + "-" + row.lower(i) : row.lower(i);
  }
}
