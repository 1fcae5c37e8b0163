package io.github.podium.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What somebody said, wrote or answered, quoted or reported, and where the text says so.
 *
 * <pre>{@code
 * // “We were early,” said Tom Hale, “and wrong.”
 * claim.text();                  // We were early … and wrong.
 * claim.kind();                  // DIRECT
 * claim.source().get().in(text); // Tom Hale
 * claim.cue().get().in(text);    // said
 * }</pre>
 *
 * <p>Cue, source and content are the terms of the PARC and PolNeAR corpora of attribution.
 *
 * @param text the words of the content without outer quotation marks; several parts are joined by
 *     {@code " … "}
 * @param kind how much of the content stands in quotation marks
 * @param content where the content is, quotation marks included: at least one span, in text order,
 *     without overlap
 * @param speaker whose words these are, if the text tells
 * @param source the words that name the speaker of this very claim, without particles; empty where
 *     they are left out (an elided subject, a quotation that goes on)
 * @param cue the words that report, such as {@code said}, {@code according to}, {@code 밝혔다}; empty
 *     where there are none, as in a headline
 * @param rule the name of the decision that tied content and source together
 * @param confidence how sure the rule is, from 0 to 1
 */
public record Claim(
    String text,
    Kind kind,
    List<TextSpan> content,
    Optional<Speaker> speaker,
    Optional<TextSpan> source,
    Optional<TextSpan> cue,
    String rule,
    double confidence) {

  /** How much of a claim's content stands in quotation marks. */
  public enum Kind {
    /** All of it. A turn in a transcript is direct too. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** A part of it. */
    MIXED
  }

  /**
   * Makes a claim.
   *
   * @throws IllegalArgumentException if the content is empty, out of order or overlapping, or the
   *     confidence is not within 0 and 1
   */
  public Claim {
    requireNonNull(text, "text");
    requireNonNull(kind, "kind");
    requireNonNull(speaker, "speaker");
    requireNonNull(source, "source");
    requireNonNull(cue, "cue");
    requireNonNull(rule, "rule");
    content = List.copyOf(content);
    checkArgument(!content.isEmpty(), "A claim needs content");
    for (int i = 1; i < content.size(); i++) {
      checkArgument(
          content.get(i - 1).end() <= content.get(i).begin(),
          "The content of a claim is out of order or overlaps: %s",
          content);
    }
    checkArgument(
        0 <= confidence && confidence <= 1, "A confidence is from 0 to 1, but got %s", confidence);
  }
}
