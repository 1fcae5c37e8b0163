package io.github.podium.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.podium.TalkExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that prints all that is read from the files it is given. It runs outside the tests'
 * JVM, so it uses nothing but the library and the JDK.
 */
public final class Printer {

  private Printer() {}

  /** Prints what is read from the files, in UTF-8 whatever the JVM is set to. */
  public static void main(String[] files) throws IOException {
    System.out.write(render(files).getBytes(UTF_8));
    System.out.flush();
  }

  /** What a new extractor reads from the files. */
  public static String render(String... files) throws IOException {
    return render(TalkExtractor.create(), files);
  }

  /** A line for each file: all components of its extraction. */
  public static String render(TalkExtractor extractor, String... files) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String file : files) {
      lines.append(extractor.extract(Files.readString(Path.of(file), UTF_8))).append('\n');
    }
    return lines.toString();
  }
}
