package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.LinearModel;
import io.github.podium.model.Claim;
import java.util.Locale;

/**
 * How likely a claim is right as a whole: its cue, its source and every character of its content.
 */
interface ClaimConfidence {

  /** The file of the weights. */
  String FILE = "/io/github/podium/confidence.weights";

  /** What is seen of a claim. The order is part of what the weights mean. */
  enum Template {
    BIAS,
    LANGUAGE,
    KIND,
    RULE,
    RULE_AND_KIND,
    SCORE,
    SCORE_AND_KIND,
    SOURCE,
    CUE,
    PARTS,
    LENGTH
  }

  /** The confidence in an attribution, from 0 to 1. */
  double of(Locale language, Attribution attribution, Claim.Kind kind);

  /**
   * The confidence learned from annotated documents.
   *
   * @throws IllegalStateException if the weights are missing or damaged
   */
  static ClaimConfidence learned() {
    LinearModel model = LinearModel.read(FILE);
    return (language, attribution, kind) -> {
      Features features = new Features(0);
      addFeatures(language, attribution, kind, features);
      return LinearModel.probability(model.score(features));
    };
  }

  /** Fills in what is seen. */
  @SuppressWarnings("EnumOrdinal")
  static void addFeatures(
      Locale language, Attribution attribution, Claim.Kind kind, Features features) {
    int rule = attribution.rule().hashCode();
    int score = bucket(attribution.confidence());
    int length = attribution.content().stream().mapToInt(span -> span.length()).sum();
    features.add(Template.BIAS);
    features.add(Template.LANGUAGE, language.getLanguage().hashCode());
    features.add(Template.KIND, kind.ordinal());
    features.add(Template.RULE, rule);
    features.add(Template.RULE_AND_KIND, rule, kind.ordinal());
    features.add(Template.SCORE, score);
    features.add(Template.SCORE_AND_KIND, score, kind.ordinal());
    features.add(Template.SOURCE, attribution.source().isPresent() ? 1 : 0, kind.ordinal());
    features.add(Template.CUE, attribution.cue().isPresent() ? 1 : 0);
    features.add(Template.PARTS, Math.min(attribution.content().size(), 3));
    features.add(Template.LENGTH, Integer.numberOfLeadingZeros(length), kind.ordinal());
  }

  /** The log odds of what the deciding stage gave, in whole steps. */
  private static int bucket(double probability) {
    double logOdds = Math.log(probability / Math.max(1 - probability, 1e-9));
    return (int) Math.floor(Math.max(-3, Math.min(9, logOdds)));
  }
}
