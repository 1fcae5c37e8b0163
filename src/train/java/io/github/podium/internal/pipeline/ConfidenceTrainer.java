package io.github.podium.internal.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.WeightsTrainer;
import io.github.podium.model.Claim;
import io.github.podium.model.Document;
import io.github.podium.testing.Accuracy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.ml.model.Event;

/**
 * Learns how far claims can be trusted, from the first, third, fifth … document of annotated files,
 * and prints for the others how often claims of each confidence are right.
 */
public final class ConfidenceTrainer {

  private static final int STEPS = 10;
  private static final List<String> HEADER =
      List.of(
          "# Weights of the confidence of claims: gap to the next feature in base 36, weight in thousandths.",
          "# Origin: ConfidenceTrainer, on annotated documents; no feature holds a word of them.",
          "# Licence: Apache-2.0.");

  private final List<int[]> seen = new ArrayList<>();
  private final List<Event> examples = new ArrayList<>();

  private ConfidenceTrainer() {}

  /** {@code weights FOLDER FILE…} learns; {@code table - FILE…} prints the table. */
  public static void main(String[] arguments) throws IOException {
    boolean learns = arguments[0].equals("weights");
    List<JsonNode> documents = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      List<String> lines = Files.readAllLines(Path.of(arguments[i]), UTF_8);
      for (int d = learns ? 0 : 1; d < lines.size(); d += 2) {
        documents.add(new ObjectMapper().readTree(lines.get(d)));
      }
    }
    if (learns) {
      new ConfidenceTrainer().learn(documents, Path.of(arguments[1]));
    } else {
      printTable(documents);
    }
  }

  private void learn(List<JsonNode> documents, Path folder) throws IOException {
    Pipeline pipeline =
        new Pipeline(
            LanguagePacks.load(List.of(Locale.KOREAN, Locale.ENGLISH)),
            (language, attribution, kind) -> {
              Features features = new Features(0);
              ClaimConfidence.addFeatures(language, attribution, kind, features);
              seen.add(features.indexes());
              return 0;
            });
    for (JsonNode document : documents) {
      seen.clear();
      List<Claim> claims = pipeline.run(document(document)).claims();
      List<Optional<Boolean>> exact = Accuracy.exact(document, claims);
      for (int i = 0; i < claims.size(); i++) {
        int[] features = seen.get(i);
        exact.get(i).ifPresent(e -> examples.add(WeightsTrainer.event(e, features)));
      }
    }
    Files.write(
        folder.resolve(Path.of(ClaimConfidence.FILE).getFileName().toString()),
        WeightsTrainer.train(HEADER, examples),
        UTF_8);
    System.err.println(examples.size() + " claims");
  }

  private static void printTable(List<JsonNode> documents) {
    Pipeline pipeline = new Pipeline(LanguagePacks.load(List.of(Locale.KOREAN, Locale.ENGLISH)));
    int[] found = new int[STEPS];
    int[] right = new int[STEPS];
    double[] sum = new double[STEPS];
    for (JsonNode document : documents) {
      List<Claim> claims = pipeline.run(document(document)).claims();
      List<Optional<Boolean>> exact = Accuracy.exact(document, claims);
      for (int i = 0; i < claims.size(); i++) {
        if (exact.get(i).isPresent()) {
          double confidence = claims.get(i).confidence();
          int step = Math.min(STEPS - 1, (int) (confidence * STEPS));
          found[step]++;
          right[step] += exact.get(i).get() ? 1 : 0;
          sum[step] += confidence;
        }
      }
    }
    System.out.println("| confidence | claims | mean confidence | right |");
    System.out.println("|---|---|---|---|");
    for (int step = 0; step < STEPS; step++) {
      if (found[step] > 0) {
        System.out.printf(
            Locale.ROOT,
            "| %.1f to %.1f | %d | %.2f | %.2f |%n",
            step / (double) STEPS,
            (step + 1) / (double) STEPS,
            found[step],
            sum[step] / found[step],
            right[step] / (double) found[step]);
      }
    }
  }

  private static Document document(JsonNode document) {
    return Document.of(document.get("text").asText())
        .withLanguage(Locale.forLanguageTag(document.get("language").asText()));
  }
}
