package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Announcement;
import io.github.podium.model.Announcement.Modality;
import io.github.podium.model.Document;
import io.github.podium.testing.Extractors;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is there already is told from what is planned. */
class ModalityTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);

  @Test
  void isNoPlanTodayThoughTheDayIsUnknown() {
    String text = "“Today we are launching Otter, a pump,” said Anna Berg of Brinecell.";
    assertThat(Extractors.BOTH.extract(text).announcements())
        .extracting(Announcement::modality)
        .containsExactly(Modality.UNSTATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brinecell will launch the Otter pump on Sept. 9. | PLANNED
          Brinecell plans to open a plant in Leeds in 2028. | PLANNED
          Brinecell is launching the Otter pump today. | AVAILABLE
          Brinecell unveiled the Otter pump, a pump that ships in May. | PLANNED
          Brinecell unveiled the Otter pump. | UNSTATED
          마린엣지는 소형 탐사정 ‘멸치 4’를 내달 3일 출시한다. | PLANNED
          마린엣지는 소형 탐사정 ‘멸치 4’를 9월에 공개할 예정이다. | PLANNED
          마린엣지는 소형 탐사정 ‘멸치 4’를 내놓기로 했다. | PLANNED
          마린엣지는 소형 탐사정 ‘멸치 4’를 오늘 출시한다고 밝혔다. | AVAILABLE
          마린엣지는 소형 탐사정 ‘멸치 4’를 공개했다. | UNSTATED
          """)
  void modality(String text, Modality expected) {
    List<Announcement> announcements =
        Extractors.BOTH.extract(Document.of(text).withPublished(PUBLISHED)).announcements();
    assertThat(announcements).extracting(Announcement::modality).containsExactly(expected);
  }
}
