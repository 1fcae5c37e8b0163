package io.github.podium.internal.language.korean;

import io.github.podium.model.TextSpan;
import java.util.List;

/** A noun phrase without its particle, from its first to its last eojeol. */
record NounPhrase(TextSpan span, int first, int last) {

  /** The words of the phrase, with single spaces between them. */
  String text(List<Eojeol> eojeols) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < last; i++) {
      text.append(eojeols.get(i).word()).append(' ');
    }
    return text.append(eojeols.get(last).stem()).toString();
  }
}
