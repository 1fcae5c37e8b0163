package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;

/**
 * A sentence's verbs as the learned choice of announcements sees them: the classes of announcing
 * predicates that each belongs to, and its tense.
 */
final class AnnouncingVerbs {

  /** What an unknown verb has of classes. */
  static final int NONE = 0;

  private static final int BE_CLASS = 1024;
  private static final int FUTURE_BIT = 1;
  private static final int PERFECT_BIT = 2;
  private static final int BE_BIT = 4;
  private static final int INFINITIVE_BIT = 8;
  private static final int FORM_STEP = 16;

  private final EnglishLexicons lexicons;
  private final TokenRow row;

  AnnouncingVerbs(TokenRow row, EnglishLexicons lexicons) {
    this.row = row;
    this.lexicons = lexicons;
  }

  /** Whether the token is a full verb, or taken for a noun where only a verb can stand. */
  boolean isVerb(int i) {
    boolean tagged =
        row.is(i, WordClass.VERB) || (row.is(i, WordClass.AUXILIARY) && !isAuxiliary(i));
    boolean inflected =
        !row.isCapital(i) && classes(i) != NONE && !row.is(i - 1, WordClass.DETERMINER);
    return tagged || (inflected && row.is(i, WordClass.NOUN, WordClass.ADJECTIVE));
  }

  private boolean isAuxiliary(int i) {
    return row.is(i + 1, WordClass.VERB, WordClass.AUXILIARY)
        || (row.is(i + 1, WordClass.ADVERB) && row.is(i + 2, WordClass.VERB));
  }

  /** The classes of the verb, one bit each. */
  int classes(int i) {
    String verb = row.lower(i);
    int classes = lexicons.announcingVerbs.contains(verb) ? 1 : 0;
    classes |= lexicons.announcingIdioms.endAt(row, i) > 0 ? 2 : 0;
    classes |= lexicons.arrivingVerbs.contains(verb) ? 4 : 0;
    classes |= lexicons.arrivingIdioms.endAt(row, i) > 0 ? 8 : 0;
    classes |= lexicons.dealVerbs.contains(verb) ? 16 : 0;
    classes |= lexicons.acquiringVerbs.contains(verb) ? 32 : 0;
    classes |= lexicons.creatingVerbs.contains(verb) ? 64 : 0;
    classes |= lexicons.creatingIdioms.endAt(row, i) > 0 ? 128 : 0;
    classes |= lexicons.movingVerbs.contains(verb) ? 256 : 0;
    classes |= lexicons.presentingVerbs.contains(verb) ? 512 : 0;
    classes |= PredicateGroups.BE.contains(verb) ? BE_CLASS : 0;
    boolean reports = lexicons.reportingVerbs.contains(verb);
    return classes | (reports ? 2048 : 0);
  }

  /** Whether the verb is of a class that can announce: any but a form of be. */
  boolean mayAnnounce(int i) {
    return (classes(i) & ~BE_CLASS) != NONE;
  }

  /** Tense and voice: auxiliaries before the verb, and its own form. */
  int tense(int i) {
    int seen = 0;
    for (int j = i - 1; j >= Math.max(0, i - 4); j--) {
      String word = row.lower(j);
      boolean inGroup = row.is(j, WordClass.AUXILIARY, WordClass.ADVERB, WordClass.PARTICLE);
      if (!inGroup && !word.equals("to")) {
        break;
      }
      seen |= PredicateGroups.FUTURE.contains(word) ? FUTURE_BIT : 0;
      seen |= PredicateGroups.HAVE.contains(word) ? PERFECT_BIT : 0;
      seen |= PredicateGroups.BE.contains(word) ? BE_BIT : 0;
      seen |= word.equals("to") ? INFINITIVE_BIT : 0;
    }
    String verb = row.lower(i);
    int form = verb.endsWith("ing") ? 1 : verb.endsWith("ed") ? 2 : verb.endsWith("s") ? 3 : 0;
    return seen + FORM_STEP * form;
  }

  /** Whether the verb tells what firms do and their products do not. */
  boolean isCorporate(int i) {
    String verb = row.lower(i);
    boolean its = row.lower(i + 1).equals("its") || row.lower(i + 1).equals("their");
    return lexicons.announcingVerbs.contains(verb)
        || lexicons.dealVerbs.contains(verb)
        || lexicons.acquiringVerbs.contains(verb)
        || (its && lexicons.creatingVerbs.contains(verb));
  }

  /** {@code is being put}, {@code was sold}: the subject does nothing. */
  boolean isPassive(int i) {
    return (tense(i) & BE_BIT) != 0 && !row.lower(i).endsWith("ing");
  }

  /** The nearest full verb from the token on in this direction, within the clause, or -1. */
  int nearest(int from, int step, int reach) {
    for (int i = from; i >= 0 && i < row.size() && Math.abs(i - from) <= reach; i += step) {
      if (isVerb(i)) {
        return i;
      }
      if (";:".contains(row.lower(i)) || row.isEnd(i)) {
        return -1;
      }
    }
    return -1;
  }
}
