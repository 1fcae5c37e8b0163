package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.learning.Features;

/** What the dependents of a word tell of whether it reports. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class CueSyntax {

  /** Labels of what may be the content. */
  static final int COMPLEMENTS =
      DependencyTree.bits(
          ImmutableSet.of(
              DependencyLabel.OBJECT,
              DependencyLabel.CLAUSE,
              DependencyLabel.OPEN_CLAUSE,
              DependencyLabel.ADVERBIAL_CLAUSE,
              DependencyLabel.PASSIVE_SUBJECT));

  private static final int ARGUMENTS =
      COMPLEMENTS
          | DependencyTree.bits(
              ImmutableSet.of(
                  DependencyLabel.SUBJECT,
                  DependencyLabel.PREPOSITION,
                  DependencyLabel.MARK,
                  DependencyLabel.AUXILIARY));

  private final TokenRow row;
  private final TokenCodes codes;
  private final SpeakerSigns signs;
  private final DependencyTree tree;

  CueSyntax(TokenRow row, TokenCodes codes, SpeakerSigns signs, DependencyTree tree) {
    this.row = row;
    this.codes = codes;
    this.signs = signs;
    this.tree = tree;
  }

  /** Adds what is seen of a cue of these classes and frames, with what the rules say of it. */
  void add(CueCandidate cue, int classes, int frames, int sides, Features features) {
    int i = cue.index();
    int kind = cue.kind().ordinal();
    int labels = tree.leftLabels(i) | tree.rightLabels(i);
    int arguments = labels & ARGUMENTS;
    int complements = labels & COMPLEMENTS;
    int label = tree.label(i).ordinal();
    features.add(CueTemplate.LABEL, label, kind);
    features.add(CueTemplate.LABELS, arguments, kind);
    features.add(CueTemplate.LABELS_CLASSES, arguments, classes);
    features.add(CueTemplate.LABELS_FRAMES, arguments, frames);
    features.add(CueTemplate.COMPLEMENTS, complements, kind);
    features.add(CueTemplate.COMPLEMENTS_CLASSES, complements, classes);
    features.add(CueTemplate.COMPLEMENTS_FRAMES, complements, frames);
    features.add(CueTemplate.COMPLEMENTS_RULE, complements, sides);
    features.add(CueTemplate.LABEL_HEAD, label * 16 + kind, codes.coarse(tree.head(i)));
    features.add(CueTemplate.SUBJECT_SIGNS, subject(tree.subject(i)), kind);
  }

  private int subject(int subject) {
    if (subject == DependencyTree.NONE) {
      return -1;
    }
    return row.is(subject, WordClass.PRONOUN)
        ? codes.code(subject)
        : signs.of(new TokenRange(subject, subject));
  }
}
