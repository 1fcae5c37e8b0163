package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;

/** Tells the verbs of what does not happen: denied, doubted, conditional, or long past. */
final class HypotheticalVerbs {

  private static final ImmutableSet<String> SIGNS =
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
  private static final int REACH = 5;

  private HypotheticalVerbs() {}

  static boolean isHypothetical(TokenRow row, int verb) {
    boolean unreal = row.lower(verb - 1).equals("have") && row.lower(verb - 2).equals("would");
    boolean conditional =
        unreal
            || (row.lower(verb - 1).equals("would")
                && (hasIf(row) || row.lower(verb - 2).equals("i")));
    if (conditional) {
      return true;
    }
    for (int i = Math.max(0, verb - REACH); i < verb; i++) {
      if (SIGNS.contains(row.lower(i)) && row.isQuoted(i) == row.isQuoted(verb)) {
        return true;
      }
    }
    return row.lower(verb + 1).equals("in")
        && row.lower(verb + 2).matches("(19|20)\\d\\d")
        && !PredicateGroups.FUTURE.contains(row.lower(verb - 1));
  }

  private static boolean hasIf(TokenRow row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.lower(i).equals("if")) {
        return true;
      }
    }
    return false;
  }
}
