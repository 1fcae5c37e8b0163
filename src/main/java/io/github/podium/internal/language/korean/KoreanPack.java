package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.language.LanguagePack;
import io.github.podium.internal.language.NameRules;
import io.github.podium.internal.language.Reading;
import io.github.podium.internal.learning.LinearModel;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Korean: what each task is done by. */
public final class KoreanPack implements LanguagePack {

  private static final String ANNOUNCEMENTS = "/io/github/podium/korean/announcement.weights";

  private final KoreanAnalyzer analyzer = new KoreanAnalyzer();
  private final KoreanLexicons lexicons = new KoreanLexicons();
  private final KoreanNames names = new KoreanNames(lexicons);
  private final LinearModel announced = LinearModel.read(ANNOUNCEMENTS);

  @Override
  public Locale locale() {
    return Locale.KOREAN;
  }

  @Override
  public Reading read(
      String text,
      List<TextSpan> paragraphs,
      List<Quotation> quotations,
      Optional<LocalDate> published) {
    Analysis analysis = analyzer.analyze(text, paragraphs, quotations);
    return new KoreanReading(
        KoreanDocument.of(analysis, lexicons),
        lexicons,
        names,
        KoreanDates.of(text, published),
        announced);
  }

  @Override
  public NameRules nameRules() {
    return names;
  }
}
