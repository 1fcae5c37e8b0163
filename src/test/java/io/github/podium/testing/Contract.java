package io.github.podium.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.HashSet;
import java.util.Set;

/** What holds of the extraction from any string. */
public final class Contract {

  private Contract() {}

  /**
   * Extracts and checks: nothing is thrown, all spans lie in the text, what claims and
   * announcements refer to is among the speakers, no two of whom share a name.
   */
  public static void assertHolds(String text) {
    Extraction extraction = Extractors.BOTH.extract(text);
    // By identity: to hash a speaker of thousands of mentions for each claim takes minutes.
    Set<Speaker> referred = Sets.newIdentityHashSet();
    for (Claim claim : extraction.claims()) {
      claim.content().forEach(span -> assertInside(span, text));
      claim.source().ifPresent(span -> assertInside(span, text));
      claim.cue().ifPresent(span -> assertInside(span, text));
      claim.speaker().ifPresent(referred::add);
    }
    for (Announcement announcement : extraction.announcements()) {
      assertInside(announcement.subjectSpan(), text);
      assertInside(announcement.cue(), text);
      announcement.announcer().ifPresent(referred::add);
      announcement.onBehalfOf().ifPresent(referred::add);
    }
    assertThat(new HashSet<>(extraction.speakers()).containsAll(referred)).isTrue();
    extraction.events().forEach(event -> assertInside(event.span(), text));
    assertThat(extraction.speakers()).extracting(Speaker::name).doesNotHaveDuplicates();
    for (Speaker speaker : extraction.speakers()) {
      assertThat(speaker.mentions()).isSorted();
      speaker.mentions().forEach(span -> assertInside(span, text));
    }
  }

  private static void assertInside(TextSpan span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }
}
