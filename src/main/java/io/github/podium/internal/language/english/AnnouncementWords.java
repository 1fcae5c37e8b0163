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
  private static final int COLON_REACH = 8;

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
      int gap = thing.first() - before;
      int near = Math.min(gap, 4) * 4 + Math.min(3, commas(row, before, thing.first()));
      int tense = verbs.tense(before);
      features.add(AnnouncementTemplate.VERB_BEFORE, verbs.classes(before), near);
      features.add(AnnouncementTemplate.VERB_BEFORE_TENSE, tense, near);
      features.add(AnnouncementTemplate.VERB_BEFORE_NEAR, near);
      addClasses(verbs.classes(before), AnnouncementTemplate.VERB_BEFORE_CLASS, tense, features);
      features.add(
          AnnouncementTemplate.VERB_BEFORE_WORD, stem(row.lower(before)), Math.min(3, gap));
      features.add(AnnouncementTemplate.VERB_BEFORE_WORD_TENSE, stem(row.lower(before)), tense);
      int subject = before - 1;
      while (subject > 0
          && row.is(subject, WordClass.AUXILIARY, WordClass.ADVERB, WordClass.PARTICLE)) {
        subject--;
      }
      features.add(AnnouncementTemplate.SUBJECT_CODE, code(row, subject), verbs.classes(before));
      features.add(
          AnnouncementTemplate.OBJECT_SHAPE, verbs.classes(before), shape * 8 + Math.min(gap, 3));
    } else {
      features.add(AnnouncementTemplate.VERB_BEFORE, -1);
    }
    int after = verbs.nearest(thing.last() + 1, 1, REACH);
    if (after >= 0) {
      int gap = after - thing.last();
      int near = Math.min(gap, 4) * 4 + Math.min(3, commas(row, thing.last(), after));
      int tense = verbs.tense(after);
      features.add(AnnouncementTemplate.VERB_AFTER, verbs.classes(after), near);
      features.add(AnnouncementTemplate.VERB_AFTER_TENSE, tense, near);
      features.add(AnnouncementTemplate.VERB_AFTER_NEAR, near);
      addClasses(verbs.classes(after), AnnouncementTemplate.VERB_AFTER_CLASS, tense, features);
      features.add(AnnouncementTemplate.VERB_AFTER_WORD, stem(row.lower(after)), Math.min(3, gap));
      features.add(AnnouncementTemplate.VERB_AFTER_WORD_TENSE, stem(row.lower(after)), tense);
      features.add(
          AnnouncementTemplate.SUBJECT_SHAPE, verbs.classes(after), shape * 8 + Math.min(gap, 3));
      features.add(AnnouncementTemplate.DATE_VERB, verbs.classes(after), dated);
    } else {
      features.add(AnnouncementTemplate.VERB_AFTER, -1);
    }
    boolean preposition = row.is(thing.first() - 1, WordClass.ADPOSITION);
    features.add(
        AnnouncementTemplate.PREPOSITION, preposition ? code(row, thing.first() - 1) : -1, shape);
    if (before >= 0 && preposition) {
      features.add(
          AnnouncementTemplate.PREPOSITION_VERB,
          code(row, thing.first() - 1),
          verbs.classes(before));
    }
  }

  private static void addClasses(
      int classes, AnnouncementTemplate template, int tense, Features features) {
    for (int rest = classes; rest != 0; rest &= rest - 1) {
      features.add(template, Integer.numberOfTrailingZeros(rest), tense);
    }
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
      for (int i = last + 2; i < Math.min(row.size(), last + 8); i++) {
        if (row.is(i, WordClass.NOUN) && !row.is(i + 1, WordClass.NOUN)) {
          features.add(AnnouncementTemplate.APPOSITION_WORD, stem(row.lower(i)));
          break;
        }
      }
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

  private void addLine(TokenRow row, TokenRange thing, Features features) {
    int first = thing.first();
    features.add(AnnouncementTemplate.FIRST_WORD, stem(row.lower(0)), first < 4 ? 1 : 0);
    for (int i = first - 1; i > 0 && i > first - COLON_REACH; i--) {
      if (row.lower(i).equals(":")) {
        features.add(AnnouncementTemplate.COLON, stem(row.lower(i - 1)));
        features.add(AnnouncementTemplate.COLON_NEAR, first - i);
        break;
      }
    }
    boolean inSentence = row.size() > 0 && ruled.test(row.span(0, row.size() - 1));
    boolean before = first > 0 && ruled.test(row.span(0, first - 1));
    TokenRow last = row.index() > 0 ? rows.get(row.index() - 1) : null;
    boolean lastRuled = last != null && ruled.test(last.span(0, last.size() - 1));
    features.add(AnnouncementTemplate.RULED_SENTENCE, (inSentence ? 1 : 0) + (lastRuled ? 2 : 0));
    features.addIf(before, AnnouncementTemplate.RULED_BEFORE);
    if (row.index() + 1 < rows.size()) {
      TokenRow next = rows.get(row.index() + 1);
      boolean same = next.paragraph() == row.paragraph();
      features.add(AnnouncementTemplate.NEXT_OPENS, code(next, 0), same ? 1 : 0);
      for (int i = 0; i < Math.min(next.size(), 6); i++) {
        if (next.is(i, WordClass.VERB)) {
          features.add(AnnouncementTemplate.NEXT_WORD, stem(next.lower(i)), same ? 1 : 0);
          break;
        }
      }
    }
    features.add(AnnouncementTemplate.LINE, TokenCodes.bucket(row.size()), first == 0 ? 1 : 0);
    for (int i = 0; i < row.size(); i++) {
      if (row.is(i, WordClass.VERB)) {
        features.add(AnnouncementTemplate.ROOT_WORD, stem(row.lower(i)), Integer.compare(i, first));
        break;
      }
    }
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

  private static int stem(String word) {
    for (String ending : new String[] {"ing", "ed", "es", "s", "d", "e"}) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length()).hashCode();
      }
    }
    return word.hashCode();
  }
}
