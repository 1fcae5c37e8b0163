package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import java.util.ArrayList;
import java.util.List;

/** Finds reporting verbs and the group of auxiliaries and adverbs around them. */
final class EnglishCues {

  /** {@code before asking}: another act of whoever acts in the main clause. */
  static final ImmutableSet<String> BESIDE = ImmutableSet.of("before", "after", "while", "when");

  /** The form of a cue. */
  enum Form {
    /** says, said, has said. */
    FINITE,
    /** saying. */
    PARTICIPLE,
    /** was told, described. */
    PASSIVE
  }

  /**
   * A reporting verb.
   *
   * @param index its token
   * @param first the first token of its verb group
   * @param form its form
   * @param quotesOnly whether it reports only beside a quotation
   */
  record Cue(int index, int first, Form form, boolean quotesOnly) {}

  private final EnglishLexicons lexicons;
  private final VerbGroups groups;

  EnglishCues(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
    this.groups = new VerbGroups(lexicons);
  }

  List<Cue> in(TokenRow row) {
    List<Cue> found = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.isQuoted(i)) {
        continue;
      }
      boolean speech = lexicons.speechVerbs.contains(row.lower(i));
      boolean quotes = lexicons.quotationVerbs.contains(row.lower(i));
      if ((speech || quotes) && mayBeVerb(row, i)) {
        int first = groups.start(row, i);
        if (!isExcluded(row, i, first)) {
          found.add(new Cue(i, first, form(row, i, first), !speech));
        }
      }
    }
    return found;
  }

  /** {@code The so-called boom}: nobody in particular calls it so. */
  static boolean isSoCalled(TokenRow row, int i) {
    return row.lower(i - 1).equals("-") && row.lower(i - 2).equals("so");
  }

  /** The tagger takes notes and claims for nouns; what stands before tells. */
  private boolean mayBeVerb(TokenRow row, int i) {
    if (isSoCalled(row, i)) {
      return false;
    }
    if (row.is(i, WordClass.VERB, WordClass.AUXILIARY) || row.lower(i).equals("said")) {
      return !row.isCapital(i) || i == 0 || row.isAllCapitals(i);
    }
    boolean pastForm =
        row.lower(i).endsWith("ed")
            && !row.isCapital(i)
            && !row.is(i + 1, WordClass.NOUN, WordClass.PROPER_NOUN)
            && !row.is(i - 1, WordClass.DETERMINER, WordClass.ADPOSITION);
    if (pastForm) {
      return true;
    }
    boolean beforeThat =
        row.lower(i + 1).equals("that") && row.is(i - 1, WordClass.NOUN, WordClass.PROPER_NOUN);
    if (beforeThat && !row.isCapital(i)) {
      return true;
    }
    boolean nounLike =
        row.is(i, WordClass.NOUN, WordClass.ADJECTIVE, WordClass.PROPER_NOUN, WordClass.ADPOSITION);
    boolean afterName =
        row.is(i - 1, WordClass.PROPER_NOUN, WordClass.PRONOUN)
            || (row.isQuoted(i - 1) && row.is(i + 1, WordClass.PROPER_NOUN, WordClass.PRONOUN));
    boolean closes = row.is(i - 1, WordClass.NOUN) && row.isEnd(i + 1) && row.isQuoted(0);
    boolean inflected = row.lower(i).endsWith("s") || row.lower(i).endsWith("ed");
    return nounLike && inflected && (afterName || closes) && !row.isCapital(i);
  }

  private static boolean isExcluded(TokenRow row, int i, int first) {
    String before = row.lower(first - 1);
    boolean infinitive = before.equals("to") || row.lower(i - 1).equals("to");
    boolean nominal =
        row.lower(i).endsWith("ing")
            && row.is(first - 1, WordClass.ADPOSITION, WordClass.DETERMINER)
            && !BESIDE.contains(before);
    return infinitive
        || nominal
        || VerbGroups.holds(VerbGroups.NEGATIONS, row, first, i)
        || VerbGroups.holds(VerbGroups.MODALS, row, first, i);
  }

  private static Form form(TokenRow row, int i, int first) {
    boolean be = VerbGroups.holds(VerbGroups.BE, row, first, i);
    if (row.lower(i).endsWith("ing")) {
      return be ? Form.FINITE : Form.PARTICIPLE;
    }
    return be ? Form.PASSIVE : Form.FINITE;
  }
}
