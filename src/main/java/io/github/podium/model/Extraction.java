package io.github.podium.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

/**
 * What was read from one text.
 *
 * <pre>{@code
 * Extraction extraction = extractor.extract(text);
 * for (Speaker speaker : extraction.speakers()) {
 *   System.out.println(speaker.name() + ": " + extraction.claimsBy(speaker).size());
 * }
 * }</pre>
 *
 * @param language the language that the text was read in
 * @param speakers who speaks or announces, in the order of their first mention; no two share a name
 * @param claims what was said, in text order
 * @param announcements what was announced, in text order
 * @param events the events that the text names, in text order
 */
public record Extraction(
    Locale language,
    List<Speaker> speakers,
    List<Claim> claims,
    List<Announcement> announcements,
    List<Event> events) {

  /** Makes an extraction; the lists are copied. */
  public Extraction {
    requireNonNull(language, "language");
    speakers = List.copyOf(speakers);
    claims = List.copyOf(claims);
    announcements = List.copyOf(announcements);
    events = List.copyOf(events);
  }

  /** The claims of this speaker, in text order; empty for a speaker of another text. */
  public List<Claim> claimsBy(Speaker speaker) {
    requireNonNull(speaker, "speaker");
    return claims.stream()
        .filter(claim -> claim.speaker().filter(speaker::equals).isPresent())
        .collect(toImmutableList());
  }
}
