package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.learning.Features;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the dependency tree tells of a phrase as the source of a cue. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class SourceSyntax {

  private static final int MOST_STEPS = 3;
  private static final int LABELS = 32;
  private static final int UNRELATED = -1;

  /** A phrase that reaches over the cue: {@code the man who said}. */
  private static final int AROUND_CUE = 9;

  private final TokenRow row;
  private final DependencyTree tree;

  SourceSyntax(TokenRow row, DependencyTree tree) {
    this.row = row;
    this.tree = tree;
  }

  /** The subject of the cue with all that depends on it, if it is all on one side. */
  List<TokenRange> subject(CueCandidate cue) {
    int subject = tree.subject(cue.index());
    if (subject == DependencyTree.NONE || row.isQuoted(subject)) {
      return List.of();
    }
    TokenRange phrase = new TokenRange(tree.first(subject), tree.last(subject));
    boolean beside = phrase.last() < cue.first() || phrase.first() > cue.last();
    boolean moderate = phrase.last() - phrase.first() < SourceCandidates.LONGEST;
    return beside && moderate ? List.of(phrase) : List.of();
  }

  /** Adds what is seen of one candidate; what it holds is its shape. */
  void add(
      CueCandidate cue,
      TokenRange candidate,
      @Nullable RuleAnswer rule,
      int shape,
      Features features) {
    int head = head(candidate);
    int relation = relation(cue.index(), head);
    int extent = extent(cue.index(), head, candidate);
    int next = nextPhrase(candidate);
    int mark = row.is(candidate.last() + 1, WordClass.PUNCTUATION) ? 1 : 0;
    int kind = cue.kind().ordinal();
    int side = candidate.last() < cue.index() ? 0 : 1;
    features.add(SourceTemplate.RELATION, relation, extent);
    features.add(SourceTemplate.RELATION_KIND, relation, kind);
    features.add(SourceTemplate.RELATION_RULE, relation, match(candidate, rule));
    features.add(SourceTemplate.EXTENT, extent * 2 + mark, next);
    features.add(SourceTemplate.EXTENT_SHAPE, extent, shape);
    features.add(SourceTemplate.LABEL, tree.label(head).ordinal(), side * 16 + kind);
    features.add(SourceTemplate.CROSSING, crossing(candidate), extent);
  }

  /** The first token of the phrase whose head is outside. */
  private int head(TokenRange phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (leaves(phrase, i)) {
        return i;
      }
    }
    return phrase.first();
  }

  private boolean leaves(TokenRange phrase, int i) {
    return !phrase.contains(tree.head(i)) && !row.is(i, WordClass.PUNCTUATION);
  }

  /** How many of its words depend on something outside: one, of a phrase that is whole. */
  private int crossing(TokenRange phrase) {
    int crossing = 0;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      crossing += leaves(phrase, i) ? 1 : 0;
    }
    return Math.min(3, crossing);
  }

  /**
   * How the head of the phrase and the cue hang together: the labels on the way up from the cue to
   * the word that the phrase depends on, or to the phrase itself.
   */
  private int relation(int cue, int head) {
    int way = 0;
    int above = cue;
    for (int up = 0; up <= MOST_STEPS && above != DependencyTree.NONE; up++) {
      if (above == head) {
        return (way * LABELS + LABELS - 1) * 2 + 1;
      }
      if (tree.head(head) == above) {
        return (way * LABELS + tree.label(head).ordinal()) * 2;
      }
      way = way * LABELS + tree.label(above).ordinal() + 1;
      above = tree.head(above);
    }
    int dependent = tree.dependent(cue, head);
    return dependent == DependencyTree.NONE
        ? UNRELATED
        : UNRELATED - 1 - tree.label(dependent).ordinal();
  }

  /** Whether the phrase begins and ends where all that depends on its head does. */
  private int extent(int cue, int head, TokenRange phrase) {
    int first = tree.first(head);
    int last = tree.last(head);
    return first <= cue && cue <= last
        ? AROUND_CUE
        : (Integer.signum(phrase.first() - first) + 1) * 3
            + Integer.signum(phrase.last() - last)
            + 1;
  }

  /** What the phrase behind is, and whether it depends on this one. */
  private int nextPhrase(TokenRange phrase) {
    int next = tree.topFrom(row.wordFrom(phrase.last() + 1));
    if (next == DependencyTree.NONE) {
      return -1;
    }
    int inside = phrase.contains(tree.head(next)) ? 1 : 0;
    return tree.label(next).ordinal() * 2 + inside;
  }

  private static int match(TokenRange candidate, @Nullable RuleAnswer rule) {
    TokenRange source = rule == null ? null : rule.source();
    if (source == null) {
      return 0;
    }
    return source.equals(candidate) ? 1 : source.overlaps(candidate) ? 2 : 3;
  }
}
