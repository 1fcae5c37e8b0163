package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts together what the language found by its cues and what the layout tells: the labelled turns
 * of a transcript and runs of captions. Of two that claim the same words the more certain one
 * stays.
 */
final class Attributor {

  private Attributor() {}

  /** The attributions of the text, in text order. */
  static List<Attribution> attribute(Reading reading) {
    List<Attribution> turns = new ArrayList<>(TurnFinder.find(reading));
    turns.addAll(HeadedTurns.find(reading));
    turns.addAll(CaptionFinder.find(reading.analysis(), turns));
    Spans inTurns = new Spans();
    turns.forEach(inTurns::addContent);
    Spans labels = new Spans();
    turns.forEach(turn -> turn.source().ifPresent(labels::add));
    List<Attribution> all = new ArrayList<>(turns);
    Set<List<TextSpan>> contents = new HashSet<>();
    turns.forEach(turn -> contents.add(turn.content()));
    Set<TextSpan> turnCues = new HashSet<>();
    turns.forEach(turn -> turn.cue().ifPresent(turnCues::add));
    for (Attribution attribution : reading.attributions()) {
      boolean partOfTurn =
          attribution.cue().isEmpty() && inTurns.overlap(attribution.content().get(0));
      boolean label =
          attribution.content().stream().anyMatch(labels::overlap)
              || (attribution.cue().isPresent() && turnCues.contains(attribution.cue().get()));
      boolean furniture =
          attribution
              .source()
              .filter(source -> reading.isFurniture(source.in(reading.analysis().text())))
              .isPresent();
      if (!partOfTurn && !label && !furniture && contents.add(attribution.content())) {
        all.add(attribution);
      }
    }
    all.sort(comparingInt(Attribution::begin));
    return all;
  }
}
