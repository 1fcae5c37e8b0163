package io.github.podium.bench;

import io.github.podium.TalkExtractor;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
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

  String english = "";
  String korean = "";
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

  Extraction extractEnglish() {
    return extractor.extract(Document.of(english).withLanguage(Locale.ENGLISH));
  }

  Extraction extractKorean() {
    return extractor.extract(Document.of(korean).withLanguage(Locale.KOREAN));
  }
}
