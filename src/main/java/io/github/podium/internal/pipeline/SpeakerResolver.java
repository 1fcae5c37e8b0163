package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
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
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who is meant: names first, then roles, pronouns and the flow of the talk, from the
 * precise to the loose, as in the sieves of Lee et al. 2013 (Computational Linguistics 39.4).
 */
final class SpeakerResolver {

  private static final int SHORTEST_NAMESAKE = 4;
  private static final Pattern QUESTION = Pattern.compile("[?？][\"”’'」]?$");

  private final Reading reading;
  private final NameRules rules;
  private final SpeakerRegistry registry;
  private final Discourse discourse;
  private final ReferenceResolver references;
  private final Map<Attribution, SpeakerEntry> byAttribution = new LinkedHashMap<>();
  private final Map<Attribution, String> sieves = new LinkedHashMap<>();
  private @Nullable SpeakerEntry lastSpeaker;
  private @Nullable SpeakerEntry lastPerson;
  private @Nullable SpeakerEntry asked;
  private boolean lastAsks;
  private int lastPlace;
  private final Map<String, SpeakerEntry> byLabel = new HashMap<>();

  SpeakerResolver(Reading reading, NameRules rules, List<Speaker> agenda) {
    this.reading = reading;
    this.rules = rules;
    this.registry = new SpeakerRegistry(rules, agenda);
    this.discourse = new Discourse(reading.analysis());
    this.references = new ReferenceResolver(registry, discourse, rules);
  }

  Resolution resolve(List<Attribution> attributions) {
    List<AnnouncementCandidate> announcements = reading.announcements();
    List<Mention> mentions = allMentions(attributions, announcements);
    registry.addNames(mentions);
    registry.addOccurrences(reading.analysis().text());
    registry.entries().forEach(entry -> entry.mentions().forEach(m -> discourse.add(m, entry)));
    markActing(
        Stream.concat(
            attributions.stream().flatMap(a -> a.source().stream()),
            announcements.stream().flatMap(a -> a.announcer().stream())));
    markThings(announcements);
    GenderEvidence.settle(mentions, discourse);
    List<Attribution> inFlow = new ArrayList<>(attributions);
    inFlow.sort(comparingInt(SpeakerResolver::place));
    Spans contents = new Spans();
    attributions.forEach(contents::addContent);
    Deque<Mention> pronouns = subjectPronouns(mentions, attributions);
    for (Attribution attribution : inFlow) {
      resolveUntil(place(attribution), pronouns);
      boolean nested = attribution.cue().filter(contents::overlap).isPresent();
      entryOf(attribution)
          .ifPresent(
              entry -> {
                byAttribution.put(attribution, entry);
                sieve(attribution).ifPresent(sieve -> sieves.put(attribution, sieve));
                if (!nested) {
                  boolean another = entry != lastSpeaker && lastSpeaker != null;
                  asked = another ? lastSpeaker : asked;
                  lastAsks = asks(attribution) && asked != entry;
                  lastPlace = lastContent(attribution).end();
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
      announcer(candidate, byContent, byAnnouncement)
          .ifPresent(entry -> byAnnouncement.put(candidate, entry));
    }
    return freeze(announcements, byAnnouncement);
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
      meant(pronouns.removeFirst(), new Spans());
    }
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
      case OTHER_SPEAKER -> Optional.ofNullable(lastPerson);
      case LABEL_ONLY -> Optional.empty();
      case NOBODY, NEXT_SPEAKER ->
          attribution.source().flatMap(s -> meant(reading.mentionAt(s), content(attribution)));
      case SAME_SPEAKER ->
          attribution.source().isEmpty()
              ? elided(attribution)
              : attribution.rule().equals(TurnFinder.RULE)
                  ? labelled(reading.mentionAt(attribution.source().get()), attribution)
                  : meant(reading.mentionAt(attribution.source().get()), content(attribution));
    };
  }

  /**
   * Whose words these are where no source is named: of whom the sentence before tells, if nobody
   * speaks in it; else who answers, where the last words are a question; else who spoke last.
   */
  private Optional<SpeakerEntry> elided(Attribution attribution) {
    int place = attribution.begin();
    Optional<SpeakerEntry> actor =
        attribution.cue().isPresent() ? Optional.empty() : discourse.actorBefore(place, lastPlace);
    return actor
        .or(() -> Optional.ofNullable(lastAsks && attribution.cue().isEmpty() ? asked : null))
        .or(() -> attribution.cue().isEmpty() ? lastPersonInFlow(place) : Optional.empty())
        .or(() -> Optional.ofNullable(lastSpeaker))
        .or(() -> lastPersonNamed(place));
  }

  /** Free quotations go on with what a person said, or answer one who was named. */
  private Optional<SpeakerEntry> lastPersonInFlow(int place) {
    boolean person = lastSpeaker != null && lastSpeaker.kind() != Speaker.Kind.ORGANIZATION;
    return person
        ? Optional.ofNullable(lastSpeaker)
        : Optional.ofNullable(lastPerson).or(() -> lastPersonNamed(place));
  }

  /** A label that is a role, {@code MODERATOR}: whoever gives a name on taking the floor. */
  private Optional<SpeakerEntry> labelled(Mention mention, Attribution turn) {
    boolean role = mention.kind() == Mention.Kind.NOMINAL || mention.kind() == Mention.Kind.GROUP;
    if (!role) {
      return meant(mention, content(turn));
    }
    SpeakerEntry known = byLabel.get(mention.text());
    if (known != null) {
      return Optional.of(referred(known, mention));
    }
    SpeakerEntry entry =
        introduced(turn).or(() -> references.titled(mention)).orElseGet(() -> unnamed(mention));
    entry.addLabel(mention);
    byLabel.put(mention.text(), entry);
    return Optional.of(entry);
  }

  /** {@code I am Delphine Acheson}: the name that the turn gives its speaker. */
  private Optional<SpeakerEntry> introduced(Attribution turn) {
    String text = reading.analysis().text();
    return turn.content().stream()
        .flatMap(span -> registry.compared().filter(e -> introduces(text, span, e)))
        .findFirst();
  }

  private boolean introduces(String text, TextSpan words, SpeakerEntry entry) {
    return entry.kind() == Speaker.Kind.PERSON
        && entry.mentions().stream()
            .filter(words::contains)
            .anyMatch(
                m ->
                    rules.isSelfIntroduction(
                        text.substring(words.begin(), m.begin()),
                        text.substring(m.end(), words.end())));
  }

  /** Where nobody has spoken yet: who was named last. */
  private Optional<SpeakerEntry> lastPersonNamed(int place) {
    return discourse.last(
        place, entry -> entry.kind() == Speaker.Kind.PERSON && entry.isShownToBePerson());
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
      case PERSON, ORGANIZATION, GROUP -> Optional.empty();
    };
  }

  private static TextSpan lastContent(Attribution attribution) {
    return attribution.content().get(attribution.content().size() - 1);
  }

  /** Whether the words end in a question. */
  private boolean asks(Attribution attribution) {
    String words = lastContent(attribution).in(reading.analysis().text());
    return QUESTION.matcher(words).find();
  }

  private static Spans content(Attribution attribution) {
    Spans content = new Spans();
    content.addContent(attribution);
    return content;
  }

  private Optional<SpeakerEntry> meant(Mention mention, Spans content) {
    return switch (mention.kind()) {
      case PERSON, ORGANIZATION, GROUP -> registry.find(mention);
      case PRONOUN ->
          references.pronoun(mention, content, lastSpeaker).map(entry -> referred(entry, mention));
      case NOMINAL ->
          references
              .nominal(mention, content)
              .map(entry -> referred(entry, mention))
              .or(() -> Optional.of(unnamed(mention)));
    };
  }

  private SpeakerEntry unnamed(Mention mention) {
    SpeakerEntry entry = registry.createUnnamed(mention);
    discourse.add(mention.span(), entry);
    return entry;
  }

  private SpeakerEntry referred(SpeakerEntry entry, Mention mention) {
    entry.addReference(mention);
    discourse.add(mention.span(), entry);
    return entry;
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
          .ifPresent(
              entry -> {
                byAttribution.put(headline, entry);
                sieves.put(headline, "next-speaker");
              });
    }
  }

  /**
   * Who announces: the mention itself, else whose words the announcement stands in, else who
   * announced before, else who is in the reader's mind.
   */
  private Optional<SpeakerEntry> announcer(
      AnnouncementCandidate candidate,
      RangeMap<Integer, Attribution> byContent,
      Map<AnnouncementCandidate, SpeakerEntry> before) {
    TextSpan subject = candidate.subject();
    Optional<SpeakerEntry> named =
        candidate.announcer().flatMap(span -> meant(reading.mentionAt(span), new Spans()));
    Optional<SpeakerEntry> speaking =
        Optional.ofNullable(byContent.get(subject.begin())).map(byAttribution::get);
    return named
        .filter(entry -> entry.isNamed() || (speaking.isEmpty() && entry.mayAnnounce()))
        .or(() -> speaking)
        .or(() -> namesake(subject))
        .or(() -> before.values().stream().reduce((first, second) -> second))
        .or(() -> inMind(subject));
  }

  /** Saltbox Flex is Saltbox Kitchens’: the organisation whose name the thing begins with. */
  private Optional<SpeakerEntry> namesake(TextSpan subject) {
    String name = subject.in(reading.analysis().text());
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    return first.length() < SHORTEST_NAMESAKE || !Character.isUpperCase(first.charAt(0))
        ? Optional.empty()
        : registry
            .compared()
            .filter(entry -> entry.kind() == Speaker.Kind.ORGANIZATION && entry.isNamed())
            .filter(entry -> (entry.name() + " ").startsWith(first + " "))
            .filter(entry -> !entry.names().contains(name))
            .findFirst();
  }

  private Optional<SpeakerEntry> inMind(TextSpan subject) {
    return SpeakerRegistry.latest(
        registry
            .compared()
            .filter(entry -> entry.lastMentionBefore(subject.begin()) >= 0)
            .filter(entry -> entry.kind() != Speaker.Kind.GROUP)
            .filter(entry -> !entry.names().contains(subject.in(reading.analysis().text())))
            .toList(),
        subject.begin());
  }

  /** The one whose short name the text gives as his; for an officer without, the one in mind. */
  private Optional<SpeakerEntry> organizationOf(SpeakerEntry entry) {
    if (entry.affiliation().isPresent()) {
      return registry.fullName(entry.affiliation().get());
    }
    boolean office = entry.title().filter(rules::isOffice).isPresent();
    return office ? references.organizationOf(entry) : Optional.empty();
  }

  /** The organisation that the person belongs to who announces. */
  private Optional<SpeakerEntry> onBehalfOf(SpeakerEntry announcer) {
    return announcer.kind() == Speaker.Kind.PERSON
        ? announcer
            .affiliation()
            .flatMap(name -> registry.organization(name, reading.analysis().text()))
        : Optional.empty();
  }

  private Resolution freeze(
      List<AnnouncementCandidate> announcements,
      Map<AnnouncementCandidate, SpeakerEntry> byAnnouncement) {
    Stream.concat(byAttribution.values().stream(), byAnnouncement.values().stream())
        .distinct()
        .filter(entry -> entry.kind() == Speaker.Kind.PERSON)
        .forEach(entry -> organizationOf(entry).ifPresent(entry::belongTo));
    Map<AnnouncementCandidate, SpeakerEntry> behalf = new LinkedHashMap<>();
    byAnnouncement.forEach((a, entry) -> onBehalfOf(entry).ifPresent(o -> behalf.put(a, o)));
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
