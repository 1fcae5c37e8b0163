package io.github.podium.internal.analysis;

import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of content tied to the words that report it and to the words that name who said it; who
 * that is comes later.
 *
 * @param content where the content is, in text order, at least one span
 * @param source the mention of the source, empty where it is elided
 * @param cue the reporting words, empty where there are none
 * @param flow whom an elided source means
 * @param rule the name of the decision
 * @param confidence how sure the rule is, from 0 to 1
 */
public record Attribution(
    List<TextSpan> content,
    Optional<TextSpan> source,
    Optional<TextSpan> cue,
    Flow flow,
    String rule,
    double confidence) {

  /** Whom an attribution without a source mention means. */
  public enum Flow {
    /** The speaker before: the text goes on. */
    SAME_SPEAKER,
    /** The other one of two who talk: an answer to a question. */
    OTHER_SPEAKER,
    /** Whoever speaks next: a headline, a quotation at the head of a report. */
    NEXT_SPEAKER,
    /** Nobody whom the text names. */
    NOBODY,
    /** Somebody who is only labelled, as one who asks: the source is no name either. */
    LABEL_ONLY
  }

  /** Makes an attribution; the content is copied. */
  public Attribution {
    content = List.copyOf(content);
  }

  /** The same with other content, at least one span. */
  public Attribution withContent(List<TextSpan> other) {
    return new Attribution(other, source, cue, flow, rule, confidence);
  }

  /** The same with another source. */
  public Attribution withSource(Optional<TextSpan> other) {
    return new Attribution(content, other, cue, flow, rule, confidence);
  }

  /** The same with another cue. */
  public Attribution withCue(Optional<TextSpan> other) {
    return new Attribution(content, source, other, flow, rule, confidence);
  }

  /** Where the attribution begins: with its first content. */
  public int begin() {
    return content.get(0).begin();
  }

  /** Whether a content span of this attribution shares a code unit with the span. */
  public boolean covers(TextSpan span) {
    return content.stream().anyMatch(span::overlaps);
  }
}
