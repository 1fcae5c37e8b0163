package io.github.podium.internal.language.korean;

import io.github.podium.model.TextSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who signed a quotation: {@code “…” — @handle}, {@code “…”(유룡 KAIST 교수)}, or a line with
 * name and title right above or below, with a blank one on its other side.
 */
final class KoreanSignatures {

  private static final int LONGEST = 60;
  private static final String NAME = "([가-힣A-Za-z][가-힣A-Za-z ]{1,30}[가-힣A-Za-z])\\h*";
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\.?\\s?(?:[—–―-]{1,2}\\s?(@[\\w.]+|[가-힣A-Za-z ]{2,20}?)(?=[\\n,)]|$)|\\(([^()\\n]{3,40})\\))");
  private static final Pattern BELOW =
      Pattern.compile("\\h*\\R\\h*" + NAME + "(?:\\R\\h*(?:\\R|$)|$)");
  private static final Pattern ABOVE = Pattern.compile("(?:^|\\R\\h*\\R)\\h*" + NAME + "\\R\\h*");

  private final KoreanLexicons lexicons;

  KoreanSignatures(KoreanLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Who signed the quotation. */
  Optional<TextSpan> of(TextSpan quotation, String text) {
    return beside(quotation, text)
        .or(() -> below(quotation, text))
        .or(() -> above(quotation, text));
  }

  private Optional<TextSpan> beside(TextSpan quotation, String text) {
    Matcher matcher = BESIDE.matcher(text).region(quotation.end(), limit(quotation, text));
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 2;
    return Optional.of(new TextSpan(matcher.start(group), matcher.end(group)))
        .filter(span -> group == 1 || endsInTitle(span.in(text)));
  }

  private Optional<TextSpan> below(TextSpan quotation, String text) {
    Matcher matcher = BELOW.matcher(text).region(quotation.end(), limit(quotation, text));
    return matcher.useAnchoringBounds(false).lookingAt() ? titled(matcher, text) : Optional.empty();
  }

  private Optional<TextSpan> above(TextSpan quotation, String text) {
    int from = Math.max(0, quotation.begin() - LONGEST);
    Matcher matcher = ABOVE.matcher(text).region(from, quotation.begin());
    matcher.useAnchoringBounds(false);
    while (matcher.find()) {
      if (matcher.end() == quotation.begin()) {
        return titled(matcher, text);
      }
    }
    return Optional.empty();
  }

  private static int limit(TextSpan quotation, String text) {
    return Math.min(text.length(), quotation.end() + LONGEST);
  }

  private Optional<TextSpan> titled(Matcher matcher, String text) {
    return Optional.of(new TextSpan(matcher.start(1), matcher.end(1)))
        .filter(span -> span.in(text).contains(" ") && endsInTitle(span.in(text)));
  }

  private boolean endsInTitle(String words) {
    return lexicons.personTitles.longestSuffixOf(words.replaceAll(".* ", "")).isPresent();
  }
}
