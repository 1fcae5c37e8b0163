package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** What was found announced so far, each thing once: by its place and by its name. */
final class FoundThings {

  private final KoreanDocument document;
  private final List<AnnouncementCandidate> all = new ArrayList<>();
  private final Spans places = new Spans();
  private final NamesByEnd begins = new NamesByEnd();

  FoundThings(KoreanDocument document) {
    this.document = document;
  }

  List<AnnouncementCandidate> all() {
    return all;
  }

  void add(AnnouncementCandidate found) {
    all.add(found);
    TextSpan subject = found.subject();
    places.add(subject);
    begins.add(bareName(subject), subject.begin());
  }

  /** Whether the thing is among them, or one before it in the text whose name ends with its. */
  boolean has(TextSpan thing) {
    if (isAt(thing)) {
      return true;
    }
    return begins.endingWith(bareName(thing)).stream().anyMatch(begin -> begin < thing.begin());
  }

  /** Whether one of them stands there. */
  boolean isAt(TextSpan place) {
    return places.overlap(place);
  }

  private String bareName(TextSpan thing) {
    return KoreanAnnouncedThings.bareName(document.text(thing));
  }
}
