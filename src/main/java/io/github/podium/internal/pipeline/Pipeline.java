package io.github.podium.internal.pipeline;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.language.LanguagePack;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Locale;

/** The stages in their order, from a text to what was read from it. */
public final class Pipeline {

  private final List<LanguagePack> packs;
  private final ClaimConfidence confidence;

  /**
   * A pipeline for the languages of these packs, at least one.
   *
   * @throws IllegalStateException if a packaged resource is missing or damaged
   */
  public Pipeline(List<LanguagePack> packs) {
    this(packs, ClaimConfidence.learned());
  }

  Pipeline(List<LanguagePack> packs, ClaimConfidence confidence) {
    this.packs = List.copyOf(packs);
    this.confidence = confidence;
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if it names a language that this pipeline does not have
   */
  public Extraction run(Document document) {
    LanguagePack language = choose(document);
    ComposedText composed = ComposedText.of(document.text());
    Extraction extraction = read(language, composed.text(), document);
    return composed.inOriginal(extraction);
  }

  private Extraction read(LanguagePack language, String text, Document document) {
    List<TextSpan> paragraphs = Paragraphs.of(text);
    List<Quotation> quotations = QuotationFinder.find(text, paragraphs);
    Reading reading = language.read(text, paragraphs, quotations, document.published());
    List<Attribution> attributions = Attributor.attribute(reading);
    Resolution resolution =
        new SpeakerResolver(reading, language.nameRules(), document.agenda()).resolve(attributions);
    return new ExtractionAssembler(
            language.locale(), document.published(), reading, resolution, confidence)
        .assemble(attributions);
  }

  private LanguagePack choose(Document document) {
    if (document.language().isEmpty()) {
      return LanguageDetector.detect(document.text(), packs);
    }
    Locale wanted = document.language().get();
    List<String> known =
        packs.stream().map(pack -> pack.locale().getLanguage()).collect(toImmutableList());
    checkArgument(
        known.contains(wanted.getLanguage()),
        "The language %s is not among those of this extractor: %s",
        wanted.toLanguageTag(),
        known);
    return packs.get(known.indexOf(wanted.getLanguage()));
  }
}
