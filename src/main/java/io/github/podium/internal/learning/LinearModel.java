package io.github.podium.internal.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A logistic regression over hashed {@link Features}, which is a maximum entropy model of two
 * outcomes. Immutable.
 */
public final class LinearModel {

  private static final int RADIX = 36;

  /** What a weight of 1 is in the file. */
  private static final int UNIT = 1000;

  /** Which weights are not 0: few are, so that one bit each answers most questions. */
  private final long[] weighty = new long[Features.RANGE / Long.SIZE];

  /** How many weights are not 0 before each word of {@link #weighty}. */
  private final int[] before = new int[weighty.length];

  /** The weights that are not 0, by their indexes; so few that they stay near the processor. */
  private final float[] weights;

  private LinearModel(List<String> lines) {
    float[] read = new float[lines.size()];
    int count = 0;
    int index = 0;
    for (String line : lines) {
      if (!line.startsWith("#")) {
        int space = line.indexOf(' ');
        index += Integer.parseInt(line, 0, space, RADIX);
        weighty[index / Long.SIZE] |= 1L << index;
        read[count++] = Integer.parseInt(line, space + 1, line.length(), 10) / (float) UNIT;
      }
    }
    weights = Arrays.copyOf(read, count);
    for (int word = 1; word < weighty.length; word++) {
      before[word] = before[word - 1] + Long.bitCount(weighty[word - 1]);
    }
  }

  /**
   * Reads a model: UTF-8 lines of how far the index of a feature is behind the one before, in base
   * 36, and its weight in thousandths; {@code #} before comments, the {@link #checksum checksum} of
   * them all in the last line.
   *
   * @throws IllegalStateException if the resource is missing or damaged
   */
  public static LinearModel read(String path) {
    return new LinearModel(lines(path));
  }

  /** The lines of a model's file, if the last is the checksum of the others. */
  static List<String> lines(String path) {
    try (InputStream stream = LinearModel.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The model " + path + " is missing from the podium jar; replace the jar");
      }
      return verified(new String(stream.readAllBytes(), UTF_8).lines().toList(), path);
    } catch (IOException e) {
      throw new IllegalStateException("The model " + path + " cannot be read", e);
    }
  }

  static LinearModel parse(List<String> lines, String path) {
    return new LinearModel(verified(lines, path));
  }

  static List<String> verified(List<String> lines, String path) {
    int last = lines.size() - 1;
    if (last < 0 || !lines.get(last).equals(checksum(lines.subList(0, last)))) {
      throw new IllegalStateException(
          "The model " + path + " is damaged: its checksum does not fit; replace the jar");
    }
    return lines;
  }

  /** The last line of a model's file: the SHA-256 of the lines before it. */
  public static String checksum(List<String> lines) {
    String text = String.join("\n", lines);
    return "# sha256 " + Hashing.sha256().hashString(text, UTF_8);
  }

  /** The lines of a model's file: those of its header, its weights by their indexes, checksum. */
  public static List<String> lines(List<String> header, SortedMap<Integer, Double> weights) {
    List<String> lines = new ArrayList<>(header);
    int last = 0;
    for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
      int index = entry.getKey();
      long weight = Math.round(entry.getValue() * UNIT);
      lines.add(Integer.toString(index - last, RADIX) + " " + weight);
      last = index;
    }
    lines.add(checksum(lines));
    return lines;
  }

  /** The sum of the weights: positive where yes is the likelier answer. */
  public double score(Features features) {
    double sum = 0;
    for (int i = 0; i < features.size(); i++) {
      int index = features.index(i);
      long word = weighty[index / Long.SIZE];
      long bit = 1L << index;
      if ((word & bit) != 0) {
        sum += weights[before[index / Long.SIZE] + Long.bitCount(word & (bit - 1))];
      }
    }
    return sum;
  }

  /** How likely yes is, from 0 to 1. */
  public static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
