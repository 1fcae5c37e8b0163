package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.learning.Features;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.function.Predicate;

/**
 * The words around a thing that may be announced: its verbs, its head, what opens the sentence and
 * the next one. The documents that the weights are learned from are Podium’s own, so that words may
 * count as themselves here.
 */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class AnnouncementWords {

  private static final int REACH = 14;
  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "d", "e");
  private static final int COLON_REACH = 8;
  private static final int APPOSITION_REACH = 6;
  private static final int NEXT_REACH = 6;

  /** What is asked of the verb on one side of the thing. */
  private record Side(
      AnnouncementTemplate verb,
      AnnouncementTemplate tense,
      AnnouncementTemplate near,
      AnnouncementTemplate verbClass,
      AnnouncementTemplate word,
      AnnouncementTemplate wordTense,
      AnnouncementTemplate shape) {}

  private static final Side BEFORE =
      new Side(
          AnnouncementTemplate.VERB_BEFORE,
          AnnouncementTemplate.VERB_BEFORE_TENSE,
          AnnouncementTemplate.VERB_BEFORE_NEAR,
          AnnouncementTemplate.VERB_BEFORE_CLASS,
          AnnouncementTemplate.VERB_BEFORE_WORD,
          AnnouncementTemplate.VERB_BEFORE_WORD_TENSE,
          AnnouncementTemplate.OBJECT_SHAPE);
  private static final Side AFTER =
      new Side(
          AnnouncementTemplate.VERB_AFTER,
          AnnouncementTemplate.VERB_AFTER_TENSE,
          AnnouncementTemplate.VERB_AFTER_NEAR,
          AnnouncementTemplate.VERB_AFTER_CLASS,
          AnnouncementTemplate.VERB_AFTER_WORD,
          AnnouncementTemplate.VERB_AFTER_WORD_TENSE,
          AnnouncementTemplate.SUBJECT_SHAPE);

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final Predicate<TextSpan> ruled;

  AnnouncementWords(EnglishLexicons lexicons, List<TokenRow> rows, Predicate<TextSpan> ruled) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.ruled = ruled;
  }

  void add(TokenRow row, TokenRange thing, int shape, int dated, Features features) {
    addVerbs(row, thing, shape, dated, features);
    addThing(row, thing, features);
    addLine(row, thing, features);
  }

  private void addVerbs(TokenRow row, TokenRange thing, int shape, int dated, Features features) {
    AnnouncingVerbs verbs = new AnnouncingVerbs(row, lexicons);
    int before = verbs.nearest(thing.first() - 1, -1, REACH);
    if (before >= 0) {
      addVerb(row, before, thing.first(), BEFORE, verbs, shape, features);
      features.add(
          AnnouncementTemplate.SUBJECT_CODE, subjectCode(row, before), verbs.classes(before));
    } else {
      features.add(AnnouncementTemplate.VERB_BEFORE, -1);
    }
    int after = verbs.nearest(thing.last() + 1, 1, REACH);
    if (after >= 0) {
      addVerb(row, after, thing.last(), AFTER, verbs, shape, features);
      features.add(AnnouncementTemplate.DATE_VERB, verbs.classes(after), dated);
    } else {
      features.add(AnnouncementTemplate.VERB_AFTER, -1);
    }
    boolean preposition = row.is(thing.first() - 1, WordClass.ADPOSITION);
    int word = preposition ? code(row, thing.first() - 1) : -1;
    features.add(AnnouncementTemplate.PREPOSITION, word, shape);
    if (before >= 0 && preposition) {
      features.add(AnnouncementTemplate.PREPOSITION_VERB, word, verbs.classes(before));
    }
  }

  /** The verb on one side of the thing, which ends or begins at {@code edge}. */
  private static void addVerb(
      TokenRow row,
      int verb,
      int edge,
      Side side,
      AnnouncingVerbs verbs,
      int shape,
      Features features) {
    int gap = Math.abs(edge - verb);
    int commas = commas(row, Math.min(verb, edge), Math.max(verb, edge));
    int near = Math.min(gap, 4) * 4 + Math.min(3, commas);
    int tense = verbs.tense(verb);
    int classes = verbs.classes(verb);
    int word = stem(row.lower(verb));
    features.add(side.verb, classes, near);
    features.add(side.tense, tense, near);
    features.add(side.near, near);
    for (int rest = classes; rest != 0; rest &= rest - 1) {
      features.add(side.verbClass, Integer.numberOfTrailingZeros(rest), tense);
    }
    features.add(side.word, word, Math.min(3, gap));
    features.add(side.wordTense, word, tense);
    features.add(side.shape, classes, shape * 8 + Math.min(gap, 3));
  }

  /** What stands before the verb group: we, it, a name. */
  private int subjectCode(TokenRow row, int verb) {
    int subject = verb - 1;
    while (subject > 0
        && row.is(subject, WordClass.AUXILIARY, WordClass.ADVERB, WordClass.PARTICLE)) {
      subject--;
    }
    return code(row, subject);
  }

  private static int commas(TokenRow row, int from, int to) {
    int commas = 0;
    for (int i = from; i < to; i++) {
      commas += row.isComma(i) ? 1 : 0;
    }
    return commas;
  }

  private void addThing(TokenRow row, TokenRange thing, Features features) {
    int first = thing.first();
    int last = thing.last();
    String head = AnnouncedThings.head(row, thing);
    features.add(AnnouncementTemplate.HEAD_WORD, stem(head));
    features.add(AnnouncementTemplate.HEAD_OPENING, stem(head), code(row, first));
    features.add(AnnouncementTemplate.WORD_BEFORE, stem(row.lower(first - 1)));
    features.add(AnnouncementTemplate.WORD_AFTER, stem(row.lower(last + 1)));
    if (row.isComma(last + 1)) {
      addApposition(row, last + 2, features);
    }
    boolean possessor = false;
    boolean money = false;
    for (int i = first; i <= last; i++) {
      possessor |= row.lower(i).equals("'s");
      money |= "$€£¥".contains(row.lower(i)) || row.lower(i).endsWith("illion");
    }
    features.addIf(possessor, AnnouncementTemplate.POSSESSOR);
    features.addIf(money, AnnouncementTemplate.MONEY);
  }

  /** The head of what stands behind a comma: {@code Rafter, a browser}. */
  private static void addApposition(TokenRow row, int from, Features features) {
    for (int i = from; i < Math.min(row.size(), from + APPOSITION_REACH); i++) {
      if (row.is(i, WordClass.NOUN) && !row.is(i + 1, WordClass.NOUN)) {
        features.add(AnnouncementTemplate.APPOSITION_WORD, stem(row.lower(i)));
        return;
      }
    }
  }

  private void addLine(TokenRow row, TokenRange thing, Features features) {
    int first = thing.first();
    features.add(AnnouncementTemplate.FIRST_WORD, stem(row.lower(0)), first < 4 ? 1 : 0);
    features.add(AnnouncementTemplate.LINE, TokenCodes.bucket(row.size()), first == 0 ? 1 : 0);
    for (int i = first - 1; i > 0 && i > first - COLON_REACH; i--) {
      if (row.lower(i).equals(":")) {
        features.add(AnnouncementTemplate.COLON, stem(row.lower(i - 1)));
        features.add(AnnouncementTemplate.COLON_NEAR, first - i);
        break;
      }
    }
    int verb = firstVerb(row, row.size());
    if (verb >= 0) {
      features.add(
          AnnouncementTemplate.ROOT_WORD, stem(row.lower(verb)), Integer.compare(verb, first));
    }
    addOtherSentences(row, first, features);
  }

  /** What is announced around, and how the next sentence goes on. */
  private void addOtherSentences(TokenRow row, int first, Features features) {
    boolean lastRuled = row.index() > 0 && isRuled(rows.get(row.index() - 1));
    int ruledNear = (isRuled(row) ? 1 : 0) + (lastRuled ? 2 : 0);
    features.add(AnnouncementTemplate.RULED_SENTENCE, ruledNear);
    boolean before = first > 0 && ruled.test(row.span(0, first - 1));
    features.addIf(before, AnnouncementTemplate.RULED_BEFORE);
    if (row.index() + 1 < rows.size()) {
      TokenRow next = rows.get(row.index() + 1);
      int same = next.paragraph() == row.paragraph() ? 1 : 0;
      features.add(AnnouncementTemplate.NEXT_OPENS, code(next, 0), same);
      int verb = firstVerb(next, NEXT_REACH);
      if (verb >= 0) {
        features.add(AnnouncementTemplate.NEXT_WORD, stem(next.lower(verb)), same);
      }
    }
  }

  private boolean isRuled(TokenRow row) {
    return ruled.test(row.span(0, row.size() - 1));
  }

  private static int firstVerb(TokenRow row, int reach) {
    for (int i = 0; i < Math.min(row.size(), reach); i++) {
      if (row.is(i, WordClass.VERB)) {
        return i;
      }
    }
    return -1;
  }

  /** A word of the closed classes or a mark as itself, any other as its class. */
  int code(TokenRow row, int i) {
    if (i < 0 || i >= row.size()) {
      return -1;
    }
    String word = row.lower(i);
    if (row.is(i, WordClass.PUNCTUATION)) {
      return 1_000 + word.charAt(0);
    }
    int closed = lexicons.closedClass(word);
    return closed >= 0 ? 100_000 + closed : row.wordClass(i).ordinal();
  }

  /** The word without the ending of its form, so that those of a verb count as one. */
  private static int stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length()).hashCode();
      }
    }
    return word.hashCode();
  }
}
