package io.github.podium.internal.analysis;

import io.github.podium.model.TextSpan;
import java.util.List;

/**
 * A sentence with its tokens; a quotation is never broken by its end.
 *
 * @param span from the first to the last token
 * @param paragraph the index of its paragraph in {@link Analysis#paragraphs()}
 * @param tokens its tokens in text order, at least one
 */
public record Sentence(TextSpan span, int paragraph, List<Token> tokens) {

  /** Makes a sentence; the tokens are copied. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
