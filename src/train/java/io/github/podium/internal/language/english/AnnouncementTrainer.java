package io.github.podium.internal.language.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.podium.internal.language.english.AnnouncementChoice.Candidate;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.WeightsTrainer;
import io.github.podium.model.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opennlp.tools.ml.model.Event;

/**
 * Trains the choice of what is announced in English on annotated documents and writes its weights
 * into the resources. The same documents give the same file, byte for byte.
 */
public final class AnnouncementTrainer {

  private static final List<String> HEADER =
      List.of(
          "# Weights of the choice of announcements: index of the feature in base 36, weight.",
          "# Origin: AnnouncementTrainer, on documents of Podium.",
          "# Licence: Apache-2.0.");

  private static final double COST = 0.2;
  private static final int FEWEST = 2;

  private AnnouncementTrainer() {}

  /** {@code WEIGHTS FILE…}: where the weights go, and annotated documents as JSON Lines. */
  public static void main(String[] arguments) throws IOException {
    List<Event> events = new ArrayList<>();
    DocumentReader reader = new DocumentReader();
    ObjectMapper mapper = new ObjectMapper();
    for (int i = 1; i < arguments.length; i++) {
      for (String line : Files.readAllLines(Path.of(arguments[i]), UTF_8)) {
        add(mapper.readTree(line), reader, events);
      }
    }
    List<String> lines = WeightsTrainer.train(HEADER, events, COST, FEWEST);
    Files.write(Path.of(arguments[0]), lines, UTF_8);
    long announced = events.stream().filter(e -> e.getOutcome().equals("yes")).count();
    System.err.printf(
        "%d examples, %d announced, %d weights%n", events.size(), announced, lines.size());
  }

  private static void add(JsonNode document, DocumentReader reader, List<Event> events) {
    AnnouncementChoice choice = reader.read(document).announcementChoice();
    List<Candidate> candidates = choice.candidates();
    List<Candidate> announced = new ArrayList<>();
    List<Candidate> unsure = new ArrayList<>();
    for (JsonNode announcement : document.get("announcements")) {
      JsonNode subject = announcement.get("subject");
      TextSpan gold = new TextSpan(subject.get("begin").intValue(), subject.get("end").intValue());
      List<Candidate> here = candidates.stream().filter(c -> c.span().overlaps(gold)).toList();
      boolean other = announcement.path("scope").asText("").equals("other");
      Optional<Candidate> best =
          here.stream().max(Comparator.comparingInt(c -> shared(c.span(), gold)));
      unsure.addAll(here);
      best.filter(c -> !other).ifPresent(announced::add);
    }
    Features features = new Features(0);
    for (Candidate candidate : candidates) {
      boolean yes = announced.contains(candidate);
      if (yes || !unsure.contains(candidate)) {
        choice.features(candidate, features);
        events.add(WeightsTrainer.event(yes, features.indexes()));
      }
    }
  }

  private static int shared(TextSpan a, TextSpan b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }
}
