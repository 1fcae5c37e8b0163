package io.github.podium.internal.analysis;

import io.github.podium.model.TextSpan;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * A thing that an announcing predicate makes public.
 *
 * @param subject the words that name the thing
 * @param announcer the mention of the announcer; empty where it is elided
 * @param cue the announcing words
 * @param date the thing's own date
 * @param planned whether the words speak of the future
 * @param announced the day of the announcement, where the text states it
 * @param rule the name of the decision
 */
public record AnnouncementCandidate(
    TextSpan subject,
    Optional<TextSpan> announcer,
    TextSpan cue,
    Optional<Temporal> date,
    boolean planned,
    Optional<LocalDate> announced,
    String rule) {

  /** The same with nobody named who announces it. */
  public AnnouncementCandidate withoutAnnouncer() {
    return new AnnouncementCandidate(
        subject, Optional.empty(), cue, date, planned, announced, rule);
  }

  /** The same with this date, unless it has one. */
  public AnnouncementCandidate withDate(Temporal known) {
    return new AnnouncementCandidate(
        subject, announcer, cue, date.or(() -> Optional.of(known)), planned, announced, rule);
  }
}
