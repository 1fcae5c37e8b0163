package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.learning.Features;

/** What the dependency tree tells of where the content of a cue begins and ends. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class ContentSyntax {

  private static final int LABELS = 32;
  private static final int NO_LABEL = LABELS - 1;

  private final TokenRow row;
  private final TokenCodes codes;
  private final DependencyTree tree;

  ContentSyntax(TokenRow row, TokenCodes codes, DependencyTree tree) {
    this.row = row;
    this.codes = codes;
    this.tree = tree;
  }

  /** Adds what is seen of a token as the first one of the content. */
  void addBegin(int i, CueCandidate cue, Features features) {
    int index = cue.index();
    int argument = argument(i, index);
    int top = tree.topFrom(i);
    int head = tree.head(top);
    int way = head == index ? 3 : head == DependencyTree.NONE ? 2 : head < i ? 1 : 0;
    int phrase = label(top) * 4 + way;
    features.add(ContentTemplate.ARGUMENT, argument, i > index ? 1 : 0);
    features.add(ContentTemplate.ARGUMENT_KIND, argument, cue.kind().ordinal());
    features.add(ContentTemplate.ARGUMENT_TOKEN, argument, codes.code(i));
    features.add(ContentTemplate.ARGUMENT_CLASSES, argument, codes.verbClasses(index));
    features.add(ContentTemplate.TOP, phrase);
    features.add(ContentTemplate.TOP_ARGUMENT, phrase, argument);
  }

  /** What depends on the cue and covers the token, and whether it begins there. */
  private int argument(int i, int cue) {
    int argument = tree.dependent(cue, i);
    if (argument == DependencyTree.NONE) {
      return tree.dependent(i, cue) == DependencyTree.NONE ? -1 : -2;
    }
    return label(argument) * 2 + (tree.first(argument) == i ? 1 : 0);
  }

  /**
   * Adds what is seen of a token as the last one of the content.
   *
   * @param begin the first token of the content, or -1 if it is not known yet
   */
  void addEnd(int i, int begin, CueCandidate cue, Features features) {
    int index = cue.index();
    int argument = tree.dependent(index, begin >= 0 ? begin : i);
    int end =
        argument == DependencyTree.NONE
            ? -1
            : label(argument) * 3 + Integer.signum(i - tree.last(argument)) + 1;
    int next = tree.topFrom(row.wordFrom(i + 1));
    int place = place(next, i, begin, index);
    int mark = row.is(i + 1, WordClass.PUNCTUATION) ? 1 : 0;
    int phrase = place * LABELS + label(next);
    features.add(ContentTemplate.END, end, cue.kind().ordinal());
    features.add(ContentTemplate.END_TOKEN, end, codes.code(i + 1));
    features.add(ContentTemplate.NEXT_PHRASE, phrase);
    features.add(ContentTemplate.NEXT_PHRASE_END, phrase, end);
    features.add(ContentTemplate.NEXT_PHRASE_MARK, phrase, mark == 0 ? 0 : codes.code(i + 1));
    features.add(ContentTemplate.NEXT_PHRASE_CLASS, phrase, codes.coarse(next) * 2 + mark);
    features.add(ContentTemplate.LAST_PHRASE, lastPhrase(i, begin, index), place * 2 + mark);
  }

  /** What the phrase behind the content depends on. */
  private int place(int next, int i, int begin, int cue) {
    int head = tree.head(next);
    if (next == DependencyTree.NONE) {
      return 5;
    }
    if (head == cue) {
      return 0;
    }
    if (head == DependencyTree.NONE) {
      return 1;
    }
    return head > i ? 2 : head >= begin && head > cue ? 3 : 4;
  }

  private int lastPhrase(int i, int begin, int cue) {
    int last = tree.topTo(i);
    int head = tree.head(last);
    int place =
        head == cue ? 0 : head == DependencyTree.NONE ? 1 : head >= begin && head < i ? 2 : 3;
    return place * LABELS + label(last);
  }

  /**
   * Adds what is seen of the phrases left and right of a cue with its source, from here to there.
   */
  void addSides(CueCandidate cue, int begin, int end, boolean commaBefore, Features features) {
    int index = cue.index();
    int kind = cue.kind().ordinal();
    int right = right(index, begin, end);
    int left = left(index, begin, end);
    features.add(ContentTemplate.SIDE_PHRASE_RIGHT, right, row.isComma(end) ? 1 : 0);
    features.add(ContentTemplate.SIDE_PHRASE_LEFT, left, commaBefore ? 1 : 0);
    features.add(ContentTemplate.SIDE_PHRASES, left, right);
    features.add(
        ContentTemplate.COMPLEMENTS_LEFT, tree.leftLabels(index) & CueSyntax.COMPLEMENTS, kind);
    features.add(
        ContentTemplate.COMPLEMENTS_RIGHT, tree.rightLabels(index) & CueSyntax.COMPLEMENTS, kind);
  }

  private int right(int cue, int begin, int end) {
    int next = tree.topFrom(row.wordFrom(end));
    int head = tree.head(next);
    int place = 4;
    if (next == DependencyTree.NONE) {
      place = 5;
    } else if (head == cue) {
      place = 0;
    } else if (head == DependencyTree.NONE) {
      place = 1;
    } else if (head < end) {
      place = head < begin ? 2 : 3;
    }
    return place * LABELS + label(next);
  }

  private int left(int cue, int begin, int end) {
    int last = row.wordBefore(begin);
    if (last == DependencyTree.NONE) {
      return -1;
    }
    int argument = tree.dependent(cue, last);
    if (argument != DependencyTree.NONE) {
      return label(argument);
    }
    int head = tree.head(cue);
    boolean within = head != DependencyTree.NONE && head < begin;
    return within ? LABELS + label(cue) : 2 * LABELS + (tree.head(tree.topTo(last)) > end ? 1 : 0);
  }

  private int label(int i) {
    return i == DependencyTree.NONE ? NO_LABEL : tree.label(i).ordinal();
  }
}
