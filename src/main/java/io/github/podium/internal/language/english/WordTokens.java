package io.github.podium.internal.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Span;

/**
 * The tokens of one text, by OpenNLP's tokenizer. It looks at each stretch between spaces by
 * itself, so that a word which comes again needs no second look.
 */
final class WordTokens {

  private final TokenizerME tokenizer;
  private final Map<String, List<Span>> known = new HashMap<>();

  WordTokens(TokenizerME tokenizer) {
    this.tokenizer = tokenizer;
  }

  /** The tokens as offsets in the stretch of text. */
  List<Span> of(String stretch) {
    List<Span> tokens = new ArrayList<>();
    for (Span word : WhitespaceTokenizer.INSTANCE.tokenizePos(stretch)) {
      String letters = stretch.substring(word.getStart(), word.getEnd());
      for (Span token : known.computeIfAbsent(letters, l -> List.of(tokenizer.tokenizePos(l)))) {
        tokens.add(new Span(token, word.getStart()));
      }
    }
    return tokens;
  }
}
