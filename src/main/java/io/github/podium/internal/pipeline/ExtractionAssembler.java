package io.github.podium.internal.pipeline;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Announcement;
import io.github.podium.model.Announcement.Modality;
import io.github.podium.model.Claim;
import io.github.podium.model.Event;
import io.github.podium.model.Extraction;
import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the records together that the caller gets. */
final class ExtractionAssembler {

  private static final CharMatcher MARKS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("\"'`´“”„‟‘’‚‛«»「」『』＂＇,"));

  private final Locale locale;
  private final Optional<LocalDate> published;
  private final Reading reading;
  private final Resolution resolution;
  private final ClaimConfidence confidence;
  private final String text;

  ExtractionAssembler(
      Locale locale,
      Optional<LocalDate> published,
      Reading reading,
      Resolution resolution,
      ClaimConfidence confidence) {
    this.published = published;
    this.confidence = confidence;
    this.locale = locale;
    this.reading = reading;
    this.resolution = resolution;
    this.text = reading.analysis().text();
  }

  Extraction assemble(List<Attribution> attributions) {
    List<Event> events = reading.events();
    NavigableMap<Integer, Event> byPlace = new TreeMap<>();
    events.forEach(event -> byPlace.put(event.span().begin(), event));
    return new Extraction(
        locale,
        resolution.speakers(),
        attributions.stream().map(this::claim).toList(),
        resolution.announcements().stream().map(a -> announcement(a, byPlace)).toList(),
        events);
  }

  private Claim claim(Attribution attribution) {
    Claim.Kind kind = kind(attribution);
    return new Claim(
        attribution.content().stream().map(this::words).collect(joining(" … ")),
        kind,
        attribution.content(),
        Optional.ofNullable(resolution.byAttribution().get(attribution)),
        attribution.source(),
        attribution.cue(),
        rule(attribution),
        confidence.of(locale, attribution, kind));
  }

  /** The rule that tied words and source, and the sieve that found out who the source is. */
  private String rule(Attribution attribution) {
    String sieve = resolution.sieves().get(attribution);
    return sieve == null ? attribution.rule() : attribution.rule() + "/" + sieve;
  }

  private Modality modality(AnnouncementCandidate candidate) {
    if (candidate.date().isEmpty() || published.isEmpty()) {
      return candidate.planned() ? Modality.PLANNED : Modality.UNSTATED;
    }
    Temporal date = candidate.date().get();
    // Launching today, though the words look forward: it is there.
    if (candidate.planned() && !date.equals(published.get())) {
      return Modality.PLANNED;
    }
    boolean coming =
        date instanceof LocalDate day
            ? day.isAfter(published.get())
            : date instanceof YearMonth month
                ? month.isAfter(YearMonth.from(published.get()))
                : Year.from(date).isAfter(Year.from(published.get()));
    return coming ? Modality.PLANNED : Modality.AVAILABLE;
  }

  /** Outer marks off, but only where both ends have one: {@code “A” and B} keeps its own. */
  private String words(TextSpan span) {
    String words = span.in(text);
    boolean quoted = isQuoted(span);
    return quoted ? MARKS.trimFrom(words) : words.strip();
  }

  private Claim.Kind kind(Attribution attribution) {
    if (attribution.rule().equals(TurnFinder.RULE)) {
      return Claim.Kind.DIRECT;
    }
    if (attribution.content().stream().allMatch(this::isQuoted)) {
      return Claim.Kind.DIRECT;
    }
    boolean some =
        attribution.content().stream()
            .anyMatch(span -> !reading.analysis().outerQuotationsIn(span).isEmpty());
    return some ? Claim.Kind.MIXED : Claim.Kind.INDIRECT;
  }

  /** Whether the span lies in one quotation as a whole. */
  private boolean isQuoted(TextSpan span) {
    return reading
        .analysis()
        .quotationAt(span.begin())
        .filter(q -> q.span().contains(span))
        .isPresent();
  }

  private Announcement announcement(
      AnnouncementCandidate candidate, NavigableMap<Integer, Event> events) {
    Integer before = events.floorKey(candidate.subject().begin());
    Optional<String> event =
        Optional.ofNullable(before == null ? events.firstEntry() : events.floorEntry(before))
            .map(entry -> entry.getValue().name());
    return new Announcement(
        MARKS.trimFrom(candidate.subject().in(text)),
        candidate.subject(),
        Optional.ofNullable(resolution.byAnnouncement().get(candidate)),
        candidate.cue(),
        candidate.date(),
        modality(candidate),
        candidate.announced(),
        Optional.ofNullable(resolution.onBehalfOf().get(candidate)),
        event,
        candidate.rule());
  }
}
