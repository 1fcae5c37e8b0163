package io.github.podium.bench;

import io.github.podium.model.Extraction;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole extraction beside the bare tools on the same texts: OpenNLP's sentences, tokens and tags at
 * the default beam, and Nori's morphemes.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 3)
public class ExtractionBenchmark {

  /** Extraction from English. */
  @Benchmark
  public Extraction english(Texts texts) {
    return texts.extractEnglish(texts.nextEnglish());
  }

  /** Extraction from Korean. */
  @Benchmark
  public Extraction korean(Texts texts) {
    return texts.extractKorean(texts.nextKorean());
  }

  /** OpenNLP alone on the English texts. */
  @Benchmark
  public int bareOpenNlp(Texts texts) {
    return texts.openNlp.read(texts.nextEnglish());
  }

  /** Nori alone on the Korean texts. */
  @Benchmark
  public int bareNori(Texts texts) throws IOException {
    return BareNori.read(texts.nextKorean());
  }
}
