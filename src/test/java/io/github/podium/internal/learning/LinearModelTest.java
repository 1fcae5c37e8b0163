package io.github.podium.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  @Test
  void theScoreIsTheSumOfTheWeightsOfWhatHolds() {
    SortedMap<Integer, Double> weights =
        new TreeMap<>(Map.of(indexOf(Template.WORD, 7), 1.5, indexOf(Template.LENGTH, 2), -0.25));
    LinearModel model =
        LinearModel.parse(LinearModel.lines(List.of("# a comment"), weights), "a test");
    Features features = new Features(0);
    features.add(Template.WORD, 7);
    features.add(Template.LENGTH, 2);
    features.add(Template.LENGTH, 3);
    assertThat(model.score(features)).isEqualTo(1.25);
    features.clear();
    assertThat(model.score(features)).isZero();
  }

  @Test
  void theFileHoldsGapsAndThousandths() {
    SortedMap<Integer, Double> weights = new TreeMap<>(Map.of(37, -0.0514, 40, 2.0));
    assertThat(LinearModel.lines(List.of("# a comment"), weights))
        .startsWith("# a comment", "11 -51", "3 2000")
        .hasSize(4);
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
    List<String> lines = LinearModel.lines(List.of(), new TreeMap<>(Map.of(7, 1.5)));
    String line = lines.get(0);
    String checksum = lines.get(1);
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
