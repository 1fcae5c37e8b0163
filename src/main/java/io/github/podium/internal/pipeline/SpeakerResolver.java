package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.NameRules;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is meant: names first, then roles, pronouns and the flow of the talk, from the
 * precise to the loose, as in the sieves of Lee et al. 2013 (Computational Linguistics 39.4).
 */
final class SpeakerResolver {

  /** How far behind a role the name may follow, in code units: about two paragraphs. */
  private static final int REACH_AHEAD = 800;

  private final Reading reading;
  private final SpeakerRegistry registry;
  private final Map<Attribution, SpeakerEntry> byAttribution = new LinkedHashMap<>();
  private @Nullable SpeakerEntry lastSpeaker;
  private @Nullable SpeakerEntry lastPerson;

  SpeakerResolver(Reading reading, NameRules rules, List<Speaker> agenda) {
    this.reading = reading;
    this.registry = new SpeakerRegistry(rules, agenda);
  }

  Resolution resolve(List<Attribution> attributions) {
    List<AnnouncementCandidate> announcements = reading.announcements();
    registry.addNames(allMentions(attributions, announcements));
    markSpeaking(attributions);
    List<Attribution> inFlow = new ArrayList<>(attributions);
    inFlow.sort(comparingInt(SpeakerResolver::place));
    Spans contents = new Spans();
    attributions.forEach(contents::addContent);
    for (Attribution attribution : inFlow) {
      boolean nested = attribution.cue().filter(contents::overlap).isPresent();
      entryOf(attribution)
          .ifPresent(
              entry -> {
                byAttribution.put(attribution, entry);
                if (!nested) {
                  lastSpeaker = entry;
                  lastPerson = entry.kind() == Speaker.Kind.PERSON ? entry : lastPerson;
                }
              });
    }
    resolveHeadlines(inFlow);
    RangeMap<Integer, Attribution> byContent = TreeRangeMap.create();
    attributions.forEach(a -> a.content().forEach(span -> byContent.put(Spans.range(span), a)));
    Map<AnnouncementCandidate, SpeakerEntry> byAnnouncement = new LinkedHashMap<>();
    for (AnnouncementCandidate candidate : announcements) {
      announcer(candidate, byContent).ifPresent(entry -> byAnnouncement.put(candidate, entry));
    }
    return freeze(announcements, byAnnouncement);
  }

  private List<Mention> allMentions(
      List<Attribution> attributions, List<AnnouncementCandidate> announcements) {
    List<Mention> mentions = new ArrayList<>(reading.mentions());
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

  /** Who is the source of a claim by name; a given name alone may as well be a brand. */
  private void markSpeaking(List<Attribution> attributions) {
    attributions.stream()
        .flatMap(a -> a.source().stream())
        .map(reading::mentionAt)
        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
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
      case OTHER_SPEAKER -> Optional.ofNullable(lastPerson);
      case LABEL_ONLY -> Optional.empty();
      case NOBODY, NEXT_SPEAKER -> attribution.source().flatMap(s -> meant(reading.mentionAt(s)));
      case SAME_SPEAKER ->
          attribution.source().isPresent()
              ? meant(reading.mentionAt(attribution.source().get()))
              : Optional.ofNullable(lastSpeaker);
    };
  }

  private Optional<SpeakerEntry> meant(Mention mention) {
    return switch (mention.kind()) {
      case PERSON, ORGANIZATION, GROUP -> registry.find(mention);
      case PRONOUN -> pronoun(mention).map(entry -> referred(entry, mention));
      case NOMINAL ->
          nominal(mention)
              .map(entry -> referred(entry, mention))
              .or(() -> Optional.of(registry.createUnnamed(mention)));
    };
  }

  private static SpeakerEntry referred(SpeakerEntry entry, Mention mention) {
    entry.addReference(mention);
    return entry;
  }

  /** The last one mentioned that agrees; a group for a plural. */
  private Optional<SpeakerEntry> pronoun(Mention mention) {
    int at = mention.span().begin();
    boolean plural = mention.agreement() == Agreement.PLURAL;
    boolean thing = mention.agreement() == Agreement.NEUTER;
    List<SpeakerEntry> candidates =
        registry.entries().stream()
            .limit(SpeakerRegistry.MOST_COMPARED)
            .filter(entry -> entry.lastMentionBefore(at) >= 0)
            .filter(entry -> entry.agreesWith(mention.agreement()))
            .filter(entry -> kindFits(entry, plural, thing))
            .toList();
    List<SpeakerEntry> shown =
        candidates.stream()
            .filter(e -> e.kind() != Speaker.Kind.PERSON || e.isShownToBePerson())
            .toList();
    if (!plural && !thing && !shown.isEmpty()) {
      return SpeakerRegistry.latest(shown, at);
    }
    return candidates.isEmpty() ? Optional.empty() : SpeakerRegistry.latest(candidates, at);
  }

  private static boolean kindFits(SpeakerEntry entry, boolean plural, boolean thing) {
    if (plural) {
      return entry.kind() != Speaker.Kind.PERSON;
    }
    return thing
        ? entry.kind() == Speaker.Kind.ORGANIZATION
        : entry.kind() != Speaker.Kind.ORGANIZATION;
  }

  /** The last one mentioned with this title; an organisation where the head noun is a company's. */
  private Optional<SpeakerEntry> nominal(Mention mention) {
    int at = mention.span().begin();
    List<SpeakerEntry> titled =
        registry.entries().stream()
            .limit(SpeakerRegistry.MOST_COMPARED)
            .filter(entry -> SpeakerRegistry.sharesTitle(entry, mention))
            .filter(entry -> entry.agreesWith(mention.agreement()))
            .toList();
    List<SpeakerEntry> affiliated =
        mention.affiliation().isEmpty()
            ? List.of()
            : registry.entries().stream()
                .limit(SpeakerRegistry.MOST_COMPARED)
                .filter(entry -> entry.kind() == Speaker.Kind.PERSON)
                .filter(entry -> sharesAffiliation(entry, mention.affiliation().get()))
                .toList();
    if (!affiliated.isEmpty()) {
      List<SpeakerEntry> both = affiliated.stream().filter(titled::contains).toList();
      return SpeakerRegistry.latest(both.isEmpty() ? affiliated : both, at);
    }
    if (!titled.isEmpty() && mention.affiliation().isEmpty()) {
      return SpeakerRegistry.latest(titled, at);
    }
    boolean organization = mention.agreement() == Agreement.NEUTER;
    List<SpeakerEntry> candidates =
        registry.entries().stream()
            .limit(SpeakerRegistry.MOST_COMPARED)
            .filter(entry -> entry.lastMentionBefore(at) >= 0)
            .filter(
                entry ->
                    organization
                        ? entry.kind() == Speaker.Kind.ORGANIZATION
                        : entry.kind() == Speaker.Kind.PERSON
                            && mention.agreement() != Agreement.PLURAL)
            .toList();
    if (organization) {
      return candidates.stream().max(comparingInt(SpeakerEntry::mentionCount));
    }
    List<SpeakerEntry> shown = candidates.stream().filter(SpeakerEntry::isShownToBePerson).toList();
    if (!shown.isEmpty()) {
      return SpeakerRegistry.latest(shown, at);
    }
    return mention.agreement() == Agreement.SINGULAR ? nextPerson(at) : Optional.empty();
  }

  /** {@code The head of Acme said}, and the next paragraph names her. */
  private Optional<SpeakerEntry> nextPerson(int at) {
    return registry.entries().stream()
        .limit(SpeakerRegistry.MOST_COMPARED)
        .filter(entry -> entry.kind() == Speaker.Kind.PERSON && entry.isShownToBePerson())
        .filter(entry -> entry.firstMention() > at && entry.firstMention() < at + REACH_AHEAD)
        .min(comparingInt(SpeakerEntry::firstMention));
  }

  private static boolean sharesAffiliation(SpeakerEntry entry, String affiliation) {
    return entry
        .affiliation()
        .filter(known -> known.contains(affiliation) || affiliation.contains(known))
        .isPresent();
  }

  /** A headline's words are those of whoever speaks first in the report below it. */
  private void resolveHeadlines(List<Attribution> inFlow) {
    for (int i = 0; i < inFlow.size(); i++) {
      Attribution headline = inFlow.get(i);
      if (headline.flow() != Flow.NEXT_SPEAKER || byAttribution.containsKey(headline)) {
        continue;
      }
      inFlow.subList(i + 1, inFlow.size()).stream()
          .filter(a -> a.flow() == Flow.SAME_SPEAKER)
          .map(byAttribution::get)
          .filter(entry -> entry != null && entry.kind() == Speaker.Kind.PERSON)
          .findFirst()
          .ifPresent(entry -> byAttribution.put(headline, entry));
    }
  }

  /** Who announces: the mention itself, else whose words the announcement stands in. */
  private Optional<SpeakerEntry> announcer(
      AnnouncementCandidate candidate, RangeMap<Integer, Attribution> byContent) {
    if (candidate.announcer().isPresent()) {
      return meant(reading.mentionAt(candidate.announcer().get()));
    }
    Optional<SpeakerEntry> speaking =
        Optional.ofNullable(byContent.get(candidate.subject().begin())).map(byAttribution::get);
    if (speaking.isPresent()) {
      return speaking;
    }
    List<SpeakerEntry> before =
        registry.entries().stream()
            .limit(SpeakerRegistry.MOST_COMPARED)
            .filter(entry -> entry.lastMentionBefore(candidate.subject().begin()) >= 0)
            .filter(entry -> entry.kind() != Speaker.Kind.GROUP)
            .toList();
    return before.isEmpty()
        ? Optional.empty()
        : SpeakerRegistry.latest(before, candidate.subject().begin());
  }

  private Resolution freeze(
      List<AnnouncementCandidate> announcements,
      Map<AnnouncementCandidate, SpeakerEntry> byAnnouncement) {
    Set<SpeakerEntry> used = new LinkedHashSet<>(byAttribution.values());
    used.addAll(byAnnouncement.values());
    Map<SpeakerEntry, Speaker> frozen = new LinkedHashMap<>();
    registry.entries().stream()
        .filter(used::contains)
        .sorted(comparingInt(SpeakerEntry::firstMention))
        .forEach(entry -> frozen.put(entry, entry.toSpeaker()));
    Map<Attribution, Speaker> speakers = new LinkedHashMap<>();
    byAttribution.forEach((a, entry) -> speakers.put(a, frozen.get(entry)));
    Map<AnnouncementCandidate, Speaker> announcers = new LinkedHashMap<>();
    byAnnouncement.forEach((a, entry) -> announcers.put(a, frozen.get(entry)));
    return new Resolution(List.copyOf(frozen.values()), speakers, announcements, announcers);
  }
}
