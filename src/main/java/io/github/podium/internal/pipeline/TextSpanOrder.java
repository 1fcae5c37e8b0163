package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;

import io.github.podium.model.TextSpan;
import java.util.Comparator;

/** Orders of spans. */
final class TextSpanOrder {

  /** By begin, and of two that begin together the longer one first. */
  static final Comparator<TextSpan> OUTER_FIRST =
      comparingInt(TextSpan::begin).thenComparing(comparingInt(TextSpan::end).reversed());

  private TextSpanOrder() {}
}
