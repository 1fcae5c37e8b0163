package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;

/**
 * Which word of a sentence depends on which, and as what: one projective tree or several over all
 * tokens but the marks. Filled from the leaves up.
 */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class DependencyTree {

  /** No token: the head of one that depends on none. */
  static final int NONE = -1;

  /** So far up a chain of heads is looked; what is written has few that are longer. */
  private static final int HIGHEST = 25;

  private final int[] heads;
  private final DependencyLabel[] labels;
  private final int[] first;
  private final int[] last;
  private final int[] subjects;
  private final int[] leftLabels;
  private final int[] rightLabels;
  private final int[] topFrom;
  private final int[] topTo;

  /** Tokens of which none depends on another yet. */
  DependencyTree(int size) {
    heads = filled(size);
    labels = new DependencyLabel[size];
    Arrays.fill(labels, DependencyLabel.OTHER);
    first = new int[size];
    last = new int[size];
    subjects = filled(size);
    leftLabels = new int[size];
    rightLabels = new int[size];
    topFrom = new int[size];
    topTo = new int[size];
    for (int i = 0; i < size; i++) {
      first[i] = i;
      last[i] = i;
      topFrom[i] = i;
      topTo[i] = i;
    }
  }

  private static int[] filled(int size) {
    int[] tokens = new int[size];
    Arrays.fill(tokens, NONE);
    return tokens;
  }

  /** Makes a token, whose own dependents are all known, depend on another, or on none. */
  void attach(int token, int head, DependencyLabel label) {
    heads[token] = head;
    labels[token] = label;
    topFrom[first[token]] = token;
    topTo[last[token]] = token;
    if (head == NONE) {
      return;
    }
    first[head] = Math.min(first[head], first[token]);
    last[head] = Math.max(last[head], last[token]);
    int[] side = token < head ? leftLabels : rightLabels;
    side[head] |= 1 << label.ordinal();
    if (label == DependencyLabel.SUBJECT || label == DependencyLabel.PASSIVE_SUBJECT) {
      subjects[head] = token;
    }
  }

  /** The token that this one depends on, or {@link #NONE}. */
  int head(int i) {
    return inRange(i) ? heads[i] : NONE;
  }

  /** What the token is to its head. */
  DependencyLabel label(int i) {
    return inRange(i) ? labels[i] : DependencyLabel.OTHER;
  }

  /** The first token of all that depends on the token, itself among them. */
  int first(int i) {
    return first[i];
  }

  /** The last token of all that depends on the token, itself among them. */
  int last(int i) {
    return last[i];
  }

  /** The subject of the token, or {@link #NONE}. */
  int subject(int i) {
    return inRange(i) ? subjects[i] : NONE;
  }

  /** The labels of what depends on the token and stands left of it, one bit each. */
  int leftLabels(int i) {
    return inRange(i) ? leftLabels[i] : 0;
  }

  /** The labels of what depends on the token and stands right of it, one bit each. */
  int rightLabels(int i) {
    return inRange(i) ? rightLabels[i] : 0;
  }

  /** The highest token of those whose dependents begin at the token, or {@link #NONE}. */
  int topFrom(int i) {
    return inRange(i) ? topFrom[i] : NONE;
  }

  /** The highest token of those whose dependents end at the token, or {@link #NONE}. */
  int topTo(int i) {
    return inRange(i) ? topTo[i] : NONE;
  }

  /** What depends on the head itself and covers the token, or {@link #NONE}. */
  int dependent(int head, int i) {
    if (!inRange(head) || i < first[head] || i > last[head]) {
      return NONE;
    }
    int covering = i;
    for (int up = 0; up < HIGHEST && covering != head && covering != NONE; up++) {
      if (heads[covering] == head) {
        return covering;
      }
      covering = heads[covering];
    }
    return NONE;
  }

  /** The bits of labels. */
  static int bits(ImmutableSet<DependencyLabel> labels) {
    return labels.stream().mapToInt(label -> 1 << label.ordinal()).sum();
  }

  private boolean inRange(int i) {
    return 0 <= i && i < heads.length;
  }
}
