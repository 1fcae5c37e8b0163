package io.github.podium.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evaluator of the parser's steps by itself. */
class StepModelTest {

  private enum Template {
    WORD,
    LENGTH
  }

  private static List<String> file(int first, float[] some, int second, float[] others) {
    List<String> lines = new ArrayList<>(List.of("# a comment"));
    lines.add(StepModel.line(Math.min(first, second), first < second ? some : others));
    lines.add(StepModel.line(Math.abs(first - second), first < second ? others : some));
    lines.add(LinearModel.checksum(lines));
    return lines;
  }

  @Test
  void scoresAreSumsOfTheWeightsOfWhatHolds() {
    Features features = new Features(0);
    features.add(Template.WORD, 7);
    features.add(Template.LENGTH, 2);
    features.add(Template.LENGTH, 3);
    List<String> lines =
        file(
            features.index(0),
            new float[] {1.5f, 0, -0.02f},
            features.index(1),
            new float[] {-0.5f, 12, 0.001f});
    float[] scores = new float[3];
    StepModel.parse(lines, "a test", 3).score(features, scores);
    assertThat(scores).containsExactly(1, 12, -0.02f);
    features.clear();
    StepModel.parse(lines, "a test", 3).score(features, scores);
    assertThat(scores).containsExactly(0, 0, 0);
  }

  @Test
  void weightsTooSmallForTheFileAreLeftOut() {
    assertThat(StepModel.line(5, new float[] {0.009f, -0.009f})).isEmpty();
    assertThat(StepModel.line(37, new float[] {0, -0.04f})).isEqualTo("11 B-2");
  }

  @Test
  void aDamagedFileIsRefused() {
    List<String> lines = file(1, new float[] {1}, 2, new float[] {2});
    lines.set(1, "1 A51");
    assertThatIllegalStateException()
        .isThrownBy(() -> StepModel.parse(lines, "a test", 1))
        .withMessageContaining("The model a test is damaged");
    assertThatIllegalStateException()
        .isThrownBy(() -> StepModel.read("/no/such.weights", 1))
        .withMessageContaining("/no/such.weights is missing");
  }
}
