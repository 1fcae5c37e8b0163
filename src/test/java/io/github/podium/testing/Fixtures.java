package io.github.podium.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The annotated documents of the test resources. */
public final class Fixtures {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Fixtures() {}

  /** The annotated documents of a set, such as {@code talks.ko.dev}. */
  public static List<JsonNode> gold(String set) {
    String resource = "/io/github/podium/gold/" + set + ".jsonl";
    List<JsonNode> documents = new ArrayList<>();
    try (InputStream stream = Fixtures.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no set " + resource);
      }
      for (String line : new String(stream.readAllBytes(), UTF_8).split("\n", -1)) {
        if (!line.isBlank()) {
          documents.add(JSON.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return documents;
  }

  /** The texts of all sets, both languages in turn. */
  public static List<String> texts() {
    return Stream.of("talks.ko.dev", "talks.en.dev", "wild.ko.dev", "wild.en.dev")
        .flatMap(set -> texts(set).stream())
        .toList();
  }

  /** The texts of a set. */
  public static List<String> texts(String set) {
    return gold(set).stream().map(document -> document.get("text").asText()).toList();
  }
}
