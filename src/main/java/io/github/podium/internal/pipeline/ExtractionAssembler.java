package io.github.podium.internal.pipeline;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Event;
import io.github.podium.model.Extraction;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the records together that the caller gets. */
final class ExtractionAssembler {

  private static final CharMatcher MARKS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\"'`´“”„‟‘’‚‛«»「」『』＂＇,"));

  private final Locale locale;
  private final Reading reading;
  private final Resolution resolution;
  private final String text;

  ExtractionAssembler(Locale locale, Reading reading, Resolution resolution) {
    this.locale = locale;
    this.reading = reading;
    this.resolution = resolution;
    this.text = reading.analysis().text();
  }

  Extraction assemble(List<Attribution> attributions) {
    List<Event> events = reading.events();
    return new Extraction(
        locale,
        resolution.speakers(),
        attributions.stream().map(this::claim).toList(),
        resolution.announcements().stream().map(a -> announcement(a, events)).toList(),
        events);
  }

  private Claim claim(Attribution attribution) {
    return new Claim(
        attribution.content().stream().map(this::words).collect(joining(" … ")),
        kind(attribution),
        attribution.content(),
        Optional.ofNullable(resolution.byAttribution().get(attribution)),
        attribution.source(),
        attribution.cue(),
        attribution.rule(),
        attribution.confidence());
  }

  /** Outer marks off, but only where both ends have one: {@code “A” and B} keeps its own. */
  private String words(TextSpan span) {
    String words = span.in(text);
    boolean quoted =
        reading.analysis().quotations().stream().anyMatch(q -> q.span().contains(span));
    return quoted ? MARKS.trimFrom(words) : words.strip();
  }

  private Claim.Kind kind(Attribution attribution) {
    if (attribution.rule().equals("transcript-turn")) {
      return Claim.Kind.DIRECT;
    }
    List<Quotation> quotations = reading.analysis().outerQuotations();
    boolean all =
        attribution.content().stream()
            .allMatch(span -> quotations.stream().anyMatch(q -> q.span().contains(span)));
    if (all) {
      return Claim.Kind.DIRECT;
    }
    boolean some = quotations.stream().anyMatch(q -> attribution.covers(q.span()));
    return some ? Claim.Kind.MIXED : Claim.Kind.INDIRECT;
  }

  private Announcement announcement(AnnouncementCandidate candidate, List<Event> events) {
    Optional<String> event =
        events.stream()
            .filter(e -> e.span().begin() < candidate.subject().begin())
            .reduce((first, second) -> second)
            .or(() -> events.stream().findFirst())
            .map(Event::name);
    return new Announcement(
        MARKS.trimFrom(candidate.subject().in(text)),
        candidate.subject(),
        Optional.ofNullable(resolution.byAnnouncement().get(candidate)),
        candidate.cue(),
        candidate.date(),
        event,
        candidate.rule());
  }
}
