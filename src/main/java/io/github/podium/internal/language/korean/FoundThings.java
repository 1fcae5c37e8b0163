package io.github.podium.internal.language.korean;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** What was found announced so far, each thing once: by its place and by its name. */
final class FoundThings {

  /** A name without spaces and marks, and where it begins. */
  private record Named(int begin, String name) {}

  private final KoreanDocument document;
  private final List<AnnouncementCandidate> all = new ArrayList<>();
  private final Spans places = new Spans();
  private final ListMultimap<Character, Named> byLastLetter = ArrayListMultimap.create();

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
    String name = bareName(subject);
    byLastLetter.put(last(name), new Named(subject.begin(), name));
  }

  /** Whether the thing is among them, or one before it in the text whose name ends with its. */
  boolean has(TextSpan thing) {
    if (isAt(thing)) {
      return true;
    }
    String name = bareName(thing);
    return byLastLetter.get(last(name)).stream()
        .anyMatch(known -> known.begin() < thing.begin() && known.name().endsWith(name));
  }

  /** Whether one of them stands there. */
  boolean isAt(TextSpan place) {
    return places.overlap(place);
  }

  private String bareName(TextSpan thing) {
    return KoreanAnnouncedThings.bareName(document.text(thing));
  }

  private static char last(String name) {
    return name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
  }
}
