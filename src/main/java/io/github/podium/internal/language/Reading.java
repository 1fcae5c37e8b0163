package io.github.podium.internal.language;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.model.Event;
import io.github.podium.model.TextSpan;
import java.util.List;

/** What a language finds in one text. */
public interface Reading {

  /** The text, taken apart. */
  Analysis analysis();

  /** The claims that a cue or the layout of the text gives away, in text order. */
  List<Attribution> attributions();

  /** Every name in the text that is given with a title or an affiliation, in text order. */
  List<Mention> mentions();

  /** The mention that these words are, such as the source of an attribution. */
  Mention mentionAt(TextSpan span);

  /**
   * Whether a word before a colon belongs to the page, such as {@code Published}, and to nobody.
   */
  boolean isFurniture(String label);

  /** The things that are announced, in text order. */
  List<AnnouncementCandidate> announcements();

  /** The conferences that the text names, in text order. */
  List<Event> events();
}
