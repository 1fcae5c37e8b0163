package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Fixtures;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every extraction, whatever the language. */
class ContractTest {

  @ParameterizedTest
  @ValueSource(strings = {"talks.ko.dev", "talks.en.dev", "wild.ko.dev", "wild.en.dev"})
  void recordsAgreeWithEachOtherAndWithTheText(String set) {
    for (JsonNode gold : Fixtures.gold(set)) {
      String text = gold.get("text").asText();
      Locale language = Locale.forLanguageTag(gold.get("language").asText());
      Extraction extraction = Extractors.BOTH.extract(Document.of(text).withLanguage(language));
      assertSpeakers(text, extraction.speakers());
      extraction.claims().forEach(claim -> assertClaim(text, claim, extraction));
      extraction.announcements().forEach(a -> assertAnnouncement(text, a, extraction));
    }
  }

  private static void assertSpeakers(String text, List<Speaker> speakers) {
    assertThat(speakers).extracting(Speaker::name).doesNotHaveDuplicates();
    for (Speaker speaker : speakers) {
      String plain = text.replaceAll("\\s", "");
      assertThat(speaker.aliases())
          .allSatisfy(alias -> assertThat(plain).contains(alias.replaceAll("\\s", "")));
      assertInOrder(text, speaker.mentions());
    }
  }

  private static void assertClaim(String text, Claim claim, Extraction extraction) {
    claim.speaker().ifPresent(speaker -> assertThat(extraction.speakers()).contains(speaker));
    assertThat(claim.content()).isNotEmpty();
    assertInOrder(text, claim.content());
    assertThat(claim.rule()).isNotBlank();
    assertThat(claim.confidence()).isBetween(0.0, 1.0);
  }

  private static void assertAnnouncement(
      String text, Announcement announcement, Extraction extraction) {
    announcement.announcer().ifPresent(s -> assertThat(extraction.speakers()).contains(s));
    announcement.onBehalfOf().ifPresent(s -> assertThat(extraction.speakers()).contains(s));
    assertThat(announcement.subjectSpan().end()).isLessThanOrEqualTo(text.length());
    assertThat(announcement.subject()).isNotBlank();
  }

  private static void assertInOrder(String text, List<TextSpan> spans) {
    assertThat(spans).isSorted();
    assertThat(spans).allMatch(span -> span.end() <= text.length());
  }
}
