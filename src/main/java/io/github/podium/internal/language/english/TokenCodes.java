package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;

/**
 * A sentence as the learned decisions see it, delexicalised: words of the closed classes and marks
 * as themselves, every other word as its class, form and capital. What is learned from one corpus
 * then holds none of its words.
 */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class TokenCodes {

  static final int OUTSIDE = -1;
  private static final int MARKS = 1_000;
  private static final int WORDS = 100_000;

  private final TokenRow row;
  private final int[] codes;
  private final int[] coarse;
  private final int[] verbClasses;
  private final int[] verbFrames;
  private final boolean[] occasions;
  private final int[] verbsBefore;
  private final int[] commasBefore;
  private final int[] quotesBefore;
  private final int[] openBefore;
  private final int[] dashesBefore;

  TokenCodes(TokenRow row, EnglishLexicons lexicons) {
    this.row = row;
    int size = row.size();
    codes = new int[size];
    coarse = new int[size];
    verbClasses = new int[size];
    verbFrames = new int[size];
    occasions = new boolean[size];
    verbsBefore = new int[size + 1];
    commasBefore = new int[size + 1];
    quotesBefore = new int[size + 1];
    openBefore = new int[size + 1];
    dashesBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      String lower = row.lower(i);
      WordClass wordClass = row.wordClass(i);
      coarse[i] =
          wordClass == WordClass.PUNCTUATION ? MARKS + lower.charAt(0) : wordClass.ordinal();
      codes[i] = code(i, lower, wordClass, lexicons);
      occasions[i] = lexicons.occasions.contains(lower);
      verbClasses[i] = lexicons.reportingVerbs.classesOf(row, i);
      verbFrames[i] = lexicons.reportingVerbs.framesOf(row, i);
      boolean verb = row.is(i, WordClass.VERB, WordClass.AUXILIARY);
      verbsBefore[i + 1] = verbsBefore[i] + (verb ? 1 : 0);
      commasBefore[i + 1] = commasBefore[i] + (row.isComma(i) ? 1 : 0);
      boolean edge = i > 0 && row.isQuoted(i) != row.isQuoted(i - 1);
      quotesBefore[i + 1] = quotesBefore[i] + (edge ? 1 : 0);
      openBefore[i + 1] = openBefore[i] + (lower.equals("(") ? 1 : lower.equals(")") ? -1 : 0);
      boolean dash = lower.equals("—") || lower.equals("–") || lower.equals("--");
      dashesBefore[i + 1] = dashesBefore[i] + (dash ? 1 : 0);
    }
  }

  private int code(int i, String lower, WordClass wordClass, EnglishLexicons lexicons) {
    if (wordClass == WordClass.PUNCTUATION) {
      return MARKS + lower.charAt(0);
    }
    int word = lexicons.closedClass(lower);
    if (word >= 0) {
      return WORDS + word;
    }
    int time = lexicons.timeWords.contains(lower) ? 1 : 0;
    int capital = !row.isCapital(i) ? 0 : row.isAllCapitals(i) ? 2 : 1;
    return ((wordClass.ordinal() * 8 + form(lower)) * 3 + capital) * 2 + time;
  }

  private static int form(String lower) {
    if (lower.endsWith("ing")) {
      return 1;
    }
    if (lower.endsWith("ed")) {
      return 2;
    }
    return lower.endsWith("s") ? 3 : 0;
  }

  /** The token: word of a closed class, mark, or class with form and capital. */
  int code(int i) {
    return inRange(i) ? codes[i] : OUTSIDE;
  }

  /** The token's class, or its mark. */
  int coarse(int i) {
    return inRange(i) ? coarse[i] : OUTSIDE;
  }

  /** The classes of a reporting verb, one bit each; 0 for any other word. */
  int verbClasses(int i) {
    return inRange(i) ? verbClasses[i] : 0;
  }

  /** The frames of a reporting verb, one bit each; 0 for any other word. */
  int verbFrames(int i) {
    return inRange(i) ? verbFrames[i] : 0;
  }

  /** Whether a preposition with an occasion of speaking begins here: {@code in an interview}. */
  boolean opensOccasion(int i) {
    if (!row.is(i, WordClass.ADPOSITION, WordClass.SUBORDINATOR)) {
      return false;
    }
    for (int j = i + 1; j < Math.min(row.size(), i + 7); j++) {
      if (occasions[j]) {
        return true;
      }
      if (row.is(j, WordClass.PUNCTUATION, WordClass.VERB)) {
        return false;
      }
    }
    return false;
  }

  /** The verbs and auxiliaries from one token to another, the last not counted. */
  int verbs(int from, int to) {
    return count(verbsBefore, from, to);
  }

  /** The commas from one token to another, the last not counted. */
  int commas(int from, int to) {
    return count(commasBefore, from, to);
  }

  /** How often a quotation begins or ends from one token to another. */
  int quotationEdges(int from, int to) {
    return count(quotesBefore, from + 1, to + 1);
  }

  /** How many more parentheses open than close from one token to another, the last not counted. */
  int parentheses(int from, int to) {
    return count(openBefore, from, to);
  }

  /** The dashes from one token to another, the last not counted. */
  int dashes(int from, int to) {
    return count(dashesBefore, from, to);
  }

  private int count(int[] before, int from, int to) {
    int last = Math.min(to, codes.length);
    int first = Math.max(0, from);
    return first >= last ? 0 : before[last] - before[first];
  }

  private boolean inRange(int i) {
    return 0 <= i && i < codes.length;
  }

  /** A distance, the longer the coarser. */
  static int bucket(int distance) {
    int size = Math.abs(distance);
    int step =
        size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 24 ? 8 : 9;
    return distance < 0 ? -step : step;
  }
}
