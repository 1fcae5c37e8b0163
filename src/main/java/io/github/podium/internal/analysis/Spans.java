package io.github.podium.internal.analysis;

import com.google.common.collect.Range;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** A set of places that grows, and answers in logarithmic time whether it covers another. */
public final class Spans {

  /** What is covered, in text order, no two with a code unit in common. */
  private final List<TextSpan> covered = new ArrayList<>();

  /** The span as a range of offsets. */
  public static Range<Integer> range(TextSpan span) {
    return Range.closedOpen(span.begin(), span.end());
  }

  /** The span of a range that {@link #range} made. */
  public static TextSpan span(Range<Integer> range) {
    return new TextSpan(range.lowerEndpoint(), range.upperEndpoint());
  }

  /** Adds the span. */
  public void add(TextSpan span) {
    int from = before(span);
    int to = Places.countBelow(span.end(), covered, TextSpan::begin);
    if (from == to) {
      covered.add(from, span);
      return;
    }
    int begin = Math.min(span.begin(), covered.get(from).begin());
    int end = Math.max(span.end(), covered.get(to - 1).end());
    covered.subList(from + 1, to).clear();
    covered.set(from, new TextSpan(begin, end));
  }

  /** Adds all content of the attribution. */
  public void addContent(Attribution attribution) {
    attribution.content().forEach(this::add);
  }

  /** Whether a span of the set shares a code unit with this one. */
  public boolean overlap(TextSpan span) {
    int next = before(span);
    return next < covered.size() && covered.get(next).begin() < span.end();
  }

  /** How many spans of the set end before this one begins. */
  private int before(TextSpan span) {
    return Places.countBelow(span.begin() + 1, covered, TextSpan::end);
  }
}
