package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.learning.Features;

/**
 * What a parser sees before a step: the words on the stack and those to come, what depends on them
 * already, what stands between them.
 */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class ParserFeatures {

  private enum Template {
    BIAS,
    TOP,
    BELOW,
    SECOND_BELOW,
    NEXT,
    NEXT_2,
    NEXT_3,
    TOP_NEXT,
    TOP_NEXT_CLASS,
    TOP_CLASS_NEXT,
    BELOW_TOP,
    BELOW_CLASS_TOP,
    BELOW_TOP_CLASS,
    NEXT_PAIR,
    NEXT_CLASS_PAIR,
    TOP_NEXT_PAIR,
    BELOW_TOP_NEXT,
    BELOW_TOP_NEXT_WORD,
    STACK,
    TOP_NEXT_TRIPLE,
    BELOW_TOP_GAP,
    TOP_RIGHT_CHILD,
    TOP_LEFT_CHILD,
    NEXT_LEFT_CHILD,
    BELOW_RIGHT_CHILD,
    BELOW_LEFT_CHILD,
    TOP_LABELS,
    BELOW_LABELS,
    NEXT_LABELS,
    TOP_RIGHT_LABELS,
    TOP_LEFT_LABELS,
    BELOW_RIGHT_LABELS,
    DISTANCE,
    DISTANCE_BELOW,
    GAP,
    GAP_BELOW,
    GAP_BELOW_TOP,
    GAP_NEXT,
    GAPS,
    TOP_VERB,
    BELOW_VERB,
    NEXT_VERB,
    TOP_FRAMES,
    BELOW_FRAMES,
    BELOW_FRAMES_TOP,
    QUOTED,
    BEHIND_TOP,
    BEHIND_BELOW,
    BEFORE_TOP,
    BEFORE_NEXT,
    BEFORE_PHRASE,
    VERBS_AHEAD,
    VERBS_BETWEEN,
    CAPITALS
  }

  private static final int CLASSES = 32;
  private static final int NO_CLASS = CLASSES - 1;
  private static final int NO_GAP_FROM = 30;
  private static final int NO_GAP_TO = 31;

  private final TokenRow row;
  private final TokenCodes codes;
  private final ParserState state;

  // The tokens in view, with their classes: the top of the stack, the two below it, the next three.
  private int top;
  private int below;
  private int next;
  private int topClass;
  private int belowClass;
  private int nextClass;
  private int topAndNext;
  private int belowAndTop;

  ParserFeatures(TokenRow row, TokenCodes codes, ParserState state) {
    this.row = row;
    this.codes = codes;
    this.state = state;
  }

  /** Fills in what is seen before the next step. */
  void next(Features features) {
    top = state.stack(0);
    below = state.stack(1);
    next = state.coming(0);
    topClass = wordClass(top);
    belowClass = wordClass(below);
    nextClass = wordClass(next);
    topAndNext = topClass * CLASSES + nextClass;
    belowAndTop = belowClass * CLASSES + topClass;
    features.clear();
    features.add(Template.BIAS);
    addWords(features);
    addWordsAhead(features);
    addDependents(features);
    addGaps(features);
    addVerbs(features);
    addNeighbours(features);
  }

  private void addWords(Features features) {
    int topCode = codes.code(top);
    int belowCode = codes.code(below);
    int nextCode = codes.code(next);
    int secondBelow = wordClass(state.stack(2));
    features.add(Template.TOP, topCode);
    features.add(Template.BELOW, belowCode);
    features.add(Template.SECOND_BELOW, secondBelow, belowCode);
    features.add(Template.NEXT, nextCode);
    features.add(Template.TOP_NEXT, topCode, nextCode);
    features.add(Template.TOP_NEXT_CLASS, topCode, nextClass);
    features.add(Template.TOP_CLASS_NEXT, topClass, nextCode);
    features.add(Template.BELOW_TOP, belowCode, topCode);
    features.add(Template.BELOW_CLASS_TOP, belowClass, topCode);
    features.add(Template.BELOW_TOP_CLASS, belowCode, topClass);
    features.add(Template.BELOW_TOP_NEXT, belowAndTop, nextClass);
    features.add(Template.BELOW_TOP_NEXT_WORD, belowAndTop, nextCode);
    features.add(Template.STACK, secondBelow * CLASSES + belowClass, topClass);
  }

  private void addWordsAhead(Features features) {
    int second = state.coming(1);
    int third = state.coming(2);
    int secondClass = wordClass(second);
    features.add(Template.NEXT_2, codes.code(second));
    features.add(Template.NEXT_3, codes.code(third));
    features.add(Template.NEXT_PAIR, codes.code(next), secondClass);
    features.add(Template.NEXT_CLASS_PAIR, nextClass, codes.code(second));
    features.add(Template.TOP_NEXT_PAIR, topAndNext, secondClass);
    features.add(Template.TOP_NEXT_TRIPLE, topAndNext, secondClass * CLASSES + wordClass(third));
  }

  private void addDependents(Features features) {
    DependencyTree tree = state.tree();
    int topLeft = tree.leftLabels(top);
    int topRight = tree.rightLabels(top);
    int belowRight = tree.rightLabels(below);
    features.add(
        Template.TOP_RIGHT_CHILD, topClass * CLASSES + wordClass(state.rightChild(top)), nextClass);
    features.add(
        Template.TOP_LEFT_CHILD, topClass * CLASSES + wordClass(state.leftChild(top)), nextClass);
    features.add(
        Template.NEXT_LEFT_CHILD, topClass * CLASSES + wordClass(state.leftChild(next)), nextClass);
    features.add(
        Template.BELOW_RIGHT_CHILD,
        belowClass * CLASSES + wordClass(state.rightChild(below)),
        topClass);
    features.add(
        Template.BELOW_LEFT_CHILD,
        belowClass * CLASSES + wordClass(state.leftChild(below)),
        topClass);
    features.add(Template.TOP_LABELS, topClass, topLeft | topRight);
    features.add(Template.BELOW_LABELS, belowClass, tree.leftLabels(below) | belowRight);
    features.add(Template.NEXT_LABELS, nextClass, tree.leftLabels(next));
    features.add(Template.TOP_RIGHT_LABELS, topAndNext, topRight);
    features.add(Template.TOP_LEFT_LABELS, topAndNext, topLeft);
    features.add(Template.BELOW_RIGHT_LABELS, belowAndTop, belowRight);
  }

  private void addGaps(Features features) {
    int gap = gap(top, next);
    int gapBelow = gap(below, top);
    features.add(Template.DISTANCE, topAndNext, distance(top, next));
    features.add(Template.DISTANCE_BELOW, belowAndTop, distance(below, top));
    features.add(Template.GAP, topAndNext, gap);
    features.add(Template.GAP_BELOW, belowAndTop, gapBelow);
    features.add(Template.GAP_BELOW_TOP, gapBelow * CLASSES + belowClass, codes.code(top));
    features.add(Template.GAP_NEXT, gap * CLASSES + topClass, codes.code(next));
    features.add(Template.GAPS, gap * 2 * CLASSES + gapBelow, topAndNext);
    features.add(
        Template.BELOW_TOP_GAP, belowClass * CLASSES + nextClass, topClass * CLASSES + gapBelow);
    features.add(Template.NEXT_VERB, codes.verbClasses(next), topClass * 2 * CLASSES + gap);
  }

  private void addVerbs(Features features) {
    features.add(Template.TOP_VERB, codes.verbClasses(top), codes.code(next));
    features.add(Template.BELOW_VERB, codes.verbClasses(below), codes.code(top));
    features.add(Template.TOP_FRAMES, codes.verbFrames(top), nextClass);
    features.add(Template.BELOW_FRAMES, codes.verbFrames(below), topAndNext);
    features.add(Template.BELOW_FRAMES_TOP, codes.verbFrames(below), codes.code(top));
    int ahead = next < 0 ? 0 : Math.min(2, codes.verbs(next, row.size()));
    int between = top < 0 || next < 0 ? 0 : Math.min(2, codes.verbs(top + 1, next));
    features.add(Template.VERBS_AHEAD, ahead, topAndNext);
    features.add(Template.VERBS_BETWEEN, between * 4 + ahead, belowAndTop);
  }

  private void addNeighbours(Features features) {
    int quoted = bits(row.isQuoted(top), row.isQuoted(below), row.isQuoted(next));
    int capitals = bits(row.isCapital(below), row.isCapital(top), row.isCapital(next));
    features.add(Template.QUOTED, quoted, topAndNext);
    features.add(Template.CAPITALS, capitals, topAndNext);
    features.add(Template.BEHIND_TOP, topClass, neighbour(top, 1));
    features.add(Template.BEHIND_BELOW, belowAndTop, neighbour(below, 1));
    features.add(Template.BEFORE_TOP, topClass, neighbour(top, -1));
    features.add(Template.BEFORE_NEXT, nextClass * CLASSES + topClass, neighbour(next, -1));
    int phrase = top < 0 ? TokenCodes.OUTSIDE : neighbour(state.tree().first(top), -1);
    features.add(Template.BEFORE_PHRASE, phrase, topAndNext);
  }

  private static int bits(boolean first, boolean second, boolean third) {
    return (first ? 1 : 0) + (second ? 2 : 0) + (third ? 4 : 0);
  }

  private int neighbour(int token, int step) {
    return token < 0 ? TokenCodes.OUTSIDE : codes.code(token + step);
  }

  private int wordClass(int token) {
    return token < 0 ? NO_CLASS : row.wordClass(token).ordinal();
  }

  private static int distance(int from, int to) {
    return from < 0 || to < 0 ? -1 : TokenCodes.bucket(to - from);
  }

  /** The marks between two words: commas, quotation marks, dashes and parentheses, a last one. */
  private int gap(int from, int to) {
    if (from < 0 || to < 0) {
      return from < 0 ? NO_GAP_FROM : NO_GAP_TO;
    }
    int gap = Math.min(2, codes.commas(from + 1, to));
    gap += codes.quotationEdges(from, to) > 0 ? 3 : 0;
    gap += codes.dashes(from, to) > 0 || codes.parentheses(from, to) != 0 ? 6 : 0;
    return gap + (row.is(to - 1, WordClass.PUNCTUATION) ? 12 : 0);
  }
}
