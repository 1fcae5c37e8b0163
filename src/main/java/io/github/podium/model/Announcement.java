package io.github.podium.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * Something new that somebody makes public: a product, a service, a partnership, an event. A list
 * of three things is three announcements.
 *
 * <pre>{@code
 * // Acme unveiled Lumen 2, which ships in March 2026.
 * announcement.subject();           // Lumen 2
 * announcement.announcer().get();   // the speaker Acme
 * announcement.date().get();        // 2026-03, a YearMonth
 * announcement.modality();          // PLANNED
 * }</pre>
 *
 * @param subject the words that name the thing, without outer quotation marks
 * @param subjectSpan where they stand, quotation marks included
 * @param announcer who announces it, if the text tells
 * @param cue the announcing words, such as {@code unveiled} or {@code 공개했다}
 * @param date the thing's own date (release, opening, closing): a {@link java.time.LocalDate}, a
 *     {@link java.time.YearMonth} or a {@link java.time.Year}, as exact as the text is
 * @param modality whether the thing is there or still to come
 * @param announced the day on which it was announced, where the text states it
 * @param onBehalfOf the organisation for which a person announces it, if the text tells
 * @param event the name of the event where it was announced, one of {@link Extraction#events()}
 * @param rule the name of the decision that found it
 */
public record Announcement(
    String subject,
    TextSpan subjectSpan,
    Optional<Speaker> announcer,
    TextSpan cue,
    Optional<Temporal> date,
    Modality modality,
    Optional<LocalDate> announced,
    Optional<Speaker> onBehalfOf,
    Optional<String> event,
    String rule) {

  /** Whether a thing is there or still to come. */
  public enum Modality {
    /** It can be had, seen or used on the day of the report. */
    AVAILABLE,
    /** It will come. */
    PLANNED,
    /** The text does not tell. */
    UNSTATED
  }

  /** Makes an announcement. */
  public Announcement {
    requireNonNull(subject, "subject");
    requireNonNull(subjectSpan, "subjectSpan");
    requireNonNull(announcer, "announcer");
    requireNonNull(cue, "cue");
    requireNonNull(date, "date");
    requireNonNull(modality, "modality");
    requireNonNull(announced, "announced");
    requireNonNull(onBehalfOf, "onBehalfOf");
    requireNonNull(event, "event");
    requireNonNull(rule, "rule");
  }
}
