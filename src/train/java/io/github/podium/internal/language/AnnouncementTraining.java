package io.github.podium.internal.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
import opennlp.tools.ml.model.Event;

/**
 * Learns what is announced: of the candidates of a document, yes is that which shares most with an
 * annotated thing; others that share something with one are left out.
 *
 * @param <C> what a language takes for a candidate
 */
public final class AnnouncementTraining<C> {

  private static final List<String> HEADER =
      List.of(
          "# Weights of the choice of announcements: gap to the next feature in base 36, weight in thousandths.",
          "# Origin: AnnouncementTrainer, on documents of Podium.",
          "# Licence: Apache-2.0.");
  private static final double COST = 0.1;
  private static final int FEWEST = 2;

  private final DocumentReader reader;
  private final Function<C, TextSpan> span;
  private final Function<Reading, Choice<C>> chooser;
  private final List<Event> events = new ArrayList<>();

  /** The candidates of a text, and what is seen of each. */
  public record Choice<C>(List<C> candidates, BiConsumer<C, Features> extractor) {}

  /** Training for the language of the pack. */
  public AnnouncementTraining(
      LanguagePack pack, Function<C, TextSpan> span, Function<Reading, Choice<C>> chooser) {
    this.reader = new DocumentReader(pack);
    this.span = span;
    this.chooser = chooser;
  }

  /** {@code WEIGHTS FILE…}: where the weights go, and annotated documents as JSON Lines. */
  public void run(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i++) {
      for (JsonNode document : DocumentReader.documents(Path.of(arguments[i]))) {
        add(document, chooser.apply(reader.read(document)));
      }
    }
    List<String> lines = WeightsTrainer.train(HEADER, events, COST, FEWEST);
    Files.write(Path.of(arguments[0]), lines, UTF_8);
    long announced = events.stream().filter(e -> e.getOutcome().equals("yes")).count();
    System.err.printf(
        "%d examples, %d announced, %d weights%n", events.size(), announced, lines.size());
  }

  private void add(JsonNode document, Choice<C> choice) {
    List<C> announced = new ArrayList<>();
    List<C> unsure = new ArrayList<>();
    for (JsonNode announcement : document.get("announcements")) {
      JsonNode subject = announcement.get("subject");
      TextSpan gold = new TextSpan(subject.get("begin").intValue(), subject.get("end").intValue());
      List<C> here =
          choice.candidates().stream().filter(c -> span.apply(c).overlaps(gold)).toList();
      boolean other = announcement.path("scope").asText("").equals("other");
      Optional<C> best =
          here.stream().max(Comparator.comparingInt(c -> shared(span.apply(c), gold)));
      unsure.addAll(here);
      best.filter(c -> !other).ifPresent(announced::add);
    }
    Features features = new Features(0);
    for (C candidate : choice.candidates()) {
      boolean yes = announced.contains(candidate);
      if (yes || !unsure.contains(candidate)) {
        choice.extractor().accept(candidate, features);
        events.add(WeightsTrainer.event(yes, features.indexes()));
      }
    }
  }

  private static int shared(TextSpan a, TextSpan b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }
}
