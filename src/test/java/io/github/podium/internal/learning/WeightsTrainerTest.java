package io.github.podium.internal.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.model.Event;
import org.junit.jupiter.api.Test;

/** The trainer of learned decisions, on examples of one question that tells and two that do not. */
class WeightsTrainerTest {

  private enum Template {
    TELLING,
    NOISE,
    OTHER_NOISE
  }

  private static final List<String> HEADER = List.of("# a test");

  @Test
  void sameExamplesGiveSameFile() throws IOException {
    assertThat(WeightsTrainer.train(HEADER, examples()))
        .hasSizeGreaterThan(HEADER.size() + 1)
        .isEqualTo(WeightsTrainer.train(HEADER, examples()));
  }

  @Test
  void whatTellsWeighs() throws IOException {
    LinearModel model =
        LinearModel.parse(WeightsTrainer.train(HEADER, examples()), "weights of a test");
    assertThat(model.score(features(1, 3, 4))).isPositive();
    assertThat(model.score(features(0, 3, 4))).isNegative();
  }

  private static List<Event> examples() {
    Random random = new Random(7);
    List<Event> examples = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean answer = random.nextBoolean();
      boolean mistaken = random.nextInt(10) == 0;
      Features features =
          features(answer != mistaken ? 1 : 0, random.nextInt(5), random.nextInt(7));
      examples.add(WeightsTrainer.event(answer, features.indexes()));
    }
    return examples;
  }

  private static Features features(int telling, int noise, int otherNoise) {
    Features features = new Features(0);
    features.add(Template.TELLING, telling);
    features.add(Template.NOISE, noise);
    features.add(Template.OTHER_NOISE, otherNoise);
    return features;
  }
}
