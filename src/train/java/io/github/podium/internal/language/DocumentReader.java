package io.github.podium.internal.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.pipeline.Pipeline;
import io.github.podium.model.Document;
import io.github.podium.model.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads annotated documents as the library does, and hands out what its language saw in each. */
public final class DocumentReader implements LanguagePack {

  private final LanguagePack pack;
  private final Pipeline pipeline;
  private @Nullable Reading last;

  /** A reader of documents in the language of the pack. */
  public DocumentReader(LanguagePack pack) {
    this.pack = pack;
    this.pipeline = new Pipeline(List.of(this));
  }

  /** The annotated documents of a file of JSON Lines. */
  public static List<JsonNode> documents(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      documents.add(mapper.readTree(line));
    }
    return documents;
  }

  /** What the language sees in a document in the format of the fixtures. */
  public Reading read(JsonNode document) {
    Document read = Document.of(document.get("text").textValue()).withLanguage(pack.locale());
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
    last = pack.read(text, paragraphs, quotations, published);
    return last;
  }
}
