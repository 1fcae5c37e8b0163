package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The things behind a verb: noun phrases joined by commas and conjunctions, over appositions. */
final class AnnouncedThings {

  private static final ImmutableSet<String> BEFORE_TIME =
      ImmutableSet.of("next", "this", "last", "later", "early", "late", "coming");

  private static final int SERIES_REACH = 12;
  private static final int MOST_ITEMS = 8;

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;

  AnnouncedThings(EnglishLexicons lexicons, NounPhrases phrases) {
    this.lexicons = lexicons;
    this.phrases = phrases;
  }

  /** The things that the verb takes as its object. */
  List<TokenRange> behind(TokenRow row, int verb) {
    List<TokenRange> found = new ArrayList<>();
    int i = verb + 1;
    while (phrases.isTime(row, i)
        || (row.lower(i).equals("on") && row.lower(i + 1).endsWith("day"))
        || row.is(i, WordClass.ADVERB)) {
      i++;
    }
    i = behindAddressee(row, i);
    boolean more = true;
    while (more && i < row.size() && found.size() < MOST_ITEMS) {
      Optional<TokenRange> item = itemAt(row, i);
      if (item.isEmpty()) {
        break;
      }
      int next = endOfItem(row, i, item.get());
      if (row.lower(next).equals(":")) {
        return listed(row, next + 1);
      }
      found.add(item.get());
      i = isSeries(row, item.get(), next) ? next + 1 : nextItem(row, next);
      more = i > 0 && !row.is(i, WordClass.VERB, WordClass.AUXILIARY, WordClass.PRONOUN);
    }
    return found;
  }

  /** {@code Showed reporters the Calix 40}: the thing stands behind those to whom it is shown. */
  private int behindAddressee(TokenRow row, int i) {
    boolean people =
        row.is(i, WordClass.NOUN)
            && row.lower(i).endsWith("s")
            && row.is(i + 1, WordClass.DETERMINER);
    return people ? i + 1 : i;
  }

  /** The heads of a list with semicolons: {@code Rafter, a code browser; Joist, a test runner}. */
  List<TokenRange> listed(TokenRow row, int from) {
    List<TokenRange> found = new ArrayList<>();
    boolean head = true;
    for (int i = from; i < row.size() && found.size() < MOST_ITEMS; i++) {
      if (head && !row.lower(i).equals("and")) {
        itemAt(row, i).ifPresent(found::add);
        head = false;
      }
      head |= row.lower(i).equals(";");
    }
    return found;
  }

  /** {@code a pump, a valve and a hose}: alike after the comma and behind and, so no apposition. */
  private static boolean isSeries(TokenRow row, TokenRange item, int comma) {
    String article = row.lower(item.first());
    if (!row.isComma(comma) || !row.is(item.first(), WordClass.DETERMINER)) {
      return false;
    }
    boolean alike = row.lower(comma + 1).equals(article);
    for (int i = comma + 2; alike && i < Math.min(row.size(), comma + SERIES_REACH); i++) {
      if (row.lower(i).equals("and")) {
        return row.lower(i + 1).equals(article);
      }
      alike = !row.is(i, WordClass.VERB, WordClass.AUXILIARY, WordClass.ADPOSITION);
    }
    return false;
  }

  /** Where the next thing of the list begins, or -1. */
  private static int nextItem(TokenRow row, int next) {
    boolean comma = row.isComma(next);
    int behindComma = comma ? next + 1 : next;
    if (row.lower(behindComma).equals("and")) {
      return behindComma + 1;
    }
    if (!comma) {
      return -1;
    }
    boolean nameFollows = row.is(behindComma, WordClass.PROPER_NOUN) && row.isCapital(behindComma);
    if (nameFollows) {
      return behindComma;
    }
    // An apposition stands between this thing and the next one, if one comes.
    for (int i = behindComma; i + 2 < row.size(); i++) {
      if (row.isComma(i) && row.lower(i + 1).equals("and")) {
        return i + 2;
      }
      if (row.lower(i).equals(";") || row.isQuoted(i) != row.isQuoted(next)) {
        return -1;
      }
    }
    return -1;
  }

  /** The token behind the item with its purpose. */
  private int endOfItem(TokenRow row, int i, TokenRange item) {
    int whole =
        phrases.startingAt(row, i).map(p -> withoutJoined(row, p).last()).orElse(item.last());
    return Math.max(whole, item.last()) + 1;
  }

  /** The thing that begins at the token. */
  Optional<TokenRange> itemAt(TokenRow row, int i) {
    boolean quotationStarts = row.isQuoted(i) && !row.isQuoted(i - 1);
    if (quotationStarts) {
      return Optional.of(new TokenRange(i, row.quotationEnd(i)));
    }
    Optional<TokenRange> phrase =
        row.isQuoted(i) ? quotedPhrase(row, i) : phrases.startingAt(row, i);
    return phrase
        .map(p -> withoutPurpose(row, withoutJoined(row, withoutTime(row, p))))
        .filter(p -> !isListed(lexicons.noThings, row, p));
  }

  /** Whether the phrase or its head is one of these words. */
  static boolean isListed(Lexicon words, TokenRow row, TokenRange phrase) {
    return words.contains(row.lower(phrase.last())) || words.contains(head(row, phrase));
  }

  /** The last noun before a preposition. */
  static String head(TokenRow row, TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (row.is(i + 1, WordClass.ADPOSITION)) {
        return row.lower(i);
      }
    }
    return row.lower(phrase.last());
  }

  private Optional<TokenRange> quotedPhrase(TokenRow row, int first) {
    int last = first - 1;
    while ((!phrases.isTime(row, last + 1) || phrases.isVersion(row, last + 1))
        && row.is(
            last + 1,
            WordClass.NOUN,
            WordClass.PROPER_NOUN,
            WordClass.ADJECTIVE,
            WordClass.DETERMINER,
            WordClass.NUMBER)) {
      last++;
    }
    return last >= first ? Optional.of(new TokenRange(first, last)) : Optional.empty();
  }

  /** {@code A plant in Leeds next year}: next is no part of the thing. */
  private TokenRange withoutTime(TokenRow row, TokenRange phrase) {
    boolean timed =
        phrase.last() > phrase.first()
            && BEFORE_TIME.contains(row.lower(phrase.last()))
            && phrases.isTime(row, phrase.last() + 1);
    return timed ? new TokenRange(phrase.first(), phrase.last() - 1) : phrase;
  }

  /** A name ends before its purpose: Ward Mini for clinics. */
  private static TokenRange withoutPurpose(TokenRow row, TokenRange phrase) {
    boolean name = isName(row, phrase);
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      if (row.is(i, WordClass.ADPOSITION) && (name || row.lower(i).equals("at"))) {
        return new TokenRange(phrase.first(), i - 1);
      }
    }
    return phrase;
  }

  /** A and B are two things. */
  private static TokenRange withoutJoined(TokenRow row, TokenRange phrase) {
    for (int i = phrase.first() + 1; i < phrase.last(); i++) {
      if (row.lower(i).equals("and")) {
        return new TokenRange(phrase.first(), i - 1);
      }
    }
    return phrase;
  }

  /** Whether the phrase is a capitalised name with no article. */
  static boolean isName(TokenRow row, TokenRange phrase) {
    return row.isCapital(phrase.first())
        && !row.is(phrase.first(), WordClass.DETERMINER)
        && row.is(phrase.first(), WordClass.PROPER_NOUN, WordClass.NOUN);
  }
}
