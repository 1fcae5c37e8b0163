package io.github.podium.internal.language.english;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.language.LanguagePack;
import io.github.podium.internal.language.NameRules;
import io.github.podium.internal.language.Reading;
import io.github.podium.internal.pipeline.Pipeline;
import io.github.podium.model.Document;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads annotated documents as the library does, and hands out what English saw in each. */
final class DocumentReader implements LanguagePack {

  private final EnglishPack pack = new EnglishPack();
  private final Pipeline pipeline = new Pipeline(List.of(this));
  private @Nullable EnglishReading last;

  /** What English sees in a document in the format of the fixtures. */
  EnglishReading read(JsonNode document) {
    Document read = Document.of(document.get("text").textValue()).withLanguage(Locale.ENGLISH);
    String published = document.path("published").asText("");
    pipeline.run(published.length() == 10 ? read.withPublished(LocalDate.parse(published)) : read);
    return Objects.requireNonNull(last);
  }

  @Override
  public Locale locale() {
    return pack.locale();
  }

  @Override
  public NameRules nameRules() {
    return pack.nameRules();
  }

  @Override
  public Reading read(
      String text,
      List<TextSpan> paragraphs,
      List<Quotation> quotations,
      Optional<LocalDate> published) {
    last = (EnglishReading) pack.read(text, paragraphs, quotations, published);
    return last;
  }
}
