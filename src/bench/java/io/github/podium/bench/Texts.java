package io.github.podium.bench;

import io.github.podium.TalkExtractor;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts of a benchmark, and what reads them. */
@State(Scope.Benchmark)
public class Texts {

  /** The length of each text in code units. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int length;

  private List<String> english = List.of();
  private List<String> korean = List.of();
  private int next;
  private TalkExtractor extractor = TalkExtractor.create();
  BareOpenNlp openNlp = new BareOpenNlp();

  /** Makes the texts. */
  @Setup
  public void read() {
    english = Reports.of("en", length);
    korean = Reports.of("ko", length);
    extractor = TalkExtractor.create();
    openNlp = new BareOpenNlp();
  }

  /** The next text in turn, the first one again behind the last. */
  String nextEnglish() {
    return english(next++);
  }

  /** The same in Korean. */
  String nextKorean() {
    return korean(next++);
  }

  String english(int number) {
    return english.get(number % english.size());
  }

  String korean(int number) {
    return korean.get(number % korean.size());
  }

  Extraction extractEnglish(String text) {
    return extractor.extract(Document.of(text).withLanguage(Locale.ENGLISH));
  }

  Extraction extractKorean(String text) {
    return extractor.extract(Document.of(text).withLanguage(Locale.KOREAN));
  }
}
