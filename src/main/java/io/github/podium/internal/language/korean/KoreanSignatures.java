package io.github.podium.internal.language.korean;

import io.github.podium.internal.language.SignatureLine;
import io.github.podium.model.TextSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who signed a quotation: {@code “…” — @handle}, {@code “…”(서지안 한빛대 교수)}, or a line with name
 * and title right above or below, with a blank one on its other side.
 */
final class KoreanSignatures {

  private static final int LONGEST = 60;
  private static final Pattern BESIDE =
      Pattern.compile(
          "\\.?\\s?(?:[—–―-]{1,2}\\s?(@[\\w.]+|[가-힣A-Za-z ]{2,20}?)(?=[\\n,)]|$)|\\(([^()\\n]{3,40})\\))");
  private static final SignatureLine LINE =
      new SignatureLine("([가-힣A-Za-z][가-힣A-Za-z ]{1,30}[가-힣A-Za-z])");

  private final KoreanLexicons lexicons;

  KoreanSignatures(KoreanLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Who signed the quotation. */
  Optional<TextSpan> of(TextSpan quotation, String text) {
    return beside(quotation, text)
        .or(() -> LINE.below(quotation, text).filter(name -> isTitled(name.in(text))))
        .or(() -> LINE.above(quotation, text).filter(name -> isTitled(name.in(text))));
  }

  private Optional<TextSpan> beside(TextSpan quotation, String text) {
    int limit = Math.min(text.length(), quotation.end() + LONGEST);
    Matcher matcher = BESIDE.matcher(text).region(quotation.end(), limit);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 2;
    return Optional.of(new TextSpan(matcher.start(group), matcher.end(group)))
        .filter(span -> group == 1 || endsInTitle(span.in(text)));
  }

  private boolean isTitled(String words) {
    return words.contains(" ") && endsInTitle(words);
  }

  private boolean endsInTitle(String words) {
    return lexicons.personTitles.holdsSuffixOf(words.replaceAll(".* ", ""));
  }
}
