package io.github.podium.internal.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.stream.Stream;

/**
 * Reads word lists: UTF-8, one entry a line, {@code #} before a comment, which on top of the file
 * tells where the entries come from.
 */
public final class LexiconReader {

  private final String folder;

  /** A reader of the lists in this resource folder, such as {@code korean}. */
  public LexiconReader(String folder) {
    this.folder = "/io/github/podium/" + folder + "/";
  }

  /**
   * The list in {@code name.txt}.
   *
   * @throws IllegalStateException if the list is missing or cannot be read
   */
  public Lexicon read(String name) {
    String path = folder + name + ".txt";
    try (InputStream stream = LexiconReader.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The word list " + path + " is missing from the podium jar; replace the jar");
      }
      try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8));
          Stream<String> lines = reader.lines()) {
        return new Lexicon(
            lines
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(ImmutableSet.toImmutableSet()));
      }
    } catch (IOException e) {
      throw new IllegalStateException("The word list " + path + " cannot be read", e);
    }
  }
}
