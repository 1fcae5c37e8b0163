package io.github.podium.internal.pipeline;

import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out who makes each announcement, once it is known who says what. */
final class AnnouncerResolver {

  private static final int SHORTEST_NAMESAKE = 4;

  private final Reading reading;
  private final SpeakerRegistry registry;
  private final MentionResolver mentions;

  AnnouncerResolver(Reading reading, SpeakerRegistry registry, MentionResolver mentions) {
    this.reading = reading;
    this.registry = registry;
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
    RangeMap<Integer, Attribution> byContent = TreeRangeMap.create();
    attributions.forEach(a -> a.content().forEach(span -> byContent.put(Spans.range(span), a)));
    Map<AnnouncementCandidate, SpeakerEntry> announcers = new LinkedHashMap<>();
    for (AnnouncementCandidate candidate : announcements) {
      Optional<SpeakerEntry> speaking =
          Optional.ofNullable(byContent.get(candidate.subject().begin())).map(speakers::get);
      announcer(candidate, speaking, announcers.values())
          .ifPresent(entry -> announcers.put(candidate, entry));
    }
    return announcers;
  }

  /**
   * Who announces: the mention itself, else whose words the announcement stands in, else who
   * announced before, else who is in the reader's mind.
   */
  private Optional<SpeakerEntry> announcer(
      AnnouncementCandidate candidate,
      Optional<SpeakerEntry> speaking,
      Collection<SpeakerEntry> before) {
    TextSpan subject = candidate.subject();
    Optional<SpeakerEntry> named =
        candidate.announcer().flatMap(span -> mentions.meant(reading.mentionAt(span)));
    return named
        .filter(entry -> entry.isNamed() || (speaking.isEmpty() && entry.mayAnnounce()))
        .or(() -> speaking)
        .or(() -> namesake(subject))
        .or(() -> before.stream().reduce((first, second) -> second))
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

  /** The organisation that the person belongs to who announces. */
  Optional<SpeakerEntry> onBehalfOf(SpeakerEntry announcer) {
    return announcer.kind() == Speaker.Kind.PERSON
        ? announcer
            .affiliation()
            .flatMap(name -> registry.organization(name, reading.analysis().text()))
        : Optional.empty();
  }
}
