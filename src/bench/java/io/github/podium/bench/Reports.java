package io.github.podium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Texts of a wanted length, made of the reports that weights are learned from. They are many, since
 * the machine learns a single one by heart and reads it faster than any other; and a long one has
 * many people, words and dates, which one report over and over would leave out.
 */
final class Reports {

  private static final Path FOLDER = Path.of("src", "train", "resources");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Reports() {}

  /**
   * All reports in the language, one behind the other, cut into texts of that length; where they
   * are too short for one, the first follow again behind the last.
   */
  static List<String> of(String language, int length) {
    String reports = reports(FOLDER.resolve("talks." + language + ".train.jsonl"));
    String enough = reports.repeat(length / reports.length() + 1);
    List<String> texts = new ArrayList<>();
    for (int end = length; texts.isEmpty() || end <= reports.length(); end += length) {
      texts.add(enough.substring(end - length, end));
    }
    return texts;
  }

  private static String reports(Path file) {
    StringBuilder reports = new StringBuilder();
    try {
      for (String line : Files.readAllLines(file, UTF_8)) {
        reports.append(JSON.readTree(line).get("text").asText()).append("\n\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reports.toString();
  }
}
