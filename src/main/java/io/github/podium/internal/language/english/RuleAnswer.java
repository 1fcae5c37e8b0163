package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.WordClass;
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
 */
record RuleAnswer(
    int cue, @Nullable Range source, @Nullable Range left, @Nullable Range right, String rule) {

  /** Tokens from the first to the last, marks at the edges left out. */
  record Range(int first, int last) {

    boolean overlaps(Range other) {
      return first <= other.last && other.first <= last;
    }

    boolean contains(int i) {
      return first <= i && i <= last;
    }

    /** The tokens of the row that the span covers, without marks at its ends. */
    static Optional<Range> of(TokenRow row, TextSpan span) {
      int first = 0;
      while (first < row.size()
          && (row.end(first) <= span.begin() || row.is(first, WordClass.PUNCTUATION))) {
        first++;
      }
      int last = row.size() - 1;
      while (last >= first
          && (row.begin(last) >= span.end() || row.is(last, WordClass.PUNCTUATION))) {
        last--;
      }
      return first <= last ? Optional.of(new Range(first, last)) : Optional.empty();
    }
  }

  /**
   * Whether the rules take the word for a cue; otherwise this is what they would say if it were.
   */
  boolean accepted() {
    return rule.startsWith("en-");
  }

  /** The answer that an attribution of this sentence is. */
  static Optional<RuleAnswer> of(TokenRow row, Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    int begin = attribution.cue().get().begin();
    int cue = 0;
    while (cue < row.size() - 1 && row.end(cue) <= begin) {
      cue++;
    }
    Range source = attribution.source().flatMap(span -> Range.of(row, span)).orElse(null);
    return Optional.of(of(row, cue, source, attribution.content(), attribution.rule()));
  }

  /** The answer with this content, parted at the cue. */
  static RuleAnswer of(
      TokenRow row, int cue, @Nullable Range source, List<TextSpan> content, String rule) {
    Range left = null;
    Range right = null;
    for (TextSpan span : content) {
      Optional<Range> range = Range.of(row, span);
      if (range.isEmpty()) {
        continue;
      }
      Range part = range.get();
      if (part.last() < cue) {
        left = left == null ? part : new Range(left.first(), part.last());
      } else if (part.first() > cue) {
        right = right == null ? part : new Range(right.first(), part.last());
      }
    }
    return new RuleAnswer(cue, source, left, right, rule);
  }
}
