package io.github.podium.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.podium.testing.Contract;

/** Feeds Jazzer's texts, which it makes by what they reach in the code, to the extractor. */
public final class ExtractorFuzzer {

  private ExtractorFuzzer() {}

  /** One text, any UTF-16: what breaks the contract of the extractor is a find. */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Contract.assertHolds(data.consumeRemainingAsString());
  }
}
