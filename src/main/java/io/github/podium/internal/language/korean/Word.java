package io.github.podium.internal.language.korean;

import io.github.podium.internal.language.Lexicon;

/**
 * The letters of an eojeol, without punctuation at either end, where they stand in the text.
 *
 * <p>Lexicons tell most words apart by one letter, and the others by the text itself, over which
 * the stages pass from one end to the other: the strings of words lie elsewhere in memory.
 */
abstract class Word {

  private final String text;
  private final int wordBegin;
  private final String word;
  private final String stem;
  private final int letters;
  private final int stemLetters;
  private final boolean parenthesised;
  private final boolean syllables;
  private final char firstLetter;
  private final char lastLetter;
  private final char lastOfStem;

  /**
   * A word.
   *
   * @param text the text that it stands in
   * @param wordBegin where its letters begin
   * @param word its letters
   * @param stem those of them that are no particle
   */
  Word(String text, int wordBegin, String word, String stem) {
    this.text = text;
    this.wordBegin = wordBegin;
    this.word = word;
    this.stem = stem;
    this.letters = word.length();
    this.stemLetters = stem.length();
    this.parenthesised = stem.indexOf('(') > 0;
    this.syllables = Hangul.isAllSyllables(word);
    this.firstLetter = word.isEmpty() ? 0 : word.charAt(0);
    this.lastLetter = last(word);
    this.lastOfStem = last(stem);
  }

  private static char last(String letters) {
    return letters.isEmpty() ? 0 : letters.charAt(letters.length() - 1);
  }

  /** The text that it stands in. */
  String text() {
    return text;
  }

  /** Where its letters begin. */
  int wordBegin() {
    return wordBegin;
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
    return stemLetters;
  }

  /** Whether the mark, which is no syllable, is in the word. */
  boolean holds(char mark) {
    return !syllables && word.indexOf(mark) >= 0;
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
    return lexicon.mayEndWith(lastOfStem)
        && lexicon.contains(text, wordBegin, wordBegin + stemLetters);
  }

  /** Whether the stem ends with an entry. */
  boolean stemEndsWith(Lexicon lexicon) {
    return lexicon.mayEndWith(lastOfStem)
        && lexicon.holdsSuffixOf(text, wordBegin, wordBegin + stemLetters);
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

  /** The letters without the particle. */
  String stem() {
    return stem;
  }
}
