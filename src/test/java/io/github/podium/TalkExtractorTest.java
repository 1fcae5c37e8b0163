package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.podium.model.Claim;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.testing.Extractors;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TalkExtractorTest {

  private static final String ENGLISH =
      "“We were early,” said Maria de la Cruz, chief executive of Acme. “And wrong.”";
  private static final String KOREAN = "김태윤 다온로보틱스 대표는 “로봇은 친구”라고 말했다.";

  @Test
  void readsEnglish() {
    Extraction extraction = Extractors.BOTH.extract(ENGLISH);
    assertThat(extraction.language()).isEqualTo(Locale.ENGLISH);
    Claim claim = extraction.claims().get(0);
    assertThat(claim.text()).isEqualTo("We were early … And wrong.");
    assertThat(claim.kind()).isEqualTo(Claim.Kind.DIRECT);
    assertThat(claim.source().orElseThrow().in(ENGLISH)).isEqualTo("Maria de la Cruz");
    assertThat(claim.cue().orElseThrow().in(ENGLISH)).isEqualTo("said");
    Speaker speaker = claim.speaker().orElseThrow();
    assertThat(speaker.title()).contains("chief executive");
    assertThat(speaker.affiliation()).contains("Acme");
    assertThat(extraction.claimsBy(speaker)).containsExactly(claim);
  }

  @Test
  void readsKorean() {
    Extraction extraction = Extractors.BOTH.extract(KOREAN);
    assertThat(extraction.language()).isEqualTo(Locale.KOREAN);
    assertThat(extraction.claims()).singleElement().matches(c -> c.text().equals("로봇은 친구"));
    Speaker speaker = extraction.speakers().get(0);
    assertThat(speaker.name()).isEqualTo("김태윤");
    assertThat(speaker.title()).contains("대표");
    assertThat(speaker.affiliation()).contains("다온로보틱스");
    assertThat(speaker.aliases()).contains("김태윤 다온로보틱스 대표");
  }

  @Test
  void anEmptyTextGivesAnEmptyExtraction() {
    for (String text : new String[] {"", " ", "\n\n", "\uD800", "\u0000"}) {
      Extraction extraction = Extractors.BOTH.extract(text);
      assertThat(extraction.claims()).isEmpty();
      assertThat(extraction.speakers()).isEmpty();
    }
  }

  @Test
  void theLanguageOfTheDocumentCountsWithoutItsRegion() {
    Document document = Document.of("2024").withLanguage(Locale.KOREA);
    assertThat(Extractors.BOTH.extract(document).language()).isEqualTo(Locale.KOREAN);
  }

  @Test
  void resolvesDatesFromTheDayOfPublication() {
    Document document =
        Document.of("Acme unveiled Lumen 2, which ships in March.")
            .withPublished(LocalDate.of(2025, 11, 3));
    assertThat(Extractors.BOTH.extract(document).announcements())
        .singleElement()
        .matches(a -> a.date().orElseThrow().equals(YearMonth.of(2026, 3)));
  }

  @Test
  void theAgendaLinksAnotherScriptAndFillsInWhatTheTextLeavesOut() {
    Speaker known =
        Speaker.person("Jensen Huang")
            .withAliases("젠슨 황")
            .withTitle("CEO")
            .withAffiliation("Nvidia");
    Document document = Document.of("젠슨 황 대표는 “시작이다”라고 말했다.").withAgenda(known);
    Speaker speaker = Extractors.BOTH.extract(document).claims().get(0).speaker().orElseThrow();
    assertThat(speaker.name()).isEqualTo("Jensen Huang");
    assertThat(speaker.aliases()).contains("젠슨 황");
    assertThat(speaker.affiliation()).contains("Nvidia");
  }

  @Test
  void anOverlongTextIsRefusedWithBothNumbers() {
    TalkExtractor extractor =
        TalkExtractor.builder().languages(Locale.KOREAN).maxTextLength(3).build();
    assertThat(extractor.extract("가나다").claims()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> extractor.extract("가나다라"))
        .withMessageContainingAll("4", "3", "maxTextLength");
  }

  @Test
  void anUnknownLanguageIsRefusedWithTheChoices() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TalkExtractor.builder().languages(Locale.FRENCH).build())
        .withMessageContainingAll("fr", "ko", "en");
    Document french = Document.of("Bonjour").withLanguage(Locale.FRENCH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Extractors.BOTH.extract(french))
        .withMessageContainingAll("fr", "ko", "en");
  }

  @Test
  void badSettingsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TalkExtractor.builder().maxTextLength(0))
        .withMessageContaining("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TalkExtractor.builder().languages())
        .withMessageContainingAll("ko", "en");
  }

  @Test
  void anAgendaWithoutANameIsRefused() {
    for (String name : new String[] {"", " ", "\n"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Speaker.person(name))
          .withMessageContaining("name is blank");
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what null does is what is tested
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Extractors.BOTH.extract((String) null));
    assertThatNullPointerException().isThrownBy(() -> Extractors.BOTH.extract((Document) null));
    assertThatNullPointerException()
        .isThrownBy(() -> TalkExtractor.builder().languages((Locale) null));
  }
}
