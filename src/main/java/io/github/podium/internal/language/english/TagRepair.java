package io.github.podium.internal.language.english;

import static io.github.podium.internal.language.english.EnglishAnalyzer.lower;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Mends the tagger's classes by what the document shows: a word that is a proper noun elsewhere, a
 * name at the start of a sentence, a verb where only an adjective can stand.
 */
final class TagRepair {

  private static final ImmutableSet<String> DESCRIBING =
      ImmutableSet.of("outside", "inside", "above", "past", "opposite", "then");
  private static final ImmutableSet<String> NO_NAMES =
      ImmutableSet.of(
          "former",
          "last",
          "next",
          "new",
          "other",
          "many",
          "several",
          "senior",
          "top",
          "late",
          "early",
          "asked",
          "told",
          "citing",
          "meanwhile",
          "like",
          "unlike");

  /** What is short for is behind these. */
  private static final ImmutableSet<String> CONTRACTED =
      ImmutableSet.of(
          "it",
          "he",
          "she",
          "that",
          "this",
          "there",
          "here",
          "what",
          "who",
          "where",
          "how",
          "when",
          "why",
          "let",
          "everyone",
          "everybody",
          "nobody",
          "somebody",
          "someone",
          "everything",
          "nothing",
          "something",
          "one",
          "today",
          "yesterday",
          "tomorrow");

  private static final int LONGEST_OPENING = 8;

  private final EnglishLexicons lexicons;

  TagRepair(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * A capitalised word inside a sentence is a proper noun whatever its tag, and so is the same word
   * at the start of another one.
   */
  List<Sentence> mended(List<Sentence> found) {
    Set<String> proper = new HashSet<>();
    for (Sentence sentence : found) {
      if (!isTitleCase(sentence)) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
          if (isProperInside(sentence.tokens(), i)) {
            proper.add(sentence.tokens().get(i).text());
          }
        }
      }
    }
    List<Sentence> result = new ArrayList<>();
    for (Sentence sentence : found) {
      List<Token> tokens = new ArrayList<>();
      boolean titleCase = isTitleCase(sentence);
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean open = isOpen(token);
        boolean inverted =
            i == 0 && !proper.contains(token.text()) && isInverted(sentence.tokens());
        boolean known =
            !inverted
                && open
                && (proper.contains(token.text())
                    || (!titleCase && beginsName(sentence.tokens(), i)));
        if (known) {
          tokens.add(as(token, WordClass.PROPER_NOUN));
        } else {
          boolean describes =
              isDescribing(sentence.tokens(), i) || (i == 0 && opensTitle(sentence.tokens()));
          Token verb = inverted ? as(token, WordClass.VERB) : token;
          tokens.add(describes ? as(token, WordClass.ADJECTIVE) : verb);
        }
      }
      result.add(new Sentence(sentence.span(), sentence.paragraph(), tokens));
    }
    return result;
  }

  /** {@code Said Oro: “…”}: a verb, since there is no other one before the colon. */
  private boolean isInverted(List<Token> tokens) {
    String word = lower(tokens.get(0).text());
    int colon = 1;
    while (colon < tokens.size()
        && !tokens.get(colon).text().equals(":")
        && !tokens.get(colon).is(WordClass.VERB, WordClass.AUXILIARY)) {
      colon++;
    }
    return colon > 1
        && colon + 1 < tokens.size()
        && tokens.get(colon).text().equals(":")
        && tokens.get(colon + 1).text().equals("\"")
        && lexicons.speechVerbs.contains(word)
        && !isGivenName(word);
  }

  private static Token as(Token token, WordClass wordClass) {
    return new Token(token.begin(), token.end(), token.text(), token.tag(), wordClass);
  }

  /** {@code Two outside researchers}, {@code an inside job}. */
  private static boolean isDescribing(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size() || !tokens.get(i + 1).is(WordClass.NOUN)) {
      return false;
    }
    // Acme's lead author
    String word = tokens.get(i).text();
    boolean owned =
        tokens.get(i - 1).text().equals("'s")
            && tokens.get(i).is(WordClass.VERB)
            && !word.endsWith("ed")
            && !word.endsWith("ing");
    boolean describes =
        tokens.get(i).is(WordClass.ADPOSITION)
            && tokens.get(i - 1).is(WordClass.NUMBER, WordClass.DETERMINER)
            && DESCRIBING.contains(word);
    return owned || describes;
  }

  /** {@code Lead author Ana Holt said}: no verb, if another one follows. */
  private boolean opensTitle(List<Token> tokens) {
    String word = lower(tokens.get(0).text());
    boolean role =
        tokens.size() > 2
            && tokens.get(1).is(WordClass.NOUN)
            && lexicons.personTitles.contains(lower(tokens.get(1).text()));
    return role
        && tokens.get(0).is(WordClass.VERB, WordClass.ADVERB)
        && !word.endsWith("ing")
        && !word.endsWith("ed")
        && !lexicons.functionWords.contains(word)
        && tokens.stream().skip(2).limit(LONGEST_OPENING).anyMatch(t -> t.is(WordClass.VERB));
  }

  /** A capitalised first word before a proper noun, unless it is an adjective of time or rank. */
  private boolean beginsName(List<Token> tokens, int i) {
    boolean first = i == 0 || tokens.get(i - 1).text().equals("\"");
    if (!first || i + 1 >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    String word = lower(token.text());
    boolean adverb = lexicons.openingAdverbs.contains(word) || word.endsWith("ly");
    boolean plain =
        NO_NAMES.contains(word) || (token.is(WordClass.ADVERB) && adverb && !isGivenName(word));
    boolean owns =
        next.text().equals("'s")
            && !lexicons.functionWords.contains(word)
            && !CONTRACTED.contains(word);
    return !plain
        && Character.isUpperCase(token.text().charAt(0))
        && (next.text().equals("&")
            || owns
            || (next.is(WordClass.PROPER_NOUN)
                && Character.isUpperCase(next.text().charAt(0))
                && next.begin() == token.end() + 1));
  }

  private boolean isGivenName(String word) {
    return lexicons.feminineNames.contains(word) || lexicons.masculineNames.contains(word);
  }

  private boolean isProperInside(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    boolean behindQuotation =
        i > 1
            && before.text().equals("\"")
            && tokens.get(i - 2).text().equals(",")
            && before.end() < token.begin();
    boolean atStart =
        before.is(WordClass.PUNCTUATION) && !before.text().equals(",") && !behindQuotation;
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    boolean open = isOpen(token);
    return capital && open && !atStart && token.text().length() > 1;
  }

  private boolean isOpen(Token token) {
    return !token.is(WordClass.PUNCTUATION)
        && !lexicons.functionWords.contains(lower(token.text()));
  }

  /** A headline in title case says nothing about its words. */
  private static boolean isTitleCase(Sentence sentence) {
    long words = sentence.tokens().stream().filter(t -> t.text().length() > 3).count();
    long capitals =
        sentence.tokens().stream()
            .filter(t -> t.text().length() > 3 && Character.isUpperCase(t.text().charAt(0)))
            .count();
    return words > 3 && capitals * 10 >= words * 8;
  }
}
