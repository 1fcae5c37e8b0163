package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells marks from morphemes, and what the morphemes of an eojeol make of it. */
final class Morphemes {

  private Morphemes() {}

  /** The tokens without marks. */
  static List<Token> of(List<Token> tokens) {
    List<Token> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).is(WordClass.PUNCTUATION)) {
        words.add(tokens.get(i));
      }
    }
    return List.copyOf(words);
  }

  /** The last of the tokens that is no mark. */
  static Optional<Token> last(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (!tokens.get(i).is(WordClass.PUNCTUATION)) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the token is a mark that ends a sentence. */
  static boolean isFullStop(Token token) {
    return token.text().equals(".") || token.text().equals("?");
  }

  /** Whether they hold no word, end as a clause does or hold a full stop. */
  static boolean areSentence(List<Token> tokens) {
    return last(tokens).map(Morphemes::endsClause).orElse(true)
        || tokens.stream().anyMatch(Morphemes::isFullStop);
  }

  private static boolean endsClause(Token word) {
    boolean inflected = word.is(WordClass.ENDING) || word.tag().endsWith("+E");
    return inflected && "다요죠까라".indexOf(word.text().charAt(word.text().length() - 1)) >= 0;
  }

  /** Whether they are a noun, a name or a number, with any particle or none. */
  static boolean endInNoun(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.wordClass() != WordClass.PARTICLE || i == 0) {
        return switch (token.wordClass()) {
          case NOUN, PROPER_NOUN, PRONOUN, NUMBER -> true;
          // No word ends with a prefix: a piece of a name that Nori does not know.
          default -> token.tag().startsWith("XPN");
        };
      }
    }
    return false;
  }

  /** Whether the first is a common noun of these letters: Nori knows it as a whole. */
  static boolean areNoun(List<Token> tokens, String letters) {
    return tokens.get(0).tag().startsWith("NNG") && tokens.get(0).text().equals(letters);
  }

  /** Whether they end with a verb ending. */
  static boolean endInEnding(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    return last.is(WordClass.ENDING) || last.is(WordClass.VERB) || last.tag().endsWith("+E");
  }

  /** The class that all of them are of; null where there is none. */
  static @Nullable WordClass commonClass(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return null;
    }
    WordClass first = tokens.get(0).wordClass();
    for (int i = 1; i < tokens.size(); i++) {
      if (!tokens.get(i).is(first)) {
        return null;
      }
    }
    return first;
  }
}
