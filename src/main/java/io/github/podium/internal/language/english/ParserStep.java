package io.github.podium.internal.language.english;

/**
 * One step of a parser, by its number: the next word onto the stack, or the top of the stack
 * attached under one of the labels. The numbers are part of what the weights mean.
 */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class ParserStep {

  private static final DependencyLabel[] LABELS = DependencyLabel.values();

  /** The next word goes onto the stack. */
  static final int SHIFT = 0;

  /** How many steps there are. */
  static final int COUNT = 1 + 2 * LABELS.length;

  private ParserStep() {}

  /** The top of the stack depends on the next word. */
  static int left(DependencyLabel label) {
    return 1 + label.ordinal();
  }

  /** The top of the stack depends on the word below it. */
  static int right(DependencyLabel label) {
    return 1 + LABELS.length + label.ordinal();
  }

  static boolean isLeft(int step) {
    return step > SHIFT && step <= LABELS.length;
  }

  static boolean isAllowed(ParserState state, int step) {
    if (step == SHIFT) {
      return state.mayShift();
    }
    return isLeft(step) ? state.mayAttachLeft() : state.mayAttachRight();
  }

  /** The allowed step with the highest score. */
  static int best(ParserState state, float[] scores) {
    int best = -1;
    for (int step = 0; step < COUNT; step++) {
      if (isAllowed(state, step) && (best < 0 || scores[step] > scores[best])) {
        best = step;
      }
    }
    return best;
  }

  static void take(ParserState state, int step) {
    if (step == SHIFT) {
      state.shift();
    } else if (isLeft(step)) {
      state.attachLeft(LABELS[step - 1]);
    } else {
      state.attachRight(LABELS[step - 1 - LABELS.length]);
    }
  }
}
