package io.github.podium.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import io.github.podium.model.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads documents from text files, JSON Lines files and standard input. */
final class InputReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private InputReader() {}

  static List<InputDocument> read(List<String> files, InputStream standardInput) {
    List<InputDocument> documents = new ArrayList<>();
    if (files.isEmpty()) {
      documents.add(readText("stdin", "standard input", () -> decode(standardInput)));
    }
    for (String file : files) {
      if (file.endsWith(".jsonl")) {
        readLines(file, documents);
      } else {
        String name = Path.of(file).getFileName().toString();
        String id = name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        documents.add(readText(id, file, () -> Files.readString(Path.of(file), UTF_8)));
      }
    }
    return documents;
  }

  /** A source of text that may fail. */
  private interface TextSource {
    String get() throws IOException;
  }

  private static String decode(InputStream stream) throws IOException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(stream.readAllBytes())).toString();
  }

  private static InputDocument readText(String id, String place, TextSource source) {
    return new InputDocument(id, place, Document.of(text(place, source)));
  }

  private static String text(String place, TextSource source) {
    try {
      return source.get();
    } catch (NoSuchFileException e) {
      throw new InputException(place + ": there is no such file", e);
    } catch (CharacterCodingException e) {
      throw new InputException(place + ": the text is not UTF-8", e);
    } catch (IOException e) {
      throw new InputException(place + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static void readLines(String file, List<InputDocument> documents) {
    // Not String.lines(): a line ends at \n only, since JSON strings may hold the other separators.
    int number = 0;
    String text = text(file, () -> Files.readString(Path.of(file), UTF_8));
    for (String line : Splitter.on('\n').split(text)) {
      number++;
      if (!line.isBlank()) {
        documents.add(readLine(file + ":" + number, line));
      }
    }
  }

  private static InputDocument readLine(String place, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      Document document = Document.of(required(place, node, "text"));
      if (node.hasNonNull("language")) {
        document = document.withLanguage(Locale.forLanguageTag(node.get("language").asText()));
      }
      if (node.hasNonNull("published")) {
        document = document.withPublished(LocalDate.parse(node.get("published").asText()));
      }
      return new InputDocument(required(place, node, "id"), place, document);
    } catch (JsonProcessingException e) {
      throw new InputException(place + ": not JSON: " + e.getOriginalMessage(), e);
    } catch (DateTimeException e) {
      throw new InputException(
          place + ": published is a day like 2024-07-30: " + e.getMessage(), e);
    }
  }

  private static String required(String place, JsonNode node, String field) {
    if (!node.hasNonNull(field) || !node.get(field).isTextual()) {
      throw new InputException(place + ": the string \"" + field + "\" is missing");
    }
    return node.get(field).asText();
  }
}
