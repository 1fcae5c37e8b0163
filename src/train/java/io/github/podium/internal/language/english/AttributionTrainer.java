package io.github.podium.internal.language.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.podium.internal.language.english.AttributionModels.Decision;
import io.github.podium.internal.learning.LinearModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the learned decisions of English attribution on annotated documents and writes their
 * weights into the resources. The same documents give the same files, byte for byte.
 */
public final class AttributionTrainer {

  private static final int ITERATIONS = 100;
  private static final double L1 = 1;
  private static final double L2 = 0.1;
  private static final int CUTOFF = 3;
  private static final int OWN_WEIGHT = 4;
  private static final List<String> HEADER =
      List.of(
          "# Weights of a decision of English attribution: index of the feature in base 36, weight.",
          "# Origin: AttributionTrainer, on PolNeAR 1.0 and documents of Podium; no feature holds a"
              + " word of a corpus.",
          "# Licence: Apache-2.0.");
  private static final String YES = "yes";
  private static final String NO = "no";

  private AttributionTrainer() {}

  /**
   * {@code FOLDER NEWS OWN…}: the folder for the weights, a file of political news, files of
   * coverage of talks, all of them annotated documents as JSON Lines. The few documents of coverage
   * count four times.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    AttributionEvents events = new AttributionEvents();
    for (int i = 1; i < arguments.length; i++) {
      TextField field = i == 1 ? TextField.POLITICS : TextField.OTHER;
      for (JsonNode document : read(Path.of(arguments[i]))) {
        for (int r = 0; r < (i == 1 ? 1 : OWN_WEIGHT); r++) {
          events.add(document, field);
        }
      }
    }
    System.err.println(events.coverage());
    Files.createDirectories(folder);
    for (Map.Entry<Decision, List<Event>> decision : events.byDecision().entrySet()) {
      List<String> lines = weights(decision.getValue());
      Files.write(folder.resolve(decision.getKey().file()), lines, UTF_8);
      System.err.printf(
          "%s: %d examples, %d weights%n",
          decision.getKey(), decision.getValue().size(), lines.size());
    }
  }

  private static List<JsonNode> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      documents.add(mapper.readTree(line));
    }
    return documents;
  }

  private static List<String> weights(List<Event> events) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(QNTrainer.L1COST_PARAM, L1);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    parameters.put(QNTrainer.THREADS_PARAM, 1);
    OnePassDataIndexer indexer = new OnePassDataIndexer();
    indexer.init(parameters, null);
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    QNTrainer trainer = new QNTrainer(parameters);
    return lines(trainer.trainModel(ITERATIONS, indexer));
  }

  /** A maximum entropy model of two outcomes is a logistic regression on the difference. */
  private static List<String> lines(MaxentModel model) {
    QNModel trained = (QNModel) model;
    Object[] parts = trained.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> contexts = (Map<String, Context>) parts[1];
    int yes = trained.getIndex(YES);
    Map<Integer, Double> weights = new TreeMap<>();
    contexts.forEach(
        (name, context) -> {
          double weight = 0;
          for (int i = 0; i < context.getOutcomes().length; i++) {
            weight += (context.getOutcomes()[i] == yes ? 1 : -1) * context.getParameters()[i];
          }
          if (Math.abs(weight) >= 0.001) {
            weights.put(Integer.parseInt(name, 36), weight);
          }
        });
    List<String> lines = new ArrayList<>(HEADER);
    weights.forEach((index, weight) -> lines.add(LinearModel.line(index, weight)));
    return lines;
  }

  /** One example of a decision. */
  static Event event(boolean answer, int[] indexes) {
    String[] names = new String[indexes.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = Integer.toString(indexes[i], 36);
    }
    return new Event(answer ? YES : NO, names);
  }

  static Map<Decision, List<Event>> noEvents() {
    Map<Decision, List<Event>> events = new EnumMap<>(Decision.class);
    for (Decision decision : Decision.values()) {
      events.put(decision, new ArrayList<>());
    }
    return events;
  }
}
