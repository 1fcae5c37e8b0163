package io.github.podium.internal.language.english;

import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.StepModel;

/**
 * Tells which word depends on which, by a greedy sequence of steps, two for each word (arc-hybrid:
 * Kuhlmann, Gómez-Rodríguez, Satta, “Dynamic Programming Algorithms for Transition-Based Dependency
 * Parsers”, 2011; learned with a dynamic oracle: Goldberg and Nivre, “Training Deterministic
 * Parsers with Non-Deterministic Oracles”, 2013). It sees no words but those of the closed classes.
 */
final class DependencyParser {

  private static final String WEIGHTS = "/io/github/podium/english/parser.weights";

  private final StepModel model;

  DependencyParser(StepModel model) {
    this.model = model;
  }

  /**
   * The parser with the weights that come with the library.
   *
   * @throws IllegalStateException if they are missing or damaged
   */
  static DependencyParser load() {
    return new DependencyParser(StepModel.read(WEIGHTS, ParserStep.COUNT));
  }

  /** What depends on what in a sentence. */
  DependencyTree parse(TokenRow row, TokenCodes codes) {
    ParserState state = new ParserState(row);
    ParserFeatures seen = new ParserFeatures(row, codes, state);
    Features features = new Features(0);
    float[] scores = new float[ParserStep.COUNT];
    while (!state.isDone()) {
      seen.next(features);
      model.score(features, scores);
      ParserStep.take(state, ParserStep.best(state, scores));
    }
    return state.tree();
  }
}
