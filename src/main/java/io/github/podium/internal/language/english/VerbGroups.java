package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import java.util.Set;

/** The auxiliaries and adverbs that stand before a verb, and what they say of it. */
final class VerbGroups {

  static final ImmutableSet<String> NEGATIONS = ImmutableSet.of("not", "n't", "never", "nor");
  static final ImmutableSet<String> BE =
      ImmutableSet.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "'m");

  /** {@code would say}, {@code could argue}: nothing has been said. */
  static final ImmutableSet<String> MODALS =
      ImmutableSet.of("would", "could", "should", "might", "may", "can", "must", "ca");

  private final EnglishLexicons lexicons;

  VerbGroups(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The first token of the group of the verb. */
  int start(TokenRow row, int verb) {
    int first = verb;
    while (first > 0 && !row.isQuoted(first - 1)) {
      boolean auxiliary = lexicons.auxiliaries.contains(row.lower(first - 1));
      boolean adverb =
          row.is(first - 1, WordClass.ADVERB) && !lexicons.timeWords.contains(row.lower(first - 1));
      if (!auxiliary && !adverb) {
        break;
      }
      first--;
    }
    return first;
  }

  /** Whether one of the words stands in the group before the verb. */
  static boolean holds(Set<String> words, TokenRow row, int first, int verb) {
    for (int i = first; i < verb; i++) {
      if (words.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
