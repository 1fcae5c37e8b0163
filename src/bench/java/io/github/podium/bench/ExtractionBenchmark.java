package io.github.podium.bench;

import io.github.podium.TalkExtractor;
import io.github.podium.model.Extraction;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole extraction beside the bare tools on the same text: OpenNLP's sentences, tokens and tags at
 * the default beam, and Nori's morphemes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 3)
public class ExtractionBenchmark {

  /** The length of the text in code units. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int length;

  private String english = "";
  private String korean = "";
  private TalkExtractor both = TalkExtractor.create();
  private BareOpenNlp openNlp = new BareOpenNlp();

  /** Reads the texts. */
  @Setup
  public void read() {
    english = Reports.of("en", length);
    korean = Reports.of("ko", length);
    both = TalkExtractor.create();
    openNlp = new BareOpenNlp();
  }

  /** Extraction from English. */
  @Benchmark
  public Extraction english() {
    return both.extract(io.github.podium.model.Document.of(english).withLanguage(Locale.ENGLISH));
  }

  /** Extraction from Korean. */
  @Benchmark
  public Extraction korean() {
    return both.extract(io.github.podium.model.Document.of(korean).withLanguage(Locale.KOREAN));
  }

  /** OpenNLP alone on the English text. */
  @Benchmark
  public int bareOpenNlp() {
    return openNlp.read(english);
  }

  /** Nori alone on the Korean text. */
  @Benchmark
  public int bareNori() throws IOException {
    return BareNori.read(korean);
  }
}
