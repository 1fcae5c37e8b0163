package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.learning.Features;
import org.jspecify.annotations.Nullable;

/** What tells where the content of a cue begins and ends. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class ContentFeatures {

  private static final int SIGHT = 30;

  private final TokenRow row;
  private final TokenCodes codes;
  private final @Nullable ContentSyntax syntax;

  /** With the syntax of the sentence, or none. */
  ContentFeatures(TokenRow row, TokenCodes codes, @Nullable ContentSyntax syntax) {
    this.row = row;
    this.codes = codes;
    this.syntax = syntax;
  }

  /** What is seen of a token as the first one of the content right of the cue. */
  void rightBegin(
      int i,
      CueCandidate cue,
      @Nullable TokenRange source,
      @Nullable RuleAnswer rule,
      Features features) {
    begin(i, cue, rule == null ? null : rule.right(), features);
    int behind = source != null && source.first() > cue.last() ? source.last() + 1 : cue.last() + 1;
    features.add(ContentTemplate.DISTANCE, TokenCodes.bucket(i - behind), i < behind ? 1 : 0);
    features.add(
        ContentTemplate.DISTANCE_CLASS, TokenCodes.bucket(i - behind), cue.kind().ordinal());
    features.add(ContentTemplate.VERBS, Math.min(3, codes.verbs(behind, i)));
    features.add(ContentTemplate.COMMAS, Math.min(3, codes.commas(behind, i)));
    features.add(ContentTemplate.EDGES, Math.min(2, codes.quotationEdges(behind - 1, i)));
    features.add(ContentTemplate.REST, nextQuotation(i), TokenCodes.bucket(i - behind));
    features.add(ContentTemplate.REST_VERBS, Math.min(3, codes.verbs(i, row.size())));
    features.add(ContentTemplate.THAT_BETWEEN, thatBetween(behind, i), thatBetween(i + 1, i + 8));
    features.add(
        ContentTemplate.OCCASION, occasionBetween(behind, i), codes.opensOccasion(i) ? 1 : 0);
    classed(i, cue, i - behind, features);
  }

  /** What is seen of a token as the first one of the content left of the cue. */
  void leftBegin(int i, int end, CueCandidate cue, @Nullable RuleAnswer rule, Features features) {
    begin(i, cue, rule == null ? null : rule.left(), features);
    features.add(
        ContentTemplate.EDGE_OF_SENTENCE, opensSentence(i) ? 1 : 0, row.isQuoted(i) ? 1 : 0);
    features.add(ContentTemplate.LENGTH, TokenCodes.bucket(end - i));
    features.add(
        ContentTemplate.VERBS, Math.min(3, codes.verbs(i, end + 1)), opensSentence(i) ? 1 : 0);
    features.add(ContentTemplate.COMMAS, Math.min(3, codes.commas(0, i)));
    features.add(ContentTemplate.EDGES, Math.min(3, codes.quotationEdges(i, end)));
    features.add(
        ContentTemplate.SAME_QUOTATION, row.isQuoted(i) ? 1 : 0, row.isQuoted(end) ? 1 : 0);
    features.add(ContentTemplate.REST, TokenCodes.bucket(i));
  }

  private void begin(int i, CueCandidate cue, @Nullable TokenRange ruled, Features features) {
    features.clear();
    int rule = ruled == null ? 0 : Integer.signum(i - ruled.first()) + 2;
    features.add(ContentTemplate.BIAS);
    features.add(ContentTemplate.RULE, rule);
    features.add(ContentTemplate.RULE_EDGE, rule, codes.coarse(i - 1));
    features.add(ContentTemplate.TOKEN, codes.code(i));
    features.add(ContentTemplate.TOKEN_BEFORE, codes.code(i - 1));
    features.add(ContentTemplate.TOKEN_BEFORE_2, codes.code(i - 2));
    features.add(ContentTemplate.TOKEN_NEXT, codes.code(i + 1));
    features.add(ContentTemplate.PAIR_BEFORE, codes.code(i - 1), codes.code(i));
    features.add(ContentTemplate.PAIR_NEXT, codes.code(i), codes.coarse(i + 1));
    features.add(
        ContentTemplate.COARSE_TRIPLE,
        codes.coarse(i - 1),
        codes.coarse(i) * 64 + codes.coarse(i + 1));
    features.add(ContentTemplate.QUOTED, quotation(i, i - 1), rule);
    features.add(ContentTemplate.KIND_TOKEN, codes.code(i), cue.kind().ordinal());
    if (syntax != null) {
      syntax.addBegin(i, cue, features);
    }
  }

  private void classed(int i, CueCandidate cue, int distance, Features features) {
    int near = Math.min(Math.max(distance, 0), 3);
    features.add(
        ContentTemplate.MASK_TOKEN, codes.verbClasses(cue.index()), codes.code(i) * 4 + near);
    for (int rest = codes.verbClasses(cue.index()); rest != 0; rest &= rest - 1) {
      int verbClass = Integer.numberOfTrailingZeros(rest);
      features.add(ContentTemplate.VERB_CLASS, verbClass, near);
      features.add(ContentTemplate.CLASS_TOKEN, verbClass, codes.code(i));
      features.add(ContentTemplate.CLASS_BEFORE, verbClass, codes.code(i - 1));
    }
  }

  /** What is seen of a token as the last one of the content right of the cue. */
  void rightEnd(
      int i,
      int begin,
      CueCandidate cue,
      int nextCue,
      @Nullable RuleAnswer rule,
      Features features) {
    TokenRange ruled = rule == null ? null : rule.right();
    end(i, begin, cue, ruled, features);
    boolean last = row.room(i + 1) == 0;
    features.add(ContentTemplate.EDGE_OF_SENTENCE, last ? 1 : 0, row.isQuoted(i) ? 1 : 0);
    features.add(ContentTemplate.LENGTH, TokenCodes.bucket(i - begin), last ? 1 : 0);
    features.add(ContentTemplate.VERBS, Math.min(3, codes.verbs(begin, i + 1)), last ? 1 : 0);
    features.add(ContentTemplate.COMMAS, Math.min(3, codes.commas(begin, i)), last ? 1 : 0);
    features.add(ContentTemplate.EDGES, Math.min(3, codes.quotationEdges(begin, i)), last ? 1 : 0);
    features.add(ContentTemplate.REST, TokenCodes.bucket(row.room(i + 1)));
    features.add(
        ContentTemplate.REST_VERBS,
        Math.min(2, codes.verbs(i + 1, row.size())),
        codes.coarse(i + 1));
    features.add(
        ContentTemplate.REST_NEXT, TokenCodes.bucket(row.room(i + 1)), codes.coarse(i + 1));
    int ahead = nextCue > i ? TokenCodes.bucket(nextCue - i) : nextCue < 0 ? 98 : 99;
    features.add(ContentTemplate.NEXT_CUE, ahead);
    features.add(ContentTemplate.NEXT_CUE_PAIR, ahead, codes.code(i + 1));
    features.add(
        ContentTemplate.NEXT_CUE_EDGE,
        ahead,
        last ? 1 : row.is(i + 1, WordClass.PUNCTUATION) ? 2 : 3);
    features.add(ContentTemplate.OCCASION, codes.opensOccasion(i + 1) ? 1 : 0, codes.code(i + 1));
    features.add(
        ContentTemplate.SAME_QUOTATION,
        (row.isQuoted(begin) ? 1 : 0) + (row.isQuoted(i) ? 2 : 0),
        quotation(i, i + 1));
    features.add(ContentTemplate.PARENTHESIS, open(begin, i), last ? 1 : 0);
    features.add(
        ContentTemplate.COMMA_PAIR,
        Math.min(2, codes.commas(i + 2, row.size())),
        codes.code(i + 1));
    features.add(ContentTemplate.THAT_BETWEEN, codes.code(begin), last ? 1 : 0);
    for (int rest = codes.verbClasses(cue.index()); rest != 0; rest &= rest - 1) {
      int verbClass = Integer.numberOfTrailingZeros(rest);
      features.add(ContentTemplate.CLASS_EDGE, verbClass, last ? 1 : 0);
      features.add(ContentTemplate.CLASS_BEFORE, verbClass, codes.coarse(i + 1));
      features.add(ContentTemplate.VERB_CLASS, verbClass, Math.min(3, codes.verbs(begin, i + 1)));
    }
  }

  /** What is seen of a token as the last one of the content left of the cue. */
  void leftEnd(
      int i,
      CueCandidate cue,
      @Nullable TokenRange source,
      @Nullable RuleAnswer rule,
      Features features) {
    end(i, -1, cue, rule == null ? null : rule.left(), features);
    int begin = source != null && source.last() < cue.first() ? source.first() : cue.first();
    features.add(ContentTemplate.DISTANCE, TokenCodes.bucket(begin - i), i >= begin ? 1 : 0);
    features.add(ContentTemplate.DISTANCE_CLASS, TokenCodes.bucket(begin - i), codes.code(i + 1));
    features.add(ContentTemplate.COMMAS, Math.min(3, codes.commas(i, begin)));
    features.add(ContentTemplate.VERBS, Math.min(3, codes.verbs(i + 1, begin)));
    features.add(ContentTemplate.EDGES, Math.min(3, codes.quotationEdges(i, begin)));
    features.add(ContentTemplate.LENGTH, TokenCodes.bucket(i));
  }

  private void end(
      int i, int begin, CueCandidate cue, @Nullable TokenRange ruled, Features features) {
    features.clear();
    int rule = ruled == null ? 0 : Integer.signum(i - ruled.last()) + 2;
    features.add(ContentTemplate.BIAS);
    features.add(ContentTemplate.RULE, rule);
    features.add(ContentTemplate.RULE_EDGE, rule, codes.coarse(i + 1));
    features.add(ContentTemplate.RULE_AND_NEXT, rule, codes.code(i + 1));
    features.add(ContentTemplate.TOKEN, codes.code(i));
    features.add(ContentTemplate.TOKEN_BEFORE, codes.code(i - 1));
    features.add(ContentTemplate.TOKEN_NEXT, codes.code(i + 1));
    features.add(ContentTemplate.TOKEN_NEXT_2, codes.code(i + 2));
    features.add(ContentTemplate.PAIR_NEXT, codes.code(i + 1), codes.code(i + 2));
    features.add(ContentTemplate.COARSE_PAIR, codes.coarse(i), codes.coarse(i + 1));
    features.add(
        ContentTemplate.COARSE_TRIPLE,
        codes.coarse(i + 1),
        codes.coarse(i + 2) * 64 + codes.coarse(i + 3));
    features.add(ContentTemplate.QUOTED, quotation(i, i + 1), rule);
    features.add(ContentTemplate.KIND_NEXT, codes.code(i + 1), cue.kind().ordinal());
    if (syntax != null) {
      syntax.addEnd(i, begin, cue, features);
    }
  }

  private int quotation(int i, int neighbour) {
    return (row.isQuoted(i) ? 1 : 0) + (row.isQuoted(neighbour) ? 2 : 0);
  }

  /** Whether a parenthesis or a dash is open between the tokens. */
  private int open(int begin, int end) {
    int parentheses = codes.parentheses(begin, end + 1);
    int dashes = codes.dashes(begin, end + 1);
    return (parentheses > 0 ? 1 : 0) + (dashes % 2 == 1 ? 2 : 0);
  }

  private int occasionBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (codes.opensOccasion(i)) {
        return i == from ? 2 : 1;
      }
    }
    return 0;
  }

  private int thatBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (row.lower(i).equals("that")) {
        return i == to - 1 ? 2 : 1;
      }
    }
    return 0;
  }

  private int nextQuotation(int from) {
    int quotation = row.quotationAhead(from, Math.min(row.size(), from + SIGHT));
    return quotation < 0 ? 0 : 1 + TokenCodes.bucket(quotation - from);
  }

  private boolean opensSentence(int i) {
    for (int j = 0; j < i; j++) {
      if (!row.is(j, WordClass.PUNCTUATION)) {
        return false;
      }
    }
    return true;
  }
}
