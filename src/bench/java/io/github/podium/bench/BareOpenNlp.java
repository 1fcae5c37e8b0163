package io.github.podium.bench;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** The three models, a paragraph at a time. */
final class BareOpenNlp {

  private final SentenceDetectorME sentences;
  private final TokenizerME tokens;
  private final POSTaggerME tags;

  BareOpenNlp() {
    try {
      sentences = new SentenceDetectorME(new SentenceModel(open("sentence")));
      tokens = new TokenizerME(new TokenizerModel(open("tokens")));
      tags = new POSTaggerME(new POSModel(open("pos")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream open(String kind) throws IOException {
    String path = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    InputStream stream = BareOpenNlp.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IOException(path);
    }
    return stream;
  }

  int read(String text) {
    int found = 0;
    for (String paragraph : text.split("\n")) {
      for (String sentence : sentences.sentDetect(paragraph)) {
        found += tags.tag(tokens.tokenize(sentence)).length;
      }
    }
    return found;
  }
}
