package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Extraction;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Fixtures;
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
}
