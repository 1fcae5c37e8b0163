package io.github.podium.internal.language.english;

import io.github.podium.model.TextSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who signed a quotation: {@code “…” — @handle}, {@code “…” -- Ida Oro, on stage}, {@code “…”
 * (Ida Oro, Acme)}, or a name behind a dash in the next line.
 */
final class Signatures {

  private static final int LONGEST = 80;
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

  private Signatures() {}

  /** The name that stands behind the quotation and a dash. */
  static Optional<TextSpan> behind(TextSpan quotation, String text) {
    int limit = Math.min(text.length(), quotation.end() + LONGEST);
    Matcher matcher = BESIDE.matcher(text).region(quotation.end(), limit);
    if (matcher.lookingAt()
        || matcher.usePattern(IN_BRACKETS).lookingAt()
        || matcher.usePattern(BELOW).lookingAt()) {
      return Optional.of(new TextSpan(matcher.start(1), matcher.end(1)));
    }
    return Optional.empty();
  }
}
