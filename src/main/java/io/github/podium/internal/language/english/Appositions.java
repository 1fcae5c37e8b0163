package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import java.util.Optional;

/** Tells whose apposition or relative clause stands between a subject and its verb. */
final class Appositions {

  private static final int LONGEST = 40;
  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("who", "which", "that", "whose", "whom");

  private final NounPhrases phrases;

  Appositions(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** {@code X, who leads Y, said}: the phrase before the comma that opens the apposition. */
  Optional<TokenRange> subjectBefore(TokenRow row, int comma, int from) {
    for (int i = comma - 1; i > from && comma - i < LONGEST; i--) {
      if (row.isQuoted(i) && !row.lower(comma - 1).equals(")")) {
        return Optional.empty();
      }
      boolean opens =
          row.isComma(i)
              && row.is(
                  beforeParenthesis(row, i - 1),
                  WordClass.PROPER_NOUN,
                  WordClass.NOUN,
                  WordClass.NUMBER)
              && opensApposition(row, i + 1);
      if (opens) {
        Optional<TokenRange> phrase = phrases.endingAt(row, beforeParenthesis(row, i - 1), from);
        boolean fromClauseStart =
            phrase.isPresent()
                && (phrase.get().first() == from
                    || row.is(
                        phrase.get().first() - 1,
                        WordClass.PUNCTUATION,
                        WordClass.CONJUNCTION,
                        WordClass.SUBORDINATOR)
                    || row.isQuoted(phrase.get().first() - 1)
                    // At the close the guild, which …
                    || (row.is(from, WordClass.ADPOSITION)
                        && row.is(phrase.get().first(), WordClass.DETERMINER)));
        if (fromClauseStart) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code Lumen Reed Inc. (“Lumen Reed” or the “Company”)}: the name before what it is called. */
  private static int beforeParenthesis(TokenRow row, int last) {
    if (!row.lower(last).equals(")")) {
      return last;
    }
    for (int i = last - 1; i > 0 && last - i < LONGEST; i--) {
      if (row.lower(i).equals("(")) {
        return row.isQuoted(i + 1) || row.lower(i + 1).equals("the") ? i - 1 : last;
      }
    }
    return last;
  }

  private static boolean opensApposition(TokenRow row, int i) {
    return RELATIVE.contains(row.lower(i))
        || row.is(
            i,
            WordClass.DETERMINER,
            WordClass.NOUN,
            WordClass.NUMBER,
            WordClass.ADJECTIVE,
            WordClass.PROPER_NOUN,
            WordClass.VERB,
            WordClass.ADPOSITION,
            WordClass.ADVERB,
            WordClass.PRONOUN);
  }

  /** {@code The fair's host, Catchpoint, said}: the name is whose the description is. */
  static TokenRange withName(TokenRow row, TokenRange phrase, int comma) {
    int first = phrase.last() + 2;
    boolean apposition = row.isComma(first - 1) && row.isComma(comma);
    if (!apposition || row.is(phrase.last(), WordClass.PROPER_NOUN)) {
      return phrase;
    }
    int name = row.lower(first).equals("the") ? first + 1 : first;
    boolean named = name < comma;
    for (int i = name; i < comma; i++) {
      named &= row.isCapital(i) || row.lower(i).equals("of") || row.lower(i).equals("&");
    }
    return named ? new TokenRange(phrase.first(), comma - 1) : phrase;
  }
}
