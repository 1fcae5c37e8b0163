package io.github.podium.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Event;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Prints one line of JSON for each document; offsets are UTF-16 code units, the end exclusive. */
final class JsonPrinter implements ResultPrinter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream out;

  JsonPrinter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(InputDocument document, Extraction extraction) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", document.id());
    node.put("language", extraction.language().getLanguage());
    ArrayNode speakers = node.putArray("speakers");
    for (int i = 0; i < extraction.speakers().size(); i++) {
      speakers.add(speaker(extraction.speakers().get(i), id(i)));
    }
    ArrayNode claims = node.putArray("claims");
    extraction.claims().forEach(claim -> claims.add(claim(claim, extraction.speakers())));
    ArrayNode announcements = node.putArray("announcements");
    extraction.announcements().forEach(a -> announcements.add(announcement(a)));
    ArrayNode events = node.putArray("events");
    extraction.events().forEach(event -> events.add(event(event)));
    try {
      out.print(JSON.writeValueAsString(node) + "\n");
      out.flush();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(int index) {
    return "s" + (index + 1);
  }

  private static ObjectNode speaker(Speaker speaker, String id) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id);
    node.put("name", speaker.name());
    ArrayNode aliases = node.putArray("aliases");
    speaker.aliases().forEach(aliases::add);
    node.put("title", speaker.title().orElse(null));
    node.put("affiliation", speaker.affiliation().orElse(null));
    node.put("kind", speaker.kind().name());
    return node;
  }

  private static ObjectNode claim(Claim claim, List<Speaker> speakers) {
    ObjectNode node = JSON.createObjectNode();
    node.put("speaker", claim.speaker().map(s -> id(speakers.indexOf(s))).orElse(null));
    node.put("kind", claim.kind().name());
    ArrayNode content = node.putArray("content");
    claim.content().forEach(span -> content.add(span(span)));
    node.set("source", claim.source().map(JsonPrinter::span).orElse(null));
    node.set("cue", claim.cue().map(JsonPrinter::span).orElse(null));
    node.put("rule", claim.rule());
    node.put("confidence", claim.confidence());
    return node;
  }

  private static ObjectNode announcement(Announcement announcement) {
    ObjectNode node = JSON.createObjectNode();
    node.put("announcer", announcement.announcer().map(Speaker::name).orElse(null));
    node.set("subject", span(announcement.subjectSpan()));
    node.put("date", announcement.date().map(Object::toString).orElse(null));
    node.put("event", announcement.event().orElse(null));
    node.put("modality", announcement.modality().name());
    node.put("announced", announcement.announced().map(Object::toString).orElse(null));
    node.put("onBehalfOf", announcement.onBehalfOf().map(Speaker::name).orElse(null));
    return node;
  }

  private static ObjectNode event(Event event) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", event.name());
    node.put("begin", event.begin().map(Object::toString).orElse(null));
    node.put("end", event.end().map(Object::toString).orElse(null));
    return node;
  }

  private static ObjectNode span(TextSpan span) {
    ObjectNode node = JSON.createObjectNode();
    node.put("begin", span.begin());
    node.put("end", span.end());
    return node;
  }
}
