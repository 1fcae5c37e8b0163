package io.github.podium.internal.language.english;

/**
 * How many right arcs each kind of step would make impossible (the dynamic oracle of Goldberg and
 * Nivre, 2013, for the arc-hybrid system), and so which steps are right.
 */
final class StepCosts {

  private static final int FORBIDDEN = Integer.MAX_VALUE;

  private final ParserState state;
  private final ParsedSentence sentence;
  private final int shift;
  private final int left;
  private final int right;

  StepCosts(ParserState state, ParsedSentence sentence) {
    this.state = state;
    this.sentence = sentence;
    this.shift = state.mayShift() ? shift() : FORBIDDEN;
    this.left = state.mayAttachLeft() ? left() : FORBIDDEN;
    this.right = state.mayAttachRight() ? right() : FORBIDDEN;
  }

  /** Whether no other step would do less harm. */
  boolean isBest(int step) {
    int least = Math.min(shift, Math.min(left, right));
    if (step == ParserStep.SHIFT) {
      return shift == least;
    }
    DependencyLabel label = state.mayAttachLeft() ? sentence.labels()[top()] : DependencyLabel.ROOT;
    return ParserStep.isLeft(step)
        ? left == least && step == ParserStep.left(label)
        : right == least && step == ParserStep.right(label);
  }

  private int top() {
    return sentence.numbers()[state.stack(0)];
  }

  private int shift() {
    int[] heads = sentence.heads();
    int lost = 0;
    for (int below = 0; below < state.depth(); below++) {
      int word = sentence.numbers()[state.stack(below)];
      boolean head = below > 0 && heads[state.read()] == word;
      lost += head || heads[word] == state.read() ? 1 : 0;
    }
    return lost;
  }

  private int left() {
    int head = sentence.heads()[top()];
    boolean below = state.mayAttachRight() && head == sentence.numbers()[state.stack(1)];
    return dependentsAhead() + (below || head > state.read() ? 1 : 0);
  }

  private int right() {
    return dependentsAhead() + (sentence.heads()[top()] >= state.read() ? 1 : 0);
  }

  private int dependentsAhead() {
    int ahead = 0;
    for (int word = state.read(); word < sentence.heads().length; word++) {
      ahead += sentence.heads()[word] == top() ? 1 : 0;
    }
    return ahead;
  }
}
