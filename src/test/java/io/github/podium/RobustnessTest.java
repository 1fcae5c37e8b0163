package io.github.podium;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Fixtures;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the extractor throw or point outside the text, and none takes it long. */
class RobustnessTest {

  private static final int STEP = 97;
  private static final int REPEATED = 30_000;

  @Test
  void holdsTheContractForTheFixtures() {
    Fixtures.texts().forEach(RobustnessTest::assertContract);
  }

  @Test
  void holdsTheContractForAllPrefixesAndSuffixesOfTheExamples() {
    Stream.of("english/attribution.txt", "korean/attribution.txt")
        .flatMap(table -> ExampleTable.read(table).stream())
        .map(Example::text)
        .forEach(
            text -> {
              for (int i = 0; i <= text.length(); i += 3) {
                assertContract(text.substring(0, i));
                assertContract(text.substring(i));
              }
            });
  }

  @Test
  void holdsTheContractForPrefixesAndSuffixesOfTheFixtures() {
    for (String text : Fixtures.texts()) {
      for (int i = 0; i <= text.length(); i += STEP * 8) {
        assertContract(text.substring(0, i));
        assertContract(text.substring(i));
      }
    }
  }

  @Test
  void holdsTheContractForShuffledPieces() {
    Random random = new Random(42);
    List<String> texts = Fixtures.texts();
    String[] oddities = {
      "“", "”", "\"", "'", "‘", "’", "(", ")", "\uD800", "\u0000", "\u202E", "😀", "\n"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = 0; piece < 12; piece++) {
        String source = texts.get(random.nextInt(texts.size()));
        int begin = random.nextInt(source.length());
        int end = Math.min(source.length(), begin + random.nextInt(60));
        text.append(source, begin, end).append(oddities[random.nextInt(oddities.length)]);
      }
      assertContract(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "“",
        "”",
        "‘",
        "’",
        "「",
        "“‘",
        "가",
        "a",
        "a ",
        "가 ",
        "다고 ",
        "said ",
        "A: b\n",
        "(",
        ")",
        "\uD800",
        "\u0000",
        "😀",
        ".",
        "?\" ",
        "“a,” said B. ",
        "김 대표는 “가”고 말했다. ",
        "A, B, ",
        "and ",
        "‘가’와 ",
        "X, who ",
        "1",
        "-",
        "\u0301",
        "<p>",
        "는 ",
        "the "
      })
  void staysFastOnRepetition(String piece) {
    String text = piece.repeat(REPEATED / piece.length());
    assertTimeoutPreemptively(ofSeconds(30), () -> assertContract(text));
  }

  @Test
  void staysFastOnAHundredThousandQuotationMarks() {
    assertTimeoutPreemptively(ofSeconds(60), () -> assertContract("“".repeat(100_000)));
    assertTimeoutPreemptively(ofSeconds(60), () -> assertContract("「가".repeat(50_000)));
  }

  private static void assertContract(String text) {
    Extraction extraction = Extractors.BOTH.extract(text);
    for (Claim claim : extraction.claims()) {
      claim.content().forEach(span -> assertInside(span, text));
      claim.source().ifPresent(span -> assertInside(span, text));
      claim.cue().ifPresent(span -> assertInside(span, text));
      claim.speaker().ifPresent(speaker -> assertThat(extraction.speakers()).contains(speaker));
    }
    for (Announcement announcement : extraction.announcements()) {
      assertInside(announcement.subjectSpan(), text);
      announcement.announcer().ifPresent(s -> assertThat(extraction.speakers()).contains(s));
    }
    assertThat(extraction.speakers()).extracting(Speaker::name).doesNotHaveDuplicates();
    for (Speaker speaker : extraction.speakers()) {
      assertThat(speaker.mentions()).isSorted();
      speaker.mentions().forEach(span -> assertInside(span, text));
    }
  }

  private static void assertInside(TextSpan span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }
}
