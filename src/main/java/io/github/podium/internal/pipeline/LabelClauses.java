package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Places;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by its verb whether what stands before a colon is a clause, and no label of a turn. */
final class LabelClauses {

  private static final Pattern SMALL = Pattern.compile("['’]?\\p{Ll}");

  private LabelClauses() {}

  /**
   * {@code Oro shrugged: “…”}, {@code Said Oro: “…”}, {@code Oro, a nurse, said: “…”}: no label.
   */
  static boolean isClause(Analysis analysis, TurnLine line) {
    List<Sentence> sentences = analysis.sentences();
    int next =
        Places.countBelow(line.colon().begin(), sentences, sentence -> sentence.span().begin());
    List<Token> tokens = next > 0 ? sentences.get(next - 1).tokens() : List.of();
    for (int i = 0; i < tokens.size() && tokens.get(i).begin() < line.colon().begin(); i++) {
      if (tokens.get(i).is(WordClass.VERB, WordClass.AUXILIARY)
          && tokens.get(i).end() > line.label().begin()
          && isPredicate(analysis.text(), line, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /** A verb in small letters, or before its subject; behind a role only where a comma closes it. */
  private static boolean isPredicate(String text, TurnLine line, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean inverted =
        token.begin() == line.label().begin()
            && token.end() < line.label().end()
            && Character.isUpperCase(token.text().charAt(0))
            && line.opensQuotation(text);
    boolean behindRole =
        token.begin() > line.label().end() && (i == 0 || !tokens.get(i - 1).text().equals(","));
    return inverted || (!behindRole && SMALL.matcher(token.text()).lookingAt());
  }
}
