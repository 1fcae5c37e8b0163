package io.github.podium.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text with what the caller knows of it.
 *
 * <pre>{@code
 * Document document =
 *     Document.of(text)
 *         .withPublished(LocalDate.of(2024, 7, 30))
 *         .withAgenda(Speaker.person("젠슨 황").withAliases("Jensen Huang"));
 * }</pre>
 *
 * @param text the text; any string, lone surrogates too
 * @param language its language; found from the text where empty
 * @param published the day it was published, from which dates without a year are resolved
 * @param agenda the speakers that the caller expects, as in a conference programme: a name of
 *     theirs in the text is known for a speaker's, and the agenda's title and affiliation fill in
 *     what the text does not give
 */
public record Document(
    String text, Optional<Locale> language, Optional<LocalDate> published, List<Speaker> agenda) {

  /** Makes a document. */
  public Document {
    requireNonNull(text, "text");
    requireNonNull(language, "language");
    requireNonNull(published, "published");
    agenda = List.copyOf(agenda);
  }

  /** A document of which only the text is known. */
  public static Document of(String text) {
    return new Document(text, Optional.empty(), Optional.empty(), List.of());
  }

  /** This document in this language. */
  public Document withLanguage(Locale newLanguage) {
    return new Document(text, Optional.of(newLanguage), published, agenda);
  }

  /** This document as published on this day. */
  public Document withPublished(LocalDate day) {
    return new Document(text, language, Optional.of(day), agenda);
  }

  /** This document with these expected speakers. */
  public Document withAgenda(Speaker... speakers) {
    return new Document(text, language, published, List.of(speakers));
  }
}
