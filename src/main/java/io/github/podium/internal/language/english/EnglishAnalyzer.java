package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Takes English text apart with OpenNLP's models. Curly marks are mapped to straight ones first,
 * one to one, since the models know only those; tags are mended by what the text shows elsewhere.
 */
final class EnglishAnalyzer {

  private static final ImmutableSet<WordClass> CLOSED_CLASSES =
      ImmutableSet.of(
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.ADPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.PARTICLE,
          WordClass.AUXILIARY,
          WordClass.PUNCTUATION);

  private final EnglishModels models;
  private final EnglishSentences sentences;

  EnglishAnalyzer(EnglishModels models, EnglishLexicons lexicons) {
    this.models = models;
    this.sentences = new EnglishSentences(models, lexicons);
  }

  Analysis analyze(String text, List<TextSpan> paragraphs, List<Quotation> quotations) {
    String straight = straighten(text);
    Analysis unsplit = new Analysis(text, paragraphs, List.of(), quotations);
    List<Sentence> found = new ArrayList<>();
    for (EnglishSentences.Bounds bounds : sentences.split(unsplit, straight)) {
      List<Token> tokens = tokens(bounds.span(), straight);
      if (!tokens.isEmpty()) {
        found.add(new Sentence(bounds.span(), bounds.paragraph(), tokens));
      }
    }
    return new Analysis(text, paragraphs, mended(found), quotations);
  }

  /** The text with straight marks and plain spaces, letter for letter. */
  private static String straighten(String text) {
    StringBuilder straight = new StringBuilder(text);
    for (int i = 0; i < straight.length(); i++) {
      switch (straight.charAt(i)) {
        case '“', '”', '„', '‟', '«', '»' -> straight.setCharAt(i, '"');
        case '‘', '’', '‚', '‛', '`', '´' -> straight.setCharAt(i, '\'');
        case '\u00A0', '\u2009', '\u202F' -> straight.setCharAt(i, ' ');
        default -> {}
      }
    }
    return straight.toString();
  }

  private List<Token> tokens(TextSpan sentence, String text) {
    List<TextSpan> spans = new ArrayList<>();
    for (Span span : models.tokens(sentence.in(text))) {
      int begin = sentence.begin() + span.getStart();
      int end = sentence.begin() + span.getEnd();
      if (begin < end) {
        TokenSplitter.split(text, begin, end, spans);
      }
    }
    String[] words = spans.stream().map(span -> span.in(text)).toArray(String[]::new);
    String[] tags = models.tags(words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      tokens.add(new Token(spans.get(i), words[i], tags[i], wordClass(words[i], tags[i])));
    }
    return tokens;
  }

  /** A composite tag (PROPN+PART) counts for its first part. */
  private static String firstPart(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }

  private static WordClass wordClass(String word, String tag) {
    boolean mark = word.chars().noneMatch(Character::isLetterOrDigit);
    if (mark && !word.equals("$") && !word.equals("%") && !word.equals("&")) {
      return WordClass.PUNCTUATION;
    }
    return switch (firstPart(tag)) {
      case "NOUN" -> WordClass.NOUN;
      case "PROPN" -> WordClass.PROPER_NOUN;
      case "PRON" -> WordClass.PRONOUN;
      case "VERB" -> WordClass.VERB;
      case "AUX" -> WordClass.AUXILIARY;
      case "ADJ" -> WordClass.ADJECTIVE;
      case "ADV" -> WordClass.ADVERB;
      case "DET" -> WordClass.DETERMINER;
      case "ADP" -> WordClass.ADPOSITION;
      case "CCONJ" -> WordClass.CONJUNCTION;
      case "SCONJ" -> WordClass.SUBORDINATOR;
      case "PART" -> WordClass.PARTICLE;
      case "NUM" -> WordClass.NUMBER;
      default -> WordClass.OTHER;
    };
  }

  /**
   * A capitalised word inside a sentence is a proper noun whatever its tag, and so is the same word
   * at the start of another one.
   */
  private static List<Sentence> mended(List<Sentence> found) {
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
      for (Token token : sentence.tokens()) {
        boolean known =
            proper.contains(token.text()) && !CLOSED_CLASSES.contains(token.wordClass());
        tokens.add(
            known
                ? new Token(token.span(), token.text(), token.tag(), WordClass.PROPER_NOUN)
                : token);
      }
      result.add(new Sentence(sentence.span(), sentence.paragraph(), tokens));
    }
    return result;
  }

  private static boolean isProperInside(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    boolean atStart = before.is(WordClass.PUNCTUATION) && !before.text().equals(",");
    boolean capital = Character.isUpperCase(token.text().charAt(0));
    boolean open = !CLOSED_CLASSES.contains(token.wordClass());
    return capital && open && !atStart && token.text().length() > 1;
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

  /** Lower case, the same in every locale. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
