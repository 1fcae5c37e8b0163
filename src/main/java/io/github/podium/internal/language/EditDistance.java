package io.github.podium.internal.language;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** How far two spellings are apart (Damerau 1964: one insertion, deletion, change or swap). */
public final class EditDistance {

  private EditDistance() {}

  /**
   * Keys of which two words of at least twice so many letters share one, if {@link #isAtMostOne at
   * most one} edit is between them: it leaves the first letters as they are or the last ones.
   */
  public static List<String> keys(String word, int half) {
    if (word.length() < 2 * half) {
      return ImmutableList.of();
    }
    String first = word.substring(0, half);
    String last = word.substring(word.length() - half);
    // A swap right in the middle leaves neither.
    String around = first.substring(0, half - 1) + "<>" + last.substring(1);
    return word.length() == 2 * half
        ? ImmutableList.of("<" + first, ">" + last, around)
        : ImmutableList.of("<" + first, ">" + last);
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
