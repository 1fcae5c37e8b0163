package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.AttributionModels.Decision;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.LinearModel;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides by learned weights, with what the rules say as evidence: which words report, who is the
 * source, where the content is.
 */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class LearnedAttributions {

  /** {@code Nobody warned us}: so nothing was said. */
  private static final ImmutableSet<String> NOBODY =
      ImmutableSet.of("neither", "nobody", "none", "no-one");

  private final DecisionFinder finder;
  private final ImmutableMap<Decision, LinearModel> models;
  private final SourceBounds bounds;
  private final ColonClauses colons;
  private final TextField field;
  private final Features features;

  LearnedAttributions(
      DecisionFinder finder,
      AttributionModels models,
      SourceBounds bounds,
      ColonClauses colons,
      TextField field) {
    this.bounds = bounds;
    this.colons = colons;
    this.finder = finder;
    this.models = models.of(field);
    this.field = field;
    this.features = field.features(field);
  }

  /** The attributions in the sentence. */
  List<Attribution> in(TokenRow row, List<Attribution> byRule) {
    return finder.in(row, byRule).map(decisions -> in(decisions, byRule)).orElse(List.of());
  }

  private List<Attribution> in(SentenceDecisions decisions, List<Attribution> byRule) {
    List<CueCandidate> reporting = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (int c = 0; c < decisions.cues.size(); c++) {
      CueCandidate cue = decisions.cues.get(c);
      decisions.cueFeatures.of(decisions.cues, c, decisions.rule(cue), decisions.ruled(), features);
      double score = score(Decision.CUE);
      if (score > 0) {
        reporting.add(cue);
        scores.add(score);
      }
    }
    List<Attribution> found = new ArrayList<>();
    for (int c = 0; c < reporting.size(); c++) {
      attribution(decisions, reporting, c, scores.get(c)).ifPresent(found::add);
    }
    List<Attribution> all =
        colons.byVerb(
            decisions.row,
            KeptRules.added(decisions.row, found, bounds.of(decisions.row, byRule, field)));
    List<Attribution> reports = List.copyOf(all);
    all.removeIf(attribution -> opensWithCue(decisions.row, attribution, reports));
    all.removeIf(attribution -> field == TextField.OTHER && isByNobody(decisions.row, attribution));
    return all;
  }

  /** {@code Acme apologised, saying it was late}: what saying reports is all that was said. */
  private static boolean opensWithCue(
      TokenRow row, Attribution attribution, List<Attribution> all) {
    return row.lower(row.firstEndingBehind(attribution.begin())).endsWith("ing")
        && all.stream()
            .flatMap(other -> other.cue().stream())
            .anyMatch(cue -> cue.begin() == attribution.begin());
  }

  private static boolean isByNobody(TokenRow row, Attribution attribution) {
    return attribution
        .source()
        .flatMap(source -> TokenRange.of(row, source))
        .map(TokenRange::first)
        .filter(
            i ->
                NOBODY.contains(row.lower(i))
                    || row.lower(i - 1).equals("nor")
                    || isNoOne(row, i)
                    || isNoOne(row, i - 1))
        .isPresent();
  }

  private static boolean isNoOne(TokenRow row, int i) {
    return row.lower(i).equals("no") && row.lower(i + 1).equals("one");
  }

  private Optional<Attribution> attribution(
      SentenceDecisions decisions, List<CueCandidate> reporting, int which, double score) {
    TokenRow row = decisions.row;
    CueCandidate cue = reporting.get(which);
    RuleAnswer rule = decisions.rule(cue);
    TokenRange source = source(decisions, reporting, cue, rule);
    decisions.sideFeatures.of(cue, source, rule, features);
    double left = score(Decision.LEFT);
    double right = score(Decision.RIGHT);
    List<TextSpan> weighed = new ArrayList<>();
    if (left > 0 || left > right) {
      TokenRange range = left(decisions, reporting, cue, source, rule);
      if (range != null) {
        weighed.add(range.span(row));
      }
    }
    if (right > 0 || right >= left || weighed.isEmpty()) {
      TokenRange range = right(decisions, reporting, cue, source, rule);
      if (range != null) {
        weighed.add(range.span(row));
      }
    }
    weighed.removeIf(span -> source != null && span.overlaps(source.span(row)));
    List<TextSpan> content = ContentBounds.parts(row, cue, weighed, rule);
    boolean thing = isThing(row, rule, content) || isTitle(row, cue, content);
    if (content.isEmpty() || (field == TextField.OTHER && thing)) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            content,
            Optional.ofNullable(source).map(s -> s.span(row)),
            Optional.of(row.span(cue.index(), cue.last())),
            Flow.SAME_SPEAKER,
            rule == null || !rule.accepted() ? "en-learned" : rule.rule(),
            LinearModel.probability(score)));
  }

  /** A noun by itself, where the rules see no report: something spoken about, not what was said. */
  private static boolean isThing(TokenRow row, @Nullable RuleAnswer rule, List<TextSpan> content) {
    boolean reported = rule != null && rule.accepted();
    if (reported || content.size() != 1) {
      return false;
    }
    Optional<TokenRange> range = TokenRange.of(row, content.get(0));
    for (int i = range.map(TokenRange::first).orElse(0);
        i <= range.map(TokenRange::last).orElse(-1);
        i++) {
      if (row.isQuoted(i) || row.is(i, WordClass.VERB, WordClass.AUXILIARY)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code Harvest Days: what we saw}, {@code MUMBAI: Two firms merge}: a title or a place, not who
   * said what.
   */
  private static boolean isTitle(TokenRow row, CueCandidate cue, List<TextSpan> content) {
    boolean opens = row.paragraph() == 0 || (cue.index() == 1 && row.isAllCapitals(0));
    return opens
        && cue.kind() == CueCandidate.Kind.COLON
        && content.stream()
            .flatMap(span -> TokenRange.of(row, span).stream())
            .noneMatch(range -> row.isQuoted(range.first()));
  }

  private @Nullable TokenRange source(
      SentenceDecisions decisions,
      List<CueCandidate> reporting,
      CueCandidate cue,
      @Nullable RuleAnswer rule) {
    decisions.sourceFeatures.none(cue, rule, features);
    double best = score(Decision.SOURCE);
    TokenRange source = null;
    for (TokenRange candidate : decisions.sourcesOf(cue, reporting)) {
      decisions.sourceFeatures.of(cue, candidate, rule, features);
      double score = score(Decision.SOURCE);
      if (score > best) {
        best = score;
        source = candidate;
      }
    }
    return source == null ? null : bounds.of(decisions.row, source, field);
  }

  private @Nullable TokenRange left(
      SentenceDecisions decisions,
      List<CueCandidate> reporting,
      CueCandidate cue,
      @Nullable TokenRange source,
      @Nullable RuleAnswer rule) {
    int end =
        best(
            Decision.LEFT_END,
            decisions.leftEnds(cue, source, reporting),
            i -> decisions.contentFeatures.leftEnd(i, cue, source, rule, features));
    if (end < 0) {
      return null;
    }
    int begin =
        best(
            Decision.LEFT_BEGIN,
            decisions.leftBegins(end, reporting),
            i -> decisions.contentFeatures.leftBegin(i, end, cue, rule, features));
    return begin < 0 ? null : ContentBounds.left(decisions.row, new TokenRange(begin, end));
  }

  private @Nullable TokenRange right(
      SentenceDecisions decisions,
      List<CueCandidate> reporting,
      CueCandidate cue,
      @Nullable TokenRange source,
      @Nullable RuleAnswer rule) {
    int begin =
        best(
            Decision.RIGHT_BEGIN,
            decisions.rightBegins(cue, source),
            i -> decisions.contentFeatures.rightBegin(i, cue, source, rule, features));
    if (begin < 0) {
      return null;
    }
    int nextCue = SentenceDecisions.nextCue(begin, reporting);
    int end =
        best(
            Decision.RIGHT_END,
            decisions.rightEnds(begin, reporting),
            i -> decisions.contentFeatures.rightEnd(i, begin, cue, nextCue, rule, features));
    return end < 0
        ? null
        : ContentBounds.right(decisions.row, cue, new TokenRange(begin, end), rule);
  }

  private double score(Decision decision) {
    return Objects.requireNonNull(models.get(decision)).score(features);
  }

  private int best(Decision decision, List<Integer> candidates, IntConsumer extractor) {
    int best = -1;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int candidate : candidates) {
      extractor.accept(candidate);
      double score = score(decision);
      if (score > bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return best;
  }
}
