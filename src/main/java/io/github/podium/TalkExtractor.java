package io.github.podium;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.podium.internal.pipeline.LanguagePacks;
import io.github.podium.internal.pipeline.Pipeline;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
import java.util.List;
import java.util.Locale;

/**
 * Reads coverage of conference talks in Korean and English: who spoke, what they said, what was
 * announced.
 *
 * <pre>{@code
 * TalkExtractor extractor = TalkExtractor.create();
 * Extraction extraction = extractor.extract("“We were early,” said Tom Hale of Acme.");
 * extraction.claims().get(0).speaker().get().name(); // Tom Hale
 * }</pre>
 *
 * <p>An extractor is immutable and safe for use by any number of threads: make one and keep it. The
 * same text gives the same answer on every thread and in every locale and time zone. No text below
 * the limit of length makes it throw, whatever it holds.
 */
public final class TalkExtractor {

  private static final int DEFAULT_MAX_TEXT_LENGTH = 1_000_000;

  private final Pipeline pipeline;
  private final int maxTextLength;

  private TalkExtractor(Pipeline pipeline, int maxTextLength) {
    this.pipeline = pipeline;
    this.maxTextLength = maxTextLength;
  }

  /**
   * An extractor for Korean and English with the bundled models. It takes about a second.
   *
   * @throws IllegalStateException if a packaged model or word list is missing or damaged
   */
  public static TalkExtractor create() {
    return builder().build();
  }

  /** A builder, set to both languages and a limit of 1,000,000 code units. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text in whichever language it is.
   *
   * @param text any string; an empty one gives an empty extraction
   * @throws NullPointerException if the text is null
   * @throws IllegalArgumentException if the text is longer than the limit
   */
  public Extraction extract(String text) {
    return extract(Document.of(text));
  }

  /**
   * Reads a document.
   *
   * @throws NullPointerException if the document is null
   * @throws IllegalArgumentException if its text is longer than the limit, or its language is not
   *     one of this extractor's
   */
  public Extraction extract(Document document) {
    int length = document.text().length();
    checkArgument(
        length <= maxTextLength,
        "The text has %s code units, more than the limit of %s; set Builder.maxTextLength",
        length,
        maxTextLength);
    return pipeline.run(document);
  }

  /** Settings for an extractor. Not safe for use by several threads. */
  public static final class Builder {

    private List<Locale> languages = ImmutableList.of(Locale.KOREAN, Locale.ENGLISH);
    private int maxTextLength = DEFAULT_MAX_TEXT_LENGTH;

    private Builder() {}

    /**
     * The languages to read, {@link Locale#KOREAN} and {@link Locale#ENGLISH} by default; regions
     * do not matter. A text in another language is read as the first of them.
     *
     * @throws NullPointerException if one is null
     * @throws IllegalArgumentException if none is given
     */
    public Builder languages(Locale... newLanguages) {
      checkArgument(
          newLanguages.length > 0, "Give at least one language of %s", LanguagePacks.codes());
      languages = ImmutableList.copyOf(newLanguages);
      return this;
    }

    /**
     * The longest text to read, in UTF-16 code units; 1,000,000 by default.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maxTextLength(int codeUnits) {
      checkArgument(codeUnits > 0, "maxTextLength is at least 1, but got %s", codeUnits);
      maxTextLength = codeUnits;
      return this;
    }

    /**
     * Loads the models and makes the extractor.
     *
     * @throws IllegalArgumentException if there is no such language
     * @throws IllegalStateException if a packaged model or word list is missing or damaged
     */
    public TalkExtractor build() {
      return new TalkExtractor(
          new Pipeline(LanguagePacks.load(requireNonNull(languages))), maxTextLength);
    }
  }
}
