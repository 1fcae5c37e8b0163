package io.github.podium.internal.language.english;

import java.util.Arrays;

/**
 * A sentence with the tree that is to be learned, its words counted without the marks.
 *
 * @param words the tokens that are words
 * @param numbers the number of each token among the words, -1 for marks
 * @param heads the number of each word's head; that of the root is how many words there are
 * @param labels what each word is to its head
 */
// Arrays, read by the trainer alone: there are a million of them.
@SuppressWarnings("ArrayRecordComponent")
record ParsedSentence(
    TokenRow row,
    TokenCodes codes,
    int[] words,
    int[] numbers,
    int[] heads,
    DependencyLabel[] labels) {

  /** From heads and labels by token; marks are left out, crossing arcs lifted. */
  static ParsedSentence of(TokenRow row, TokenCodes codes, int[] heads, DependencyLabel[] labels) {
    int[] words = new ParserState(row).words();
    int[] numbers = new int[row.size()];
    Arrays.fill(numbers, -1);
    for (int word = 0; word < words.length; word++) {
      numbers[words[word]] = word;
    }
    int[] wordHeads = new int[words.length];
    DependencyLabel[] wordLabels = new DependencyLabel[words.length];
    for (int word = 0; word < words.length; word++) {
      int head = heads[words[word]];
      while (head >= 0 && numbers[head] < 0) {
        head = heads[head];
      }
      wordHeads[word] = head < 0 ? words.length : numbers[head];
      wordLabels[word] = head < 0 ? DependencyLabel.ROOT : labels[words[word]];
    }
    lift(wordHeads, wordLabels);
    return new ParsedSentence(row, codes, words, numbers, wordHeads, wordLabels);
  }

  /** Nivre and Nilsson, “Pseudo-Projective Dependency Parsing”, 2005: a crossing arc moves up. */
  private static void lift(int[] heads, DependencyLabel[] labels) {
    for (int word = 0; word < heads.length; word++) {
      while (crosses(word, heads)) {
        heads[word] = heads[heads[word]];
        if (heads[word] == heads.length) {
          labels[word] = DependencyLabel.ROOT;
        }
      }
    }
  }

  private static boolean crosses(int word, int[] heads) {
    int head = heads[word];
    if (head == heads.length) {
      return false;
    }
    for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
      int above = between;
      for (int up = 0; above != heads.length && above != head && up < heads.length; up++) {
        above = heads[above];
      }
      if (above != head) {
        return true;
      }
    }
    return false;
  }
}
