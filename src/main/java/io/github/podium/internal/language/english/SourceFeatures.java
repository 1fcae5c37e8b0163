package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.learning.Features;
import org.jspecify.annotations.Nullable;

/** What tells the source of a cue from the other noun phrases of the sentence. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class SourceFeatures {

  private final TokenRow row;
  private final TokenCodes codes;
  private final SpeakerSigns signs;
  private final @Nullable SourceSyntax syntax;

  /** With the syntax of the sentence, or none. */
  SourceFeatures(
      TokenRow row, TokenCodes codes, SpeakerSigns signs, @Nullable SourceSyntax syntax) {
    this.row = row;
    this.codes = codes;
    this.signs = signs;
    this.syntax = syntax;
  }

  /** What is seen of one candidate. */
  void of(CueCandidate cue, TokenRange candidate, @Nullable RuleAnswer rule, Features features) {
    boolean before = candidate.last() < cue.index();
    int from = before ? candidate.last() + 1 : cue.last() + 1;
    int to = before ? cue.first() : candidate.first();
    int side = before ? 0 : 1;
    int distance = Math.max(0, to - from);
    int near = (side * 8 + Math.min(distance, 3)) * 2 + Math.min(1, codes.commas(from, to));
    int shape = shape(candidate);
    features.clear();
    features.add(SourceTemplate.BIAS);
    features.add(SourceTemplate.DISTANCE, side, TokenCodes.bucket(distance));
    addRule(candidate, shape, rule, features);
    addBetween(from, to, side, features);
    addCue(cue, side, near, features);
    addEdges(cue, candidate, side, near, features);
    addInside(candidate, shape, side, near, features);
    if (syntax != null) {
      syntax.add(cue, candidate, rule, shape, features);
    }
  }

  private void addBetween(int from, int to, int side, Features features) {
    int verbs = Math.min(3, codes.verbs(from, to));
    int commas = Math.min(3, codes.commas(from, to));
    int edges = Math.min(2, codes.quotationEdges(from - 1, to));
    features.add(SourceTemplate.BETWEEN, (side * 4 + verbs) * 4 + commas, edges);
    features.add(SourceTemplate.BETWEEN_VERBS, side, verbs);
    features.add(SourceTemplate.BETWEEN_COMMAS, side, commas);
    features.add(SourceTemplate.BETWEEN_EDGES, side, edges);
  }

  private void addCue(CueCandidate cue, int side, int near, Features features) {
    int kind = cue.kind().ordinal();
    features.add(SourceTemplate.SIDE_KIND, side, kind);
    features.add(SourceTemplate.DISTANCE_KIND, near, kind);
    for (int rest = codes.verbClasses(cue.index()); rest != 0; rest &= rest - 1) {
      int verbClass = Integer.numberOfTrailingZeros(rest);
      features.add(SourceTemplate.VERB_CLASS, verbClass, side);
      features.add(SourceTemplate.VERB_CLASS_NEAR, verbClass, near);
    }
    features.add(SourceTemplate.GROUP_BEFORE, codes.code(cue.first() - 1), near);
    features.add(SourceTemplate.CUE_NEXT, codes.code(cue.last() + 1), near);
  }

  private void addEdges(
      CueCandidate cue, TokenRange candidate, int side, int near, Features features) {
    int first = candidate.first();
    int last = candidate.last();
    int previous = codes.code(first - 1);
    int next = codes.code(last + 1);
    features.add(SourceTemplate.BEFORE, previous, side);
    features.add(SourceTemplate.BEFORE_NEAR, previous, near);
    features.add(SourceTemplate.AFTER, next, side);
    features.add(SourceTemplate.AFTER_KIND, next, near * 16 + cue.kind().ordinal());
    features.add(SourceTemplate.AFTER_2, next, codes.code(last + 2));
    features.add(
        SourceTemplate.AFTER_3,
        codes.coarse(last + 1),
        codes.coarse(last + 2) * 2_000 + codes.coarse(last + 3));
    features.add(SourceTemplate.AROUND, previous, next);
    features.add(SourceTemplate.FIRST_TOKEN, codes.code(first), side);
    features.add(SourceTemplate.FIRST_PAIR, previous, codes.code(first));
    features.add(SourceTemplate.LAST_TOKEN, codes.code(last), side);
    features.add(SourceTemplate.OPENS_SENTENCE, first == 0 ? 1 : 0, near);
    int quoted = (row.isQuoted(first - 1) ? 1 : 0) + (row.isQuoted(cue.first() - 1) ? 2 : 0);
    features.add(SourceTemplate.QUOTED_NEAR, quoted, near);
  }

  private void addInside(TokenRange candidate, int shape, int side, int near, Features features) {
    int last = candidate.last();
    int sign = signs.of(candidate);
    features.add(SourceTemplate.SIGNS, sign);
    features.add(SourceTemplate.SIGNS_NEAR, sign, near);
    features.add(SourceTemplate.LENGTH, TokenCodes.bucket(last - candidate.first()));
    features.add(SourceTemplate.SHAPE, shape);
    features.add(SourceTemplate.SHAPE_NEAR, shape, near);
    features.add(SourceTemplate.SHAPE_AFTER, shape, codes.code(last + 1));
    int ends = side * 2 + (row.isEnd(last + 1) ? 1 : 0);
    features.add(SourceTemplate.SHAPE_END, shape, ends);
    int inside = Math.min(3, codes.verbs(candidate.first(), last + 1));
    features.add(SourceTemplate.VERBS_INSIDE, inside, near * 2 + ends);
    int comma = row.isComma(last + 1) ? 1 : 0;
    features.add(SourceTemplate.COMMA_NEXT, shape * 4 + inside, codes.code(last + 2) * 2 + comma);
    features.add(SourceTemplate.PROLONGABLE, prolongable(candidate), shape);
  }

  /** What is seen of the choice to name no source. */
  void none(CueCandidate cue, @Nullable RuleAnswer rule, Features features) {
    features.clear();
    int kind = cue.kind().ordinal();
    features.add(SourceTemplate.NONE);
    features.add(SourceTemplate.NONE_KIND, kind);
    features.add(SourceTemplate.NONE_BEFORE, codes.code(cue.first() - 1), kind);
    features.add(SourceTemplate.NONE_RULE, rule == null ? 0 : rule.source() == null ? 1 : 2, kind);
    for (int rest = codes.verbClasses(cue.index()); rest != 0; rest &= rest - 1) {
      features.add(SourceTemplate.NONE_CLASS, Integer.numberOfTrailingZeros(rest), kind);
    }
  }

  private static void addRule(
      TokenRange candidate, int shape, @Nullable RuleAnswer rule, Features features) {
    TokenRange source = rule == null ? null : rule.source();
    if (rule == null || source == null) {
      features.add(SourceTemplate.RULE_NONE, rule == null ? 0 : 1);
      return;
    }
    int match =
        source.equals(candidate)
            ? 1
            : !source.overlaps(candidate)
                ? 2
                : (source.first() == candidate.first() ? 3 : 4)
                    + (source.last() == candidate.last() ? 2 : 0);
    features.add(SourceTemplate.RULE, match);
    features.add(SourceTemplate.RULE_SHAPE, match, shape);
    features.add(SourceTemplate.OVERLAPS_RULE, match, rule.rule().hashCode());
  }

  /** Whether the phrase holds commas, prepositions, conjunctions. */
  private int shape(TokenRange candidate) {
    int shape = 0;
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      shape |= row.isComma(i) ? 1 : 0;
      shape |= row.is(i, WordClass.ADPOSITION) ? 2 : 0;
      shape |= row.is(i, WordClass.CONJUNCTION) ? 4 : 0;
    }
    shape |= row.is(candidate.first(), WordClass.DETERMINER) ? 8 : 0;
    shape |= row.is(candidate.last(), WordClass.PROPER_NOUN) ? 16 : 0;
    shape |= row.is(candidate.last(), WordClass.PRONOUN) ? 32 : 0;
    return shape;
  }

  /** What the phrase could go on with. */
  private int prolongable(TokenRange candidate) {
    int next = candidate.last() + 1;
    boolean tie = row.is(next, WordClass.ADPOSITION, WordClass.CONJUNCTION) || row.isComma(next);
    return tie ? codes.coarse(next) * 32 + Math.max(0, Math.min(31, codes.coarse(next + 1))) : 0;
  }
}
