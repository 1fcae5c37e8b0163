package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun or a role means, by sieves from the precise to the loose (after Lee et al.
 * 2013, Computational Linguistics 39.4).
 */
final class ReferenceResolver {

  /** How many sentences ago a group may have been named that a plural pronoun means. */
  private static final int REACH_OF_GROUPS = 3;

  private final SpeakerRegistry registry;
  private final Discourse discourse;
  private final OrganizationReferences organizations;

  ReferenceResolver(
      SpeakerRegistry registry, Discourse discourse, OrganizationReferences organizations) {
    this.registry = registry;
    this.discourse = discourse;
    this.organizations = organizations;
  }

  /**
   * Whom the pronoun means: the most salient one that agrees.
   *
   * @param content what the one in question says, where nobody mentioned is meant
   * @param lastSpeaker whose claim came before
   */
  Optional<SpeakerEntry> pronoun(
      Mention mention, Spans content, @Nullable SpeakerEntry lastSpeaker) {
    // Acme will open a plant, it said: of itself, where nobody else is named.
    return pronounOf(mention, content, lastSpeaker)
        .or(() -> pronounOf(mention, new Spans(), lastSpeaker));
  }

  private Optional<SpeakerEntry> pronounOf(
      Mention mention, Spans content, @Nullable SpeakerEntry lastSpeaker) {
    int at = mention.span().begin();
    return switch (mention.agreement()) {
      case PLURAL -> several(at, content);
      case NEUTER -> thing(at, content);
      default -> person(at, content, mention.agreement(), lastSpeaker);
    };
  }

  /** An organisation; a name right before that nothing shows to be a person's may be one. */
  private Optional<SpeakerEntry> thing(int at, Spans content) {
    return discourse
        .first(at, content, entry -> entry.isOrganization() && discourse.isNear(entry, at, 0))
        .or(
            () ->
                discourse.first(
                    at,
                    content,
                    entry ->
                        entry.isPerson()
                            && discourse.isNear(entry, at, 0)
                            && entry.title().isEmpty()
                            && entry.gender() == Agreement.UNKNOWN))
        .or(() -> discourse.first(at, content, SpeakerEntry::isOrganization));
  }

  /** Those named lately as a group; else one person, as in singular they. */
  private Optional<SpeakerEntry> several(int at, Spans content) {
    return discourse
        .first(
            at,
            content,
            entry ->
                entry.kind() == Speaker.Kind.GROUP
                    && !isUnnamedPerson(entry)
                    && discourse.isNear(entry, at, REACH_OF_GROUPS))
        .or(() -> discourse.first(at, content, e -> !e.isPerson() || e.isShownToBePerson()))
        .or(() -> discourse.first(at, content, SpeakerEntry::isPerson));
  }

  private Optional<SpeakerEntry> person(
      int at, Spans content, Agreement agreement, @Nullable SpeakerEntry lastSpeaker) {
    Predicate<SpeakerEntry> agrees = entry -> entry.agreesWith(agreement);
    Predicate<SpeakerEntry> shown =
        entry ->
            (entry.isPerson() && entry.isShownToBePerson())
                || (isUnnamedPerson(entry) && discourse.isNear(entry, at, 1));
    return rather(lastSpeaker, at, discourse.salient(at, content, agrees.and(shown)))
        .or(() -> discourse.first(at, content, agrees.and(SpeakerEntry::isPerson)))
        .or(() -> discourse.first(at, content, agrees.and(ReferenceResolver::isUnnamedPerson)));
  }

  /** The most salient one, or the last speaker where the same sentence mentions him. */
  private Optional<SpeakerEntry> rather(
      @Nullable SpeakerEntry lastSpeaker, int at, List<SpeakerEntry> salient) {
    if (lastSpeaker == null || !salient.contains(lastSpeaker)) {
      return salient.stream().findFirst();
    }
    int nearest = discourse.sentencesBetween(salient.get(0).lastMentionBefore(at), at);
    return Optional.of(discourse.isNear(lastSpeaker, at, nearest) ? lastSpeaker : salient.get(0));
  }

  private static boolean isUnnamedPerson(SpeakerEntry entry) {
    return entry.kind() == Speaker.Kind.GROUP && !entry.isPlural();
  }

  /**
   * Whom the role or description means: by its words, else by what is in the reader's mind.
   *
   * @param content what the one in question says, where nobody mentioned is meant
   */
  Optional<SpeakerEntry> nominal(Mention mention, Spans content) {
    if (mention.agreement() == Agreement.NEUTER) {
      return organizations.organization(mention);
    }
    int at = mention.span().begin();
    Optional<SpeakerEntry> known =
        mention.affiliation().isPresent()
            ? colleague(mention, mention.affiliation().get())
            : Optional.empty();
    return known
        .or(() -> titled(mention))
        .or(() -> unnamed(mention))
        .or(
            () ->
                isCounted(mention)
                    ? discourse.last(at, SpeakerEntry::isCoordination)
                    : Optional.empty())
        .or(
            () ->
                mention.agreement() == Agreement.SINGULAR
                    ? untitled(at, content)
                    : Optional.empty())
        .or(
            () ->
                mention.agreement() != Agreement.PLURAL && isFirst(at)
                    ? registry.next(at, entry -> entry.isPerson() && entry.speaks())
                    : Optional.empty());
  }

  /** So many who were named before: {@code the two}, 두 사람. */
  private static boolean isCounted(Mention mention) {
    return mention.agreement() == Agreement.PLURAL && mention.title().isEmpty();
  }

  /** One of that organisation with that title, or with none; or whoever is named afterwards. */
  private Optional<SpeakerEntry> colleague(Mention mention, String affiliation) {
    int at = mention.span().begin();
    List<SpeakerEntry> colleagues =
        registry
            .compared()
            .filter(entry -> entry.isPerson() && sharesAffiliation(entry, affiliation))
            .toList();
    List<SpeakerEntry> titled =
        colleagues.stream().filter(entry -> registry.sharesTitle(entry, mention)).toList();
    if (!titled.isEmpty()) {
      return SpeakerRegistry.latest(titled, at);
    }
    return SpeakerRegistry.latest(
        colleagues.stream()
            .filter(entry -> entry.title().isEmpty() || entry.firstMention() > at)
            .toList(),
        at);
  }

  /** The person whom the text gives that title. */
  Optional<SpeakerEntry> titled(Mention mention) {
    return SpeakerRegistry.latest(
        registry
            .compared()
            .filter(entry -> entry.isPerson() && registry.sharesTitle(entry, mention))
            .filter(e -> mention.affiliation().isEmpty() || e.affiliation().isEmpty())
            .toList(),
        mention.span().begin());
  }

  /** {@code An official of the guild}, and then {@code the official}. */
  private Optional<SpeakerEntry> unnamed(Mention mention) {
    int at = mention.span().begin();
    return mention
        .title()
        .flatMap(
            noun ->
                discourse.last(
                    at, entry -> entry.kind() == Speaker.Kind.GROUP && entry.hasWord(noun)));
  }

  /** Whether no person has been mentioned yet. */
  private boolean isFirst(int at) {
    return discourse.last(at, SpeakerEntry::isPerson).isEmpty();
  }

  /** One whom the text gives no title, so that this may be it; else anyone in mind. */
  private Optional<SpeakerEntry> untitled(int at, Spans content) {
    List<SpeakerEntry> persons =
        discourse.salient(at, content, entry -> entry.isPerson() && entry.isShownToBePerson());
    return persons.stream()
        .filter(entry -> entry.title().isEmpty() && discourse.isNear(entry, at, REACH_OF_GROUPS))
        .findFirst()
        .or(() -> persons.stream().findFirst());
  }

  private static boolean sharesAffiliation(SpeakerEntry entry, String affiliation) {
    return entry
        .affiliation()
        .filter(known -> known.contains(affiliation) || affiliation.contains(known))
        .isPresent();
  }
}
