package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays out what there is to decide in a sentence, with what the rules say of each word. */
final class DecisionFinder {

  private static final ImmutableSet<CueCandidate.Kind> NO_VERBS =
      ImmutableSet.of(
          CueCandidate.Kind.NOUN, CueCandidate.Kind.COLON, CueCandidate.Kind.ACCORDING_TO);

  private final EnglishLexicons lexicons;
  private final EnglishAttributions rules;
  private final CueCandidates cues;
  private final SourceCandidates sources;
  private final @Nullable DependencyParser parser;

  /** With a parser, or none where the syntax of sentences is not looked at. */
  DecisionFinder(
      EnglishLexicons lexicons, EnglishAttributions rules, @Nullable DependencyParser parser) {
    this.lexicons = lexicons;
    this.rules = rules;
    this.parser = parser;
    this.cues = new CueCandidates(lexicons);
    this.sources = new SourceCandidates(lexicons, new NounPhrases(lexicons));
  }

  /** The decisions of a sentence; there are none where nothing may report. */
  Optional<SentenceDecisions> in(TokenRow row, List<Attribution> byRule) {
    List<CueCandidate> candidates = cues.in(row);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    List<RuleAnswer> answers = new ArrayList<>();
    byRule.forEach(attribution -> RuleAnswer.of(row, attribution).ifPresent(answers::add));
    Set<Integer> answered = new HashSet<>();
    answers.forEach(answer -> answered.add(answer.cue()));
    for (CueCandidate cue : candidates) {
      if (!NO_VERBS.contains(cue.kind()) && answered.add(cue.index())) {
        answers.add(rules.guess(row, cue));
      }
    }
    return Optional.of(new SentenceDecisions(row, candidates, sources, answers, lexicons, parser));
  }
}
