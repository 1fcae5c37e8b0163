package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.language.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what the language found by its cues and what the layout tells: the labelled turns
 * of a transcript. Of two that claim the same words the more certain one stays.
 */
final class Attributor {

  private Attributor() {}

  /** The attributions of the text, in text order. */
  static List<Attribution> attribute(Reading reading) {
    List<Attribution> turns = TurnFinder.find(reading.analysis());
    List<Attribution> all = new ArrayList<>(turns);
    for (Attribution attribution : reading.attributions()) {
      boolean insideTurn =
          turns.stream().anyMatch(turn -> turn.covers(attribution.content().get(0)));
      boolean partOfTurn = insideTurn && attribution.cue().isEmpty();
      boolean repeated = all.stream().anyMatch(a -> a.content().equals(attribution.content()));
      if (!partOfTurn && !repeated) {
        all.add(attribution);
      }
    }
    all.sort(comparingInt(Attribution::begin));
    return all;
  }
}
