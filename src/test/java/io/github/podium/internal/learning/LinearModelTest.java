package io.github.podium.internal.learning;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evaluator of learned decisions by itself. */
class LinearModelTest {

  private enum Template {
    WORD,
    LENGTH
  }

  private static int indexOf(Template template, int value) {
    Features features = new Features(0);
    features.add(template, value);
    return features.index(0);
  }

  private static LinearModel model(String... lines) {
    List<String> file = new ArrayList<>(List.of(lines));
    file.sort(comparingInt(LinearModelTest::place));
    file.add(LinearModel.checksum(file));
    return LinearModel.parse(file, "a test");
  }

  private static int place(String line) {
    return line.startsWith("#") ? -1 : Integer.parseInt(line.substring(0, line.indexOf(' ')), 36);
  }

  @Test
  void theScoreIsTheSumOfTheWeightsOfWhatHolds() {
    LinearModel model =
        model(
            "# a comment",
            LinearModel.line(indexOf(Template.WORD, 7), 1.5),
            LinearModel.line(indexOf(Template.LENGTH, 2), -0.25));
    Features features = new Features(0);
    features.add(Template.WORD, 7);
    features.add(Template.LENGTH, 2);
    features.add(Template.LENGTH, 3);
    assertThat(model.score(features)).isEqualTo(1.25);
    features.clear();
    assertThat(model.score(features)).isZero();
  }

  @Test
  void theProbabilityIsTheLogisticOfTheScore() {
    assertThat(LinearModel.probability(0)).isEqualTo(0.5);
    assertThat(LinearModel.probability(2)).isCloseTo(0.881, within(0.001));
    assertThat(LinearModel.probability(-800)).isZero();
  }

  @Test
  void templatesAndValuesAreToldApart() {
    assertThat(indexOf(Template.WORD, 1))
        .isNotEqualTo(indexOf(Template.WORD, 2))
        .isNotEqualTo(indexOf(Template.LENGTH, 1));
  }

  @Test
  void inAnotherFieldEachFeatureCountsTwice() {
    Features bulk = new Features(0);
    Features field = new Features(1);
    bulk.add(Template.WORD, 7);
    field.add(Template.WORD, 7);
    assertThat(bulk.indexes()).hasSize(1);
    assertThat(field.indexes()).hasSize(2).contains(bulk.index(0)).doesNotHaveDuplicates();
  }

  @Test
  void moreFeaturesThanThereWasRoomForAreKept() {
    Features features = new Features(1);
    for (int i = 0; i < 1000; i++) {
      features.add(Template.WORD, i);
    }
    assertThat(features.indexes()).hasSize(2000);
  }

  @Test
  void whatIsDamagedIsRefused() {
    String line = LinearModel.line(7, 1.5);
    String checksum = LinearModel.checksum(List.of(line));
    for (List<String> damaged :
        List.of(
            List.of(line.replace('5', '6'), checksum),
            List.of(checksum),
            List.of(line),
            List.<String>of())) {
      assertThatIllegalStateException()
          .isThrownBy(() -> LinearModel.parse(damaged, "a test"))
          .withMessageContaining("The model a test is damaged")
          .withMessageContaining("replace the jar");
    }
  }

  @Test
  void aMissingModelIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> LinearModel.read("/no/such/model"))
        .withMessageContaining("/no/such/model");
  }
}
