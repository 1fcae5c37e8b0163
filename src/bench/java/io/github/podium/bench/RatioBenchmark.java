package io.github.podium.bench;

import io.github.podium.TalkExtractor;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Extraction and the bare tool by turns on the same text, so that whatever else the machine does
 * slows both alike. The counter {@code timesBare} is how many times as long extraction takes; JMH
 * adds counters up over iterations, so that there is one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 1, time = 20)
public class RatioBenchmark {

  /** The length of the text in code units. */
  @Param({"10000", "100000"})
  public int length;

  private String english = "";
  private String korean = "";
  private TalkExtractor extractor = TalkExtractor.create();
  private BareOpenNlp openNlp = new BareOpenNlp();

  /** What the two take in one iteration. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Turns {

    private long extraction;
    private long bare;

    /** Begins to count anew. */
    @Setup(Level.Iteration)
    public void clear() {
      extraction = 0;
      bare = 0;
    }

    /** How many times as long as the bare tool extraction takes. */
    public double timesBare() {
      return bare == 0 ? 0 : (double) extraction / bare;
    }

    private void count(long begin, long middle, long end) {
      extraction += middle - begin;
      bare += end - middle;
    }
  }

  /** Reads the texts. */
  @Setup
  public void read() {
    english = Reports.of("en", length);
    korean = Reports.of("ko", length);
    extractor = TalkExtractor.create();
    openNlp = new BareOpenNlp();
  }

  /** English, and OpenNLP alone. */
  @Benchmark
  public void english(Turns turns, Blackhole blackhole) {
    long begin = System.nanoTime();
    blackhole.consume(extract(english, Locale.ENGLISH));
    long middle = System.nanoTime();
    blackhole.consume(openNlp.read(english));
    turns.count(begin, middle, System.nanoTime());
  }

  /** Korean, and Nori alone. */
  @Benchmark
  public void korean(Turns turns, Blackhole blackhole) throws IOException {
    long begin = System.nanoTime();
    blackhole.consume(extract(korean, Locale.KOREAN));
    long middle = System.nanoTime();
    blackhole.consume(BareNori.read(korean));
    turns.count(begin, middle, System.nanoTime());
  }

  private Extraction extract(String text, Locale language) {
    return extractor.extract(Document.of(text).withLanguage(language));
  }
}
