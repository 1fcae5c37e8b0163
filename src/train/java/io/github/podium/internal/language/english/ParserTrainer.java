package io.github.podium.internal.language.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.StepTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Trains the dependency parser on trees that a larger one made of the same sentences, and writes
 * its weights into the resources. The same documents and trees give the same file, byte for byte.
 */
public final class ParserTrainer {

  private static final int ROUNDS = 4;
  private static final double COST = 4e-6;
  private static final int SEED = 1;

  /** From the second round on the parser's own step is taken in so many of ten cases. */
  private static final int OWN_STEPS = 9;

  private static final List<String> HEADER =
      List.of(
          "# Weights of the parser of English: gap to the next feature in base 36, then for each"
              + " step a letter and the weight in fiftieths.",
          "# Origin: ParserTrainer, on the trees that NLP4J 1.1.3 (Apache-2.0) gives PolNeAR 1.0 and"
              + " documents of Podium; no feature holds a word of a corpus.",
          "# Licence: Apache-2.0.");

  private final StepTrainer trainer = new StepTrainer(ParserStep.COUNT, COST);
  private final Features features = new Features(0);
  private final float[] scores = new float[ParserStep.COUNT];
  private final Random random = new Random(SEED);

  private ParserTrainer() {}

  /**
   * {@code WEIGHTS DOCUMENTS TREES …}: the file for the weights, then files of documents as JSON
   * Lines, each with the file of its trees that {@code Teacher} wrote. {@code score DOCUMENTS
   * TREES} tells how many heads the parser of the library finds as those trees have them.
   */
  public static void main(String[] arguments) throws IOException {
    ParsedSentences reader = new ParsedSentences();
    List<ParsedSentence> sentences = new ArrayList<>();
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      sentences.addAll(reader.read(Path.of(arguments[i]), Path.of(arguments[i + 1])));
    }
    if (arguments[0].equals("score")) {
      System.err.println(score(DependencyParser.load(), sentences));
      return;
    }
    List<String> lines = new ParserTrainer().train(sentences);
    Files.write(Path.of(arguments[0]), lines, UTF_8);
    System.err.printf("%d sentences, %d features%n", sentences.size(), lines.size());
  }

  private List<String> train(List<ParsedSentence> sentences) {
    for (int round = 0; round < 2 * ROUNDS; round++) {
      if (round == ROUNDS) {
        trainer.settle();
      }
      Collections.shuffle(sentences, random);
      for (ParsedSentence sentence : sentences) {
        learn(sentence, round > 0);
      }
      trainer.refresh();
    }
    return trainer.lines(HEADER);
  }

  private void learn(ParsedSentence sentence, boolean explores) {
    ParserState state = new ParserState(sentence.row());
    ParserFeatures seen = new ParserFeatures(sentence.row(), sentence.codes(), state);
    while (!state.isDone()) {
      seen.next(features);
      trainer.score(features, scores);
      trainer.step();
      StepCosts costs = new StepCosts(state, sentence);
      int right = -1;
      int chosen = -1;
      for (int step = 0; step < ParserStep.COUNT; step++) {
        if (ParserStep.isAllowed(state, step)) {
          boolean best = costs.isBest(step);
          right = best && (right < 0 || scores[step] > scores[right]) ? step : right;
          boolean above = chosen < 0 || margin(costs, step) > margin(costs, chosen);
          chosen = above ? step : chosen;
        }
      }
      if (!costs.isBest(chosen)) {
        trainer.learn(features, right, chosen);
      }
      int own = ParserStep.best(state, scores);
      ParserStep.take(state, explores && random.nextInt(10) < OWN_STEPS ? own : right);
    }
  }

  /** A wrong step counts as if it scored one more, so that right ones win by that much. */
  private float margin(StepCosts costs, int step) {
    return scores[step] + (costs.isBest(step) ? 0 : 1);
  }

  private static String score(DependencyParser parser, List<ParsedSentence> sentences) {
    int words = 0;
    int heads = 0;
    int both = 0;
    for (ParsedSentence sentence : sentences) {
      DependencyTree tree = parser.parse(sentence.row(), sentence.codes());
      for (int word = 0; word < sentence.words().length; word++) {
        int token = sentence.words()[word];
        int head =
            tree.head(token) < 0 ? sentence.words().length : sentence.numbers()[tree.head(token)];
        boolean right = head == sentence.heads()[word];
        words++;
        heads += right ? 1 : 0;
        both += right && tree.label(token) == sentence.labels()[word] ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "%d words, heads %.3f, heads and labels %.3f",
        words,
        (double) heads / words,
        (double) both / words);
  }
}
