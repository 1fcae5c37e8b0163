package io.github.podium.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Extraction and the bare tool by turns on the same texts, so that whatever else the machine does
 * slows both alike. The counter {@code timesBare} is how many times as long extraction takes; JMH
 * adds counters up over iterations, so that there is one.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 1, time = 20)
public class RatioBenchmark {

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

  /** English, and OpenNLP alone. */
  @Benchmark
  public void english(Texts texts, Turns turns, Blackhole blackhole) {
    String text = texts.nextEnglish();
    long begin = System.nanoTime();
    blackhole.consume(texts.extractEnglish(text));
    long middle = System.nanoTime();
    blackhole.consume(texts.openNlp.read(text));
    turns.count(begin, middle, System.nanoTime());
  }

  /** Korean, and Nori alone. */
  @Benchmark
  public void korean(Texts texts, Turns turns, Blackhole blackhole) throws IOException {
    String text = texts.nextKorean();
    long begin = System.nanoTime();
    blackhole.consume(texts.extractKorean(text));
    long middle = System.nanoTime();
    blackhole.consume(BareNori.read(text));
    turns.count(begin, middle, System.nanoTime());
  }
}
