package io.github.podium.internal.analysis;

/**
 * A word, a part of one, or a mark.
 *
 * @param begin the first code unit
 * @param end the code unit after the last one
 * @param text its letters, normalised (straight quotation marks)
 * @param tag the tag that the tagger gave
 * @param wordClass the coarse class of the tag
 */
public record Token(int begin, int end, String text, String tag, WordClass wordClass) {

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
