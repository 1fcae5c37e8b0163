package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.podium.internal.learning.LinearModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The learned decisions of English attribution, each a model of its own in each field of texts; the
 * file of one is called after it.
 */
final class AttributionModels {

  private static final String FOLDER = "/io/github/podium/english/attribution/";

  /** The decisions. */
  enum Decision {
    CUE,
    SOURCE,
    LEFT,
    RIGHT,
    LEFT_BEGIN,
    LEFT_END,
    RIGHT_BEGIN,
    RIGHT_END;

    /** The name of the model's file. */
    String file() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".weights";
    }
  }

  private static final String ANNOUNCEMENTS = "/io/github/podium/english/announcement.weights";

  private final ImmutableMap<TextField, ImmutableMap<Decision, LinearModel>> models;
  private final LinearModel announcements = LinearModel.read(ANNOUNCEMENTS);
  private final DependencyParser parser = DependencyParser.load();

  /**
   * Loads the weights.
   *
   * @throws IllegalStateException if a file is missing or damaged
   */
  AttributionModels() {
    models =
        Arrays.stream(TextField.values())
            .collect(Maps.toImmutableEnumMap(field -> field, AttributionModels::read));
  }

  private static ImmutableMap<Decision, LinearModel> read(TextField field) {
    return Arrays.stream(Decision.values())
        .collect(
            Maps.toImmutableEnumMap(
                decision -> decision,
                decision -> LinearModel.read(FOLDER + field.folder() + "/" + decision.file())));
  }

  /** The parser for texts of a field, or null where the weights look at no syntax. */
  @Nullable DependencyParser parser(TextField field) {
    return field.looksAtSyntax() ? parser : null;
  }

  /** Whether a phrase names what is announced. */
  LinearModel announcements() {
    return announcements;
  }

  /** The models for texts of a field. */
  ImmutableMap<Decision, LinearModel> of(TextField field) {
    return Objects.requireNonNull(models.get(field));
  }
}
