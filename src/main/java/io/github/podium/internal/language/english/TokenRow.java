package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Places;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens of a sentence by index, each with its lower-case form and the quotation around it. */
final class TokenRow {

  private static final int LONGEST_DATELINE = 15;

  /** More marks in a row than that are no punctuation of a sentence. */
  private static final int MOST_MARKS = 10;

  private static final ImmutableSet<String> DASHES = ImmutableSet.of("—", "–", "--", "-", "―");

  private final List<Token> tokens;
  private final String[] lower;
  private final @Nullable Quotation[] quotations;
  private final int index;
  private final int paragraph;
  private final int behindDateline;

  TokenRow(int index, Sentence sentence, Analysis analysis) {
    this.index = index;
    this.tokens = sentence.tokens();
    this.paragraph = sentence.paragraph();
    this.behindDateline = behindDateline(tokens);
    this.lower = new String[tokens.size()];
    this.quotations = new Quotation[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = EnglishAnalyzer.lower(tokens.get(i).text());
      quotations[i] = analysis.quotationAt(tokens.get(i).begin()).orElse(null);
    }
  }

  int size() {
    return lower.length;
  }

  /** The sentence's number in the text, from 0. */
  int index() {
    return index;
  }

  int paragraph() {
    return paragraph;
  }

  /** The token's lower-case letters; empty outside the sentence. */
  String lower(int i) {
    return inRange(i) ? lower[i] : "";
  }

  String text(int i) {
    return inRange(i) ? tokens.get(i).text() : "";
  }

  private boolean inRange(int i) {
    return 0 <= i && i < lower.length;
  }

  int begin(int i) {
    return tokens.get(i).begin();
  }

  int end(int i) {
    return tokens.get(i).end();
  }

  /** The first token that ends behind an offset of the text; the row's size if none does. */
  int firstEndingBehind(int offset) {
    return Places.countBelow(offset + 1, tokens, Token::end);
  }

  /** The last token that begins before an offset of the text, or -1. */
  int lastBeginningBefore(int offset) {
    return Places.countBelow(offset, tokens, Token::begin) - 1;
  }

  TextSpan span(int first, int last) {
    return new TextSpan(begin(first), end(last));
  }

  WordClass wordClass(int i) {
    return tokens.get(i).wordClass();
  }

  /** Whether there is a token at the index, of this class. */
  boolean is(int i, WordClass only) {
    return inRange(i) && tokens.get(i).is(only);
  }

  /** Whether there is a token at the index, of one of these classes. */
  boolean is(int i, WordClass first, WordClass... others) {
    return inRange(i) && tokens.get(i).is(first, others);
  }

  boolean isCapital(int i) {
    return inRange(i) && Character.isUpperCase(tokens.get(i).text().charAt(0));
  }

  /** Whether the word has more than one letter, and no small one. */
  boolean isAllCapitals(int i) {
    return isCapital(i) && isAllCapitals(tokens.get(i).text());
  }

  private static boolean isAllCapitals(String word) {
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether seven of ten longer words are capitalised, of at least so many: a title. */
  boolean isTitleCase(int first, int last, int fewest) {
    int words = 0;
    int capitals = 0;
    for (int i = first; i <= last; i++) {
      if (!is(i, WordClass.PUNCTUATION) && text(i).length() > 3) {
        words++;
        capitals += isCapital(i) ? 1 : 0;
      }
    }
    return words >= fewest && capitals * 10 >= words * 7;
  }

  boolean isQuoted(int i) {
    return inRange(i) && quotations[i] != null;
  }

  Optional<Quotation> quotation(int i) {
    return inRange(i) ? Optional.ofNullable(quotations[i]) : Optional.empty();
  }

  /** The index of the first token of the quotation around the token. */
  int quotationStart(int i) {
    int start = i;
    while (start > 0
        && quotations[start - 1] != null
        && quotations[start - 1].equals(quotations[i])) {
      start--;
    }
    return start;
  }

  /** The index of the last token of the quotation around the token. */
  int quotationEnd(int i) {
    int end = i;
    while (end + 1 < lower.length
        && quotations[end + 1] != null
        && quotations[end + 1].equals(quotations[i])) {
      end++;
    }
    return end;
  }

  /** The first quoted token from one on and before another, or -1. */
  int quotationAhead(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first token behind a dateline ({@code DENVER, Aug. 1 —}); 0 where there is none. */
  int behindDateline() {
    return behindDateline;
  }

  private static int behindDateline(List<Token> tokens) {
    String place = tokens.get(0).text();
    if (place.length() < 3 || !isAllCapitals(place) || !Character.isLetter(place.charAt(0))) {
      return 0;
    }
    for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST_DATELINE); i++) {
      String word = tokens.get(i).text();
      if (DASHES.contains(word)) {
        return i + 1;
      }
      boolean name = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
      if (!name && !",.()/".contains(word)) {
        return 0;
      }
    }
    return 0;
  }

  /** The first token from this one on that is neither an auxiliary nor an adverb. */
  int behindAuxiliaries(int i) {
    int verb = i;
    while (is(verb, WordClass.AUXILIARY, WordClass.ADVERB)) {
      verb++;
    }
    return verb;
  }

  boolean isComma(int i) {
    return lower(i).equals(",");
  }

  /** The first token from this one on that is no mark, or -1. */
  int wordFrom(int i) {
    int word = i;
    while (word - i < MOST_MARKS && is(word, WordClass.PUNCTUATION)) {
      word++;
    }
    return inRange(word) && !is(word, WordClass.PUNCTUATION) ? word : -1;
  }

  /** The last token before this one that is no mark, or -1. */
  int wordBefore(int i) {
    int word = i - 1;
    while (i - word < MOST_MARKS && is(word, WordClass.PUNCTUATION)) {
      word--;
    }
    return inRange(word) && !is(word, WordClass.PUNCTUATION) ? word : -1;
  }

  /** Whether the token ends the sentence or what remains is only punctuation. */
  boolean isEnd(int i) {
    for (int j = i; j < lower.length; j++) {
      if (!tokens.get(j).is(WordClass.PUNCTUATION) || quotations[j] != null) {
        return false;
      }
    }
    return true;
  }

  /** How many tokens the sentence still has, marks at its end aside. */
  int room(int from) {
    int last = size();
    while (last > from && is(last - 1, WordClass.PUNCTUATION) && !isQuoted(last - 1)) {
      last--;
    }
    return last - from;
  }
}
