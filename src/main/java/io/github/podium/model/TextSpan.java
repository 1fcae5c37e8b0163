package io.github.podium.model;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place in a text: from {@code begin} to before {@code end}, in UTF-16 code units. Never empty.
 *
 * <pre>{@code
 * TextSpan span = new TextSpan(0, 5);
 * span.in("Huang said"); // "Huang"
 * }</pre>
 *
 * @param begin the first code unit, from 0
 * @param end the code unit after the last one, greater than {@code begin}
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {

  /**
   * Makes a span.
   *
   * @throws IllegalArgumentException if {@code begin} is negative or {@code end} is not after it
   */
  public TextSpan {
    checkArgument(
        0 <= begin && begin < end, "A span needs 0 <= begin < end, but got %s to %s", begin, end);
  }

  /** The number of code units, at least 1. */
  public int length() {
    return end - begin;
  }

  /**
   * The part of the text that this span covers.
   *
   * @throws IllegalArgumentException if the text ends before this span does
   */
  public String in(String text) {
    checkArgument(
        end <= text.length(),
        "The text has %s code units, the span ends at %s",
        text.length(),
        end);
    return text.substring(begin, end);
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(TextSpan other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether all of the other span lies in this one; a span contains itself. */
  public boolean contains(TextSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Whether this span covers the code unit at the offset. */
  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  /** By begin, then by end. */
  @Override
  public int compareTo(TextSpan other) {
    return begin == other.begin
        ? Integer.compare(end, other.end)
        : Integer.compare(begin, other.begin);
  }
}
