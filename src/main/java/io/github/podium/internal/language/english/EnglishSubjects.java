package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishCues.Cue;
import java.util.Optional;

/** Finds the subject of a reporting verb: before it, over appositions, or behind it. */
final class EnglishSubjects {

  private static final int LONGEST_RELATIVE = 12;
  static final ImmutableSet<String> DESCRIBING = ImmutableSet.of("who", "which", "that");
  private static final ImmutableSet<String> SILENT =
      ImmutableSet.of("there", "that", "this", "which", "what");

  /** {@code Ito and Rost both said, Ito herself said}. */
  static final ImmutableSet<String> STRESSING =
      ImmutableSet.of("both", "each", "all", "herself", "himself", "itself", "themselves");

  private static final ImmutableSet<String> RECORDINGS =
      ImmutableSet.of("audio", "clip", "clips", "footage", "recording", "recordings", "video");

  private static final ImmutableSet<String> INVERTED_CONDITION =
      ImmutableSet.of("had", "should", "did");

  private final NounPhrases phrases;
  private final Appositions appositions;

  EnglishSubjects(NounPhrases phrases) {
    this.phrases = phrases;
    this.appositions = new Appositions(phrases);
  }

  /** The subject left of a verb group that begins at the token, inside a quotation too. */
  Optional<TokenRange> beforeInside(TokenRow row, int first, int from) {
    if (!row.isQuoted(first)) {
      return phraseBefore(row, new Cue(first, first, EnglishCues.Form.FINITE, false), from);
    }
    int last = first - 1;
    boolean pronoun = last >= from && row.is(last, WordClass.PRONOUN);
    return pronoun ? Optional.of(new TokenRange(last, last)) : Optional.empty();
  }

  /** The subject left of the verb group: a phrase right there, or one before an apposition. */
  Optional<TokenRange> before(TokenRow row, Cue cue, int from) {
    return phraseBefore(row, cue, from)
        .map(phrase -> Appositions.withName(row, phrase, cue.first() - 1));
  }

  private Optional<TokenRange> phraseBefore(TokenRow row, Cue cue, int from) {
    int last = cue.first() - 1;
    if (last < from) {
      return Optional.empty();
    }
    if (row.lower(last).equals("who") || row.lower(last).equals("which")) {
      int antecedent = row.isComma(last - 1) ? last - 2 : last - 1;
      return phrases.endingAt(row, antecedent, from);
    }
    if (row.isComma(last)) {
      return appositions.subjectBefore(row, last, from);
    }
    if (row.lower(last).equals(")")) {
      return beforeBrackets(row, last, from);
    }
    if (SILENT.contains(row.lower(last))) {
      return Optional.empty();
    }
    if (STRESSING.contains(row.lower(last))
        && row.is(last - 1, WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.PRONOUN)) {
      last--;
    }
    Optional<TokenRange> described = describedBefore(row, last, from);
    if (described.isPresent()) {
      return described;
    }
    Optional<TokenRange> acting = actingBefore(row, last, from);
    if (acting.isPresent() && cue.form() == EnglishCues.Form.FINITE) {
      return acting;
    }
    Optional<TokenRange> phrase =
        phrases.endingAt(row, last, from).map(found -> recorded(row, cue, found));
    // Had she said: nothing has been said.
    return phrase.filter(p -> !INVERTED_CONDITION.contains(row.lower(p.first() - 1)));
  }

  /** {@code Ida Oro (the University of Leith) wrote}: what stands in brackets is hers. */
  private Optional<TokenRange> beforeBrackets(TokenRow row, int closing, int from) {
    int opening = closing;
    while (opening > from && !row.lower(opening).equals("(")) {
      opening--;
    }
    return opening > from
        ? phrases.endingAt(row, opening - 1, from).map(p -> new TokenRange(p.first(), closing))
        : Optional.empty();
  }

  /** {@code Two nurses who tried it said}: whom the clause right before the verb describes. */
  private Optional<TokenRange> describedBefore(TokenRow row, int last, int from) {
    for (int i = last - 1; i > from && last - i < LONGEST_RELATIVE; i--) {
      if (row.is(i, WordClass.PUNCTUATION) || row.isQuoted(i)) {
        return Optional.empty();
      }
      boolean relative =
          DESCRIBING.contains(row.lower(i))
              && row.is(i - 1, WordClass.NOUN, WordClass.PROPER_NOUN)
              && (row.lower(i).equals("who") || row.is(i + 1, WordClass.VERB, WordClass.AUXILIARY))
              && i + 1 < last;
      if (relative) {
        return phrases.endingAt(row, i - 1, from);
      }
    }
    return Optional.empty();
  }

  /** {@code Men standing near the gate said}: whom a participle describes. */
  private Optional<TokenRange> actingBefore(TokenRow row, int last, int from) {
    for (int i = last - 1; i > from && last - i < LONGEST_RELATIVE; i--) {
      if (row.is(i, WordClass.PUNCTUATION, WordClass.AUXILIARY, WordClass.CONJUNCTION)
          || row.isQuoted(i)) {
        return Optional.empty();
      }
      if (row.is(i, WordClass.VERB)) {
        boolean participle =
            row.is(i - 1, WordClass.NOUN, WordClass.PROPER_NOUN)
                && (row.lower(i).endsWith("ing")
                    || (row.lower(i).endsWith("ed") && row.is(i + 1, WordClass.ADPOSITION)));
        return participle
            ? phrases
                .endingAt(row, i - 1, from)
                .filter(phrase -> opensClause(row, phrase.first(), from))
                .map(phrase -> new TokenRange(phrase.first(), last))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean opensClause(TokenRow row, int first, int from) {
    return first == from
        || row.isComma(first - 1)
        || row.is(first - 1, WordClass.VERB, WordClass.SUBORDINATOR, WordClass.CONJUNCTION);
  }

  /** {@code After saying it was late, she left}: who acts in the clause behind the participle's. */
  Optional<TokenRange> ofMainClause(TokenRow row, Cue cue, int from) {
    boolean fronted =
        cue.form() == EnglishCues.Form.PARTICIPLE
            && (cue.first() == from
                || (cue.first() == from + 1
                    && row.is(from, WordClass.ADPOSITION, WordClass.SUBORDINATOR)));
    for (int i = cue.index() + 1; fronted && i < row.size(); i++) {
      boolean closes = row.isQuoted(i) && !row.isQuoted(i + 1);
      int comma = closes ? i - 1 : i;
      if (row.isComma(comma) && (closes || !row.isQuoted(i))) {
        Optional<TokenRange> subject =
            row.is(i + 1, WordClass.PRONOUN)
                ? Optional.of(new TokenRange(i + 1, i + 1))
                : phrases.startingAt(row, i + 1);
        if (subject.filter(s -> isPredicate(row, s.last() + 1)).isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPredicate(TokenRow row, int i) {
    return row.is(i, WordClass.VERB, WordClass.AUXILIARY) && !row.lower(i).endsWith("ing");
  }

  /** {@code The film has footage of Ito saying}: she speaks, not what shows her. */
  private static TokenRange recorded(TokenRow row, Cue cue, TokenRange phrase) {
    for (int i = phrase.first(); i + 1 < phrase.last(); i++) {
      if (RECORDINGS.contains(row.lower(i)) && row.lower(i + 1).equals("of")) {
        return cue.form() == EnglishCues.Form.PARTICIPLE
            ? new TokenRange(i + 2, phrase.last())
            : phrase;
      }
    }
    return phrase;
  }

  /** The subject behind the verb, where content stands before it: {@code “…,” said X}. */
  Optional<TokenRange> behind(TokenRow row, Cue cue, int from) {
    int before = cue.first() - 1;
    boolean afterContent = before >= from && (row.isComma(before) || row.isQuoted(before));
    if (!afterContent || cue.first() != cue.index() || row.lower(cue.index()).endsWith("ing")) {
      return Optional.empty();
    }
    if (row.isComma(before) && appositions.subjectBefore(row, before, from).isPresent()) {
      return Optional.empty();
    }
    Optional<TokenRange> phrase = phrases.startingAt(row, cue.index() + 1);
    int next = phrase.map(p -> p.last() + 1).orElse(0);
    boolean closed =
        phrase.isPresent()
            && (next >= row.size()
                || row.is(
                    next,
                    WordClass.PUNCTUATION,
                    WordClass.ADPOSITION,
                    WordClass.ADVERB,
                    WordClass.PRONOUN,
                    WordClass.SUBORDINATOR,
                    WordClass.CONJUNCTION)
                || (row.is(next, WordClass.VERB) && row.lower(next).endsWith("ing"))
                || phrases.isTime(row, next));
    return closed ? phrase : Optional.empty();
  }

  /** The phrase behind by. */
  Optional<TokenRange> agent(TokenRow row, int first) {
    return phrases.startingAt(row, first);
  }

  /**
   * The subject of the clause that a coordinated verb belongs to: the first phrase before a verb.
   */
  Optional<TokenRange> ofClause(TokenRow row, int to, int from) {
    for (int i = from; i < to; i++) {
      boolean verb = row.is(i, WordClass.VERB, WordClass.AUXILIARY) && !row.isQuoted(i);
      if (verb && i > from && !row.lower(i).endsWith("ing")) {
        int last = i - 1;
        while (last > from && row.is(last, WordClass.ADVERB)) {
          last--;
        }
        return row.isComma(last)
            ? appositions.subjectBefore(row, last, from)
            : phrases.endingAt(row, last, from);
      }
    }
    return Optional.empty();
  }
}
