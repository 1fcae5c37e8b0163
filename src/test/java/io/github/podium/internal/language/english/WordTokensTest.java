package io.github.podium.internal.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

/** What is remembered of words never changes where tokens are. */
class WordTokensTest {

  private static final String TEXT =
      "She can't say \"no,\" can't she? A sub-second (0.4s) delay, no.";

  private final ConcurrentMap<String, List<Span>> shared = new ConcurrentHashMap<>();

  @Test
  void tokensAreThoseOfTheTokenizerWhateverIsKnown() throws IOException {
    List<Span> expected = Arrays.asList(tokenizer().tokenizePos(TEXT));
    assertThat(new WordTokens(tokenizer(), shared).of(TEXT)).isEqualTo(expected);
    assertThat(shared).containsKeys("can't", "(0.4s)");
    assertThat(new WordTokens(tokenizer(), shared).of(TEXT)).isEqualTo(expected);
  }

  @Test
  void memoryIsBounded() throws IOException {
    IntStream.range(0, WordTokens.MOST_SHARED).forEach(i -> shared.put("word" + i, List.of()));
    List<Span> expected = Arrays.asList(tokenizer().tokenizePos(TEXT));
    assertThat(new WordTokens(tokenizer(), shared).of(TEXT)).isEqualTo(expected);
    assertThat(shared).hasSize(WordTokens.MOST_SHARED);
  }

  @Test
  void longWordsAreNotShared() throws IOException {
    String longest = "a".repeat(WordTokens.LONGEST_SHARED);
    new WordTokens(tokenizer(), shared).of(longest + " " + longest + "a");
    assertThat(shared).containsOnlyKeys(longest);
  }

  private static TokenizerME tokenizer() throws IOException {
    String model = "opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    try (InputStream stream = EnglishModels.class.getClassLoader().getResourceAsStream(model)) {
      return new TokenizerME(new TokenizerModel(stream));
    }
  }
}
