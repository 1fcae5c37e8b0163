package io.github.podium.examples;

/** How many columns of a terminal a text takes (Unicode Standard Annex 11: East Asian width). */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int c) {
    if (Character.getType(c) == Character.NON_SPACING_MARK || Character.isISOControl(c)) {
      return 0;
    }
    boolean wide =
        (0x1100 <= c && c <= 0x115F)
            || (0x2E80 <= c && c <= 0xA4CF)
            || (0xAC00 <= c && c <= 0xD7A3)
            || (0xF900 <= c && c <= 0xFAFF)
            || (0xFE30 <= c && c <= 0xFE6F)
            || (0xFF00 <= c && c <= 0xFF60)
            || (0xFFE0 <= c && c <= 0xFFE6)
            || (0x1F300 <= c && c <= 0x1FAFF)
            || (0x20000 <= c && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }
}
