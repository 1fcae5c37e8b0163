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

  /** OpenNLP's tokenizer takes quadratic time on text without spaces. */
  private static final int LONGEST_WINDOW = 500;

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

  private final EnglishModels models;
  private final EnglishLexicons lexicons;
  private final EnglishSentences sentences;

  EnglishAnalyzer(EnglishModels models, EnglishLexicons lexicons) {
    this.models = models;
    this.lexicons = lexicons;
    this.sentences = new EnglishSentences(models, lexicons);
  }

  Analysis analyze(String text, List<TextSpan> paragraphs, List<Quotation> quotations) {
    String straight = straighten(text);
    Analysis unsplit = new Analysis(text, paragraphs, List.of(), quotations);
    WordTokens tokenizer = models.tokenizer();
    List<Sentence> found = new ArrayList<>();
    for (EnglishSentences.Bounds bounds : sentences.split(unsplit, straight)) {
      List<Token> tokens = tokens(tokenizer, bounds.span(), straight);
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

  private List<Token> tokens(WordTokens tokenizer, TextSpan sentence, String text) {
    List<TextSpan> spans = new ArrayList<>();
    for (TextSpan window : Windows.of(text, sentence, LONGEST_WINDOW)) {
      for (Span span : tokenizer.of(window.in(text))) {
        int begin = window.begin() + span.getStart();
        int end = window.begin() + span.getEnd();
        if (begin < end) {
          TokenSplitter.split(text, begin, end, spans);
        }
      }
    }
    joinAbbreviations(spans, text);
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

  /** {@code Prof .} and {@code J .} are one token each. */
  private void joinAbbreviations(List<TextSpan> spans, String text) {
    for (int i = spans.size() - 2; i > 0; i--) {
      TextSpan word = spans.get(i - 1);
      TextSpan stop = spans.get(i);
      boolean touching = word.end() == stop.begin() && stop.in(text).equals(".");
      boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(word.begin()));
      if (touching && (initial || lexicons.abbreviations.contains(lower(word.in(text))))) {
        spans.set(i - 1, new TextSpan(word.begin(), stop.end()));
        spans.remove(i);
      }
    }
  }

  /** The tagger takes names that it does not know for any class; the closed ones are known. */
  private WordClass wordClass(String word, String tag) {
    WordClass tagged = tagClass(word, tag);
    boolean closed =
        switch (tagged) {
          case DETERMINER, PRONOUN, ADPOSITION, CONJUNCTION, SUBORDINATOR, PARTICLE, AUXILIARY ->
              true;
          default -> false;
        };
    if (!closed || lexicons.functionWords.contains(lower(word)) || word.charAt(0) == '\'') {
      return tagged;
    }
    return Character.isUpperCase(word.charAt(0)) ? WordClass.PROPER_NOUN : WordClass.NOUN;
  }

  private static WordClass tagClass(String word, String tag) {
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
      case "PUNCT", "SYM", "X" -> WordClass.NOUN;
      default -> WordClass.OTHER;
    };
  }

  /**
   * A capitalised word inside a sentence is a proper noun whatever its tag, and so is the same word
   * at the start of another one.
   */
  private List<Sentence> mended(List<Sentence> found) {
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
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        boolean open = isOpen(token);
        boolean known = open && (proper.contains(token.text()) || beginsName(sentence, i));
        if (known) {
          tokens.add(as(token, WordClass.PROPER_NOUN));
        } else {
          tokens.add(isDescribing(sentence.tokens(), i) ? as(token, WordClass.ADJECTIVE) : token);
        }
      }
      result.add(new Sentence(sentence.span(), sentence.paragraph(), tokens));
    }
    return result;
  }

  private static Token as(Token token, WordClass wordClass) {
    return new Token(token.span(), token.text(), token.tag(), wordClass);
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

  /** A capitalised first word before a proper noun, unless it is an adjective of time or rank. */
  private boolean beginsName(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    boolean first = i == 0 || tokens.get(i - 1).text().equals("\"");
    if (!first || i + 1 >= tokens.size() || isTitleCase(sentence)) {
      return false;
    }
    Token token = tokens.get(i);
    Token next = tokens.get(i + 1);
    String word = lower(token.text());
    boolean given = lexicons.feminineNames.contains(word) || lexicons.masculineNames.contains(word);
    boolean adverb = lexicons.openingAdverbs.contains(word) || word.endsWith("ly");
    boolean plain = NO_NAMES.contains(word) || (token.is(WordClass.ADVERB) && adverb && !given);
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

  /** Lower case, the same in every locale. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
