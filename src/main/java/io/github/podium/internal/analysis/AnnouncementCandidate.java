package io.github.podium.internal.analysis;

import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * A thing that an announcing predicate makes public.
 *
 * @param subject the words that name the thing
 * @param announcer the mention of the announcer; empty where it is elided
 * @param cue the announcing words
 * @param date the thing's own date
 * @param rule the name of the decision
 */
public record AnnouncementCandidate(
    TextSpan subject,
    Optional<TextSpan> announcer,
    TextSpan cue,
    Optional<Temporal> date,
    String rule) {}
