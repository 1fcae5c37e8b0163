package io.github.podium.internal.learning;

import java.util.Arrays;
import java.util.List;

/**
 * Linear scores of several outcomes, such as the steps of a parser, over hashed {@link Features}.
 * Immutable.
 */
public final class StepModel {

  private static final int RADIX = 36;
  private static final int FIRST_OUTCOME = 'A';

  /** What a weight of 1 is in the file. */
  private static final float UNIT = 50;

  private final int outcomes;

  /** Where the weights of a feature begin; 0 for a feature without any. */
  private final int[] rows = new int[Features.RANGE];

  private final float[] weights;

  private StepModel(List<String> lines, int outcomes) {
    this.outcomes = outcomes;
    this.weights = new float[(lines.size() + 1) * outcomes];
    int index = 0;
    int row = 0;
    for (String line : lines) {
      if (!line.startsWith("#")) {
        int space = line.indexOf(' ');
        index += Integer.parseInt(line, 0, space, RADIX);
        row += outcomes;
        rows[index] = row;
        addWeights(line, space + 1, row);
      }
    }
  }

  private void addWeights(String line, int from, int row) {
    int at = from;
    while (at < line.length()) {
      int outcome = line.charAt(at) - FIRST_OUTCOME;
      int end = at + 2;
      while (end < line.length() && line.charAt(end) <= '9') {
        end++;
      }
      weights[row + outcome] = Integer.parseInt(line, at + 1, end, 10) / UNIT;
      at = end;
    }
  }

  /**
   * Reads a model: UTF-8 lines of how far the index of a feature is behind the one before, in base
   * 36, and its weights, each a letter for the outcome ({@code A} for the first) and the weight in
   * fiftieths; {@code #} before comments, the checksum of them all in the last line, as in {@link
   * LinearModel}.
   *
   * @throws IllegalStateException if the resource is missing or damaged
   */
  public static StepModel read(String path, int outcomes) {
    return new StepModel(LinearModel.lines(path), outcomes);
  }

  static StepModel parse(List<String> lines, String path, int outcomes) {
    return new StepModel(LinearModel.verified(lines, path), outcomes);
  }

  /** The line of a model's file for the weights of one feature; empty if all are too small. */
  public static String line(int gap, float[] weights) {
    StringBuilder line = new StringBuilder();
    for (int outcome = 0; outcome < weights.length; outcome++) {
      int weight = Math.round(weights[outcome] * UNIT);
      if (weight != 0) {
        line.append((char) (FIRST_OUTCOME + outcome)).append(weight);
      }
    }
    return line.isEmpty() ? "" : Integer.toString(gap, RADIX) + " " + line;
  }

  /** Fills in the score of each outcome: the sum of the weights of the features. */
  public void score(Features features, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.size(); i++) {
      int row = rows[features.index(i)];
      if (row != 0) {
        for (int outcome = 0; outcome < outcomes; outcome++) {
          scores[outcome] += weights[row + outcome];
        }
      }
    }
  }
}
