package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Extraction;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One extractor serves any number of threads, and heeds nothing of theirs. */
class ThreadSafetyTest {

  private static final int THREADS = 16;
  private static final int EXTRACTIONS = 10_000;

  @Test
  void sixteenThreadsGiveTheAnswersOfOne() throws Exception {
    List<String> texts =
        Stream.of("english/attribution.txt", "korean/attribution.txt")
            .flatMap(table -> ExampleTable.read(table).stream())
            .map(Example::text)
            .toList();
    List<Extraction> expected = texts.stream().map(Extractors.BOTH::extract).toList();
    ExecutorService executor = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Extraction>> answers = new ArrayList<>();
      for (int i = 0; i < EXTRACTIONS; i++) {
        String text = texts.get(i % texts.size());
        answers.add(executor.submit(() -> Extractors.BOTH.extract(text)));
      }
      for (int i = 0; i < EXTRACTIONS; i++) {
        assertThat(answers.get(i).get()).isEqualTo(expected.get(i % texts.size()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void wholeReportsInEightThreadsGiveTheAnswersOfOne() throws Exception {
    List<String> texts = Fixtures.texts();
    List<Extraction> expected = texts.stream().map(Extractors.BOTH::extract).toList();
    ExecutorService executor = Executors.newFixedThreadPool(THREADS / 2);
    try {
      List<Future<Extraction>> answers = new ArrayList<>();
      for (String text : texts) {
        answers.add(executor.submit(() -> Extractors.BOTH.extract(text)));
      }
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).isEqualTo(expected.get(i));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void anInterruptIsLeftToTheCaller() {
    String text = Fixtures.texts().get(0);
    Extraction expected = Extractors.BOTH.extract(text);
    Thread.currentThread().interrupt();
    Extraction extraction = Extractors.BOTH.extract(text);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(extraction).isEqualTo(expected);
  }
}
