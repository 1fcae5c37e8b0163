package io.github.podium.internal.language.english;

import io.github.podium.internal.language.SignatureLine;
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
  private static final SignatureLine LINE =
      new SignatureLine("(" + WORD + "(?: " + WORD + "){1,3}), [^\\n.!?:;“”\"]{2,60}?");

  private Signatures() {}

  /** Who signed the quotation. */
  static Optional<TextSpan> of(TextSpan quotation, String text) {
    return behind(quotation, text).or(() -> LINE.above(quotation, text));
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
    return LINE.below(quotation, text);
  }
}
