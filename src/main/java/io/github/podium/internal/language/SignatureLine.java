package io.github.podium.internal.language;

import com.google.common.base.CharMatcher;
import io.github.podium.model.TextSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line right below a quotation, or right above one that opens its own, that says whose it is; a
 * blank line, or nothing, stands on its other side.
 */
public final class SignatureLine {

  private static final int REACH = 140;
  private static final CharMatcher LINE_BREAK =
      CharMatcher.anyOf("\n\r\u000B\f\u0085\u2028\u2029").precomputed();
  private static final CharMatcher SPACE =
      CharMatcher.whitespace().and(LINE_BREAK.negate()).precomputed();

  private final Pattern below;
  private final Pattern above;

  /**
   * Makes the reader of such lines.
   *
   * @param line the pattern of the whole line, whose first group is who speaks
   */
  public SignatureLine(String line) {
    this.below = Pattern.compile("\\h*\\R\\h*" + line + "\\h*(?:\\R\\h*(?:\\R|$)|$)");
    this.above = Pattern.compile("(?:^|\\R\\h*\\R)\\h*" + line + "\\h*\\R\\h*");
  }

  /** Who speaks by the line below the quotation. */
  public Optional<TextSpan> below(TextSpan quotation, String text) {
    int limit = Math.min(text.length(), quotation.end() + REACH);
    Matcher matcher = below.matcher(text).region(quotation.end(), limit);
    return matcher.useAnchoringBounds(false).lookingAt() ? speaker(matcher) : Optional.empty();
  }

  /** Who speaks by the line above the quotation. */
  public Optional<TextSpan> above(TextSpan quotation, String text) {
    if (!opensLine(quotation, text)) {
      return Optional.empty();
    }
    int from = Math.max(0, quotation.begin() - REACH);
    Matcher matcher = above.matcher(text).region(from, quotation.begin());
    matcher.useAnchoringBounds(false);
    while (matcher.find()) {
      if (matcher.end() == quotation.begin()) {
        return speaker(matcher);
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but space stands before the quotation in its line. */
  private static boolean opensLine(TextSpan quotation, String text) {
    int before = quotation.begin() - 1;
    while (before >= 0 && SPACE.matches(text.charAt(before))) {
      before--;
    }
    return before >= 0 && LINE_BREAK.matches(text.charAt(before));
  }

  private static Optional<TextSpan> speaker(Matcher matcher) {
    return Optional.of(new TextSpan(matcher.start(1), matcher.end(1)));
  }
}
