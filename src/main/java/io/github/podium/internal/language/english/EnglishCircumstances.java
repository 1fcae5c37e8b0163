package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishCues.Cue;
import java.util.Optional;

/** Passes over what stands between a reporting verb and its content without belonging to either. */
final class EnglishCircumstances {

  private static final int LONGEST_CIRCUMSTANCE = 14;
  private static final ImmutableSet<String> CLAUSE_ADVERBS =
      ImmutableSet.of(
          "also", "then", "again", "simply", "only", "just", "once", "further", "instead");

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;

  EnglishCircumstances(EnglishLexicons lexicons, NounPhrases phrases) {
    this.lexicons = lexicons;
    this.phrases = phrases;
  }

  /**
   * Behind the one spoken to, adverbs, days and occasions: {@code told reporters on Friday that}.
   */
  int behind(TokenRow row, Cue cue, int end, int limit) {
    int i = end;
    boolean addresses = lexicons.addressVerbs.contains(row.lower(cue.index()));
    int quotationOrThat = markAhead(row, end, limit);
    if (quotationOrThat > 0) {
      return quotationOrThat;
    }
    if (addresses && i < limit) {
      Optional<TokenRange> addressee = phrases.startingAt(row, i);
      if (addressee.isPresent()) {
        i = addressee.get().last() + 1;
      } else if (row.is(i, WordClass.PRONOUN)) {
        i++;
      }
    }
    boolean moved = true;
    while (moved && i < limit) {
      moved = false;
      int behind = behindOccasion(row, i, limit);
      if (behind > i) {
        i = behind;
        moved = true;
      } else if ((phrases.isTime(row, i) && !row.is(i, WordClass.NUMBER))
          || CLAUSE_ADVERBS.contains(row.lower(i))
          || row.isComma(i)
          || row.lower(i).equals(":")) {
        i++;
        moved = true;
      }
    }
    return i;
  }

  /** A colon, a comma with a quotation, or that, a few words ahead, no verb between. */
  private int markAhead(TokenRow row, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + LONGEST_CIRCUMSTANCE); i++) {
      if (row.isQuoted(i)) {
        boolean announced = i == from || row.isComma(i - 1) || row.lower(i - 1).equals(":");
        return announced ? i : -1;
      }
      if (row.lower(i).equals("that") && !row.is(i + 1, WordClass.PUNCTUATION)) {
        return isRelative(row, i, from) ? -1 : i;
      }
      boolean verb = row.is(i, WordClass.VERB, WordClass.AUXILIARY) && !row.lower(i).endsWith("ed");
      if (verb || EnglishContents.QUESTION_WORDS.contains(row.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code a field that includes robots}: no content clause, unless the noun is spoken to. */
  private boolean isRelative(TokenRow row, int that, int from) {
    int before = that - 1;
    boolean noun = row.is(before, WordClass.NOUN) && before >= from && !phrases.isTime(row, before);
    return noun
        && !lexicons.addressVerbs.contains(row.lower(from - 1))
        && behindOccasion(row, from, that) == from;
  }

  private int behindOccasion(TokenRow row, int i, int limit) {
    boolean preposition = row.is(i, WordClass.ADPOSITION);
    if (!preposition) {
      return i;
    }
    int j = i + 1;
    boolean occasion = false;
    while (j < limit && j - i < 8 && (phrases.isInside(row, j) || row.lower(j).equals("of"))) {
      occasion |= lexicons.occasions.contains(row.lower(j)) || phrases.isTime(row, j);
      j++;
      if (occasion && !phrases.isTime(row, j)) {
        return j;
      }
    }
    return i;
  }
}
