package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/**
 * Splits paragraphs by OpenNLP's model and joins what it broke: inside a quotation, behind a title
 * or an initial, and between a quotation's {@code ?”} and the words that report it. A quotation
 * that is a paragraph of its own belongs to the words with a colon that introduce it.
 */
final class EnglishSentences {

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.[\"')\\]]*\\s*$");
  private static final Pattern AFTER_QUOTATION = Pattern.compile("[?!…—-][\"']+\\s*$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}’'.-]+");
  private static final Pattern CLAUSE_END =
      Pattern.compile("\\.|.(?: (?:back|in|off|on|out))?[.,:]");

  /**
   * {@code 10:02 –}, {@code 2:15 p.m. ET:}, {@code [00:41:07]}, {@code 3/12}, {@code 3.}: no words
   * of an entry.
   */
  private static final Pattern ENTRY_MARK =
      Pattern.compile(
          "(?:[\\[(]?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?[\\])]?"
              + "(?:(?: [A-Z]{2,4})? ?[-–—:|·])?|\\d{1,3}/\\d{0,3}|\\d{1,2}[.)])\\s+(?=[^\\s\\p{Ll}\\d])");

  private static final int LONGEST_WINDOW = 10_000;

  /** Nothing longer is a word: the detector looks for its end from each full stop in it. */
  private static final int LONGEST_WORD = 1_000;

  /** Longer ones are cut: the tagger and the rules take more than linear time on a sentence. */
  private static final int LONGEST_SENTENCE = 4_000;

  private static final int WORDS_BEFORE_CUE = 8;

  private final EnglishModels models;
  private final EnglishLexicons lexicons;

  EnglishSentences(EnglishModels models, EnglishLexicons lexicons) {
    this.models = models;
    this.lexicons = lexicons;
  }

  /** A sentence's place and the index of the paragraph where it ends. */
  record Bounds(TextSpan span, int paragraph) {}

  List<Bounds> split(Analysis analysis, String straight) {
    List<Bounds> found = new ArrayList<>();
    int open = -1;
    for (int p = 0; p < analysis.paragraphs().size(); p++) {
      TextSpan paragraph = analysis.paragraphs().get(p);
      List<TextSpan> parts = parts(behindEntryMark(paragraph, straight), straight, analysis);
      for (int i = 0; i < parts.size(); i++) {
        TextSpan part = parts.get(i);
        int begin = open >= 0 ? open : part.begin();
        open = -1;
        boolean goesOn =
            i + 1 == parts.size()
                && p + 1 < analysis.paragraphs().size()
                && (isInside(analysis, part.end() - 1, part.end() + 1)
                    || introduces(part, analysis.paragraphs().get(p + 1), analysis));
        boolean bounded = part.end() - begin < LONGEST_SENTENCE;
        if (goesOn && bounded) {
          open = begin;
        } else {
          found.add(new Bounds(new TextSpan(begin, part.end()), p));
        }
      }
    }
    return found;
  }

  /** {@code She put it like this:}, and the next paragraph opens with a quotation. */
  private static boolean introduces(TextSpan part, TextSpan next, Analysis analysis) {
    return part.in(analysis.text()).stripTrailing().endsWith(":")
        && analysis
            .quotationAt(next.begin())
            .map(Quotation::span)
            .filter(span -> span.begin() == next.begin())
            .filter(span -> Signatures.behind(span, analysis.text()).isEmpty())
            .isPresent();
  }

  /** The paragraph without the time before an entry of a live blog: it is part of no sentence. */
  private static TextSpan behindEntryMark(TextSpan paragraph, String straight) {
    Matcher mark = ENTRY_MARK.matcher(straight).region(paragraph.begin(), paragraph.end());
    return mark.lookingAt() ? new TextSpan(mark.end(), paragraph.end()) : paragraph;
  }

  private List<TextSpan> parts(TextSpan paragraph, String straight, Analysis analysis) {
    List<TextSpan> parts = new ArrayList<>();
    for (TextSpan next : pieces(paragraph, straight)) {
      TextSpan last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      boolean bounded = last != null && next.end() - last.begin() <= LONGEST_SENTENCE;
      if (last != null && bounded && belongTogether(last, next, straight, analysis)) {
        parts.set(parts.size() - 1, new TextSpan(last.begin(), next.end()));
      } else {
        parts.add(next);
      }
    }
    if (parts.isEmpty()) {
      return List.of(paragraph);
    }
    TextSpan last = parts.get(parts.size() - 1);
    parts.set(parts.size() - 1, new TextSpan(last.begin(), Math.max(last.end(), paragraph.end())));
    return parts;
  }

  /** What the model takes for sentences, none of them longer than the limit. */
  private List<TextSpan> pieces(TextSpan paragraph, String straight) {
    List<TextSpan> pieces = new ArrayList<>();
    boolean broken = longestWord(straight, paragraph) <= LONGEST_WORD;
    for (TextSpan window :
        Windows.of(straight, paragraph, broken ? LONGEST_WINDOW : LONGEST_WORD)) {
      for (Span span : models.sentences(window.in(straight))) {
        if (span.length() > 0) {
          TextSpan found =
              new TextSpan(window.begin() + span.getStart(), window.begin() + span.getEnd());
          pieces.addAll(Windows.of(straight, found, LONGEST_SENTENCE));
        }
      }
    }
    return pieces;
  }

  private static int longestWord(String text, TextSpan paragraph) {
    int longest = 0;
    int begin = paragraph.begin();
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      begin = Character.isWhitespace(text.charAt(i)) ? i + 1 : begin;
      longest = Math.max(longest, i + 1 - begin);
    }
    return longest;
  }

  private boolean belongTogether(TextSpan last, TextSpan next, String text, Analysis analysis) {
    if (isInside(analysis, last.end() - 1, next.begin())) {
      return true;
    }
    String before = text.substring(Math.max(last.begin(), last.end() - 20), last.end());
    Matcher word = LAST_WORD.matcher(before);
    if (word.find()) {
      String abbreviation = EnglishAnalyzer.lower(word.group(1));
      boolean initial =
          EnglishAnalyzer.INITIALS.matcher(word.group(1)).matches()
              && !lexicons.abbreviations.contains(abbreviation)
              && (word.group(1).length() == 1 || !before.substring(0, word.start()).endsWith(", "))
              && lexicons.closedClass(firstWord(next, text)) < 0;
      char after = text.charAt(next.begin());
      boolean joins =
          initial
              || lexicons.honorifics.contains(abbreviation)
              || ((Character.isDigit(after) || after == '(')
                  && lexicons.abbreviations.contains(abbreviation));
      if (joins) {
        return true;
      }
    }
    char first = text.charAt(next.begin());
    boolean afterMark = AFTER_QUOTATION.matcher(before).find();
    return Character.isLowerCase(first) || (afterMark && beginsWithReport(next, text, analysis));
  }

  private static String firstWord(TextSpan part, String text) {
    Matcher word = WORD.matcher(text).region(part.begin(), part.end());
    return word.lookingAt() ? EnglishAnalyzer.lower(word.group()) : "";
  }

  /** Whether a short run of words with a reporting verb, outside quotations, opens the part. */
  private boolean beginsWithReport(TextSpan part, String text, Analysis analysis) {
    Matcher words = WORD.matcher(text).region(part.begin(), part.end());
    for (int i = 0; i < WORDS_BEFORE_CUE && words.find(); i++) {
      if (analysis.quotationAt(words.start()).isPresent()) {
        return false;
      }
      String word = EnglishAnalyzer.lower(words.group());
      boolean newSubject = i == 0 && !word.equals(words.group()) && lexicons.closedClass(word) >= 0;
      if (newSubject) {
        return false;
      }
      boolean clauseEnd = word.endsWith(".");
      if (isReport(clauseEnd ? word.substring(0, word.length() - 1) : word, words.end(), text)) {
        return i > 0 || !Character.isUpperCase(text.charAt(words.start()));
      }
      if (clauseEnd) {
        return false;
      }
    }
    return false;
  }

  /** A verb of speech, or one that reports beside a quotation and closes its clause. */
  private boolean isReport(String word, int end, String text) {
    return lexicons.speechVerbs.contains(word)
        || (lexicons.quotationVerbs.contains(word)
            && CLAUSE_END.matcher(text).region(end - 1, text.length()).lookingAt());
  }

  private static boolean isInside(Analysis analysis, int from, int to) {
    Optional<Quotation> quotation = analysis.quotationAt(from);
    return quotation.filter(q -> q.span().end() > to).isPresent();
  }
}
