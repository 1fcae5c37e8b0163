package io.github.podium.testing;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
    /** Pairs whose content and source are the same. */
    BOTH,
    /** Pairs whose speaker has a name in common. */
    SPEAKER,
    /** Announcements with the right announcer and an overlapping subject. */
    ANNOUNCEMENT,
    /** Of those that are given a date, the ones whose date is the same. */
    DATE,
    /** Annotated speakers of claims for whom there is exactly one speaker. */
    ONE_SPEAKER,
    /** Of those with a title, the ones whose title is the same. */
    TITLE,
    /** Of those with an affiliation, the ones whose affiliation is the same. */
    AFFILIATION
  }

  private final Map<Row, int[]> counts = new TreeMap<>();

  private record Pair(int shared, int gold, int found) {}

  /** Adds a document. */
  public void add(JsonNode gold, Extraction extraction) {
    String text = gold.get("text").asText();
    addClaims(gold, extraction.claims(), text);
    addAnnouncements(gold, extraction.announcements());
    addSpeakers(gold, extraction.speakers());
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
    List<Optional<JsonNode>> partners = partners(document, claims, text);
    boolean korean = document.get("language").asText().equals("ko");
    int free = 0;
    for (int c = 0; c < claims.size(); c++) {
      Claim claim = claims.get(c);
      if (partners.get(c).isEmpty()) {
        free += isNested(claim, claims) ? 1 : 0;
        continue;
      }
      JsonNode gold = partners.get(c).get();
      if (isOther(gold)) {
        free++;
        continue;
      }
      count(Row.CLAIM, 1, 0, 0);
      boolean content = sameContent(gold, claim, text, korean);
      boolean source = sameSource(gold, claim, text);
      count(Row.CONTENT, content ? 1 : 0, 0, 0);
      count(Row.SOURCE, source ? 1 : 0, 0, 0);
      count(Row.BOTH, content && source ? 1 : 0, 0, 0);
      count(Row.SPEAKER, sameSpeaker(document, gold, claim) ? 1 : 0, 0, 0);
    }
    int annotated = 0;
    for (JsonNode gold : document.get("claims")) {
      annotated += isOther(gold) ? 0 : 1;
    }
    for (Row row : List.of(Row.CLAIM, Row.CONTENT, Row.SOURCE, Row.BOTH, Row.SPEAKER)) {
      count(row, 0, claims.size() - free, annotated);
    }
  }

  /** The annotated claim of each found one, pairs with the most shared content first. */
  private static List<Optional<JsonNode>> partners(
      JsonNode document, List<Claim> claims, String text) {
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
    List<Optional<JsonNode>> partners =
        new ArrayList<>(Collections.nCopies(claims.size(), Optional.empty()));
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : candidates) {
      if (partners.get(pair.found()).isEmpty() && taken.add(pair.gold())) {
        partners.set(pair.found(), Optional.of(gold.get(pair.gold())));
      }
    }
    return partners;
  }

  /**
   * Whether each claim is annotated with the same source and content; empty where the annotation
   * leaves it open.
   */
  public static List<Optional<Boolean>> exact(JsonNode document, List<Claim> claims) {
    String text = document.get("text").asText();
    boolean korean = document.get("language").asText().equals("ko");
    List<Optional<JsonNode>> partners = partners(document, claims, text);
    List<Optional<Boolean>> exact = new ArrayList<>();
    for (int c = 0; c < claims.size(); c++) {
      Claim claim = claims.get(c);
      Optional<JsonNode> gold = partners.get(c);
      boolean open = gold.isPresent() ? isOther(gold.get()) : isNested(claim, claims);
      boolean right =
          gold.isPresent()
              && sameContent(gold.get(), claim, text, korean)
              && sameSource(gold.get(), claim, text);
      exact.add(open ? Optional.empty() : Optional.of(right));
    }
    return exact;
  }

  private void addSpeakers(JsonNode document, List<Speaker> speakers) {
    Set<String> speaking = new HashSet<>();
    for (JsonNode claim : document.get("claims")) {
      if (!isOther(claim)) {
        speaking.add(claim.path("speaker").asText());
      }
    }
    for (JsonNode gold : document.get("speakers")) {
      if (!speaking.contains(gold.get("id").asText())) {
        continue;
      }
      Set<String> expected = Names.ofGold(document, gold.get("id").asText());
      List<Speaker> found =
          speakers.stream().filter(s -> Names.of(s).stream().anyMatch(expected::contains)).toList();
      count(Row.ONE_SPEAKER, found.size() == 1 ? 1 : 0, 1, 1);
      Optional<Speaker> one = found.stream().findFirst();
      countDetail(Row.TITLE, gold.path("title"), one.flatMap(Speaker::title));
      countDetail(Row.AFFILIATION, gold.path("affiliation"), one.flatMap(Speaker::affiliation));
    }
  }

  private void countDetail(Row row, JsonNode expected, Optional<String> found) {
    if (expected.isTextual()) {
      boolean same =
          found.filter(f -> Names.fold(f).equals(Names.fold(expected.asText()))).isPresent();
      count(row, same ? 1 : 0, 1, 1);
    }
  }

  static boolean isOther(JsonNode node) {
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

  static TextSpan span(JsonNode node) {
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
      expected.addAll(Names.ofGold(document, gold.get("speaker").asText()));
    }
    Set<String> found = claim.speaker().map(Names::of).orElse(Set.of());
    return expected.isEmpty() ? found.isEmpty() : found.stream().anyMatch(expected::contains);
  }

  private void addAnnouncements(JsonNode document, List<Announcement> found) {
    Map<Integer, Integer> pairs = AnnouncementPairs.of(document, found);
    int others = 0;
    int annotated = 0;
    for (int g = 0; g < document.get("announcements").size(); g++) {
      JsonNode gold = document.get("announcements").get(g);
      Optional<Announcement> partner = Optional.ofNullable(pairs.get(g)).map(found::get);
      if (isOther(gold)) {
        others += partner.isPresent() ? 1 : 0;
        continue;
      }
      annotated++;
      String annotatedDate = gold.path("date").asText("");
      String foundDate = partner.flatMap(Announcement::date).map(Object::toString).orElse("");
      boolean dated = !annotatedDate.isEmpty();
      count(Row.ANNOUNCEMENT, partner.isPresent() ? 1 : 0, 0, 0);
      count(
          Row.DATE,
          dated && annotatedDate.equals(foundDate) ? 1 : 0,
          foundDate.isEmpty() ? 0 : 1,
          dated ? 1 : 0);
    }
    count(Row.ANNOUNCEMENT, 0, found.size() - others, annotated);
  }
}
