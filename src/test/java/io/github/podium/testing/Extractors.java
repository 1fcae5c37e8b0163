package io.github.podium.testing;

import io.github.podium.TalkExtractor;

/** One extractor for all tests of a run: it is immutable, and loading the models takes a second. */
public final class Extractors {

  /** Korean and English, with the defaults. */
  public static final TalkExtractor BOTH = TalkExtractor.create();

  private Extractors() {}
}
