package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was found announced so far, each thing once: by its place and by its name. */
final class FoundThings {

  private final KoreanDocument document;
  private final List<AnnouncementCandidate> all = new ArrayList<>();
  private final Spans places = new Spans();

  /** Where each name begins first; the names from their last letter to the first. */
  private final NavigableMap<String, Integer> beginByBackwardName = new TreeMap<>();

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
    beginByBackwardName.merge(backwardName(subject), subject.begin(), Math::min);
  }

  /** Whether the thing is among them, or one before it in the text whose name ends with its. */
  boolean has(TextSpan thing) {
    if (isAt(thing)) {
      return true;
    }
    String name = backwardName(thing);
    return beginByBackwardName.subMap(name, name + Character.MAX_VALUE).values().stream()
        .anyMatch(begin -> begin < thing.begin());
  }

  /** Whether one of them stands there. */
  boolean isAt(TextSpan place) {
    return places.overlap(place);
  }

  private String backwardName(TextSpan thing) {
    String name = KoreanAnnouncedThings.bareName(document.text(thing));
    return new StringBuilder(name).reverse().toString();
  }
}
