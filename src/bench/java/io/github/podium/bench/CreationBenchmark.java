package io.github.podium.bench;

import io.github.podium.TalkExtractor;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long a cold JVM takes to load the models: one call in each of five new processes. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CreationBenchmark {

  /** Both languages. */
  @Benchmark
  public TalkExtractor both() {
    return TalkExtractor.create();
  }

  /** English alone. */
  @Benchmark
  public TalkExtractor english() {
    return TalkExtractor.builder().languages(Locale.ENGLISH).build();
  }

  /** Korean alone. */
  @Benchmark
  public TalkExtractor korean() {
    return TalkExtractor.builder().languages(Locale.KOREAN).build();
  }
}
