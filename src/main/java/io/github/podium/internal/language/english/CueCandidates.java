package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.CueCandidate.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds all that may report in a sentence: the learned decision tells which do. */
final class CueCandidates {

  private static final ImmutableSet<String> NEGATIONS =
      ImmutableSet.of("not", "n't", "never", "nor");
  private static final ImmutableSet<String> BE =
      ImmutableSet.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "am", "'m");
  private static final ImmutableSet<String> MODALS =
      ImmutableSet.of(
          "would", "could", "should", "might", "may", "can", "must", "ca", "will", "wo", "'ll",
          "'d");

  private final EnglishLexicons lexicons;

  CueCandidates(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  List<CueCandidate> in(TokenRow row) {
    List<CueCandidate> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String word = row.lower(i);
      if (row.isQuoted(i)) {
        continue;
      }
      if (word.equals("according") && row.lower(i + 1).equals("to")) {
        found.add(new CueCandidate(i, i, i + 1, Kind.ACCORDING_TO));
      } else if (word.equals(":")) {
        found.add(new CueCandidate(i, i, i, Kind.COLON));
      } else if (lexicons.reportingNouns.contains(word) && isNoun(row, i)) {
        found.add(new CueCandidate(i, i, i, Kind.NOUN));
      } else if (lexicons.reportingVerbs.classesOf(word) != 0 && mayBeVerb(row, i)) {
        int first = groupStart(row, i);
        found.add(new CueCandidate(first, i, i, kind(row, first, i)));
      }
    }
    return found;
  }

  private static boolean isNoun(TokenRow row, int i) {
    boolean behindNominal =
        row.is(i - 1, WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.NUMBER)
            || row.lower(i - 1).equals("'s");
    return row.is(i, WordClass.NOUN) || (behindNominal && !row.is(i, WordClass.PROPER_NOUN));
  }

  /** Some verbs are taken for nouns; those right behind a determiner are. */
  private static boolean mayBeVerb(TokenRow row, int i) {
    boolean name = row.is(i, WordClass.PROPER_NOUN) && row.isCapital(i) && i > 0;
    boolean nominal =
        row.is(i, WordClass.NOUN, WordClass.ADJECTIVE)
            && row.is(i - 1, WordClass.DETERMINER, WordClass.ADJECTIVE);
    boolean allCapitals = row.text(i).length() > 2 && row.text(i).equals(upper(row, i));
    return (!name || allCapitals) && !nominal;
  }

  private static String upper(TokenRow row, int i) {
    return row.text(i).toUpperCase(Locale.ROOT);
  }

  private int groupStart(TokenRow row, int i) {
    int first = i;
    while (first > 0 && !row.isQuoted(first - 1)) {
      boolean auxiliary = lexicons.auxiliaries.contains(row.lower(first - 1));
      boolean adverb =
          row.is(first - 1, WordClass.ADVERB) && !lexicons.timeWords.contains(row.lower(first - 1));
      if (!auxiliary && !adverb && !row.lower(first - 1).equals("to")) {
        break;
      }
      first--;
    }
    return first;
  }

  private static Kind kind(TokenRow row, int first, int i) {
    boolean be = false;
    boolean modal = false;
    for (int j = first; j < i; j++) {
      String word = row.lower(j);
      if (NEGATIONS.contains(word)) {
        return Kind.NEGATED;
      }
      be |= BE.contains(word);
      modal |= MODALS.contains(word);
    }
    if (modal) {
      return Kind.MODAL;
    }
    if (row.lower(i - 1).equals("to") || (first < i && row.lower(first).equals("to"))) {
      return Kind.INFINITIVE;
    }
    if (row.lower(i).endsWith("ing")) {
      return be ? Kind.FINITE : Kind.PARTICIPLE;
    }
    return be ? Kind.PASSIVE : Kind.FINITE;
  }
}
