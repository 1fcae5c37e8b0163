package io.github.podium.model;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Someone who speaks or announces in a text.
 *
 * <pre>{@code
 * Speaker speaker = Speaker.person("Jensen Huang").withAliases("젠슨 황").withTitle("CEO");
 * }</pre>
 *
 * @param name the fullest form of the name; never blank
 * @param aliases every other form of the name, in the order of the text, without {@code name};
 *     pronouns and roles are none
 * @param title the office or profession as the text gives it, such as {@code chief executive}
 * @param affiliation the organisation that the speaker belongs to, as the text gives it
 * @param kind a person, an organisation, or an unnamed person or group
 * @param mentions every place where the text means this speaker by a name, a role or a pronoun, in
 *     text order; empty for a speaker of an agenda
 */
public record Speaker(
    String name,
    Set<String> aliases,
    Optional<String> title,
    Optional<String> affiliation,
    Kind kind,
    List<TextSpan> mentions) {

  /** What a speaker is. */
  public enum Kind {
    /** A named person. */
    PERSON,
    /** A named organisation: a company, an authority, a newspaper. */
    ORGANIZATION,
    /** An unnamed person or group: {@code analysts}, {@code a spokesperson}, {@code 연구팀}. */
    GROUP
  }

  /**
   * Makes a speaker; the collections are copied in their order.
   *
   * @throws IllegalArgumentException if the name or an alias is blank
   */
  public Speaker {
    requireNonNull(title, "title");
    requireNonNull(affiliation, "affiliation");
    requireNonNull(kind, "kind");
    checkArgument(!name.isBlank(), "A speaker's name is blank");
    for (String alias : aliases) {
      checkArgument(!alias.isBlank(), "An alias of the speaker %s is blank", name);
    }
    aliases = ImmutableSet.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }

  /** A person for an {@linkplain Document#agenda() agenda}, with a name only. */
  public static Speaker person(String name) {
    return new Speaker(name, Set.of(), Optional.empty(), Optional.empty(), Kind.PERSON, List.of());
  }

  /** An organisation for an {@linkplain Document#agenda() agenda}, with a name only. */
  public static Speaker organization(String name) {
    return new Speaker(
        name, Set.of(), Optional.empty(), Optional.empty(), Kind.ORGANIZATION, List.of());
  }

  /** This speaker with these aliases instead of its own. */
  public Speaker withAliases(String... newAliases) {
    return new Speaker(name, ImmutableSet.copyOf(newAliases), title, affiliation, kind, mentions);
  }

  /** This speaker with this title instead of its own. */
  public Speaker withTitle(String newTitle) {
    return new Speaker(name, aliases, Optional.of(newTitle), affiliation, kind, mentions);
  }

  /** This speaker with this affiliation instead of its own. */
  public Speaker withAffiliation(String newAffiliation) {
    return new Speaker(name, aliases, title, Optional.of(newAffiliation), kind, mentions);
  }
}
