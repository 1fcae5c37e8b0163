package io.github.podium.internal.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.StepTrainer;
import io.github.podium.model.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the parser learns from, and that it learns it. */
class ParserTrainingTest {

  private static final String SENTENCE = "The old judge said that he left the court early.";
  private static final int[] HEADS = {2, 2, 3, -1, 6, 6, 3, 8, 6, 6, 3};
  private static final List<Integer> HEADS_WITHOUT_MARKS =
      List.of(2, 2, 3, -1, 6, 6, 3, 8, 6, 6, -1);
  private static final DependencyLabel[] LABELS = {
    DependencyLabel.MODIFIER,
    DependencyLabel.MODIFIER,
    DependencyLabel.SUBJECT,
    DependencyLabel.ROOT,
    DependencyLabel.MARK,
    DependencyLabel.SUBJECT,
    DependencyLabel.CLAUSE,
    DependencyLabel.MODIFIER,
    DependencyLabel.OBJECT,
    DependencyLabel.ADVERBIAL,
    DependencyLabel.OTHER
  };

  private static ParsedSentence sentence(int[] heads) {
    List<TextSpan> paragraph = List.of(new TextSpan(0, SENTENCE.length()));
    EnglishReading reading =
        (EnglishReading) new EnglishPack().read(SENTENCE, paragraph, List.of(), Optional.empty());
    TokenRow row = reading.rows().get(0);
    return ParsedSentence.of(row, new TokenCodes(row, new EnglishLexicons()), heads, LABELS);
  }

  @Test
  void stepsWithoutCostLeadToTheTree() {
    ParsedSentence sentence = sentence(HEADS);
    ParserState state = new ParserState(sentence.row());
    while (!state.isDone()) {
      StepCosts costs = new StepCosts(state, sentence);
      int step = 0;
      while (!ParserStep.isAllowed(state, step) || !costs.isBest(step)) {
        step++;
      }
      ParserStep.take(state, step);
    }
    assertThat(headsOf(state.tree())).isEqualTo(HEADS_WITHOUT_MARKS);
    assertThat(state.tree().label(6)).isEqualTo(DependencyLabel.CLAUSE);
  }

  private static List<Integer> headsOf(DependencyTree tree) {
    return IntStream.range(0, HEADS.length).mapToObj(tree::head).toList();
  }

  @Test
  void crossingArcsAreLifted() {
    int[] crossing = HEADS.clone();
    crossing[9] = 2;
    assertThat(sentence(crossing).heads()[9]).isEqualTo(3);
    assertThat(Arrays.stream(sentence(HEADS).heads()).boxed())
        .containsExactly(2, 2, 3, 10, 6, 6, 3, 8, 6, 6);
  }

  @Test
  void settledWeightsThatWereZeroStayZero() {
    StepTrainer trainer = new StepTrainer(2, 0.3);
    Features often = new Features(0);
    often.add(DependencyLabel.SUBJECT);
    Features once = new Features(0);
    once.add(DependencyLabel.OBJECT);
    for (int i = 0; i < 8; i++) {
      trainer.step();
      trainer.learn(often, 0, 1);
    }
    trainer.learn(once, 0, 1);
    trainer.settle();
    trainer.learn(often, 0, 1);
    trainer.learn(once, 0, 1);
    float[] scores = new float[2];
    trainer.score(often, scores);
    assertThat(scores[0]).isPositive();
    assertThat(scores[1]).isEqualTo(-scores[0]);
    trainer.score(once, scores);
    assertThat(scores).containsExactly(0, 0);
  }
}
