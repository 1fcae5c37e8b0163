package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import java.util.Arrays;

/**
 * How far a parser is in a sentence: words on a stack that have no head yet, and words still to
 * come. Marks are no words. Behind the last word stands the root, on which what remains depends.
 */
final class ParserState {

  private final int[] words;
  private final int[] stack;
  private final int[] leftChild;
  private final int[] rightChild;
  private final DependencyTree tree;
  private int depth;
  private int next;

  /** Before the first word. */
  ParserState(TokenRow row) {
    int[] found = new int[row.size()];
    int count = 0;
    for (int i = 0; i < row.size(); i++) {
      if (!row.is(i, WordClass.PUNCTUATION)) {
        found[count++] = i;
      }
    }
    words = Arrays.copyOf(found, count);
    stack = new int[count];
    leftChild = new int[row.size()];
    rightChild = new int[row.size()];
    Arrays.fill(leftChild, DependencyTree.NONE);
    Arrays.fill(rightChild, DependencyTree.NONE);
    tree = new DependencyTree(row.size());
  }

  /** What depends on what so far. */
  DependencyTree tree() {
    return tree;
  }

  /** The tokens that are words. */
  int[] words() {
    return words.clone();
  }

  /** How many words are on the stack. */
  int depth() {
    return depth;
  }

  /** How many words have been read. */
  int read() {
    return next;
  }

  /** The token so far below the top of the stack, or {@link DependencyTree#NONE}. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : DependencyTree.NONE;
  }

  /** The token so far behind the next one, or {@link DependencyTree#NONE}. */
  int coming(int behind) {
    return next + behind < words.length ? words[next + behind] : DependencyTree.NONE;
  }

  /** What depends on the token from the left and was attached last. */
  int leftChild(int token) {
    return token < 0 ? DependencyTree.NONE : leftChild[token];
  }

  /** What depends on the token from the right and was attached last. */
  int rightChild(int token) {
    return token < 0 ? DependencyTree.NONE : rightChild[token];
  }

  /** Whether every word has its place. */
  boolean isDone() {
    return next == words.length && depth == 0;
  }

  boolean mayShift() {
    return next < words.length;
  }

  boolean mayAttachLeft() {
    return depth > 0;
  }

  boolean mayAttachRight() {
    return depth > 1;
  }

  /** Puts the next word on the stack. */
  void shift() {
    stack[depth++] = words[next++];
  }

  /** Takes the top of the stack away and makes it depend on the next word, or on none. */
  void attachLeft(DependencyLabel label) {
    int token = stack[--depth];
    int head = coming(0);
    tree.attach(token, head, label);
    if (head != DependencyTree.NONE) {
      leftChild[head] = token;
    }
  }

  /** Takes the top of the stack away and makes it depend on the word below it. */
  void attachRight(DependencyLabel label) {
    int token = stack[--depth];
    int head = stack[depth - 1];
    tree.attach(token, head, label);
    rightChild[head] = token;
  }
}
