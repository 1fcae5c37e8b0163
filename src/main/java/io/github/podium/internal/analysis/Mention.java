package io.github.podium.internal.analysis;

import io.github.podium.model.TextSpan;
import java.util.Optional;

/**
 * Words that mean somebody, taken apart.
 *
 * @param span the whole mention, with title and affiliation
 * @param text the letters of the mention
 * @param kind what sort of mention it is
 * @param name the name in it, for a {@link Kind#PERSON} or an {@link Kind#ORGANIZATION}
 * @param title the title in it, or the role that the mention consists of
 * @param affiliation the organisation named in it as the person's
 * @param agreement what a pronoun or a title tells of the person
 */
public record Mention(
    TextSpan span,
    String text,
    Kind kind,
    Optional<String> name,
    Optional<String> title,
    Optional<String> affiliation,
    Agreement agreement) {

  /** Sorts of mentions. */
  public enum Kind {
    /** A person by name. */
    PERSON,
    /** An organisation by name. */
    ORGANIZATION,
    /** A pronoun. */
    PRONOUN,
    /** A definite role or description, which stands for somebody named elsewhere. */
    NOMINAL,
    /** An unnamed person or group, introduced here. */
    GROUP,
    /** Several, each by name: A and B. */
    COORDINATION
  }

  /** What the form tells of gender and number. */
  public enum Agreement {
    /** One male person. */
    MASCULINE,
    /** One female person. */
    FEMININE,
    /** One person or thing. */
    SINGULAR,
    /** A thing or an organisation. */
    NEUTER,
    /** Several. */
    PLURAL,
    /** Nothing known. */
    UNKNOWN
  }
}
