package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Takes English text apart with OpenNLP's models. Curly marks are mapped to straight ones first,
 * one to one, since the models know only those; tags are mended by what the text shows elsewhere.
 */
final class EnglishAnalyzer {

  /** OpenNLP's tokenizer takes quadratic time on text without spaces. */
  private static final int LONGEST_WINDOW = 500;

  /** {@code J} of J. Smith, {@code G.K} of G.K. Smith. */
  static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)*\\p{Lu}");

  private final EnglishModels models;
  private final EnglishLexicons lexicons;
  private final EnglishSentences sentences;
  private final TagRepair repair;

  EnglishAnalyzer(EnglishModels models, EnglishLexicons lexicons) {
    this.models = models;
    this.lexicons = lexicons;
    this.sentences = new EnglishSentences(models, lexicons);
    this.repair = new TagRepair(lexicons);
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
    return new Analysis(text, paragraphs, repair.mended(found), quotations);
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
      TextSpan span = spans.get(i);
      WordClass wordClass = wordClass(words[i], tags[i]);
      tokens.add(new Token(span.begin(), span.end(), words[i], tags[i], wordClass));
    }
    return tokens;
  }

  /** A composite tag (PROPN+PART) counts for its first part. */
  private static String firstPart(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }

  /** {@code Prof .}, {@code J .} and {@code - -} are one token each. */
  private void joinAbbreviations(List<TextSpan> spans, String text) {
    for (int i = spans.size() - 2; i > 0; i--) {
      TextSpan word = spans.get(i - 1);
      TextSpan mark = spans.get(i);
      boolean touching = word.end() == mark.begin();
      boolean initial = INITIALS.matcher(text).region(word.begin(), word.end()).matches();
      boolean stopped =
          mark.in(text).equals(".")
              && (initial || lexicons.abbreviations.contains(lower(word.in(text))));
      boolean dash = mark.in(text).equals("-") && word.in(text).equals("-");
      if (touching && (stopped || dash)) {
        spans.set(i - 1, new TextSpan(word.begin(), mark.end()));
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

  /** Lower case, the same in every locale. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
