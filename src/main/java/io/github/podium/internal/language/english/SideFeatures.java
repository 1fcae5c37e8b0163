package io.github.podium.internal.language.english;

import io.github.podium.internal.learning.Features;
import org.jspecify.annotations.Nullable;

/** What tells on which side of a cue its content stands. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class SideFeatures {

  private final TokenRow row;
  private final TokenCodes codes;
  private final @Nullable ContentSyntax syntax;

  /** With the syntax of the sentence, or none. */
  SideFeatures(TokenRow row, TokenCodes codes, @Nullable ContentSyntax syntax) {
    this.row = row;
    this.codes = codes;
    this.syntax = syntax;
  }

  /** What is seen of whether there is content on a side of the cue. */
  void of(
      CueCandidate cue, @Nullable TokenRange source, @Nullable RuleAnswer rule, Features features) {
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
    if (syntax != null) {
      syntax.addSides(cue, begin, end, comma, features);
    }
    features.add(ContentTemplate.BIAS);
    features.add(ContentTemplate.KIND, kind);
    features.add(ContentTemplate.RULE, ruled);
    features.add(ContentTemplate.RULE_NAME, rule == null ? 0 : rule.rule().hashCode());
    features.add(ContentTemplate.NEXT, codes.code(end), kind);
    features.add(ContentTemplate.NEXT_2, codes.code(end), codes.coarse(end + 1));
    features.add(ContentTemplate.BEFORE, codes.code(begin - 1), kind);
    features.add(ContentTemplate.SOURCE_SIDE, sourceSide, kind);
    features.add(ContentTemplate.QUOTES, quotes);
    features.add(ContentTemplate.QUOTES_SOURCE, quotes, sourceSide * 16 + ruled);
    features.add(ContentTemplate.ROOM_LEFT, TokenCodes.bucket(begin), comma ? 1 : 0);
    features.add(ContentTemplate.ROOM_RIGHT, TokenCodes.bucket(row.room(end)), kind);
    features.add(ContentTemplate.COMMA_LEFT, comma ? 1 : 0, row.isComma(end) ? 1 : 0);
    features.add(ContentTemplate.VERBS_LEFT, Math.min(3, codes.verbs(0, begin)), comma ? 1 : 0);
    features.add(
        ContentTemplate.VERBS_RIGHT, Math.min(3, codes.verbs(end, row.size())), sourceSide);
    features.add(ContentTemplate.THAT_RIGHT, row.lower(end).equals("that") ? 1 : 0);
    for (int rest = codes.verbClasses(cue.index()); rest != 0; rest &= rest - 1) {
      int verbClass = Integer.numberOfTrailingZeros(rest);
      features.add(ContentTemplate.VERB_CLASS, verbClass, kind);
      features.add(ContentTemplate.VERB_CLASS_NEXT, verbClass, codes.coarse(end));
      features.add(ContentTemplate.VERB_CLASS_RULE, verbClass, ruled);
    }
  }

  private int quoteAt(int i, int j) {
    return row.isQuoted(i) || row.isQuoted(j) ? 1 : 0;
  }
}
