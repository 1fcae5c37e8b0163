package io.github.podium.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.model.Speaker;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of speakers as they are compared: without white space and case. */
final class Names {

  private Names() {}

  static Set<String> ofGold(JsonNode document, String id) {
    Set<String> names = new HashSet<>();
    for (JsonNode speaker : document.get("speakers")) {
      if (speaker.get("id").asText().equals(id)) {
        names.add(fold(speaker.get("name").asText()));
        speaker.get("aliases").forEach(alias -> names.add(fold(alias.asText())));
      }
    }
    return names;
  }

  static Set<String> of(Speaker speaker) {
    Set<String> names = new HashSet<>();
    names.add(fold(speaker.name()));
    speaker.aliases().forEach(alias -> names.add(fold(alias)));
    return names;
  }

  static String fold(String name) {
    return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  static Set<String> ofAnnouncers(JsonNode document, JsonNode gold) {
    Set<String> names = new HashSet<>();
    JsonNode announcer = gold.path("announcer");
    if (announcer.isTextual()) {
      names.add(fold(announcer.asText()));
    }
    announcer.forEach(name -> names.add(fold(name.asText())));
    for (JsonNode speaker : document.get("speakers")) {
      Set<String> own = ofGold(document, speaker.get("id").asText());
      if (own.stream().anyMatch(names::contains)) {
        names.addAll(own);
      }
    }
    return names;
  }
}
