package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.model.Document;
import io.github.podium.testing.Accuracy;
import io.github.podium.testing.Accuracy.Row;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Fixtures;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints how accurate the extractor is on the annotated reports, and holds it to that. */
class AccuracyReportTest {

  @ParameterizedTest
  @CsvSource({
    // set, claims, content, source, speaker, announcements, their dates: F1, never lowered
    "talks.ko.dev, 0.970, 0.923, 0.943, 0.930, 0.860, 0.749",
    "talks.en.dev, 0.951, 0.895, 0.923, 0.888, 0.882, 0.809",
    "wild.ko.dev,  0.942, 0.871, 0.842, 0.814, 0.774, 0.941",
    "wild.en.dev,  0.914, 0.774, 0.844, 0.802, 0.702, 0.666",
    "more.ko,      0.953, 0.900, 0.851, 0.836, 0.755, 0.739",
    "held.ko,      0.908, 0.825, 0.757, 0.773, 0.850, 0.783",
    "held.en,      0.927, 0.839, 0.848, 0.769, 0.639, 0.718",
    "fresh.ko,     0.923, 0.844, 0.839, 0.776, 0.593, 0.550",
    "fresh.en,     0.956, 0.882, 0.898, 0.882, 0.585, 0.568"
  })
  void isAtLeastAsAccurateAsItWas(
      String set,
      double claim,
      double content,
      double source,
      double speaker,
      double announcement,
      double date) {
    Accuracy accuracy = measure(set);
    System.out.printf(Locale.ROOT, "%n%-14s %9s %9s %9s%n", set, "precision", "recall", "F1");
    for (Row row : Row.values()) {
      System.out.printf(
          Locale.ROOT,
          "%-14s %9.3f %9.3f %9.3f%n",
          row.name().toLowerCase(Locale.ROOT),
          accuracy.precision(row),
          accuracy.recall(row),
          accuracy.f1(row));
    }
    assertThat(accuracy.f1(Row.CLAIM)).as("claims").isGreaterThanOrEqualTo(claim);
    assertThat(accuracy.f1(Row.CONTENT)).as("content").isGreaterThanOrEqualTo(content);
    assertThat(accuracy.f1(Row.SOURCE)).as("source").isGreaterThanOrEqualTo(source);
    assertThat(accuracy.f1(Row.SPEAKER)).as("speaker").isGreaterThanOrEqualTo(speaker);
    assertThat(accuracy.f1(Row.ANNOUNCEMENT))
        .as("announcements")
        .isGreaterThanOrEqualTo(announcement);
    assertThat(accuracy.f1(Row.DATE)).as("dates").isGreaterThanOrEqualTo(date);
  }

  @Test
  void nothingFoundCountsAsNothing() {
    Accuracy accuracy = new Accuracy();
    JsonNode gold = Fixtures.gold("talks.en.dev").get(0);
    accuracy.add(gold, Extractors.BOTH.extract("Nobody spoke."));
    for (Row row : Row.values()) {
      assertThat(accuracy.f1(row)).isZero();
    }
  }

  private static Accuracy measure(String set) {
    Accuracy accuracy = new Accuracy();
    for (JsonNode gold : Fixtures.gold(set)) {
      Locale language = Locale.forLanguageTag(gold.get("language").asText());
      Document document = Document.of(gold.get("text").asText()).withLanguage(language);
      String published = gold.path("published").asText("");
      boolean dated = published.length() == "2026-03-09".length();
      accuracy.add(
          gold,
          Extractors.BOTH.extract(
              dated ? document.withPublished(LocalDate.parse(published)) : document));
    }
    return accuracy;
  }
}
