package io.github.podium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts of a wanted length, made of the reports among the examples. */
final class Reports {

  private static final Path FOLDER = Path.of("examples", "talks");

  private Reports() {}

  /** The reports in the language, over and over, up to the length in code units. */
  static String of(String language, int length) {
    StringBuilder text = new StringBuilder();
    List<String> reports = reports("." + language + ".txt");
    for (int i = 0; text.length() < length; i++) {
      text.append(reports.get(i % reports.size())).append("\n\n");
    }
    return text.substring(0, length);
  }

  private static List<String> reports(String ending) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(Reports::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
