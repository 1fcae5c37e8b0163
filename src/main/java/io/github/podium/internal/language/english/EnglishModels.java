package io.github.podium.internal.language.english;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's English models. The models are shared by all threads; the tools on them are not safe
 * for that: a tokenizer costs nothing and is made anew, taggers are pooled.
 */
final class EnglishModels {

  /**
   * OpenNLP's beam search takes quadratic time; no sentence that was written has so many tokens.
   */
  private static final int LONGEST_SEQUENCE = 250;

  private static final int POOLED_TAGGERS = 16;

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final POSModel tags;
  private final ArrayBlockingQueue<POSTaggerME> taggers = new ArrayBlockingQueue<>(POOLED_TAGGERS);
  private final ConcurrentMap<String, List<Span>> knownWords = new ConcurrentHashMap<>();

  /**
   * Loads the models.
   *
   * @throws IllegalStateException if one is missing or damaged
   */
  EnglishModels() {
    sentences =
        load(
            "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            "4de58d12b09421003c8b1ba13e8b58ec533b28e1f22a65272119dc0993d333e8",
            SentenceModel::new);
    tokens =
        load(
            "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin",
            "95139111197ba9f1165fc12be8d4cbac05ea3912f995d167efa1a0e04e3e649a",
            TokenizerModel::new);
    tags =
        greedy(
            load(
                "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin",
                "510b89087e7ef7ffb8c50c63e3e999122404ac9fa64790dfa93b38d1938c52ce",
                POSModel::new));
  }

  /** The same model with a beam of one: the same tags in half the time. */
  private static POSModel greedy(POSModel model) {
    MaxentModel weights = model.getArtifact("pos.model");
    return new POSModel(model.getLanguage(), weights, 1, Map.of(), model.getFactory());
  }

  private interface ModelReader<T> {
    T read(InputStream stream) throws IOException;
  }

  private static <T> T load(String name, String checksum, ModelReader<T> reader) {
    // By the class loader: the models lie in jars of their own, which a module's class does not
    // see.
    try (InputStream stream = EnglishModels.class.getClassLoader().getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The OpenNLP model " + name + " is not on the class path; add the opennlp-models jars");
      }
      byte[] bytes = verified(name, checksum, stream.readAllBytes());
      return reader.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new IllegalStateException("The OpenNLP model " + name + " cannot be read", e);
    }
  }

  static byte[] verified(String name, String checksum, byte[] bytes) {
    if (!Hashing.sha256().hashBytes(bytes).toString().equals(checksum)) {
      throw new IllegalStateException(
          "The OpenNLP model "
              + name
              + " is damaged or another version: its SHA-256 is not "
              + checksum
              + "; use the opennlp-models jars that podium declares");
    }
    return bytes;
  }

  /** The sentences of a text of moderate length, as offsets in it. */
  List<Span> sentences(String text) {
    return List.of(new SentenceDetectorME(sentences).sentPosDetect(text));
  }

  /** A tokenizer for one text. */
  WordTokens tokenizer() {
    return new WordTokens(new TokenizerME(tokens), knownWords);
  }

  /** The tags of a sentence's tokens. */
  String[] tags(String[] sentence) {
    POSTaggerME pooled = taggers.poll();
    POSTaggerME tagger = pooled == null ? new POSTaggerME(tags) : pooled;
    String[] found = new String[sentence.length];
    for (int from = 0; from < sentence.length; from += LONGEST_SEQUENCE) {
      int to = Math.min(sentence.length, from + LONGEST_SEQUENCE);
      String[] part = tagger.tag(Arrays.copyOfRange(sentence, from, to));
      System.arraycopy(part, 0, found, from, part.length);
    }
    taggers.offer(tagger);
    return found;
  }
}
