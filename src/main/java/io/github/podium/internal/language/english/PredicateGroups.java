package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;

/** Reads the words in front of a verb for voice and tense; plans count as future. */
final class PredicateGroups {

  static final ImmutableSet<String> FUTURE = ImmutableSet.of("will", "would", "'ll", "wo");
  static final ImmutableSet<String> BE =
      ImmutableSet.of("was", "were", "is", "are", "been", "be", "am", "'s", "'re", "'m");
  static final ImmutableSet<String> HAVE = ImmutableSet.of("has", "have", "had", "'ve");
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
  private static final ImmutableSet<String> JOINING = ImmutableSet.of("and", "or", "then");
  private static final int PLAN_REACH = 20;
  private static final ImmutableSet<String> ADJECTIVES =
      ImmutableSet.of("open", "free", "live", "ready", "due", "available");

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;

  PredicateGroups(EnglishLexicons lexicons, NounPhrases phrases) {
    this.lexicons = lexicons;
    this.phrases = phrases;
  }

  /**
   * What the verb group in front of a verb tells.
   *
   * @param first its first token
   */
  record Group(int first, boolean passive, boolean future, boolean perfect) {}

  Group of(TokenRow row, int verb) {
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
    boolean goesOn = !future && !passive && !perfect && isCoordinatedPlan(row, first, verb);
    return new Group(first, passive, future || goesOn, perfect);
  }

  /**
   * {@code Will build a plant and hire 40 people}: the second verb has the auxiliary of the first.
   */
  private boolean isCoordinatedPlan(TokenRow row, int first, int verb) {
    int joint = row.lower(first - 1).equals("to") ? first - 2 : first - 1;
    boolean base = first == verb && !row.lower(verb).matches(".*(s|ed|ing)");
    if (!base || !JOINING.contains(row.lower(joint))) {
      return false;
    }
    for (int i = joint - 1; i > 0 && joint - i < PLAN_REACH; i--) {
      if (row.isQuoted(i) != row.isQuoted(verb) || ";:".contains(row.lower(i))) {
        return false;
      }
      if (row.is(i, WordClass.VERB) && !row.lower(i).endsWith("ing")) {
        boolean same = !row.lower(i).endsWith("s") && !row.lower(i).endsWith("ed");
        return same && of(row, i).future();
      }
    }
    return false;
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
}
