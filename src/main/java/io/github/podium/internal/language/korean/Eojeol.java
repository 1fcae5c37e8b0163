package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.model.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch between spaces: a word with its particles or endings. A quotation is an eojeol of its
 * own, and what follows its closing mark without a space another.
 *
 * <p>What its class and its stem are is asked many times of each, and so found out once.
 */
final class Eojeol implements Cloneable {

  /** No name in quotation marks has more code units, the marks in. */
  private static final int LONGEST_NAME = 24;

  private final int begin;
  private final int end;
  private final String text;
  private final String word;
  private final int wordBegin;
  private final int letters;
  private final int stemEnd;
  private final Particle particle;
  private final String particleText;
  private final List<Token> tokens;
  private final boolean quotation;
  private final boolean glued;
  private final boolean comma;
  private final boolean bracketed;
  private final String stem;
  private final boolean parenthesised;

  // Lexicons tell most words apart by one letter; the words themselves lie elsewhere in memory.
  private final boolean syllables;
  private final char firstLetter;
  private final char lastLetter;
  private final char lastOfStem;
  private final @Nullable WordClass first;
  private final @Nullable WordClass only;
  private final boolean nominal;
  private final boolean predicate;
  private final boolean commonNoun;
  private final boolean quotedName;

  private Eojeol(
      String text,
      TextSpan span,
      String word,
      TextSpan wordSpan,
      Particle particle,
      String particleText,
      List<Token> tokens,
      boolean quotation,
      boolean glued,
      boolean comma,
      boolean bracketed) {
    this.text = text;
    this.begin = span.begin();
    this.end = span.end();
    this.word = word;
    this.letters = word.length();
    this.wordBegin = wordSpan.begin();
    this.stemEnd = wordSpan.end() - particleText.length();
    this.particle = particle;
    this.particleText = particleText;
    this.tokens = tokens;
    this.quotation = quotation;
    this.glued = glued;
    this.comma = comma;
    this.bracketed = bracketed;
    this.stem = word.substring(0, word.length() - particleText.length());
    this.syllables = Hangul.isAllSyllables(word);
    this.parenthesised = stem.indexOf('(') > 0;
    this.firstLetter = word.isEmpty() ? 0 : word.charAt(0);
    this.lastLetter = last(word);
    this.lastOfStem = last(stem);
    this.first = tokens.isEmpty() ? null : tokens.get(0).wordClass();
    this.only = Morphemes.commonClass(tokens);
    this.nominal = !quotation && Morphemes.endInNoun(tokens);
    this.predicate = !quotation && Morphemes.endInEnding(tokens);
    this.quotedName = quotation && end - begin <= LONGEST_NAME && !Morphemes.areSentence(tokens);
    this.commonNoun = nominal && Morphemes.areNoun(tokens, stem);
  }

  private static char last(String letters) {
    return letters.isEmpty() ? 0 : letters.charAt(letters.length() - 1);
  }

  /**
   * A word.
   *
   * @param text the text that it stands in
   * @param span its place, punctuation included
   * @param word its letters without punctuation at either end
   * @param wordSpan where they are
   * @param particle the particle that it ends with
   * @param particleText the letters of that particle; empty where there is none
   * @param tokens its morphemes, without punctuation
   * @param glued whether no space stands before it
   * @param comma whether a comma or another mark that ends a phrase follows
   * @param bracketed whether a bracket closes behind it
   */
  static Eojeol word(
      String text,
      TextSpan span,
      String word,
      TextSpan wordSpan,
      Particle particle,
      String particleText,
      List<Token> tokens,
      boolean glued,
      boolean comma,
      boolean bracketed) {
    return new Eojeol(
        text, span, word, wordSpan, particle, particleText, tokens, false, glued, comma, bracketed);
  }

  /** A quotation with its marks. */
  static Eojeol quotation(String text, TextSpan span, List<Token> tokens, boolean glued) {
    return new Eojeol(text, span, "", span, Particle.NONE, "", tokens, true, glued, false, false);
  }

  /** An eojeol like this one in all. */
  Eojeol copy() {
    try {
      return (Eojeol) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError("Eojeol is cloneable", e);
    }
  }

  /** The same word as a topic, whatever its letters. */
  Eojeol asTopic() {
    return word(
        text, span(), word, wordSpan(), Particle.TOPIC, "", tokens, glued, comma, bracketed);
  }

  /** The same word as a name, whatever its morphemes. */
  Eojeol asName() {
    List<Token> name = List.of(new Token(wordBegin, wordEnd(), word, "NNP", WordClass.PROPER_NOUN));
    return word(text, span(), word, wordSpan(), Particle.NONE, "", name, glued, comma, bracketed);
  }

  /** The same word as a noun with so many letters of 이다 behind it: 상무|였다. */
  Eojeol asNoun(int copula) {
    int end = word.length() - copula;
    String letters = word.substring(0, end);
    List<Token> noun =
        List.of(new Token(wordBegin, wordBegin + end, letters, "NNG", WordClass.NOUN));
    String rest = word.substring(end);
    return word(
        text, span(), word, wordSpan(), Particle.OTHER, rest, noun, glued, comma, bracketed);
  }

  /** The same word as a noun with a topic particle of one letter. */
  Eojeol asTopicNoun() {
    Eojeol noun = asNoun(1);
    return word(
        text,
        span(),
        word,
        wordSpan(),
        Particle.TOPIC,
        noun.particleText,
        noun.tokens,
        glued,
        comma,
        bracketed);
  }

  TextSpan span() {
    return new TextSpan(begin, end);
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  /** The letters without punctuation at either end; none for a quotation. */
  String word() {
    return word;
  }

  /** How many letters the word has. */
  int length() {
    return letters;
  }

  /** Whether the word has letters, all of them Hangul syllables. */
  boolean isAllSyllables() {
    return syllables;
  }

  /** Whether these are the letters of the word. */
  boolean is(String other) {
    return other.length() == letters && text.startsWith(other, wordBegin);
  }

  /** Whether the word ends with these letters. */
  boolean endsWith(String ending) {
    return ending.length() <= letters
        && text.startsWith(ending, wordBegin + letters - ending.length());
  }

  /**
   * Letters of the word, hashed as {@link String#hashCode} has it: by that the weights of features
   * were learned.
   */
  int hash(int from, int to) {
    int hash = 0;
    for (int i = wordBegin + from; i < wordBegin + to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /** The letter of the word at the index. */
  char letter(int index) {
    return text.charAt(wordBegin + index);
  }

  /** Whether no letters of a particle are told from the word. */
  boolean isBare() {
    return stemLength() == letters;
  }

  /** How many letters the word has beside the particle. */
  int stemLength() {
    return stemLettersEnd() - wordBegin;
  }

  /** Whether the letter is in the word. */
  boolean holds(char letter) {
    return !syllables && word.indexOf(letter) >= 0;
  }

  /** The first letter of the word; 0 where it has none. */
  char firstLetter() {
    return firstLetter;
  }

  /** The last letter of the word; 0 where it has none. */
  char lastLetter() {
    return lastLetter;
  }

  /** Whether the word begins with an entry. */
  boolean beginsWith(Lexicon lexicon) {
    return lexicon.mayBeginWith(firstLetter)
        && lexicon.holdsPrefixOf(text, wordBegin, wordBegin + letters);
  }

  /** Whether the word ends with an entry. */
  boolean endsWith(Lexicon lexicon) {
    return lexicon.mayEndWith(lastLetter)
        && lexicon.holdsSuffixOf(text, wordBegin, wordBegin + letters);
  }

  /** How many digits the word begins with. */
  int digits() {
    int digits = 0;
    while (digits < letters && letter(digits) >= '0' && letter(digits) <= '9') {
      digits++;
    }
    return digits;
  }

  /** Whether an entry stands behind so many letters of the word. */
  boolean continuesWith(Lexicon lexicon, int behind) {
    return lexicon.holdsPrefixOf(text, wordBegin + behind, wordBegin + letters);
  }

  /** How many letters the longest entry has that the word begins with, 0 where none does. */
  int longestPrefix(Lexicon lexicon) {
    return lexicon.mayBeginWith(firstLetter)
        ? lexicon.longestPrefix(text, wordBegin, wordBegin + letters)
        : 0;
  }

  /** How many letters the longest entry has that the word ends with, 0 where none does. */
  int longestSuffix(Lexicon lexicon) {
    return lexicon.mayEndWith(lastLetter)
        ? lexicon.longestSuffix(text, wordBegin, wordBegin + letters)
        : 0;
  }

  /** Whether the word is an entry, told from most others without a look at its letters. */
  boolean isIn(Lexicon lexicon) {
    return lexicon.mayEndWith(lastLetter) && lexicon.contains(text, wordBegin, wordBegin + letters);
  }

  /** Whether the stem is an entry. */
  boolean stemIsIn(Lexicon lexicon) {
    return lexicon.mayEndWith(lastOfStem) && lexicon.contains(text, wordBegin, stemLettersEnd());
  }

  /** Whether the stem ends with an entry. */
  boolean stemEndsWith(Lexicon lexicon) {
    return lexicon.mayEndWith(lastOfStem)
        && lexicon.holdsSuffixOf(text, wordBegin, stemLettersEnd());
  }

  /** The last letter of the stem; 0 where it has none. */
  char lastOfStem() {
    return lastOfStem;
  }

  /** Whether the stem, without what stands behind it in parentheses, ends with an entry. */
  boolean bareStemEndsWith(Lexicon lexicon) {
    return parenthesised
        ? lexicon.holdsSuffixOf(stem.substring(0, stem.indexOf('(')))
        : stemEndsWith(lexicon);
  }

  TextSpan wordSpan() {
    return new TextSpan(wordBegin, wordEnd());
  }

  private int wordEnd() {
    return quotation ? end : wordBegin + letters;
  }

  private int stemLettersEnd() {
    return quotation ? wordBegin : stemEnd;
  }

  String particleText() {
    return particleText;
  }

  /** The morphemes, without punctuation. */
  List<Token> tokens() {
    return tokens;
  }

  boolean isQuotation() {
    return quotation;
  }

  /** Whether it is a quotation that ends as a sentence does. */
  boolean quotesClause() {
    return quotation && Morphemes.last(tokens).filter(t -> t.tag().endsWith("E")).isPresent();
  }

  /** Whether it is a quotation so short as a name, and no clause or sentence. */
  boolean quotesName() {
    return quotedName;
  }

  /** Whether no space stands before it. */
  boolean isGlued() {
    return glued;
  }

  /** Whether a comma or another mark that ends a phrase follows. */
  boolean comma() {
    return comma;
  }

  /** Whether a bracket closes behind it. */
  boolean isBracketed() {
    return bracketed;
  }

  /** The letters without the particle. */
  String stem() {
    return stem;
  }

  /** Whether there are letters beside the particle, or marks around a quotation. */
  boolean hasStem() {
    return stemEnd > wordBegin;
  }

  /** The place of the letters without the particle; the whole word where nothing else is left. */
  TextSpan stemSpan() {
    return hasStem() ? new TextSpan(wordBegin, stemEnd) : wordSpan();
  }

  boolean has(Particle only) {
    return particle == only;
  }

  boolean has(Particle first, Particle second) {
    return particle == first || particle == second;
  }

  boolean has(Particle first, Particle second, Particle third) {
    return has(first, second) || particle == third;
  }

  boolean has(Particle first, Particle second, Particle third, Particle fourth) {
    return has(first, second) || has(third, fourth);
  }

  /** Whether it is a noun, a name or a number, with any particle or none. */
  boolean isNominal() {
    return nominal;
  }

  /** 회사 분위기: whether Nori knows it as a whole, and not as a name. */
  boolean isCommonNoun() {
    return commonNoun;
  }

  /** Whether it ends with a verb ending: a predicate, an adnominal clause, a connective form. */
  boolean isPredicate() {
    return predicate;
  }

  /** Whether it is an adverb or a connective. */
  boolean isAdverb() {
    return isAll(WordClass.ADVERB);
  }

  /** Whether it has morphemes, the first of this class. */
  boolean opensWith(WordClass first) {
    return this.first == first;
  }

  /** Whether it has morphemes, all of this class. */
  boolean isAll(WordClass only) {
    return this.only == only;
  }
}
