package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds noun phrases from one end: a head with determiners, modifiers, possessives, prepositional
 * chains ({@code a spokesman for the city of Ghent}) and coordinations.
 */
final class NounPhrases {

  private static final int LONGEST = 25;
  private static final ImmutableSet<String> CHAINING =
      ImmutableSet.of(
          "of", "for", "at", "from", "in", "with", "on", "behind", "near", "to", "about");
  private static final ImmutableSet<String> LEGAL_FORMS =
      ImmutableSet.of("inc", "ltd", "llc", "corp", "plc", "gmbh", "ag", "co");
  private static final ImmutableSet<String> JOINING = ImmutableSet.of("and", "or", "&");
  static final ImmutableSet<String> POSSESSIVE =
      ImmutableSet.of("his", "her", "its", "their", "my", "our", "your");
  private static final ImmutableSet<String> SUBJECT_PRONOUNS =
      ImmutableSet.of(
          "he",
          "she",
          "they",
          "it",
          "i",
          "we",
          "you",
          "who",
          "one",
          "others",
          "another",
          "many",
          "some",
          "both",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "nobody",
          "all",
          "few",
          "most",
          "several");

  private static final ImmutableSet<String> CALENDAR =
      ImmutableSet.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "sept",
          "sept.");

  private static final ImmutableSet<String> BEFORE_MONTH =
      ImmutableSet.of("in", "since", "until", "by", "from", "of", "last", "next", "this", "late");

  private static final Pattern DAY_OR_YEAR = Pattern.compile("\\d{1,2}|(19|20)\\d\\d");

  private final EnglishLexicons lexicons;

  NounPhrases(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  boolean isTime(TokenRow row, int i) {
    // 41-year-old is no time, nor are 12 pumps.
    boolean modifies =
        row.is(i, WordClass.NOUN) && row.is(i + 1, WordClass.NOUN) && !isTimeWord(row, i + 1);
    boolean counts =
        row.is(i, WordClass.NUMBER)
            && (row.is(i + 1, WordClass.NOUN, WordClass.ADJECTIVE)
                || row.lower(i + 1).endsWith("illion"))
            && !isTimeWord(row, i - 1)
            && !isTimeWord(row, i + 1);
    if (modifies || counts) {
      return false;
    }
    // Kiln Week, Beekeeper’s Year: the last word of a name.
    boolean named =
        row.isCapital(i)
            && row.text(i).length() > 3
            && !row.text(i).endsWith("day")
            && !CALENDAR.contains(row.lower(i))
            && (row.isCapital(i - 1) || (row.lower(i - 1).equals("'s") && row.isCapital(i - 2)));
    if (named) {
      return false;
    }
    // April Rivers, and not April 3.
    boolean given =
        CALENDAR.contains(row.lower(i))
            && row.is(i + 1, WordClass.PROPER_NOUN)
            && row.isCapital(i + 1)
            && !isTimeWord(row, i + 1)
            && !row.is(i - 1, WordClass.NUMBER)
            && !BEFORE_MONTH.contains(row.lower(i - 1));
    if (given) {
      return false;
    }
    boolean hyphened = row.lower(i - 1).equals("-") || row.lower(i + 1).startsWith("-");
    return !hyphened && isTimeWord(row, i);
  }

  private boolean isTimeWord(TokenRow row, int i) {
    return lexicons.timeWords.contains(row.lower(i))
        || (row.is(i, WordClass.NUMBER) && DAY_OR_YEAR.matcher(row.lower(i)).matches());
  }

  /** The phrase that ends at the token, no further left than {@code from}. */
  Optional<TokenRange> endingAt(TokenRow row, int last, int from) {
    int end = last;
    while (end >= from && isTime(row, end) && !isVersion(row, end)) {
      end--;
    }
    // It’s called: the pronoun with its auxiliary on it.
    boolean contracted = row.lower(end).startsWith("'") && isSubjectPronoun(row, end - 1);
    if (contracted && end > from) {
      end--;
    }
    boolean onDay = end < last && end >= from && row.is(end, WordClass.ADPOSITION);
    if (onDay) {
      end--;
    }
    if (end < from || row.isQuoted(end)) {
      return Optional.empty();
    }
    if (isSubjectPronoun(row, end)) {
      return Optional.of(new TokenRange(end, end));
    }
    int first = leftmost(row, end, from);
    return first <= end && hasHead(row, first, end)
        ? Optional.of(new TokenRange(first, end))
        : Optional.empty();
  }

  private static boolean isSubjectPronoun(TokenRow row, int i) {
    return SUBJECT_PRONOUNS.contains(row.lower(i)) && !row.is(i - 1, WordClass.DETERMINER);
  }

  /** Wayfinders 2027: a number behind a name. */
  boolean isVersion(TokenRow row, int i) {
    return row.is(i, WordClass.NUMBER) && row.isCapital(i - 1) && !isTimeWord(row, i - 1);
  }

  private int leftmost(TokenRow row, int end, int from) {
    int first = end + 1;
    int i = end;
    while (i >= from && end - i < LONGEST && !row.isQuoted(i)) {
      if (isInside(row, i) && !(isTime(row, i) && !row.is(i, WordClass.NUMBER))) {
        first = i;
        boolean opens = row.is(i, WordClass.DETERMINER) && !row.lower(i - 1).equals("all");
        boolean chained = isChain(row, i - 1, from);
        if (opens && !chained) {
          break;
        }
        i = chained ? i - 2 : i - 1;
        first = chained ? Math.min(first, i + 1) : first;
        if (chained) {
          first = i;
        }
      } else {
        break;
      }
    }
    return first;
  }

  /** A preposition or conjunction between two parts of one phrase. */
  private boolean isChain(TokenRow row, int i, int from) {
    if (i - 1 < from || row.isQuoted(i) || !isInside(row, i - 1) || isTime(row, i - 1)) {
      return false;
    }
    boolean preposition =
        row.is(i, WordClass.ADPOSITION, WordClass.PARTICLE) && CHAINING.contains(row.lower(i));
    return preposition || JOINING.contains(row.lower(i));
  }

  /** The phrase that begins at the token. */
  Optional<TokenRange> startingAt(TokenRow row, int first) {
    if (row.isQuoted(first)) {
      return Optional.empty();
    }
    if (SUBJECT_PRONOUNS.contains(row.lower(first)) && row.is(first, WordClass.PRONOUN)) {
      return Optional.of(new TokenRange(first, first));
    }
    int last = first - 1;
    int i = first;
    while (i < row.size() && i - first < LONGEST && !row.isQuoted(i)) {
      boolean inside = isInside(row, i) && !(isTime(row, i) && !row.is(i, WordClass.NUMBER));
      boolean newDeterminer =
          inside
              && i > first
              && last == i - 1
              && (row.is(i, WordClass.DETERMINER) || POSSESSIVE.contains(row.lower(i)))
              && row.is(i - 1, WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.ADJECTIVE);
      if (inside && !newDeterminer) {
        last = i;
        i++;
      } else if (last == i - 1 && last >= first && isForwardChain(row, i)) {
        i++;
      } else {
        break;
      }
    }
    return last >= first && hasHead(row, first, last)
        ? Optional.of(new TokenRange(first, last))
        : Optional.empty();
  }

  private boolean isForwardChain(TokenRow row, int i) {
    boolean chain =
        row.is(i, WordClass.ADPOSITION)
            && CHAINING.contains(row.lower(i))
            && !row.lower(i).equals("to");
    boolean occasion = chain && isOccasion(row, i);
    boolean joins = JOINING.contains(row.lower(i)) && row.isCapital(i + 1);
    return ((chain && !occasion) || joins) && isInside(row, i + 1) && !isTime(row, i + 1);
  }

  /** {@code in a statement}, {@code at the conference}: circumstances, no part of a source. */
  private boolean isOccasion(TokenRow row, int preposition) {
    for (int i = preposition + 1; i < Math.min(row.size(), preposition + 6); i++) {
      if (lexicons.occasions.contains(row.lower(i))) {
        return true;
      }
      if (!isInside(row, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isLegalForm(TokenRow row, int i) {
    return row.isCapital(i) && LEGAL_FORMS.contains(row.lower(i).replace(".", ""));
  }

  boolean isInside(TokenRow row, int i) {
    if (row.is(
        i,
        WordClass.NOUN,
        WordClass.PROPER_NOUN,
        WordClass.ADJECTIVE,
        WordClass.DETERMINER,
        WordClass.NUMBER)) {
      return true;
    }
    boolean hyphened =
        row.lower(i - 1).equals("-")
            && row.begin(i) == row.end(i - 1)
            && !row.is(i, WordClass.PUNCTUATION);
    if (hyphened) {
      // A tie-up, the Oslo-based carrier.
      return true;
    }
    // A listening network, the updated map.
    boolean modifies =
        row.is(i, WordClass.VERB)
            && (row.lower(i).endsWith("ing") || row.lower(i).endsWith("ed"))
            && row.is(i - 1, WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.NUMBER)
            && row.is(i + 1, WordClass.NOUN);
    if (modifies) {
      return true;
    }
    String word = row.lower(i);
    if (POSSESSIVE.contains(word) || word.equals("'s") || word.equals("'")) {
      return word.charAt(0) != '\'' || !row.isQuoted(i);
    }
    boolean joins = word.equals("&") && row.isCapital(i - 1) && row.isCapital(i + 1);
    // Verrano Bio, Inc.
    boolean incorporated = row.isComma(i) && row.isCapital(i - 1) && isLegalForm(row, i + 1);
    if (joins || incorporated) {
      return true;
    }
    boolean hyphen = word.equals("-") || word.equals("/") || word.equals("$") || word.equals("%");
    boolean parenthesised = word.equals("(") || word.equals(")");
    boolean capital =
        row.isCapital(i)
            && row.is(i, WordClass.OTHER, WordClass.VERB, WordClass.ADVERB)
            && (i > 0
                || row.lower(1).equals("&")
                || (row.isCapital(i + 1) && !row.lower(i).endsWith("ed")));
    return hyphen || parenthesised || capital;
  }

  private static boolean hasHead(TokenRow row, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (row.is(i, WordClass.NOUN, WordClass.PROPER_NOUN)
          || SUBJECT_PRONOUNS.contains(row.lower(i))) {
        return true;
      }
    }
    boolean name = row.isCapital(last) && !row.is(last, WordClass.DETERMINER);
    return name || row.is(last, WordClass.ADJECTIVE);
  }
}
