package io.github.podium.bench;

import com.google.common.util.concurrent.Futures;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same work by one thread and by two, by turns. The counter {@code timesOne} is how many times
 * as much two get done. The serial collector works on the core that it stops; any other would use
 * the second core beside a single thread, and make that look faster than it is.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 1, time = 40)
public class ThreadsBenchmark {

  private static final int EXTRACTIONS = 20;

  /** What one thread and two take in one iteration. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Turns {

    private final ThreadLocal<BareOpenNlp> tools = ThreadLocal.withInitial(BareOpenNlp::new);
    private ExecutorService pool;
    private long alone;
    private long together;

    /** Starts the threads. */
    @Setup
    public void start() {
      pool = Executors.newFixedThreadPool(2);
    }

    /** Ends the threads. */
    @TearDown
    public void stop() {
      pool.shutdown();
    }

    /** Begins to count anew. */
    @Setup(Level.Iteration)
    public void clear() {
      alone = 0;
      together = 0;
    }

    /** How many times as much as one thread two get done in the same time. */
    public double timesOne() {
      return together == 0 ? 0 : 2.0 * alone / together;
    }

    private void run(IntFunction<?> extraction) throws Exception {
      Callable<Boolean> work =
          () -> {
            for (int i = 0; i < EXTRACTIONS; i++) {
              extraction.apply(i);
            }
            return true;
          };
      long begin = System.nanoTime();
      Futures.getUnchecked(pool.submit(work));
      long middle = System.nanoTime();
      for (Future<Boolean> done : pool.invokeAll(List.of(work, work))) {
        Futures.getUnchecked(done);
      }
      alone += middle - begin;
      together += System.nanoTime() - middle;
    }
  }

  /** English. */
  @Benchmark
  public void english(Texts texts, Turns turns) throws Exception {
    turns.run(i -> texts.extractEnglish(texts.english(i)));
  }

  /** OpenNLP alone on the English text, with tools of its own for each thread. */
  @Benchmark
  public void openNlp(Texts texts, Turns turns) throws Exception {
    turns.run(i -> turns.tools.get().read(texts.english(i)));
  }

  /** Korean. */
  @Benchmark
  public void korean(Texts texts, Turns turns) throws Exception {
    turns.run(i -> texts.extractKorean(texts.korean(i)));
  }
}
