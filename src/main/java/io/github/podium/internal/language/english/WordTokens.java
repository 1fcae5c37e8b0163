package io.github.podium.internal.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/**
 * The tokens of one text, by OpenNLP's tokenizer. It looks at each stretch between spaces by
 * itself, so that a word which comes again needs no second look: not in the same text, and of the
 * first words met not in another text either.
 */
final class WordTokens {

  /** Of 100 words of further news, 87 are among the first so many; they take four megabytes. */
  static final int MOST_SHARED = 20_000;

  static final int LONGEST_SHARED = 24;

  private final TokenizerME tokenizer;
  private final ConcurrentMap<String, List<Span>> shared;
  private final Map<String, List<Span>> known = new HashMap<>();

  /**
   * Tokens of one text.
   *
   * @param shared what is known of words from other texts; added to
   */
  WordTokens(TokenizerME tokenizer, ConcurrentMap<String, List<Span>> shared) {
    this.tokenizer = tokenizer;
    this.shared = shared;
  }

  /** The tokens as offsets in the stretch of text. */
  List<Span> of(String stretch) {
    List<Span> tokens = new ArrayList<>();
    for (Span word : WhitespaceTokenizer.INSTANCE.tokenizePos(stretch)) {
      for (Span token : ofWord(stretch.substring(word.getStart(), word.getEnd()))) {
        tokens.add(new Span(token, word.getStart()));
      }
    }
    return tokens;
  }

  private List<Span> ofWord(String word) {
    List<Span> found = shared.get(word);
    if (found == null) {
      found = known.computeIfAbsent(word, w -> List.of(tokenizer.tokenizePos(w)));
      if (word.length() <= LONGEST_SHARED && shared.size() < MOST_SHARED) {
        shared.put(word, found);
      }
    }
    return found;
  }
}
