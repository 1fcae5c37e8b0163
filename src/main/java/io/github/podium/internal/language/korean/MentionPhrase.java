package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.model.TextSpan;
import java.util.Optional;

/** A noun phrase that mentions somebody, as it stands in the text. */
record MentionPhrase(TextSpan span, String text) {

  /** The mention that the phrase is, with what it tells of the one mentioned; empty is unknown. */
  Mention as(Kind kind, String name, String title, String affiliation) {
    return new Mention(
        span,
        text,
        kind,
        nonEmpty(name),
        nonEmpty(title),
        nonEmpty(affiliation),
        kind == Kind.ORGANIZATION ? Agreement.NEUTER : Agreement.UNKNOWN);
  }

  /** The mention of somebody named elsewhere, with whom only the agreement is known. */
  Mention as(Kind kind, Agreement agreement) {
    return new Mention(
        span, text, kind, Optional.empty(), Optional.empty(), Optional.empty(), agreement);
  }

  /** The mention of several, each by name. */
  Mention asSeveral() {
    return new Mention(
        span,
        text,
        Kind.COORDINATION,
        Optional.of(text),
        Optional.empty(),
        Optional.empty(),
        Agreement.PLURAL);
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
