package io.github.podium.internal.language.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.internal.language.DocumentReader;
import io.github.podium.internal.language.english.AttributionModels.Decision;
import io.github.podium.internal.learning.WeightsTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Event;

/**
 * Trains the learned decisions of English attribution on annotated documents and writes their
 * weights into the resources. The same documents give the same files, byte for byte.
 */
public final class AttributionTrainer {

  private static final int OWN_WEIGHT = 3;
  private static final List<String> HEADER =
      List.of(
          "# Weights of a decision of English attribution: gap to the next feature in base 36, weight in thousandths.",
          "# Origin: AttributionTrainer, on PolNeAR 1.0 and documents of Podium; no feature holds a"
              + " word of a corpus.",
          "# Licence: Apache-2.0.");

  private AttributionTrainer() {}

  /**
   * {@code FOLDER NEWS OWN…}: the folder for the weights, a file of political news, files of
   * coverage of talks, all of them annotated documents as JSON Lines. The models for politics learn
   * from the news; the others from all, where the few documents of coverage count three times.
   * Without coverage only those for politics are learned.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<JsonNode> news = DocumentReader.documents(Path.of(arguments[1]));
    List<JsonNode> own = new ArrayList<>();
    for (String file : Arrays.asList(arguments).subList(2, arguments.length)) {
      own.addAll(DocumentReader.documents(Path.of(file)));
    }
    for (TextField field : TextField.values()) {
      if (field == TextField.OTHER && own.isEmpty()) {
        continue;
      }
      AttributionEvents events = new AttributionEvents(field);
      news.forEach(document -> events.add(document, TextField.POLITICS));
      for (int i = 0; i < (field == TextField.OTHER ? OWN_WEIGHT : 0); i++) {
        own.forEach(document -> events.add(document, TextField.OTHER));
      }
      System.err.println(events.coverage());
      write(folder.resolve(field.folder()), events.byDecision());
    }
  }

  private static void write(Path folder, Map<Decision, List<Event>> events) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<Decision, List<Event>> decision : events.entrySet()) {
      List<String> lines = WeightsTrainer.train(HEADER, decision.getValue());
      Files.write(folder.resolve(decision.getKey().file()), lines, UTF_8);
      System.err.printf(
          "%s: %d examples, %d weights%n",
          decision.getKey(), decision.getValue().size(), lines.size());
    }
  }

  static Map<Decision, List<Event>> noEvents() {
    Map<Decision, List<Event>> events = new EnumMap<>(Decision.class);
    for (Decision decision : Decision.values()) {
      events.put(decision, new ArrayList<>());
    }
    return events;
  }
}
