package io.github.podium.internal.language.english;

import io.github.podium.model.TextSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who signed a quotation: {@code “…” — @handle}, {@code “…” -- Ida Oro, on stage}, {@code “…”
 * (Ida Oro, Acme)}, a name behind a dash in the next line, or a line with name and role right above
 * or below, with a blank one on its other side.
 */
final class Signatures {

  private static final int LONGEST = 80;
  private static final int LONGEST_LINE = 140;
  private static final String DASH = "(?:—|–|―|--|-)";
  private static final String WORD = "\\p{Lu}[\\p{L}.'’-]+";
  private static final String NEXT = " \\p{Lu}[\\p{L}.'’-]*";
  private static final Pattern BESIDE =
      Pattern.compile(
          " ?"
              + DASH
              + " ?(@\\w+|"
              + WORD
              + "(?:"
              + NEXT
              + "){1,4}|An? [a-z]+(?: [a-z]+){0,3})(?=[,;)\\n]|\\.? *(?:\\n|$))");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(" \\((" + WORD + "(?: " + WORD + "){1,3})(?:,[^()\\n]{1,40})?\\)");
  private static final Pattern BELOW =
      Pattern.compile(
          "\\s*\\n\\s*"
              + DASH
              + " ?(@\\w+|"
              + WORD
              + "(?: "
              + WORD
              + "){0,3}?)(?=,|\\.?\\s*(?:\\n|$))");
  private static final String WITH_ROLE =
      "(" + WORD + "(?: " + WORD + "){1,3}), [^\\n.!?:;“”\"]{2,60}?\\h*";
  private static final Pattern LINE_BELOW =
      Pattern.compile("\\h*\\R\\h*" + WITH_ROLE + "(?:\\R\\h*(?:\\R|$)|$)");
  private static final Pattern LINE_ABOVE =
      Pattern.compile("(?:^|\\R\\h*\\R)\\h*" + WITH_ROLE + "\\R\\h*");

  private Signatures() {}

  /** Who signed the quotation. */
  static Optional<TextSpan> of(TextSpan quotation, String text) {
    return behind(quotation, text).or(() -> above(quotation, text));
  }

  /** The name in the line right above a quotation that opens its own. */
  private static Optional<TextSpan> above(TextSpan quotation, String text) {
    int from = Math.max(0, quotation.begin() - LONGEST_LINE);
    Matcher matcher = LINE_ABOVE.matcher(text).region(from, quotation.begin());
    matcher.useAnchoringBounds(false);
    while (matcher.find()) {
      if (matcher.end() == quotation.begin()) {
        return Optional.of(new TextSpan(matcher.start(1), matcher.end(1)));
      }
    }
    return Optional.empty();
  }

  /** The name that stands behind the quotation or in the line below. */
  static Optional<TextSpan> behind(TextSpan quotation, String text) {
    int limit = Math.min(text.length(), quotation.end() + LONGEST);
    Matcher matcher = BESIDE.matcher(text).region(quotation.end(), limit);
    if (matcher.lookingAt()
        || matcher.usePattern(IN_BRACKETS).lookingAt()
        || matcher.usePattern(BELOW).lookingAt()) {
      return Optional.of(new TextSpan(matcher.start(1), matcher.end(1)));
    }
    return below(quotation, text);
  }

  private static Optional<TextSpan> below(TextSpan quotation, String text) {
    int limit = Math.min(text.length(), quotation.end() + LONGEST_LINE);
    Matcher matcher = LINE_BELOW.matcher(text).region(quotation.end(), limit);
    return matcher.useAnchoringBounds(false).lookingAt()
        ? Optional.of(new TextSpan(matcher.start(1), matcher.end(1)))
        : Optional.empty();
  }
}
