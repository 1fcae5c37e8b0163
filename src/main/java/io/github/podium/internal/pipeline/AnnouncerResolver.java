package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.NameRules;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out who makes each announcement, once it is known who says what. */
final class AnnouncerResolver {

  private static final int SHORTEST_NAMESAKE = 4;

  private final Reading reading;
  private final SpeakerRegistry registry;
  private final Discourse discourse;
  private final MentionResolver mentions;
  private final NameRules rules;

  AnnouncerResolver(
      Reading reading,
      NameRules rules,
      SpeakerRegistry registry,
      Discourse discourse,
      MentionResolver mentions) {
    this.reading = reading;
    this.rules = rules;
    this.registry = registry;
    this.discourse = discourse;
    this.mentions = mentions;
  }

  /**
   * Who makes which announcement.
   *
   * @param attributions all claims, in whose words announcements may stand
   * @param speakers whose they are, as far as known
   */
  Map<AnnouncementCandidate, SpeakerEntry> resolve(
      List<AnnouncementCandidate> announcements,
      List<Attribution> attributions,
      Map<Attribution, SpeakerEntry> speakers) {
    if (announcements.isEmpty()) {
      return Map.of();
    }
    RangeMap<Integer, Attribution> byContent = TreeRangeMap.create();
    attributions.forEach(a -> a.content().forEach(span -> byContent.put(Spans.range(span), a)));
    // Whose people speak may announce: registered, though named only with them.
    Set<SpeakerEntry> claiming = new LinkedHashSet<>(speakers.values());
    Set<SpeakerEntry> acting =
        claiming.stream()
            .flatMap(entry -> onBehalfOf(entry).stream())
            .collect(toCollection(LinkedHashSet::new));
    acting.forEach(firm -> firm.mentions().forEach(place -> discourse.addWithin(place, firm)));
    claiming.addAll(acting);
    Map<AnnouncementCandidate, SpeakerEntry> announcers = new LinkedHashMap<>();
    Map<String, SpeakerEntry> makers = new HashMap<>();
    int lastAt = 0;
    Optional<SpeakerEntry> last = Optional.empty();
    for (AnnouncementCandidate candidate : announcements) {
      TextSpan subject = candidate.subject();
      String name = subject.in(reading.analysis().text());
      Optional<SpeakerEntry> speaking =
          Optional.ofNullable(byContent.get(subject.begin())).map(speakers::get);
      Optional<SpeakerEntry> before = last;
      int since = lastAt;
      Optional<SpeakerEntry> announcer =
          stated(candidate, speaking)
              .or(() -> speaking.filter(entry -> entry.isNamed() || entry.mayAnnounce()))
              .or(() -> discourse.firstOfSentence(subject.begin(), entry -> acts(entry, name)))
              .or(() -> namesake(subject))
              .or(() -> inMind(subject, since, before).map(this::orOrganization))
              .map(entry -> claiming.contains(entry) ? entry : maker(entry, makers));
      announcer.ifPresent(entry -> announcers.put(candidate, entry));
      announcer.ifPresent(entry -> makers.put(nameOf(subject), entry));
      last = announcer.or(() -> before);
      lastAt = subject.end();
    }
    return announcers;
  }

  /** The Kangaroo gets a tent: from whoever made the Kangaroo known. */
  private static SpeakerEntry maker(SpeakerEntry entry, Map<String, SpeakerEntry> makers) {
    return makers.getOrDefault(entry.name(), entry);
  }

  /** The name of the thing, without an article or what describes it. */
  private String nameOf(TextSpan subject) {
    String words = subject.in(reading.analysis().text());
    int first = 0;
    while (first < words.length() && !Character.isUpperCase(words.charAt(first))) {
      first++;
    }
    return words.substring(first);
  }

  /** The one whom the announcing words have as their subject. */
  private Optional<SpeakerEntry> stated(
      AnnouncementCandidate candidate, Optional<SpeakerEntry> speaking) {
    if (candidate.announcer().isEmpty()) {
      return Optional.empty();
    }
    Mention mention = reading.mentionAt(candidate.announcer().get());
    // The company will build, she said: hers.
    boolean body = mention.agreement() == Mention.Agreement.NEUTER;
    if (speaking.isPresent() && body && mention.kind() != Mention.Kind.ORGANIZATION) {
      return Optional.empty();
    }
    Optional<SpeakerEntry> meant =
        mention.kind() == Mention.Kind.COORDINATION ? first(mention) : mentions.meant(mention);
    return meant.filter(
        entry ->
            entry.isNamed()
                || (speaking.isEmpty() && (entry.mayAnnounce() || isName(entry, mention))));
  }

  /** The firm is Acme, known as somebody’s employer only; it is nobody known so little. */
  private static boolean isName(SpeakerEntry entry, Mention mention) {
    return mention.kind() == Mention.Kind.NOMINAL
        && entry.isOrganization()
        && !entry.isCalled(mention.text());
  }

  /** Of several who announce together, the first. */
  private Optional<SpeakerEntry> first(Mention several) {
    int begin = several.span().begin();
    return registry
        .compared()
        .filter(entry -> !entry.isCoordination() && entry.lastMentionBefore(begin + 1) == begin)
        .findFirst()
        .or(() -> organization(begin, rules.members(several.text()).get(0)))
        .or(() -> mentions.meant(several));
  }

  private Optional<SpeakerEntry> organization(int begin, String words) {
    Mention mention = reading.mentionAt(new TextSpan(begin, begin + words.length()));
    Optional<SpeakerEntry> organization = registry.organization(mention.name().orElse(words));
    organization.ifPresent(SpeakerEntry::markNamed);
    return organization;
  }

  /** Somebody whom the paragraph has named since the last announcement. */
  private Optional<SpeakerEntry> ofParagraph(TextSpan subject, int since) {
    int from = Math.min(since, subject.begin());
    String between = reading.analysis().text().substring(from, subject.begin());
    int paragraph = from + between.lastIndexOf('\n') + 1;
    String name = subject.in(reading.analysis().text());
    return discourse.salient(subject.begin(), new Spans(), entry -> acts(entry, name)).stream()
        .filter(entry -> entry.lastMentionBefore(subject.begin()) >= paragraph)
        .filter(entry -> entry.speaks() || entry.kind() == Speaker.Kind.PERSON)
        .findFirst();
  }

  /** Whether somebody is named who can announce, and who is not the thing itself. */
  private static boolean acts(SpeakerEntry entry, String subject) {
    boolean somebody =
        entry.kind() == Speaker.Kind.ORGANIZATION
            || (entry.kind() == Speaker.Kind.PERSON && entry.isShownToBePerson());
    return somebody && entry.isNamed() && !entry.isCalled(subject);
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
            .filter(entry -> !entry.isCalled(name))
            .findFirst();
  }

  /**
   * Who is named since the last announcement, else who made it, or the firm of the text where that
   * was a group; else anyone named before.
   */
  private Optional<SpeakerEntry> inMind(
      TextSpan subject, int since, Optional<SpeakerEntry> before) {
    Optional<SpeakerEntry> firm =
        before.filter(entry -> entry.kind() == Speaker.Kind.GROUP).flatMap(g -> firm(subject));
    return ofParagraph(subject, since)
        .or(() -> firm)
        .or(() -> before)
        .or(() -> last(subject, SpeakerEntry::isNamed))
        .or(() -> last(subject, entry -> true));
  }

  /** Of the organisations named before, the one that the text names most. */
  private Optional<SpeakerEntry> firm(TextSpan subject) {
    String name = subject.in(reading.analysis().text());
    return registry
        .compared()
        .filter(entry -> entry.isOrganization() && acts(entry, name))
        .filter(entry -> entry.firstMention() < subject.begin() && entry.mentionCount() > 1)
        .max(comparingInt(SpeakerEntry::mentionCount));
  }

  /** What is told and not said by a person is news of the firm. */
  private SpeakerEntry orOrganization(SpeakerEntry entry) {
    return onBehalfOf(entry).filter(o -> o.isNamed() && o.mentionCount() > 2).orElse(entry);
  }

  private Optional<SpeakerEntry> last(TextSpan subject, Predicate<SpeakerEntry> fits) {
    String name = subject.in(reading.analysis().text());
    return SpeakerRegistry.latest(
        registry
            .compared()
            .filter(entry -> entry.lastMentionBefore(subject.begin()) >= 0)
            .filter(entry -> entry.kind() != Speaker.Kind.GROUP && fits.test(entry))
            .filter(entry -> !entry.isCalled(name))
            .toList(),
        subject.begin());
  }

  /** The organisation that the person belongs to who announces. */
  Optional<SpeakerEntry> onBehalfOf(SpeakerEntry announcer) {
    return announcer.kind() == Speaker.Kind.PERSON
        ? announcer.affiliation().flatMap(registry::organization)
        : Optional.empty();
  }
}
