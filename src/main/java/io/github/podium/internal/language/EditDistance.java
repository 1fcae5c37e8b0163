package io.github.podium.internal.language;

/** How far two spellings are apart (Damerau 1964: one insertion, deletion, change or swap). */
public final class EditDistance {

  private EditDistance() {}

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
