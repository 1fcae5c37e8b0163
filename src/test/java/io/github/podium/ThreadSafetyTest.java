package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Extraction;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThreadSafetyTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 4;

  @Test
  void eightThreadsGiveTheAnswersOfOne() throws Exception {
    List<String> texts = Fixtures.texts();
    List<Extraction> expected = texts.stream().map(Extractors.BOTH::extract).toList();
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Extraction>> answers = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        for (String text : texts) {
          answers.add(executor.submit(() -> Extractors.BOTH.extract(text)));
        }
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(expected.get(i % texts.size()));
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
