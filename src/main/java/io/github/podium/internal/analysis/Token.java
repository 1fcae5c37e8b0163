package io.github.podium.internal.analysis;

import io.github.podium.model.TextSpan;

/**
 * A word, a part of one, or a mark.
 *
 * @param span where it stands
 * @param text its letters, normalised (straight quotation marks)
 * @param tag the tag that the tagger gave
 * @param wordClass the coarse class of the tag
 */
public record Token(TextSpan span, String text, String tag, WordClass wordClass) {

  /** The first code unit. */
  public int begin() {
    return span.begin();
  }

  /** The code unit after the last one. */
  public int end() {
    return span.end();
  }

  /** Whether the token is of this class. */
  public boolean is(WordClass only) {
    return wordClass == only;
  }

  /** Whether the token is of one of these classes. */
  public boolean is(WordClass first, WordClass... others) {
    if (wordClass == first) {
      return true;
    }
    for (WordClass other : others) {
      if (wordClass == other) {
        return true;
      }
    }
    return false;
  }
}
