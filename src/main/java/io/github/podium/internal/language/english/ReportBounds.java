package io.github.podium.internal.language.english;

import static java.util.stream.Collectors.toCollection;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Keeps the reports of one sentence apart: what one cue reports is not reported by another. */
final class ReportBounds {

  private final EnglishLexicons lexicons;

  ReportBounds(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The attributions of a sentence, each with the cue and the content that are its own. */
  List<Attribution> apart(TokenRow row, List<Attribution> all) {
    NavigableSet<Integer> cues =
        all.stream()
            .flatMap(attribution -> attribution.cue().stream())
            .map(TextSpan::begin)
            .collect(toCollection(TreeSet::new));
    List<Attribution> apart = new ArrayList<>();
    for (Attribution attribution : all) {
      Attribution own = isShared(row, attribution, cues) ? behindCue(attribution) : attribution;
      Optional<TokenRange> participle = participle(row, own);
      if (participle.isEmpty()) {
        apart.add(own);
      } else if (!cues.contains(row.begin(participle.get().first()))) {
        apart.add(own.withCue(participle.map(range -> range.span(row))));
      }
    }
    return apart;
  }

  /**
   * {@code “Slow,” Rost said, and added: “Fast”}, {@code Rost said it was slow, and Ito added:
   * “Fast”}: whether it has a quotation behind its cue, and before it what another cue reports.
   */
  private static boolean isShared(
      TokenRow row, Attribution attribution, NavigableSet<Integer> cues) {
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

  /**
   * {@code Rost answered the board by insisting that it was slow}: the verb next to the content.
   */
  private Optional<TokenRange> participle(TokenRow row, Attribution attribution) {
    Optional<TokenRange> cue = attribution.cue().flatMap(span -> TokenRange.of(row, span));
    if (cue.isEmpty() || attribution.begin() < row.begin(cue.get().first())) {
      return Optional.empty();
    }
    for (int i = token(row, attribution.content().get(0)) - 1; i > cue.get().last() + 1; i--) {
      boolean speech = row.lower(i).endsWith("ing") && lexicons.speechVerbs.contains(row.lower(i));
      if (speech && (row.isComma(i - 1) || row.lower(i - 1).equals("by"))) {
        return Optional.of(new TokenRange(i, i));
      }
      if (row.is(i, WordClass.VERB)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
