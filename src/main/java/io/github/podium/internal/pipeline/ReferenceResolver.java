package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.NameRules;
import io.github.podium.model.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun or a role means, by sieves from the precise to the loose (after Lee et al.
 * 2013, Computational Linguistics 39.4).
 */
final class ReferenceResolver {

  /** How far behind a role the name may follow, in code units: about two paragraphs. */
  private static final int REACH_AHEAD = 800;

  /** How many sentences ago a group may have been named that a plural pronoun means. */
  private static final int REACH_OF_GROUPS = 3;

  /** How many sentences ago a firm may have been named whose officer speaks. */
  private static final int REACH_OF_FIRMS = 4;

  private static final Spans NOTHING = new Spans();

  private final SpeakerRegistry registry;
  private final Discourse discourse;
  private final NameRules rules;

  ReferenceResolver(SpeakerRegistry registry, Discourse discourse, NameRules rules) {
    this.rules = rules;
    this.registry = registry;
    this.discourse = discourse;
  }

  /**
   * Whom the pronoun means: the most salient one that agrees.
   *
   * @param content what the one in question says, where nobody mentioned is meant
   * @param lastSpeaker whose claim came before
   */
  Optional<SpeakerEntry> pronoun(
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
    return first(at, content, entry -> isOrganization(entry) && isNear(entry, at, 0))
        .or(
            () ->
                first(
                    at,
                    content,
                    entry ->
                        isPerson(entry)
                            && isNear(entry, at, 0)
                            && entry.title().isEmpty()
                            && entry.gender() == Agreement.UNKNOWN))
        .or(() -> first(at, content, ReferenceResolver::isOrganization));
  }

  /** Those named lately as a group; else one person, as in singular they. */
  private Optional<SpeakerEntry> several(int at, Spans content) {
    return first(
            at,
            content,
            entry ->
                entry.kind() == Speaker.Kind.GROUP
                    && !isUnnamedPerson(entry)
                    && isNear(entry, at, REACH_OF_GROUPS))
        .or(() -> first(at, content, e -> !isPerson(e) || e.isShownToBePerson()));
  }

  private boolean isNear(SpeakerEntry entry, int at, int sentences) {
    int last = entry.lastMentionBefore(at);
    return last >= 0 && discourse.sentencesBetween(last, at) <= sentences;
  }

  private Optional<SpeakerEntry> person(
      int at, Spans content, Agreement agreement, @Nullable SpeakerEntry lastSpeaker) {
    Predicate<SpeakerEntry> agrees = entry -> entry.agreesWith(agreement);
    Predicate<SpeakerEntry> shown =
        entry ->
            (isPerson(entry) && entry.isShownToBePerson())
                || (isUnnamedPerson(entry) && isNear(entry, at, 1));
    return rather(lastSpeaker, at, discourse.salient(at, content, agrees.and(shown)))
        .or(() -> first(at, content, agrees.and(ReferenceResolver::isPerson)))
        .or(() -> first(at, content, agrees.and(ReferenceResolver::isUnnamedPerson)));
  }

  /** The most salient one, or the last speaker where the same sentence mentions him. */
  private Optional<SpeakerEntry> rather(
      @Nullable SpeakerEntry lastSpeaker, int at, List<SpeakerEntry> salient) {
    if (lastSpeaker == null || !salient.contains(lastSpeaker)) {
      return salient.stream().findFirst();
    }
    int nearest = discourse.sentencesBetween(salient.get(0).lastMentionBefore(at), at);
    return Optional.of(isNear(lastSpeaker, at, nearest) ? lastSpeaker : salient.get(0));
  }

  private Optional<SpeakerEntry> first(int at, Spans content, Predicate<SpeakerEntry> fits) {
    return discourse.salient(at, content, fits).stream().findFirst();
  }

  private static boolean isPerson(SpeakerEntry entry) {
    return entry.kind() == Speaker.Kind.PERSON && entry.mayBePerson();
  }

  private static boolean isUnnamedPerson(SpeakerEntry entry) {
    return entry.kind() == Speaker.Kind.GROUP && !entry.isPlural();
  }

  private static boolean isOrganization(SpeakerEntry entry) {
    return entry.kind() == Speaker.Kind.ORGANIZATION;
  }

  /**
   * Whom the role or description means: by its words, else by what is in the reader's mind.
   *
   * @param content what the one in question says, where nobody mentioned is meant
   */
  Optional<SpeakerEntry> nominal(Mention mention, Spans content) {
    if (mention.agreement() == Agreement.NEUTER) {
      return organization(mention);
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
                    ? next(at, entry -> isPerson(entry) && entry.speaks())
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
            .filter(entry -> isPerson(entry) && sharesAffiliation(entry, affiliation))
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
            .filter(entry -> isPerson(entry) && registry.sharesTitle(entry, mention))
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
                    at, entry -> entry.kind() == Speaker.Kind.GROUP && hasWord(entry, noun)));
  }

  /** Whether no person has been mentioned yet. */
  private boolean isFirst(int at) {
    return discourse.last(at, ReferenceResolver::isPerson).isEmpty();
  }

  /** One whom the text gives no title, so that this may be it; else anyone in mind. */
  private Optional<SpeakerEntry> untitled(int at, Spans content) {
    List<SpeakerEntry> persons =
        discourse.salient(at, content, entry -> isPerson(entry) && entry.isShownToBePerson());
    return persons.stream()
        .filter(entry -> entry.title().isEmpty() && isNear(entry, at, REACH_OF_GROUPS))
        .findFirst()
        .or(() -> persons.stream().findFirst());
  }

  /**
   * The one whose name has the noun ({@code the trust}); for a noun that fits any, such as {@code
   * the company}, one that acts in the text, the last one mentioned.
   */
  private Optional<SpeakerEntry> organization(Mention mention) {
    int at = mention.span().begin();
    Predicate<SpeakerEntry> organization = ReferenceResolver::isOrganization;
    if (mention.title().isPresent()) {
      String noun = mention.title().get();
      Predicate<SpeakerEntry> named = organization.and(entry -> hasWord(entry, noun));
      return first(at, NOTHING, named)
          .or(() -> SpeakerRegistry.latest(registry.compared().filter(named).toList(), at));
    }
    Predicate<SpeakerEntry> firm = organization.and(entry -> rules.mayBeFirm(entry.name()));
    return firm(at, rules.isPointing(mention.text()), firm)
        .or(() -> first(at, NOTHING, organization));
  }

  /** A firm that acts in the text rather than one that is named in passing. */
  private Optional<SpeakerEntry> firm(int at, boolean pointing, Predicate<SpeakerEntry> firm) {
    List<SpeakerEntry> acting = discourse.salient(at, NOTHING, firm.and(this::acts));
    Optional<SpeakerEntry> nearest = pointing ? discourse.last(at, firm) : Optional.empty();
    return nearest
        .or(
            () ->
                acting.stream()
                    .filter(entry -> entry.mentionCount() > 1)
                    .max(comparingInt(SpeakerEntry::mentionCount)))
        .or(() -> first(at, NOTHING, firm.and(entry -> entry.mentionCount() > 1)))
        .or(() -> acting.stream().findFirst())
        .or(() -> first(at, NOTHING, firm.and(entry -> isNear(entry, at, REACH_OF_GROUPS))))
        .or(() -> discourse.last(at, firm.and(this::acts)))
        .or(() -> next(at, firm.and(this::acts)))
        .or(() -> next(at, firm));
  }

  /** The organisation that the text is about where it first names the person. */
  Optional<SpeakerEntry> organizationOf(SpeakerEntry person) {
    int at = person.firstMention();
    Predicate<SpeakerEntry> named = e -> isOrganization(e) && e.isNamed() && e.mentionCount() > 1;
    return discourse.salient(at, NOTHING, named).stream()
        .filter(entry -> isNear(entry, at, REACH_OF_FIRMS))
        .findFirst()
        .or(
            () ->
                registry
                    .compared()
                    .filter(named.and(this::acts))
                    .max(comparingInt(SpeakerEntry::mentionCount)))
        .or(() -> registry.compared().filter(named).max(comparingInt(SpeakerEntry::mentionCount)));
  }

  private static boolean hasWord(SpeakerEntry entry, String noun) {
    Pattern word = Pattern.compile("(.* )?" + Pattern.quote(noun) + "( .*)?");
    return entry.names().stream()
        .anyMatch(name -> word.matcher(name.toLowerCase(Locale.ROOT)).matches());
  }

  /** Whether the organisation speaks by name or somebody who speaks belongs to it. */
  private boolean acts(SpeakerEntry entry) {
    return entry.speaks()
        || registry
            .compared()
            .filter(ReferenceResolver::isPerson)
            .flatMap(person -> person.affiliation().stream())
            .anyMatch(entry.names()::contains);
  }

  /** {@code The head of Acme said}, and the next paragraph names her. */
  private Optional<SpeakerEntry> next(int at, Predicate<SpeakerEntry> fits) {
    return registry
        .compared()
        .filter(fits)
        .filter(entry -> entry.firstMention() > at && entry.firstMention() < at + REACH_AHEAD)
        .min(comparingInt(SpeakerEntry::firstMention));
  }

  private static boolean sharesAffiliation(SpeakerEntry entry, String affiliation) {
    return entry
        .affiliation()
        .filter(known -> known.contains(affiliation) || affiliation.contains(known))
        .isPresent();
  }
}
