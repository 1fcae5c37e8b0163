package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.model.Speaker;
import java.util.List;
import java.util.Map;

/**
 * Who is meant.
 *
 * @param speakers the speakers in the order of their first mention
 * @param byAttribution whose words each attribution holds; no entry where nobody is named
 * @param announcements the announcements in text order
 * @param sieves how the speaker of an attribution was found, where its source is no name
 * @param byAnnouncement who makes each announcement
 * @param onBehalfOf the organisation of a person who makes an announcement
 */
record Resolution(
    List<Speaker> speakers,
    Map<Attribution, Speaker> byAttribution,
    Map<Attribution, String> sieves,
    List<AnnouncementCandidate> announcements,
    Map<AnnouncementCandidate, Speaker> byAnnouncement,
    Map<AnnouncementCandidate, Speaker> onBehalfOf) {}
