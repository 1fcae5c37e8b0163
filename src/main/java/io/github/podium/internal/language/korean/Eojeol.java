package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.List;

/**
 * A stretch between spaces: a word with its particles or endings. A quotation is an eojeol of its
 * own, and what follows its closing mark without a space another.
 *
 * @param span its place, punctuation included
 * @param word its letters without punctuation at either end
 * @param wordSpan where they are
 * @param particle the particle that it ends with
 * @param particleText the letters of that particle; empty where there is none
 * @param tokens its morphemes, without punctuation
 * @param isQuotation whether it is a quotation
 * @param isGlued whether no space stands before it
 * @param comma whether a comma or another mark that ends a phrase follows
 * @param isBracketed whether a bracket closes behind it
 */
record Eojeol(
    TextSpan span,
    String word,
    TextSpan wordSpan,
    Particle particle,
    String particleText,
    List<Token> tokens,
    boolean isQuotation,
    boolean isGlued,
    boolean comma,
    boolean isBracketed) {

  /** What a particle makes of its noun. */
  enum Particle {
    /** 은, 는. */
    TOPIC,
    /** 도. */
    ALSO,
    /** 이, 가, 께서. */
    SUBJECT,
    /** 을, 를. */
    OBJECT,
    /** 의. */
    GENITIVE,
    /** 와, 과. */
    AND,
    /** Any other. */
    OTHER,
    /** None. */
    NONE
  }

  int begin() {
    return span.begin();
  }

  int end() {
    return span.end();
  }

  /** The letters without the particle. */
  String stem() {
    return particleText.isEmpty() ? word : word.substring(0, word.length() - particleText.length());
  }

  /** The place of the letters without the particle; the whole word where nothing else is left. */
  TextSpan stemSpan() {
    int end = wordSpan.end() - particleText.length();
    return end > wordSpan.begin() ? new TextSpan(wordSpan.begin(), end) : wordSpan;
  }

  boolean has(Particle first, Particle... others) {
    if (particle == first) {
      return true;
    }
    for (Particle other : others) {
      if (particle == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a noun, a name or a number, with any particle or none. */
  boolean isNominal() {
    if (isQuotation || tokens.isEmpty()) {
      return false;
    }
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

  /** Whether it ends with a verb ending: a predicate, an adnominal clause, a connective form. */
  boolean isPredicate() {
    if (isQuotation || tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    return last.is(WordClass.ENDING) || last.is(WordClass.VERB) || last.tag().endsWith("+E");
  }

  /** Whether it is an adverb or a connective. */
  boolean isAdverb() {
    return !tokens.isEmpty() && tokens.stream().allMatch(t -> t.is(WordClass.ADVERB));
  }
}
