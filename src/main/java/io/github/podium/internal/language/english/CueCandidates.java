package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.CueCandidate.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds all that may report in a sentence: the learned decision tells which do. */
final class CueCandidates {

  private static final ImmutableSet<String> FUTURE = ImmutableSet.of("will", "wo", "'ll", "'d");

  private static final int LONGEST_SUBJECT = 6;

  private final EnglishLexicons lexicons;
  private final VerbGroups groups;

  CueCandidates(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
    this.groups = new VerbGroups(lexicons);
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
      } else if (AccordingTo.isPer(row, i)) {
        found.add(new CueCandidate(i, i, i, Kind.ACCORDING_TO));
      } else if (word.equals(":") && !lexicons.presentingNouns.contains(row.lower(i - 1))) {
        found.add(new CueCandidate(i, i, i, Kind.COLON));
      } else if (lexicons.reportingNouns.contains(word) && isNoun(row, i)) {
        found.add(new CueCandidate(i, i, i, Kind.NOUN));
      } else if (lexicons.reportingVerbs.classesOf(row, i) != 0 && mayBeVerb(row, i)) {
        int first = groupStart(row, i);
        int last = Math.max(i, lexicons.reportingVerbs.idiomEnd(row, i));
        found.add(new CueCandidate(first, i, last, kind(row, first, i)));
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

  /**
   * Some verbs are taken for nouns; those right behind a determiner are. {@code So-called}, {@code
   * it goes without saying}: nobody says anything.
   */
  private static boolean mayBeVerb(TokenRow row, int i) {
    boolean name = row.is(i, WordClass.PROPER_NOUN) && row.isCapital(i) && i > 0;
    boolean nominal =
        row.is(i, WordClass.NOUN, WordClass.ADJECTIVE)
            && row.is(i - 1, WordClass.DETERMINER, WordClass.ADJECTIVE);
    boolean unsaid = row.lower(i - 1).equals("without");
    return (!name || row.isAllCapitals(i))
        && !nominal
        && !EnglishCues.isSoCalled(row, i)
        && !unsaid;
  }

  /** The group with {@code to}: {@code has yet to say}. */
  private int groupStart(TokenRow row, int i) {
    int first = groups.start(row, i);
    while (row.lower(first - 1).equals("to") && !row.isQuoted(first - 1)) {
      first = groups.start(row, first - 1);
    }
    return first;
  }

  /** {@code Had she said the word, he would have sold}. */
  private static boolean isInverted(TokenRow row, int first) {
    int had = first - 1;
    while (had > 0
        && row.is(
            had, WordClass.PRONOUN, WordClass.PROPER_NOUN, WordClass.NOUN, WordClass.DETERMINER)
        && first - had < LONGEST_SUBJECT) {
      had--;
    }
    return had < first - 1 && row.lower(had).equals("had") && (had == 0 || row.isComma(had - 1));
  }

  private static Kind kind(TokenRow row, int first, int i) {
    if (VerbGroups.holds(VerbGroups.NEGATIONS, row, first, i)) {
      return Kind.NEGATED;
    }
    if (VerbGroups.holds(VerbGroups.MODALS, row, first, i)
        || VerbGroups.holds(FUTURE, row, first, i)
        || isInverted(row, first)) {
      return Kind.MODAL;
    }
    if (row.lower(i - 1).equals("to") || (first < i && row.lower(first).equals("to"))) {
      return Kind.INFINITIVE;
    }
    boolean be = VerbGroups.holds(VerbGroups.BE, row, first, i);
    if (row.lower(i).endsWith("ing")) {
      return be ? Kind.FINITE : Kind.PARTICIPLE;
    }
    return be ? Kind.PASSIVE : Kind.FINITE;
  }
}
