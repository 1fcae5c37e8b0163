package io.github.podium.internal.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;

/**
 * A logistic regression over hashed {@link Features}, which is a maximum entropy model of two
 * outcomes. Immutable.
 */
public final class LinearModel {

  private static final int RADIX = 36;

  private final float[] weights;

  private LinearModel(float[] weights) {
    this.weights = weights;
  }

  /**
   * Reads a model: UTF-8 lines of an index in base 36 and a weight, {@code #} before comments.
   *
   * @throws IllegalStateException if the resource is missing or damaged
   */
  public static LinearModel read(String path) {
    try (InputStream stream = LinearModel.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The model " + path + " is missing from the podium jar; replace the jar");
      }
      return parse(new BufferedReader(new InputStreamReader(stream, UTF_8)), path);
    } catch (IOException e) {
      throw new IllegalStateException("The model " + path + " cannot be read", e);
    }
  }

  static LinearModel parse(BufferedReader lines, String path) throws IOException {
    float[] weights = new float[Features.RANGE];
    String line = lines.readLine();
    for (int number = 1; line != null; number++) {
      int space = line.indexOf(' ');
      if (!line.startsWith("#")) {
        try {
          int index = Integer.parseInt(line.substring(0, space), RADIX);
          weights[index] = Float.parseFloat(line.substring(space + 1));
        } catch (RuntimeException e) {
          throw new IllegalStateException(
              "Line " + number + " of the model " + path + " is damaged; replace the jar", e);
        }
      }
      line = lines.readLine();
    }
    return new LinearModel(weights);
  }

  /** The line of a model's file for one weight. */
  public static String line(int index, double weight) {
    return Integer.toString(index, RADIX) + " " + Math.round(weight * 1000) / 1000.0;
  }

  /** The sum of the weights: positive where yes is the likelier answer. */
  public double score(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += weights[features.index(i)];
    }
    return sum;
  }

  /** How likely yes is, from 0 to 1. */
  public static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
