package io.github.podium.internal.language.english;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.podium.internal.language.DocumentReader;
import io.github.podium.internal.language.english.AttributionModels.Decision;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.WeightsTrainer;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import opennlp.tools.ml.model.Event;
import org.jspecify.annotations.Nullable;

/** Turns annotated documents into examples of each decision. */
@SuppressWarnings("EnumOrdinal")
final class AttributionEvents {

  private final EnglishLexicons lexicons = new EnglishLexicons();
  private final EnglishAttributions rules = new EnglishAttributions(lexicons);
  private final DecisionFinder finder;
  private final DocumentReader reader = new DocumentReader(new EnglishPack());
  private final Map<Decision, List<Event>> events = AttributionTrainer.noEvents();
  private final TextField learned;
  private Features features = new Features(0);
  private final Multiset<String> coverage = HashMultiset.create();

  /** Examples for the models of a field. */
  AttributionEvents(TextField learned) {
    this.learned = learned;
    DependencyParser parser = learned.looksAtSyntax() ? DependencyParser.load() : null;
    this.finder = new DecisionFinder(lexicons, rules, parser);
  }

  /** The examples so far. */
  Map<Decision, List<Event>> byDecision() {
    return events;
  }

  /** How often what is annotated is among the candidates. */
  String coverage() {
    return coverage.toString();
  }

  /** Adds the examples of a document in the format of the benchmark. */
  void add(JsonNode document, TextField wanted) {
    List<TokenRow> rows = ((EnglishReading) reader.read(document)).rows();
    List<GoldClaim> claims = new ArrayList<>();
    document.get("claims").forEach(claim -> claims.add(GoldClaim.of(claim)));
    claims.forEach(c -> coverage.add(c.counts() && c.cue() != null ? "cues" : "not counted"));
    TextField field = TextField.of(rows, lexicons);
    if (field != wanted) {
      coverage.add("documents of another field");
      return;
    }
    features = learned.features(field);
    for (TokenRow row : rows) {
      addRow(row, claims);
    }
  }

  private void addRow(TokenRow row, List<GoldClaim> claims) {
    finder.in(row, rules.in(row)).ifPresent(decisions -> addDecisions(decisions, claims));
  }

  private void addDecisions(SentenceDecisions decisions, List<GoldClaim> claims) {
    TokenRow row = decisions.row;
    List<GoldClaim> taken = new ArrayList<>();
    List<CueCandidate> reporting =
        decisions.cues.stream()
            .filter(
                c ->
                    claims.stream()
                        .anyMatch(
                            g ->
                                g.counts()
                                    && g.cue() != null
                                    && g.cue().overlaps(row.span(c.index(), c.last()))))
            .toList();
    for (int c : inOrderOfTrust(decisions)) {
      CueCandidate cue = decisions.cues.get(c);
      TextSpan span = row.span(cue.index(), cue.last());
      List<GoldClaim> here =
          claims.stream().filter(g -> g.cue() != null && g.cue().overlaps(span)).toList();
      Optional<GoldClaim> gold =
          here.stream().filter(g -> g.counts() && !taken.contains(g)).findFirst();
      if (gold.isEmpty() && !here.isEmpty()) {
        continue;
      }
      RuleAnswer rule = decisions.rule(cue);
      decisions.cueFeatures.of(decisions.cues, c, rule, decisions.ruled(), features);
      add(Decision.CUE, gold.isPresent());
      if (gold.isPresent()) {
        taken.add(gold.get());
        coverage.add("cues among candidates");
        addAttribution(decisions, reporting, cue, gold.get());
      }
    }
  }

  /** Those first that the rules take: a cue of several words has one head. */
  private static List<Integer> inOrderOfTrust(SentenceDecisions decisions) {
    List<Integer> order = new ArrayList<>();
    for (int c = 0; c < decisions.cues.size(); c++) {
      if (decisions.rule(decisions.cues.get(c)) != null) {
        order.add(c);
      }
    }
    for (boolean noun : new boolean[] {false, true}) {
      for (int c = 0; c < decisions.cues.size(); c++) {
        boolean isNoun = decisions.cues.get(c).kind() == CueCandidate.Kind.NOUN;
        if (!order.contains(c) && noun == isNoun) {
          order.add(c);
        }
      }
    }
    return order;
  }

  private void addAttribution(
      SentenceDecisions decisions, List<CueCandidate> reporting, CueCandidate cue, GoldClaim gold) {
    TokenRow row = decisions.row;
    RuleAnswer rule = decisions.rule(cue);
    TokenRange source =
        gold.source() == null ? null : TokenRange.of(row, gold.source()).orElse(null);
    addSource(decisions, reporting, cue, rule, source);
    RuleAnswer content = RuleAnswer.of(row, cue.index(), source, gold.content(), "", false);
    TokenRange left = content.left();
    TokenRange right = content.right();
    if (left == null && right == null) {
      coverage.add("content around cue");
      return;
    }
    decisions.sideFeatures.of(cue, source, rule, features);
    add(Decision.LEFT, left != null);
    add(Decision.RIGHT, right != null);
    ContentFeatures seen = decisions.contentFeatures;
    if (left != null) {
      choose(
          Decision.LEFT_END,
          decisions.leftEnds(cue, source, reporting),
          left.last(),
          i -> seen.leftEnd(i, cue, source, rule, features));
      choose(
          Decision.LEFT_BEGIN,
          decisions.leftBegins(left.last(), reporting),
          left.first(),
          i -> seen.leftBegin(i, left.last(), cue, rule, features));
    }
    if (right != null) {
      choose(
          Decision.RIGHT_BEGIN,
          decisions.rightBegins(cue, source),
          right.first(),
          i -> seen.rightBegin(i, cue, source, rule, features));
      int nextCue = SentenceDecisions.nextCue(right.first(), reporting);
      choose(
          Decision.RIGHT_END,
          decisions.rightEnds(right.first(), reporting),
          right.last(),
          i -> seen.rightEnd(i, right.first(), cue, nextCue, rule, features));
    }
  }

  private void addSource(
      SentenceDecisions decisions,
      List<CueCandidate> reporting,
      CueCandidate cue,
      @Nullable RuleAnswer rule,
      @Nullable TokenRange source) {
    List<TokenRange> candidates = decisions.sourcesOf(cue, reporting);
    coverage.add("sources");
    if (source != null && !candidates.contains(source)) {
      return;
    }
    coverage.add("sources among candidates");
    for (TokenRange candidate : candidates) {
      decisions.sourceFeatures.of(cue, candidate, rule, features);
      add(Decision.SOURCE, candidate.equals(source));
    }
    decisions.sourceFeatures.none(cue, rule, features);
    add(Decision.SOURCE, source == null);
  }

  private void choose(
      Decision decision, List<Integer> candidates, int answer, IntConsumer extractor) {
    coverage.add(decision.toString());
    if (!candidates.contains(answer)) {
      return;
    }
    coverage.add(decision + " among candidates");
    for (int candidate : candidates) {
      extractor.accept(candidate);
      add(decision, candidate == answer);
    }
  }

  private void add(Decision decision, boolean answer) {
    Objects.requireNonNull(events.get(decision))
        .add(WeightsTrainer.event(answer, features.indexes()));
  }

  /** A claim as annotated. */
  private record GoldClaim(
      @Nullable TextSpan cue, @Nullable TextSpan source, List<TextSpan> content, boolean counts) {

    static GoldClaim of(JsonNode claim) {
      List<TextSpan> content = new ArrayList<>();
      claim.get("content").forEach(span -> content.add(span(span)));
      boolean other = claim.path("scope").asText("statement").equals("other");
      return new GoldClaim(
          optional(claim.get("cue")), optional(claim.get("source")), content, !other);
    }

    private static @Nullable TextSpan optional(JsonNode node) {
      return node.isNull() ? null : span(node);
    }

    private static TextSpan span(JsonNode node) {
      return new TextSpan(node.get("begin").intValue(), node.get("end").intValue());
    }
  }
}
