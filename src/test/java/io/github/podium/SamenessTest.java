package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Claim;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Fixtures;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The same text gives the same answer whatever the machine is set to. */
@Isolated
class SamenessTest {

  @Test
  void theDefaultLocaleAndTimeZoneDoNotMatter() {
    List<String> texts = Fixtures.texts();
    List<Extraction> expected = texts.stream().map(Extractors.BOTH::extract).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      TalkExtractor turkish = TalkExtractor.create();
      assertThat(texts.stream().map(turkish::extract).toList()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void decomposedLettersDoNotMatter() {
    for (String text : Fixtures.texts()) {
      String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
      Extraction expected =
          Extractors.BOTH.extract(Normalizer.normalize(text, Normalizer.Form.NFC));
      Extraction extraction = Extractors.BOTH.extract(decomposed);
      assertThat(extraction.claims()).hasSameSizeAs(expected.claims());
      for (int i = 0; i < expected.claims().size(); i++) {
        Claim claim = extraction.claims().get(i);
        assertThat(claim.text()).isEqualTo(expected.claims().get(i).text());
        assertThat(composed(claim.content(), decomposed))
            .isEqualTo(composed(expected.claims().get(i).content(), text));
      }
      assertThat(extraction.speakers())
          .extracting(Speaker::name)
          .isEqualTo(expected.speakers().stream().map(Speaker::name).toList());
    }
  }

  private static List<String> composed(List<TextSpan> spans, String text) {
    return spans.stream()
        .map(span -> Normalizer.normalize(span.in(text), Normalizer.Form.NFC))
        .toList();
  }
}
