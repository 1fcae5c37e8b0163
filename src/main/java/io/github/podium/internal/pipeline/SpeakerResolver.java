package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.Lists;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.NameRules;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out who is meant: names first, then roles, pronouns and the flow of the talk, from the
 * precise to the loose, as in the sieves of Lee et al. 2013 (Computational Linguistics 39.4).
 */
final class SpeakerResolver {

  private final Reading reading;
  private final NameRules rules;
  private final SpeakerRegistry registry;
  private final Discourse discourse;
  private final OrganizationReferences organizations;
  private final ReferenceResolver references;
  private final Conversation conversation;
  private final MentionResolver mentions;
  private final LabelledTurns turns;
  private final AnnouncerResolver announcers;
  private final Map<Attribution, SpeakerEntry> byAttribution = new LinkedHashMap<>();
  private final Map<Attribution, String> sieves = new LinkedHashMap<>();

  SpeakerResolver(Reading reading, NameRules rules, List<Speaker> agenda) {
    String text = reading.analysis().text();
    this.reading = reading;
    this.rules = rules;
    this.registry = new SpeakerRegistry(text, rules, agenda);
    this.discourse = new Discourse(reading.analysis());
    this.organizations = new OrganizationReferences(text, registry, discourse, rules);
    this.references = new ReferenceResolver(registry, discourse, organizations);
    this.conversation = new Conversation(text, discourse);
    this.mentions = new MentionResolver(registry, discourse, references, conversation);
    this.turns = new LabelledTurns(text, rules, registry, references, mentions);
    this.announcers = new AnnouncerResolver(reading, rules, registry, discourse, mentions);
  }

  Resolution resolve(List<Attribution> attributions) {
    List<AnnouncementCandidate> announcements = reading.announcements();
    List<Mention> mentioned = allMentions(attributions, announcements);
    register(mentioned);
    markActing(
        Stream.concat(
            attributions.stream().flatMap(a -> a.source().stream()),
            announcements.stream().flatMap(a -> a.announcer().stream())));
    markThings(announcements);
    GenderEvidence.settle(mentioned, discourse);
    List<Attribution> inFlow = new ArrayList<>(attributions);
    inFlow.sort(comparingInt(SpeakerResolver::place));
    resolveInFlow(inFlow, subjectPronouns(mentioned, attributions));
    resolveHeadlines(inFlow);
    settleOrganizations(byAttribution.values());
    return freeze(announcements, announcers.resolve(announcements, attributions, byAttribution));
  }

  private void register(List<Mention> mentioned) {
    registry.addNames(mentioned);
    registry.addOccurrences();
    registry.entries().forEach(entry -> entry.mentions().forEach(m -> discourse.add(m, entry)));
  }

  private void resolveInFlow(List<Attribution> inFlow, Deque<Mention> pronouns) {
    Spans contents = new Spans();
    inFlow.forEach(contents::addContent);
    for (Attribution attribution : inFlow) {
      resolveUntil(place(attribution), pronouns);
      boolean nested = attribution.cue().filter(contents::overlap).isPresent();
      entryOf(attribution)
          .ifPresent(
              entry -> {
                byAttribution.put(attribution, entry);
                sieve(attribution).ifPresent(sieve -> sieves.put(attribution, sieve));
                if (!nested) {
                  conversation.add(attribution, entry);
                }
              });
    }
  }

  /** Ambrel Keel is a product, whatever its name looks like. */
  private void markThings(List<AnnouncementCandidate> announcements) {
    Spans things = new Spans();
    announcements.forEach(a -> things.add(a.subject()));
    registry
        .compared()
        .filter(entry -> entry.kind() == Speaker.Kind.PERSON)
        .filter(entry -> entry.mentions().stream().anyMatch(things::overlap))
        .forEach(SpeakerEntry::markThing);
  }

  /** Pronouns that are the subject of some sentence and not the source of a claim. */
  private static Deque<Mention> subjectPronouns(
      List<Mention> mentions, List<Attribution> attributions) {
    Set<TextSpan> sources = new HashSet<>();
    attributions.forEach(a -> a.source().ifPresent(sources::add));
    return mentions.stream()
        .filter(m -> m.kind() == Mention.Kind.PRONOUN && GenderEvidence.isSubject(m))
        .filter(m -> !sources.contains(m.span()))
        .collect(toCollection(ArrayDeque::new));
  }

  /** What is told of somebody between two claims keeps him in the reader's mind. */
  private void resolveUntil(int place, Deque<Mention> pronouns) {
    while (!pronouns.isEmpty() && pronouns.getFirst().span().begin() < place) {
      mentions.meant(pronouns.removeFirst());
    }
  }

  private List<Mention> allMentions(
      List<Attribution> attributions, List<AnnouncementCandidate> announcements) {
    Set<TextSpan> things = new HashSet<>();
    announcements.forEach(a -> things.add(a.subject()));
    // Acme Pots is what Acme announces, and no longer name for Acme.
    List<Mention> mentions =
        reading.mentions().stream()
            .filter(m -> !things.contains(m.span()))
            .collect(toCollection(ArrayList::new));
    attributions.stream()
        .filter(a -> a.flow() != Flow.LABEL_ONLY && a.flow() != Flow.OTHER_SPEAKER)
        .flatMap(a -> a.source().stream())
        .map(reading::mentionAt)
        .forEach(mentions::add);
    announcements.stream()
        .flatMap(a -> a.announcer().stream())
        .map(reading::mentionAt)
        .forEach(mentions::add);
    return mentions;
  }

  /** Who speaks or announces by name; a given name alone may as well be a brand. */
  private void markActing(Stream<TextSpan> actors) {
    actors
        .map(reading::mentionAt)
        .filter(
            mention ->
                mention.kind() == Mention.Kind.PERSON
                    || mention.kind() == Mention.Kind.ORGANIZATION)
        .forEach(
            mention ->
                registry
                    .find(mention)
                    .filter(entry -> !entry.name().startsWith(mention.name().orElse("") + " "))
                    .ifPresent(SpeakerEntry::markSpeaking));
  }

  private static int place(Attribution attribution) {
    return attribution.source().map(s -> s.begin()).orElse(attribution.begin());
  }

  private Optional<SpeakerEntry> entryOf(Attribution attribution) {
    return switch (attribution.flow()) {
      case OTHER_SPEAKER -> conversation.lastPerson(attribution.begin());
      case LABEL_ONLY -> Optional.empty();
      case NOBODY, NEXT_SPEAKER ->
          attribution.source().flatMap(s -> mentions.meant(reading.mentionAt(s), attribution));
      case SAME_SPEAKER ->
          attribution.source().isEmpty()
              ? conversation.elided(attribution)
              : attribution.rule().equals(TurnFinder.RULE)
                  ? turns.speaker(reading.mentionAt(attribution.source().get()), attribution)
                  : mentions.meant(reading.mentionAt(attribution.source().get()), attribution);
    };
  }

  /** How the speaker is found out where the source is no name. */
  private Optional<String> sieve(Attribution attribution) {
    if (attribution.flow() == Flow.OTHER_SPEAKER) {
      return Optional.of("last-person");
    }
    if (attribution.source().isEmpty()) {
      return Optional.of("same-speaker");
    }
    return switch (reading.mentionAt(attribution.source().get()).kind()) {
      case PRONOUN -> Optional.of("pronoun");
      case NOMINAL -> Optional.of("role");
      case PERSON, ORGANIZATION, GROUP, COORDINATION -> Optional.empty();
    };
  }

  /** A headline's words are those of whoever speaks first in the report below it. */
  private void resolveHeadlines(List<Attribution> inFlow) {
    Optional<SpeakerEntry> person = Optional.empty();
    Optional<SpeakerEntry> anybody = Optional.empty();
    for (Attribution attribution : Lists.reverse(inFlow)) {
      Optional<SpeakerEntry> speaking = Optional.ofNullable(byAttribution.get(attribution));
      if (attribution.flow() == Flow.SAME_SPEAKER && speaking.isPresent()) {
        anybody = speaking;
        person = speaking.get().kind() == Speaker.Kind.PERSON ? speaking : person;
      } else if (attribution.flow() == Flow.NEXT_SPEAKER && speaking.isEmpty()) {
        (person.isPresent() ? person : anybody)
            .ifPresent(
                entry -> {
                  byAttribution.put(attribution, entry);
                  sieves.put(attribution, "next-speaker");
                });
      }
    }
  }

  /** The one whose short name the text gives as his; for an officer without, the one in mind. */
  private Optional<SpeakerEntry> organizationOf(SpeakerEntry entry) {
    if (entry.affiliation().isPresent()) {
      return registry.fullName(entry.affiliation().get());
    }
    boolean office = entry.title().filter(rules::isOffice).isPresent();
    return office ? organizations.organizationOf(entry) : Optional.empty();
  }

  private void settleOrganizations(Collection<SpeakerEntry> speakers) {
    speakers.stream()
        .distinct()
        .filter(entry -> entry.kind() == Speaker.Kind.PERSON)
        .forEach(entry -> organizationOf(entry).ifPresent(entry::belongTo));
  }

  private Resolution freeze(
      List<AnnouncementCandidate> announcements,
      Map<AnnouncementCandidate, SpeakerEntry> byAnnouncement) {
    settleOrganizations(byAnnouncement.values());
    Map<AnnouncementCandidate, SpeakerEntry> behalf = new LinkedHashMap<>();
    byAnnouncement.forEach(
        (a, entry) -> announcers.onBehalfOf(entry).ifPresent(o -> behalf.put(a, o)));
    Set<SpeakerEntry> used = new LinkedHashSet<>(byAttribution.values());
    used.addAll(byAnnouncement.values());
    used.addAll(behalf.values());
    Map<SpeakerEntry, Speaker> frozen = new LinkedHashMap<>();
    registry.entries().stream()
        .filter(used::contains)
        .sorted(comparingInt(SpeakerEntry::firstMention))
        .forEach(entry -> frozen.put(entry, entry.toSpeaker()));
    return new Resolution(
        List.copyOf(frozen.values()),
        frozen(byAttribution, frozen),
        sieves,
        announcements,
        frozen(byAnnouncement, frozen),
        frozen(behalf, frozen));
  }

  private static <K> Map<K, Speaker> frozen(
      Map<K, SpeakerEntry> entries, Map<SpeakerEntry, Speaker> speakers) {
    Map<K, Speaker> frozen = new LinkedHashMap<>();
    entries.forEach((key, entry) -> frozen.put(key, speakers.get(entry)));
    return frozen;
  }
}
