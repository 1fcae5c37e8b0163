package io.github.podium.testing;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what was found of what is annotated. A claim is paired with an annotated one by its cue
 * or, where either has none, by half of its content; content, source and speaker count within
 * pairs. What the annotation marks as of another scope counts neither way.
 */
public final class Accuracy {

  private static final int KOREAN_END_TOLERANCE = 3;

  /** What is counted. */
  public enum Row {
    /** Claims in a pair. */
    CLAIM,
    /** Pairs whose content is the same. */
    CONTENT,
    /** Pairs whose source is the same. */
    SOURCE,
    /** Pairs whose speaker has a name in common. */
    SPEAKER,
    /** Announcements with the right announcer and an overlapping subject. */
    ANNOUNCEMENT
  }

  private final Map<Row, int[]> counts = new TreeMap<>();

  private record Pair(int shared, int gold, int found) {}

  /** Adds a document. */
  public void add(JsonNode gold, Extraction extraction) {
    String text = gold.get("text").asText();
    addClaims(gold, extraction.claims(), text);
    addAnnouncements(gold, extraction.announcements());
  }

  private void count(Row row, int hits, int found, int gold) {
    int[] sums = counts.computeIfAbsent(row, r -> new int[3]);
    sums[0] += hits;
    sums[1] += found;
    sums[2] += gold;
  }

  /** Hits of what was found. */
  public double precision(Row row) {
    int[] sums = counts.getOrDefault(row, new int[3]);
    return sums[1] == 0 ? 0 : (double) sums[0] / sums[1];
  }

  /** Hits of what is annotated. */
  public double recall(Row row) {
    int[] sums = counts.getOrDefault(row, new int[3]);
    return sums[2] == 0 ? 0 : (double) sums[0] / sums[2];
  }

  /** The harmonic mean of the two. */
  public double f1(Row row) {
    double sum = precision(row) + recall(row);
    return sum == 0 ? 0 : 2 * precision(row) * recall(row) / sum;
  }

  private void addClaims(JsonNode document, List<Claim> claims, String text) {
    List<JsonNode> gold = new ArrayList<>();
    document.get("claims").forEach(gold::add);
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int c = 0; c < claims.size(); c++) {
        int shared = shared(gold.get(g), claims.get(c), text);
        if (shared >= 0) {
          candidates.add(new Pair(shared, g, c));
        }
      }
    }
    candidates.sort(comparingInt(Pair::shared).reversed());
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenClaims = new HashSet<>();
    int free = 0;
    boolean korean = document.get("language").asText().equals("ko");
    for (Pair pair : candidates) {
      if (takenGold.contains(pair.gold()) || takenClaims.contains(pair.found())) {
        continue;
      }
      takenGold.add(pair.gold());
      takenClaims.add(pair.found());
      JsonNode goldClaim = gold.get(pair.gold());
      Claim claim = claims.get(pair.found());
      if (isOther(goldClaim)) {
        free++;
        continue;
      }
      count(Row.CLAIM, 1, 0, 0);
      count(Row.CONTENT, sameContent(goldClaim, claim, text, korean) ? 1 : 0, 0, 0);
      count(Row.SOURCE, sameSource(goldClaim, claim, text) ? 1 : 0, 0, 0);
      count(Row.SPEAKER, sameSpeaker(document, goldClaim, claim) ? 1 : 0, 0, 0);
    }
    for (int c = 0; c < claims.size(); c++) {
      free += !takenClaims.contains(c) && isNested(claims.get(c), claims) ? 1 : 0;
    }
    int annotated = (int) gold.stream().filter(g -> !isOther(g)).count();
    for (Row row : List.of(Row.CLAIM, Row.CONTENT, Row.SOURCE, Row.SPEAKER)) {
      count(row, 0, claims.size() - free, annotated);
    }
  }

  private static boolean isOther(JsonNode node) {
    return node.path("scope").asText().equals("other");
  }

  private static boolean isNested(Claim claim, List<Claim> claims) {
    return claim.cue().isPresent()
        && claims.stream()
            .filter(other -> !other.equals(claim))
            .anyMatch(
                other ->
                    other.content().stream().anyMatch(s -> s.contains(claim.cue().get()))
                        && claim.content().stream()
                            .allMatch(c -> other.content().stream().anyMatch(s -> s.contains(c))));
  }

  private static TextSpan span(JsonNode node) {
    return new TextSpan(node.get("begin").asInt(), node.get("end").asInt());
  }

  private static List<TextSpan> content(JsonNode gold, String text) {
    List<TextSpan> spans = new ArrayList<>();
    gold.get("content").forEach(s -> spans.add(Trimmer.trimContent(text, span(s))));
    spans.sort(null);
    return spans;
  }

  private static List<TextSpan> content(Claim claim, String text) {
    return claim.content().stream().map(s -> Trimmer.trimContent(text, s)).sorted().toList();
  }

  /** The shared characters of two that may be paired, or -1. */
  private static int shared(JsonNode gold, Claim claim, String text) {
    List<TextSpan> first = content(gold, text);
    List<TextSpan> second = content(claim, text);
    int shared = 0;
    for (TextSpan a : first) {
      for (TextSpan b : second) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
      }
    }
    if (gold.hasNonNull("cue") && claim.cue().isPresent()) {
      return span(gold.get("cue")).overlaps(claim.cue().get()) ? shared : -1;
    }
    int shorter = Math.min(length(first), length(second));
    return shared > 0 && 2 * shared >= shorter ? shared : -1;
  }

  private static int length(List<TextSpan> spans) {
    return spans.stream().mapToInt(TextSpan::length).sum();
  }

  private static boolean sameContent(JsonNode gold, Claim claim, String text, boolean korean) {
    List<TextSpan> first = content(gold, text);
    List<TextSpan> second = content(claim, text);
    if (first.size() != second.size()) {
      return false;
    }
    int tolerance = korean ? KOREAN_END_TOLERANCE : 0;
    for (int i = 0; i < first.size(); i++) {
      boolean same =
          first.get(i).begin() == second.get(i).begin()
              && Math.abs(first.get(i).end() - second.get(i).end()) <= tolerance;
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static boolean sameSource(JsonNode gold, Claim claim, String text) {
    Optional<TextSpan> expected =
        gold.hasNonNull("source")
            ? Optional.of(Trimmer.trim(text, span(gold.get("source"))))
            : Optional.empty();
    return expected.equals(claim.source().map(s -> Trimmer.trim(text, s)));
  }

  private static boolean sameSpeaker(JsonNode document, JsonNode gold, Claim claim) {
    Set<String> expected = new HashSet<>();
    if (gold.hasNonNull("speaker")) {
      expected.addAll(goldNames(document, gold.get("speaker").asText()));
    }
    Set<String> found = claim.speaker().map(Accuracy::names).orElse(Set.of());
    return expected.isEmpty() ? found.isEmpty() : found.stream().anyMatch(expected::contains);
  }

  private static Set<String> goldNames(JsonNode document, String id) {
    Set<String> names = new HashSet<>();
    for (JsonNode speaker : document.get("speakers")) {
      if (speaker.get("id").asText().equals(id)) {
        names.add(fold(speaker.get("name").asText()));
        speaker.get("aliases").forEach(alias -> names.add(fold(alias.asText())));
      }
    }
    return names;
  }

  private static Set<String> names(Speaker speaker) {
    Set<String> names = new HashSet<>();
    names.add(fold(speaker.name()));
    speaker.aliases().forEach(alias -> names.add(fold(alias)));
    return names;
  }

  private static String fold(String name) {
    return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  private void addAnnouncements(JsonNode document, List<Announcement> found) {
    Set<Integer> taken = new HashSet<>();
    int free = 0;
    int annotated = 0;
    int hits = 0;
    for (JsonNode gold : document.get("announcements")) {
      Set<String> announcers = announcers(document, gold);
      TextSpan subject = span(gold.get("subject"));
      annotated += isOther(gold) ? 0 : 1;
      for (int i = 0; i < found.size(); i++) {
        Set<String> names = found.get(i).announcer().map(Accuracy::names).orElse(Set.of());
        boolean same =
            !taken.contains(i)
                && subject.overlaps(found.get(i).subjectSpan())
                && (announcers.isEmpty()
                    ? names.isEmpty()
                    : names.stream().anyMatch(announcers::contains));
        if (same) {
          taken.add(i);
          free += isOther(gold) ? 1 : 0;
          hits += isOther(gold) ? 0 : 1;
          break;
        }
      }
    }
    count(Row.ANNOUNCEMENT, hits, found.size() - free, annotated);
  }

  private static Set<String> announcers(JsonNode document, JsonNode gold) {
    Set<String> names = new HashSet<>();
    JsonNode announcer = gold.path("announcer");
    if (announcer.isTextual()) {
      names.add(fold(announcer.asText()));
    }
    announcer.forEach(name -> names.add(fold(name.asText())));
    for (JsonNode speaker : document.get("speakers")) {
      Set<String> own = goldNames(document, speaker.get("id").asText());
      if (own.stream().anyMatch(names::contains)) {
        names.addAll(own);
      }
    }
    return names;
  }
}
