package io.github.podium.internal.language;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** How far two spellings are apart (Damerau 1964: one insertion, deletion, change or swap). */
public final class EditDistance {

  private EditDistance() {}

  /**
   * What a word is kept under so that every word {@link #isAtMostOne at most one} edit from it has
   * one of its {@link #lookups} among them: an edit leaves the first half as it is or the last one.
   */
  public static Set<String> keys(String word) {
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (int length = word.length() - 1; length <= word.length() + 1; length++) {
      addHalves(word, length / 2, keys);
    }
    return keys.addAll(lookups(word)).build();
  }

  /** The halves of a word, by which those that it may be a slip for are found. */
  public static Set<String> lookups(String word) {
    int half = word.length() / 2;
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    addHalves(word, half, keys);
    if (half > 0 && word.length() % 2 == 0) {
      // A swap right in the middle leaves neither half.
      keys.add(word.substring(0, half - 1) + "<>" + word.substring(half + 1));
    }
    return keys.build();
  }

  private static void addHalves(String word, int half, ImmutableSet.Builder<String> keys) {
    if (half <= word.length()) {
      keys.add("<" + word.substring(0, half)).add(">" + word.substring(word.length() - half));
    }
  }

  /** Whether one insertion, deletion, change or swap of neighbours makes the two equal. */
  public static boolean isAtMostOne(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int prefix = 0;
    int shorter = Math.min(a.length(), b.length());
    while (prefix < shorter && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    if (prefix == shorter) {
      return true;
    }
    if (a.length() == b.length()) {
      boolean swapped =
          prefix + 1 < a.length()
              && a.charAt(prefix) == b.charAt(prefix + 1)
              && a.charAt(prefix + 1) == b.charAt(prefix)
              && a.startsWith(b.substring(prefix + 2), prefix + 2);
      return swapped || a.substring(prefix + 1).equals(b.substring(prefix + 1));
    }
    String longer = a.length() > b.length() ? a : b;
    String other = a.length() > b.length() ? b : a;
    return longer.substring(prefix + 1).equals(other.substring(prefix));
  }
}
