package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All noun phrases of a sentence that may be a source: each base phrase by itself, and prolonged by
 * the phrases that prepositions, conjunctions and commas tie to it.
 */
final class SourceCandidates {

  private static final int MOST_PROLONGED = 5;
  static final int LONGEST = 40;
  private static final int REACH_LEFT = 60;
  private static final int REACH_RIGHT = 20;
  private static final int LONGEST_BEHIND = 60;
  static final ImmutableSet<String> PRONOUNS =
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
          "several",
          "which",
          "that",
          "this",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "my",
          "our",
          "your",
          "him",
          "them",
          "me",
          "us",
          "none",
          "neither",
          "either",
          "each");

  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("who", "which", "whose", "whom");

  private static final ImmutableSet<String> AMOUNTS =
      ImmutableSet.of(
          "half",
          "everyone",
          "everybody",
          "all",
          "every",
          "many",
          "some",
          "a",
          "two-thirds",
          "three-quarters");

  private static final ImmutableSet<String> MEASURES =
      ImmutableSet.of(
          "about",
          "around",
          "over",
          "not",
          "at least",
          "at most",
          "more than",
          "less than",
          "fewer than",
          "up to");

  private static final ImmutableSet<String> PAIRS = ImmutableSet.of("both", "neither", "either");

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;
  private final SourceStretches stretches;

  SourceCandidates(EnglishLexicons lexicons, NounPhrases phrases) {
    this.lexicons = lexicons;
    this.phrases = phrases;
    this.stretches = new SourceStretches(lexicons);
  }

  /** The candidates for the source of the cue, each once. */
  List<TokenRange> of(TokenRow row, CueCandidate cue, List<TokenRange> bases) {
    Set<TokenRange> found = new LinkedHashSet<>();
    for (TokenRange base : prolonged(row, bases)) {
      boolean onCue = base.first() <= cue.last() && base.last() >= cue.index();
      boolean near =
          cue.first() - base.last() < REACH_LEFT && base.first() - cue.last() < REACH_RIGHT;
      if (isInRelativeClause(row, base, cue)) {
        continue;
      }
      if (!onCue && near) {
        found.add(base);
      } else if (onCue && base.first() < cue.index()) {
        found.add(new TokenRange(base.first(), Math.max(base.first(), cue.first() - 1)));
      }
    }
    upTo(row, cue.first() - 1, bases, found);
    behind(row, cue.last() + 1, bases, found);
    stretches.add(row, cue, bases, found);
    return List.copyOf(found);
  }

  /** {@code Prism Guild, which runs Lightfield, said}: what the clause holds does not speak. */
  private static boolean isInRelativeClause(TokenRow row, TokenRange base, CueCandidate cue) {
    boolean closes = row.isComma(base.last() + 1) && base.last() + 2 == cue.first();
    for (int i = base.first() - 1; closes && i > 0; i--) {
      if (RELATIVE.contains(row.lower(i)) && row.isComma(i - 1)) {
        return true;
      }
      if (row.is(i, WordClass.PUNCTUATION) || base.first() - i > LONGEST) {
        return false;
      }
    }
    return false;
  }

  /** With relative clauses and all: from each phrase to the cue. */
  private static void upTo(TokenRow row, int end, List<TokenRange> bases, Set<TokenRange> found) {
    int last = row.isComma(end) ? end - 1 : end;
    for (TokenRange base : bases) {
      if (base.last() < last && last - base.first() < LONGEST) {
        found.add(new TokenRange(base.first(), last));
      }
    }
  }

  /** {@code said X, who leads Z}: from the cue to each phrase. */
  private static void behind(
      TokenRow row, int first, List<TokenRange> bases, Set<TokenRange> found) {
    if (row.is(first, WordClass.PUNCTUATION)) {
      return;
    }
    for (TokenRange base : bases) {
      if (base.first() > first && base.last() - first < REACH_RIGHT) {
        found.add(new TokenRange(first, base.last()));
      }
    }
    int end = first;
    while (end < row.size() && !row.is(end, WordClass.PUNCTUATION)) {
      end++;
    }
    if (end > first) {
      found.add(new TokenRange(first, end - 1));
    }
    int last = first + row.room(first) - 1;
    if (last >= first && last - first < LONGEST_BEHIND && !holdsClause(row, first, last)) {
      found.add(new TokenRange(first, last));
    }
  }

  /** Whether there is a verb, other than those of a relative clause. */
  private static boolean holdsClause(TokenRow row, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (RELATIVE.contains(row.lower(i)) || row.lower(i).equals("that")) {
        return false;
      }
      if (row.is(i, WordClass.VERB, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  private static List<TokenRange> prolonged(TokenRow row, List<TokenRange> bases) {
    List<TokenRange> found = new ArrayList<>();
    for (int k = 0; k < bases.size(); k++) {
      TokenRange base = bases.get(k);
      addPossessor(row, base, found);
      found.add(base);
      int last = base.last();
      for (int next = k + 1; next < bases.size() && next <= k + MOST_PROLONGED; next++) {
        TokenRange tied = bases.get(next);
        if (!isTied(row, last, tied.first()) || tied.last() - base.first() > LONGEST) {
          break;
        }
        last = tied.last();
        found.add(new TokenRange(base.first(), last));
      }
    }
    return found;
  }

  /** {@code Doe ’s answer}: Doe; {@code her answer}: her. */
  private static void addPossessor(TokenRow row, TokenRange base, List<TokenRange> found) {
    if (base.first() < base.last() && PRONOUNS.contains(row.lower(base.first()))) {
      found.add(new TokenRange(base.first(), base.first()));
    }
    for (int i = base.first() + 1; i < base.last(); i++) {
      if (row.lower(i).equals("'s") || row.lower(i).equals("'")) {
        found.add(new TokenRange(base.first(), i - 1));
      }
    }
  }

  /** One preposition, conjunction or comma between two phrases, or a comma with a conjunction. */
  private static boolean isTied(TokenRow row, int last, int first) {
    int between = first - last - 1;
    if (between == 0) {
      return true;
    }
    if (between > 2) {
      return false;
    }
    for (int i = last + 1; i < first; i++) {
      boolean tie =
          row.is(i, WordClass.ADPOSITION, WordClass.CONJUNCTION, WordClass.PARTICLE)
              || row.isComma(i)
              || row.lower(i).equals("(")
              || row.lower(i).equals(")")
              || row.is(i, WordClass.ADVERB);
      if (!tie) {
        return false;
      }
    }
    return true;
  }

  /** The noun phrases without what prepositions and conjunctions tie to them. */
  List<TokenRange> basePhrases(TokenRow row) {
    List<TokenRange> bases = new ArrayList<>();
    int i = row.behindDateline();
    while (i < row.size()) {
      if (row.isQuoted(i)) {
        i++;
      } else if (PRONOUNS.contains(row.lower(i)) && !isDetermining(row, i)) {
        bases.add(new TokenRange(i, i));
        i++;
      } else if (isInside(row, i) && !row.lower(i).equals("'s")) {
        int last = i;
        while (last + 1 < row.size() && isInside(row, last + 1) && !opensPhrase(row, last + 1)) {
          last++;
        }
        int end = last;
        while (end > i
            && (row.is(end, WordClass.PUNCTUATION, WordClass.PARTICLE)
                || row.lower(end).equals("'s"))) {
          end--;
        }
        bases.add(new TokenRange(i, end));
        addMeasured(row, i, end, bases);
        i = last + 1;
      } else {
        i++;
      }
    }
    return bases;
  }

  /** {@code only half, about four in ten, at least three voters, not everyone, both X and Y}. */
  private void addMeasured(TokenRow row, int first, int last, List<TokenRange> bases) {
    boolean amount = row.is(first, WordClass.NUMBER) || AMOUNTS.contains(row.lower(first));
    boolean measured = amount && MEASURES.contains(row.lower(first - 1));
    boolean adverb =
        row.is(first - 1, WordClass.ADVERB)
            && !lexicons.functionWords.contains(row.lower(first - 1));
    if (amount && MEASURES.contains(row.lower(first - 2) + " " + row.lower(first - 1))) {
      bases.add(new TokenRange(first - 2, last));
    } else if (measured || adverb || PAIRS.contains(row.lower(first - 1))) {
      bases.add(new TokenRange(first - 1, last));
    }
  }

  /** {@code this man}, {@code many voters}. */
  private boolean isDetermining(TokenRow row, int i) {
    return isInside(row, i + 1) && !opensPhrase(row, i + 1) && !row.is(i, WordClass.PROPER_NOUN);
  }

  private boolean isInside(TokenRow row, int i) {
    return i < row.size()
        && !row.isQuoted(i)
        && !row.lower(i).equals("(")
        && !row.lower(i).equals(")")
        && phrases.isInside(row, i)
        && !(phrases.isTime(row, i) && !row.is(i, WordClass.NUMBER));
  }

  private static boolean opensPhrase(TokenRow row, int i) {
    boolean behindNoun = row.is(i - 1, WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.PRONOUN);
    return behindNoun
        && (row.is(i, WordClass.DETERMINER) || PRONOUNS.contains(row.lower(i)))
        && !row.lower(i - 1).equals("'s");
  }
}
