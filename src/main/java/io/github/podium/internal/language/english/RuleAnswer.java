package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one cue, by tokens: the learned decisions weigh it.
 *
 * @param cue its token
 * @param source the source, if the rules found one
 * @param left the content left of the cue
 * @param right the content right of the cue
 * @param rule the name of the rule
 * @param accepted whether the rules take the word for a cue; otherwise this is what they would say
 *     if it were one
 */
record RuleAnswer(
    int cue,
    @Nullable TokenRange source,
    @Nullable TokenRange left,
    @Nullable TokenRange right,
    String rule,
    boolean accepted) {

  /** The answer that an attribution of this sentence is. */
  static Optional<RuleAnswer> of(TokenRow row, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    int found = row.firstEndingBehind(attribution.cue().get().begin());
    int cue = Math.min(found, row.size() - 1);
    TokenRange source = attribution.source().flatMap(span -> TokenRange.of(row, span)).orElse(null);
    return Optional.of(of(row, cue, source, attribution.content(), attribution.rule(), true));
  }

  /** The answer with this content, parted at the cue. */
  static RuleAnswer of(
      TokenRow row,
      int cue,
      @Nullable TokenRange source,
      List<TextSpan> content,
      String rule,
      boolean accepted) {
    TokenRange left = null;
    TokenRange right = null;
    for (TextSpan span : content) {
      Optional<TokenRange> range = TokenRange.of(row, span);
      if (range.isEmpty()) {
        continue;
      }
      TokenRange part = range.get();
      if (part.last() < cue) {
        left = left == null ? part : new TokenRange(left.first(), part.last());
      } else if (part.first() > cue) {
        right = right == null ? part : new TokenRange(right.first(), part.last());
      }
    }
    return new RuleAnswer(cue, source, left, right, rule, accepted);
  }
}
