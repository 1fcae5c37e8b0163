package io.github.podium.internal.language.english;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.TreeSet;

/**
 * Keeps the reports of one sentence apart: of {@code “Slow,” Rost said, and added: “Fast”} and
 * {@code Rost said it was slow, and Ito added: “Fast”}, what stands before the first cue is not
 * reported by the second.
 */
final class ReportBounds {

  private ReportBounds() {}

  /** The attributions of a sentence, each without what another before it reports. */
  static List<Attribution> apart(TokenRow row, List<Attribution> all) {
    TreeSet<Integer> cues = new TreeSet<>();
    all.forEach(attribution -> attribution.cue().ifPresent(cue -> cues.add(cue.begin())));
    return all.stream()
        .map(attribution -> isShared(row, attribution, cues) ? behindCue(attribution) : attribution)
        .collect(toImmutableList());
  }

  /** Whether it has a quotation behind its cue, and before it another cue and its report. */
  private static boolean isShared(TokenRow row, Attribution attribution, TreeSet<Integer> cues) {
    if (attribution.cue().isEmpty()) {
      return false;
    }
    int cue = attribution.cue().get().begin();
    TextSpan first = attribution.content().get(0);
    TextSpan last = attribution.content().get(attribution.content().size() - 1);
    if (first.begin() > cue || last.begin() < cue || !row.isQuoted(token(row, last))) {
      return false;
    }
    int from = row.quotation(token(row, first)).map(q -> q.span().end()).orElse(first.begin());
    Integer other = cues.lower(cue);
    return other != null && other >= from;
  }

  private static int token(TokenRow row, TextSpan span) {
    return row.firstEndingBehind(span.begin());
  }

  private static Attribution behindCue(Attribution attribution) {
    int cue = attribution.cue().orElseThrow().begin();
    return attribution.withContent(
        attribution.content().stream().filter(span -> span.begin() > cue).toList());
  }
}
