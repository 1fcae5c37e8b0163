package io.github.podium.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.model.Announcement;
import io.github.podium.model.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which announcement found is which one annotated: by an overlapping subject and the announcer. */
final class AnnouncementPairs {

  private AnnouncementPairs() {}

  /** By the number of what is annotated, that of what was found. */
  static Map<Integer, Integer> of(JsonNode document, List<Announcement> found) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int g = 0; g < document.get("announcements").size(); g++) {
      JsonNode gold = document.get("announcements").get(g);
      TextSpan subject = Accuracy.span(gold.get("subject"));
      Set<String> announcers = Names.ofAnnouncers(document, gold);
      for (int f = 0; f < found.size() && !pairs.containsKey(g); f++) {
        Set<String> names = found.get(f).announcer().map(Names::of).orElse(Set.of());
        boolean same =
            announcers.isEmpty() ? names.isEmpty() : names.stream().anyMatch(announcers::contains);
        if (same && !pairs.containsValue(f) && subject.overlaps(found.get(f).subjectSpan())) {
          pairs.put(g, f);
        }
      }
    }
    return pairs;
  }
}
