package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch between spaces: a word with its particles or endings. A quotation is an eojeol of its
 * own, and what follows its closing mark without a space another.
 *
 * <p>What its class and its stem are is asked many times of each, and so found out once.
 */
final class Eojeol extends Word implements Cloneable {

  /** No name in quotation marks has more code units, the marks in. */
  private static final int LONGEST_NAME = 24;

  private final int begin;
  private final int end;
  private final Particle particle;
  private final String particleText;
  private final List<Token> tokens;
  private final boolean quotation;
  private final boolean glued;
  private final boolean comma;
  private final boolean bracketed;
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
    super(text, wordSpan.begin(), word, word.substring(0, word.length() - particleText.length()));
    this.begin = span.begin();
    this.end = span.end();
    this.particle = particle;
    this.particleText = particleText;
    this.tokens = tokens;
    this.quotation = quotation;
    this.glued = glued;
    this.comma = comma;
    this.bracketed = bracketed;
    this.first = tokens.isEmpty() ? null : tokens.get(0).wordClass();
    this.only = Morphemes.commonClass(tokens);
    this.nominal = !quotation && Morphemes.endInNoun(tokens);
    this.predicate = !quotation && Morphemes.endInEnding(tokens);
    this.quotedName = quotation && end - begin <= LONGEST_NAME && !Morphemes.areSentence(tokens);
    this.commonNoun = nominal && Morphemes.areNoun(tokens, stem());
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
    return as(Particle.TOPIC, "", tokens);
  }

  /** The same word as a name, whatever its morphemes. */
  Eojeol asName() {
    Token name = new Token(wordBegin(), wordEnd(), word(), "NNP", WordClass.PROPER_NOUN);
    return as(Particle.NONE, "", List.of(name));
  }

  /** The same word as a noun with so many letters of 이다 behind it: 상무|였다. */
  Eojeol asNoun(int copula) {
    return asNoun(Particle.OTHER, copula);
  }

  /** The same word as a noun with a topic particle of one letter. */
  Eojeol asTopicNoun() {
    return asNoun(Particle.TOPIC, 1);
  }

  private Eojeol asNoun(Particle behind, int rest) {
    int end = length() - rest;
    String letters = word().substring(0, end);
    Token noun = new Token(wordBegin(), wordBegin() + end, letters, "NNG", WordClass.NOUN);
    return as(behind, word().substring(end), List.of(noun));
  }

  private Eojeol as(Particle other, String letters, List<Token> morphemes) {
    return word(
        text(), span(), word(), wordSpan(), other, letters, morphemes, glued, comma, bracketed);
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

  TextSpan wordSpan() {
    return new TextSpan(wordBegin(), wordEnd());
  }

  private int wordEnd() {
    return quotation ? end : wordBegin() + length();
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

  /** Whether there are letters beside the particle, or marks around a quotation. */
  boolean hasStem() {
    return quotation || stemLength() > 0;
  }

  /** The place of the letters without the particle; the whole word where nothing else is left. */
  TextSpan stemSpan() {
    return stemLength() > 0 ? new TextSpan(wordBegin(), wordBegin() + stemLength()) : wordSpan();
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
