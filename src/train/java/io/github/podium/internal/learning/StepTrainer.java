package io.github.podium.internal.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns the weights of several outcomes from one mistake after another: dual averaging with a step
 * for each weight by what it has seen (Duchi, Hazan, Singer, “Adaptive Subgradient Methods”, 2011),
 * under a cost that leaves most weights at zero; then again without the cost, the zeros held.
 */
public final class StepTrainer {

  private static final double RATE = 0.1;

  private final int outcomes;
  private final float[] @Nullable [] weights = new float[Features.RANGE][];
  private final float[] @Nullable [] sums = new float[Features.RANGE][];
  private final float[] @Nullable [] counts = new float[Features.RANGE][];
  private boolean settled;
  private double cost;
  private long steps;

  /** Weights for so many outcomes; the cost of each grows by that much with each step. */
  public StepTrainer(int outcomes, double cost) {
    this.outcomes = outcomes;
    this.cost = cost;
  }

  /** Fills in the score of each outcome so far. */
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.size(); i++) {
      float[] row = weights[features.index(i)];
      for (int outcome = 0; row != null && outcome < outcomes; outcome++) {
        scores[outcome] += row[outcome];
      }
    }
  }

  /** Learns that one outcome is right and another, which scored as much, is not. */
  public void learn(Features features, int right, int wrong) {
    for (int i = 0; i < features.size(); i++) {
      int index = features.index(i);
      if (weights[index] == null && !settled) {
        weights[index] = new float[outcomes];
        sums[index] = new float[outcomes];
        counts[index] = new float[outcomes];
      }
      if (weights[index] != null) {
        add(index, right, 1);
        add(index, wrong, -1);
      }
    }
  }

  /** Counts a step, whether something was learned from it or not. */
  public void step() {
    steps++;
  }

  private void add(int index, int outcome, int sign) {
    if (!settled || counts[index][outcome] > 0) {
      sums[index][outcome] += sign;
      counts[index][outcome]++;
      weights[index][outcome] = weight(index, outcome);
    }
  }

  private float weight(int index, int outcome) {
    double sum = sums[index][outcome];
    double rest = Math.abs(sum) - cost * steps;
    return rest <= 0
        ? 0
        : (float) (Math.signum(sum) * rest * RATE / Math.sqrt(counts[index][outcome]));
  }

  /** Brings all weights up to the cost of now: those not seen for long become less. */
  public void refresh() {
    for (int index = 0; index < weights.length; index++) {
      for (int outcome = 0; weights[index] != null && outcome < outcomes; outcome++) {
        weights[index][outcome] = counts[index][outcome] == 0 ? 0 : weight(index, outcome);
      }
    }
  }

  /** Keeps which weights are zero, and learns the others anew at no cost. */
  public void settle() {
    refresh();
    for (int index = 0; index < weights.length; index++) {
      for (int outcome = 0; weights[index] != null && outcome < outcomes; outcome++) {
        counts[index][outcome] = weights[index][outcome] == 0 ? 0 : 1;
        sums[index][outcome] = 0;
        weights[index][outcome] = 0;
      }
    }
    cost = 0;
    settled = true;
  }

  /** The lines of the model's file; the same examples in the same order give the same lines. */
  public List<String> lines(List<String> header) {
    refresh();
    List<String> lines = new ArrayList<>(header);
    int last = 0;
    for (int index = 0; index < weights.length; index++) {
      float[] row = weights[index];
      String line = row == null ? "" : StepModel.line(index - last, row);
      if (!line.isEmpty()) {
        lines.add(line);
        last = index;
      }
    }
    lines.add(LinearModel.checksum(lines));
    return lines;
  }
}
