package io.github.podium.internal.language.korean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.internal.language.korean.KoreanAnnouncementChoice.Candidate;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.LinearModel;
import io.github.podium.internal.pipeline.Paragraphs;
import io.github.podium.internal.pipeline.QuotationFinder;
import io.github.podium.model.TextSpan;
import io.github.podium.testing.Fixtures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cascade chooses what the sum of all weights would. */
class KoreanAnnouncementChoiceTest {

  private static final KoreanPack PACK = new KoreanPack();
  private static final LinearModel MODEL =
      LinearModel.read("/io/github/podium/korean/announcement.weights");

  /** Sums in another order differ by no more. */
  private static final double ROUNDING = 1e-6;

  private final Features features = new Features(0);

  @ParameterizedTest
  @ValueSource(strings = {"talks.ko.dev", "wild.ko.dev", "more.ko", "held.ko", "fresh.ko"})
  void choosesAsTheWholeSum(String set) {
    int chosen = 0;
    for (String text : Fixtures.texts(set)) {
      KoreanAnnouncementChoice choice = read(text).announcementChoice();
      KoreanAnnouncementChoice.Weights weights = choice.new Weights(MODEL);
      for (Candidate candidate : choice.candidates()) {
        choice.features(candidate, features);
        double score = MODEL.score(features);
        if (Math.abs(score) > ROUNDING) {
          assertThat(weights.choose(candidate)).as(candidate.span().in(text)).isEqualTo(score > 0);
        }
        chosen += score > 0 ? 1 : 0;
      }
    }
    assertThat(chosen).isPositive();
  }

  private static KoreanReading read(String text) {
    List<TextSpan> paragraphs = Paragraphs.of(text);
    return (KoreanReading)
        PACK.read(text, paragraphs, QuotationFinder.find(text, paragraphs), Optional.empty());
  }
}
