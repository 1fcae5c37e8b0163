package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.language.LanguagePack;
import io.github.podium.internal.language.NameRules;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** English: what each task is done by. */
public final class EnglishPack implements LanguagePack {

  private final EnglishLexicons lexicons = new EnglishLexicons();
  private final EnglishAnalyzer analyzer = new EnglishAnalyzer(new EnglishModels(), lexicons);
  private final AttributionModels models = new AttributionModels();
  private final EnglishNames names = new EnglishNames(lexicons);

  @Override
  public Locale locale() {
    return Locale.ENGLISH;
  }

  @Override
  public Reading read(
      String text,
      List<TextSpan> paragraphs,
      List<Quotation> quotations,
      Optional<LocalDate> published) {
    Analysis analysis = analyzer.analyze(text, paragraphs, quotations);
    return new EnglishReading(analysis, lexicons, models, EnglishDates.of(text, published));
  }

  @Override
  public NameRules nameRules() {
    return names;
  }
}
