package io.github.podium.internal.language;

import io.github.podium.internal.analysis.Quotation;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that Podium needs to know of a language. Implementations are immutable and safe for
 * use by several threads, and no text makes them throw.
 */
public interface LanguagePack {

  /** The language. */
  Locale locale();

  /**
   * Reads a text, whose paragraphs and quotations are known already.
   *
   * @param published the day from which dates without a year are resolved
   */
  Reading read(
      String text,
      List<TextSpan> paragraphs,
      List<Quotation> quotations,
      Optional<LocalDate> published);

  /** How names of this language vary. */
  NameRules nameRules();
}
