package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.RuleAnswer.Range;
import io.github.podium.internal.learning.Features;
import org.jspecify.annotations.Nullable;

/** What tells on which side of a cue its content stands, and where it begins and ends. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class ContentFeatures {

  private static final int SIGHT = 30;

  private enum Template {
    BIAS,
    KIND,
    RULE,
    RULE_NAME,
    VERB_CLASS,
    VERB_CLASS_NEXT,
    VERB_CLASS_RULE,
    NEXT,
    NEXT_2,
    BEFORE,
    SOURCE_SIDE,
    QUOTES,
    QUOTES_SOURCE,
    ROOM_LEFT,
    ROOM_RIGHT,
    COMMA_LEFT,
    VERBS_LEFT,
    VERBS_RIGHT,
    THAT_RIGHT,
    TOKEN,
    TOKEN_BEFORE,
    TOKEN_BEFORE_2,
    TOKEN_NEXT,
    TOKEN_NEXT_2,
    PAIR_BEFORE,
    PAIR_NEXT,
    COARSE_PAIR,
    COARSE_TRIPLE,
    QUOTED,
    QUOTED_NEXT,
    DISTANCE,
    DISTANCE_CLASS,
    LENGTH,
    VERBS,
    COMMAS,
    EDGES,
    EDGE_OF_SENTENCE,
    REST,
    REST_VERBS,
    REST_NEXT,
    OTHER_END,
    NEXT_CUE,
    CLASS_TOKEN,
    CLASS_BEFORE,
    CLASS_EDGE,
    KIND_TOKEN,
    KIND_NEXT,
    RULE_EDGE,
    RULE_AND_NEXT,
    PARENTHESIS,
    COMMA_PAIR,
    THAT_BETWEEN,
    SAME_QUOTATION,
    OCCASION,
    MASK_TOKEN,
    NEXT_CUE_PAIR,
    NEXT_CUE_EDGE
  }

  private final TokenRow row;
  private final TokenCodes codes;

  ContentFeatures(TokenRow row, TokenCodes codes) {
    this.row = row;
    this.codes = codes;
  }

  /** What is seen of whether there is content on a side of the cue. */
  void side(
      CueCandidate cue, @Nullable Range source, @Nullable RuleAnswer rule, Features features) {
    features.clear();
    int begin = source != null && source.last() < cue.first() ? source.first() : cue.first();
    int end = source != null && source.first() > cue.last() ? source.last() + 1 : cue.last() + 1;
    int kind = cue.kind().ordinal();
    int ruled =
        rule == null ? 0 : 1 + (rule.left() == null ? 0 : 1) + (rule.right() == null ? 0 : 2);
    int sourceSide = source == null ? 0 : source.first() > cue.last() ? 2 : 1;
    int quotes = quoteAt(begin - 1, begin - 2) + 2 * quoteAt(end, end + 1);
    quotes += row.isQuoted(0) ? 4 : 0;
    boolean comma = row.isComma(begin - 1) || row.isComma(begin - 2);
    features.add(Template.BIAS);
    features.add(Template.KIND, kind);
    features.add(Template.RULE, ruled);
    features.add(Template.RULE_NAME, rule == null ? 0 : rule.rule().hashCode());
    features.add(Template.NEXT, codes.code(end), kind);
    features.add(Template.NEXT_2, codes.code(end), codes.coarse(end + 1));
    features.add(Template.BEFORE, codes.code(begin - 1), kind);
    features.add(Template.SOURCE_SIDE, sourceSide, kind);
    features.add(Template.QUOTES, quotes);
    features.add(Template.QUOTES_SOURCE, quotes, sourceSide * 16 + ruled);
    features.add(Template.ROOM_LEFT, TokenCodes.bucket(begin), comma ? 1 : 0);
    features.add(Template.ROOM_RIGHT, TokenCodes.bucket(room(end)), kind);
    features.add(Template.COMMA_LEFT, comma ? 1 : 0, row.isComma(end) ? 1 : 0);
    features.add(Template.VERBS_LEFT, Math.min(3, codes.verbs(0, begin)), comma ? 1 : 0);
    features.add(Template.VERBS_RIGHT, Math.min(3, codes.verbs(end, row.size())), sourceSide);
    features.add(Template.THAT_RIGHT, row.lower(end).equals("that") ? 1 : 0);
    for (int rest = codes.verbClasses(cue.index()); rest != 0; rest &= rest - 1) {
      int verbClass = Integer.numberOfTrailingZeros(rest);
      features.add(Template.VERB_CLASS, verbClass, kind);
      features.add(Template.VERB_CLASS_NEXT, verbClass, codes.coarse(end));
      features.add(Template.VERB_CLASS_RULE, verbClass, ruled);
    }
  }

  private int quoteAt(int i, int j) {
    return row.isQuoted(i) || row.isQuoted(j) ? 1 : 0;
  }

  /** How many words are left in the sentence. */
  private int room(int from) {
    int last = row.size();
    while (last > from && row.is(last - 1, WordClass.PUNCTUATION) && !row.isQuoted(last - 1)) {
      last--;
    }
    return last - from;
  }

  /** What is seen of a token as the first one of the content right of the cue. */
  void rightBegin(
      int i,
      CueCandidate cue,
      @Nullable Range source,
      @Nullable RuleAnswer rule,
      Features features) {
    begin(i, cue, rule == null ? null : rule.right(), features);
    int behind = source != null && source.first() > cue.last() ? source.last() + 1 : cue.last() + 1;
    features.add(Template.DISTANCE, TokenCodes.bucket(i - behind), i < behind ? 1 : 0);
    features.add(Template.DISTANCE_CLASS, TokenCodes.bucket(i - behind), cue.kind().ordinal());
    features.add(Template.VERBS, Math.min(3, codes.verbs(behind, i)));
    features.add(Template.COMMAS, Math.min(3, codes.commas(behind, i)));
    features.add(Template.EDGES, Math.min(2, codes.quotationEdges(behind - 1, i)));
    features.add(Template.REST, nextQuotation(i), TokenCodes.bucket(i - behind));
    features.add(Template.REST_VERBS, Math.min(3, codes.verbs(i, row.size())));
    features.add(Template.THAT_BETWEEN, thatBetween(behind, i), thatBetween(i + 1, i + 8));
    features.add(Template.OCCASION, occasionBetween(behind, i), codes.opensOccasion(i) ? 1 : 0);
    classed(i, cue, i - behind, features);
  }

  /** What is seen of a token as the first one of the content left of the cue. */
  void leftBegin(int i, int end, CueCandidate cue, @Nullable RuleAnswer rule, Features features) {
    begin(i, cue, rule == null ? null : rule.left(), features);
    features.add(Template.EDGE_OF_SENTENCE, opensSentence(i) ? 1 : 0, row.isQuoted(i) ? 1 : 0);
    features.add(Template.LENGTH, TokenCodes.bucket(end - i));
    features.add(Template.VERBS, Math.min(3, codes.verbs(i, end + 1)), opensSentence(i) ? 1 : 0);
    features.add(Template.COMMAS, Math.min(3, codes.commas(0, i)));
    features.add(Template.EDGES, Math.min(3, codes.quotationEdges(i, end)));
    features.add(Template.SAME_QUOTATION, row.isQuoted(i) ? 1 : 0, row.isQuoted(end) ? 1 : 0);
    features.add(Template.REST, TokenCodes.bucket(i));
  }

  private void begin(int i, CueCandidate cue, @Nullable Range ruled, Features features) {
    features.clear();
    int rule = ruled == null ? 0 : Integer.signum(i - ruled.first()) + 2;
    features.add(Template.BIAS);
    features.add(Template.RULE, rule);
    features.add(Template.RULE_EDGE, rule, codes.coarse(i - 1));
    features.add(Template.TOKEN, codes.code(i));
    features.add(Template.TOKEN_BEFORE, codes.code(i - 1));
    features.add(Template.TOKEN_BEFORE_2, codes.code(i - 2));
    features.add(Template.TOKEN_NEXT, codes.code(i + 1));
    features.add(Template.PAIR_BEFORE, codes.code(i - 1), codes.code(i));
    features.add(Template.PAIR_NEXT, codes.code(i), codes.coarse(i + 1));
    features.add(
        Template.COARSE_TRIPLE, codes.coarse(i - 1), codes.coarse(i) * 64 + codes.coarse(i + 1));
    features.add(Template.QUOTED, quotation(i, i - 1), rule);
    features.add(Template.KIND_TOKEN, codes.code(i), cue.kind().ordinal());
  }

  private void classed(int i, CueCandidate cue, int distance, Features features) {
    int near = Math.min(Math.max(distance, 0), 3);
    features.add(Template.MASK_TOKEN, codes.verbClasses(cue.index()), codes.code(i) * 4 + near);
    for (int rest = codes.verbClasses(cue.index()); rest != 0; rest &= rest - 1) {
      int verbClass = Integer.numberOfTrailingZeros(rest);
      features.add(Template.VERB_CLASS, verbClass, near);
      features.add(Template.CLASS_TOKEN, verbClass, codes.code(i));
      features.add(Template.CLASS_BEFORE, verbClass, codes.code(i - 1));
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
    Range ruled = rule == null ? null : rule.right();
    end(i, cue, ruled, features);
    boolean last = room(i + 1) == 0;
    features.add(Template.EDGE_OF_SENTENCE, last ? 1 : 0, row.isQuoted(i) ? 1 : 0);
    features.add(Template.LENGTH, TokenCodes.bucket(i - begin), last ? 1 : 0);
    features.add(Template.VERBS, Math.min(3, codes.verbs(begin, i + 1)), last ? 1 : 0);
    features.add(Template.COMMAS, Math.min(3, codes.commas(begin, i)), last ? 1 : 0);
    features.add(Template.EDGES, Math.min(3, codes.quotationEdges(begin, i)), last ? 1 : 0);
    features.add(Template.REST, TokenCodes.bucket(room(i + 1)));
    features.add(
        Template.REST_VERBS, Math.min(2, codes.verbs(i + 1, row.size())), codes.coarse(i + 1));
    features.add(Template.REST_NEXT, TokenCodes.bucket(room(i + 1)), codes.coarse(i + 1));
    int ahead = nextCue > i ? TokenCodes.bucket(nextCue - i) : nextCue < 0 ? 98 : 99;
    features.add(Template.NEXT_CUE, ahead);
    features.add(Template.NEXT_CUE_PAIR, ahead, codes.code(i + 1));
    features.add(
        Template.NEXT_CUE_EDGE, ahead, last ? 1 : row.is(i + 1, WordClass.PUNCTUATION) ? 2 : 3);
    features.add(Template.OCCASION, codes.opensOccasion(i + 1) ? 1 : 0, codes.code(i + 1));
    features.add(
        Template.SAME_QUOTATION,
        (row.isQuoted(begin) ? 1 : 0) + (row.isQuoted(i) ? 2 : 0),
        quotation(i, i + 1));
    features.add(Template.PARENTHESIS, open(begin, i), last ? 1 : 0);
    features.add(
        Template.COMMA_PAIR, Math.min(2, codes.commas(i + 2, row.size())), codes.code(i + 1));
    features.add(Template.THAT_BETWEEN, codes.code(begin), last ? 1 : 0);
    for (int rest = codes.verbClasses(cue.index()); rest != 0; rest &= rest - 1) {
      int verbClass = Integer.numberOfTrailingZeros(rest);
      features.add(Template.CLASS_EDGE, verbClass, last ? 1 : 0);
      features.add(Template.CLASS_BEFORE, verbClass, codes.coarse(i + 1));
      features.add(Template.VERB_CLASS, verbClass, Math.min(3, codes.verbs(begin, i + 1)));
    }
  }

  /** What is seen of a token as the last one of the content left of the cue. */
  void leftEnd(
      int i,
      CueCandidate cue,
      @Nullable Range source,
      @Nullable RuleAnswer rule,
      Features features) {
    end(i, cue, rule == null ? null : rule.left(), features);
    int begin = source != null && source.last() < cue.first() ? source.first() : cue.first();
    features.add(Template.DISTANCE, TokenCodes.bucket(begin - i), i >= begin ? 1 : 0);
    features.add(Template.DISTANCE_CLASS, TokenCodes.bucket(begin - i), codes.code(i + 1));
    features.add(Template.COMMAS, Math.min(3, codes.commas(i, begin)));
    features.add(Template.VERBS, Math.min(3, codes.verbs(i + 1, begin)));
    features.add(Template.EDGES, Math.min(3, codes.quotationEdges(i, begin)));
    features.add(Template.LENGTH, TokenCodes.bucket(i));
  }

  private void end(int i, CueCandidate cue, @Nullable Range ruled, Features features) {
    features.clear();
    int rule = ruled == null ? 0 : Integer.signum(i - ruled.last()) + 2;
    features.add(Template.BIAS);
    features.add(Template.RULE, rule);
    features.add(Template.RULE_EDGE, rule, codes.coarse(i + 1));
    features.add(Template.RULE_AND_NEXT, rule, codes.code(i + 1));
    features.add(Template.TOKEN, codes.code(i));
    features.add(Template.TOKEN_BEFORE, codes.code(i - 1));
    features.add(Template.TOKEN_NEXT, codes.code(i + 1));
    features.add(Template.TOKEN_NEXT_2, codes.code(i + 2));
    features.add(Template.PAIR_NEXT, codes.code(i + 1), codes.code(i + 2));
    features.add(Template.COARSE_PAIR, codes.coarse(i), codes.coarse(i + 1));
    features.add(
        Template.COARSE_TRIPLE,
        codes.coarse(i + 1),
        codes.coarse(i + 2) * 64 + codes.coarse(i + 3));
    features.add(Template.QUOTED, quotation(i, i + 1), rule);
    features.add(Template.KIND_NEXT, codes.code(i + 1), cue.kind().ordinal());
  }

  private int quotation(int i, int neighbour) {
    return (row.isQuoted(i) ? 1 : 0) + (row.isQuoted(neighbour) ? 2 : 0);
  }

  /** Whether a parenthesis or a dash is open between the tokens. */
  private int open(int begin, int end) {
    int parentheses = 0;
    int dashes = 0;
    for (int i = begin; i <= end; i++) {
      String word = row.lower(i);
      parentheses += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
      dashes += word.equals("—") || word.equals("–") || word.equals("--") ? 1 : 0;
    }
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
    for (int i = from; i < Math.min(row.size(), from + SIGHT); i++) {
      if (row.isQuoted(i)) {
        return 1 + TokenCodes.bucket(i - from);
      }
    }
    return 0;
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
