package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.language.english.NounPhrases.Phrase;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** {@code According to X, …} and {@code …, according to X}; likewise {@code in X’s words}. */
final class AccordingTo {

  private static final double CONFIDENCE = 0.9;

  private final NounPhrases phrases;

  AccordingTo(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** The attributions of this kind in a sentence. */
  List<Attribution> in(TokenRow row) {
    for (int i = 0; i + 2 < row.size(); i++) {
      boolean cue = row.lower(i).equals("according") && row.lower(i + 1).equals("to");
      if (cue && !row.isQuoted(i)) {
        return attribution(row, i).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  private Optional<Attribution> attribution(TokenRow row, int cue) {
    Optional<Phrase> source = phrases.startingAt(row, cue + 2);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int last = withParticiple(row, source.get().last());
    Optional<TextSpan> content = cue == 0 ? behind(row, last + 1) : before(row, cue - 1);
    return content.map(
        span ->
            new Attribution(
                List.of(span),
                Optional.of(row.span(source.get().first(), last)),
                Optional.of(row.span(cue, cue + 1)),
                Flow.SAME_SPEAKER,
                "en-according-to",
                CONFIDENCE));
  }

  /** {@code a preprint posted last week}: to the comma. */
  private static int withParticiple(TokenRow row, int last) {
    int i = last + 1;
    while (i < row.size() && !row.isComma(i) && i - last < 8 && !row.isEnd(i)) {
      i++;
    }
    boolean short1 = row.isComma(i) && i > last + 1 && row.lower(last + 1).endsWith("ed");
    return short1 ? i - 1 : last;
  }

  private static Optional<TextSpan> behind(TokenRow row, int from) {
    int begin = from;
    while (begin < row.size() && !row.isComma(begin)) {
      begin++;
    }
    begin++;
    int end = row.size() - 1;
    while (end > begin && row.isEnd(end)) {
      end--;
    }
    return begin <= end ? Optional.of(row.span(begin, end)) : Optional.empty();
  }

  private static Optional<TextSpan> before(TokenRow row, int to) {
    int end = row.isComma(to) ? to - 1 : to;
    return end >= 0 ? Optional.of(row.span(0, end)) : Optional.empty();
  }
}
