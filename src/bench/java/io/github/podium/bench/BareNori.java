package io.github.podium.bench;

import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;

/** Nori alone: the morphemes of a text. */
final class BareNori {

  private BareNori() {}

  /** How many morphemes the text has. */
  static int read(String text) throws IOException {
    int morphemes = 0;
    try (KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            null,
            KoreanTokenizer.DecompoundMode.NONE,
            /* outputUnknownUnigrams= */ false,
            /* discardPunctuation= */ false)) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        morphemes++;
      }
      tokenizer.end();
    }
    return morphemes;
  }
}
