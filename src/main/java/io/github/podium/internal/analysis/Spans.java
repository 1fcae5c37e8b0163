package io.github.podium.internal.analysis;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.podium.model.TextSpan;

/** A set of places that grows, and answers in logarithmic time whether it covers another. */
public final class Spans {

  private final RangeSet<Integer> covered = TreeRangeSet.create();

  /** The span as a range of offsets. */
  public static Range<Integer> range(TextSpan span) {
    return Range.closedOpen(span.begin(), span.end());
  }

  /** Adds the span. */
  public void add(TextSpan span) {
    covered.add(range(span));
  }

  /** Adds all content of the attribution. */
  public void addContent(Attribution attribution) {
    attribution.content().forEach(this::add);
  }

  /** Whether a span of the set shares a code unit with this one. */
  public boolean overlap(TextSpan span) {
    return covered.intersects(range(span));
  }
}
