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
 * Texts of a wanted length, made of the reports that weights are learned from: one report over and
 * over would leave out that a long text has many people, words and dates.
 */
final class Reports {

  private static final Path FOLDER = Path.of("src", "train", "resources");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Reports() {}

  /** Report after report in the language, the first again behind the last, up to the length. */
  static String of(String language, int length) {
    StringBuilder text = new StringBuilder();
    List<String> reports = reports(FOLDER.resolve("talks." + language + ".train.jsonl"));
    for (int i = 0; text.length() < length; i++) {
      text.append(reports.get(i % reports.size())).append("\n\n");
    }
    return text.substring(0, length);
  }

  private static List<String> reports(Path file) {
    List<String> reports = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, UTF_8)) {
        reports.add(JSON.readTree(line).get("text").asText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reports;
  }
}
