package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.learning.Features;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells a thing that is announced from the other noun phrases of a text. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class AnnouncementFeatures {

  private static final int REACH = 14;
  private static final int SENTENCES_AHEAD = 2;
  private static final ImmutableSet<String> UNREAL =
      ImmutableSet.of(
          "not",
          "n't",
          "never",
          "if",
          "could",
          "may",
          "might",
          "reportedly",
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "declined",
          "denied",
          "unless",
          "whether",
          "nobody",
          "no",
          "talk",
          "should",
          "last",
          "ago",
          "since",
          "already",
          "previous",
          "earlier",
          "first");
  private static final ImmutableSet<String> NOW =
      ImmutableSet.of("today", "now", "tonight", "new", "also", "free", "available", "first");
  private static final ImmutableSet<String> OURS = ImmutableSet.of("we", "our", "i", "my", "us");

  private enum Template {
    BIAS,
    RULE,
    RULE_PLANNED,
    OPENING,
    SHAPE,
    OPENING_SHAPE,
    LISTS,
    LIST,
    BEFORE,
    BEFORE_2,
    AFTER,
    AFTER_2,
    APPOSITION,
    VERB_BEFORE,
    VERB_BEFORE_TENSE,
    VERB_BEFORE_CLASS,
    VERB_BEFORE_NEAR,
    OBJECT_SHAPE,
    VERB_AFTER,
    VERB_AFTER_TENSE,
    VERB_AFTER_CLASS,
    VERB_AFTER_NEAR,
    SUBJECT_SHAPE,
    DATE_BEHIND,
    DATE_BEFORE,
    DATE_LATER,
    DATE_VERB,
    UNREAL,
    NOW,
    OURS,
    QUOTED,
    PRICE,
    PARAGRAPH,
    LINE_OPENS,
    QUESTION,
    MENTIONED,
    THING,
    POSITION,
    NAME_MENTIONED,
    LENGTH,
    PREPOSITION,
    PREPOSITION_VERB
  }

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final NewThings newThings;
  private final AnnouncementDates dates;
  private final String text;

  AnnouncementFeatures(
      EnglishLexicons lexicons,
      List<TokenRow> rows,
      NewThings newThings,
      AnnouncementDates dates,
      String text) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.newThings = newThings;
    this.dates = dates;
    this.text = text;
  }

  /**
   * Fills in what is seen of one phrase.
   *
   * @param rule what the rules announce at its place, if they do
   */
  void of(TokenRow row, TokenRange thing, @Nullable AnnouncementCandidate rule, Features features) {
    features.clear();
    features.add(Template.BIAS);
    features.add(Template.RULE, rule == null ? 0 : rule.rule().hashCode());
    features.add(
        Template.RULE_PLANNED,
        rule == null ? 0 : 1 + (rule.planned() ? 1 : 0),
        rule != null && rule.date().isPresent() ? 1 : 0);
    int shape = addShape(row, thing, features);
    addNeighbours(row, thing, features);
    int dated = addDates(row, thing, features);
    addVerbs(row, thing, shape, dated, features);
    addSentence(row, thing, features);
  }

  private int addShape(TokenRow row, TokenRange thing, Features features) {
    int first = thing.first();
    int last = thing.last();
    int opening = opening(row.lower(first));
    int shape = row.isCapital(last) ? 1 : 0;
    shape |= row.isCapital(first) && first > 0 ? 2 : 0;
    shape |= row.is(last, WordClass.NUMBER) ? 4 : 0;
    shape |= row.is(first, WordClass.NUMBER) ? 8 : 0;
    shape |= last == first ? 16 : 0;
    features.add(Template.OPENING, opening);
    features.add(Template.SHAPE, shape);
    features.add(Template.OPENING_SHAPE, opening, shape);
    features.add(Template.LENGTH, TokenCodes.bucket(last - first));
    Lexicon[] lists = {
      lexicons.noNews, lexicons.noThings, lexicons.thingNouns, lexicons.dealNouns,
      lexicons.rolloutNouns, lexicons.launchNouns, lexicons.eventNouns, lexicons.personTitles,
      lexicons.organizationWords, lexicons.documents, lexicons.groupNouns
    };
    int seen = 0;
    for (int k = 0; k < lists.length; k++) {
      if (AnnouncedThings.isListed(lists[k], row, thing)) {
        seen |= 1 << k;
        features.add(Template.LIST, k, opening);
      }
    }
    features.add(Template.LISTS, seen);
    features.add(Template.THING, newThings.isThing(row, thing) ? 1 : 0, shape);
    int before = mentionsBefore(row, thing);
    features.add(Template.MENTIONED, Math.min(before, 2), shape);
    features.add(Template.NAME_MENTIONED, Math.min(before, 2), opening);
    return shape * 8 + opening;
  }

  private int opening(String word) {
    return switch (word) {
      case "a", "an", "another" -> 1;
      case "the" -> 2;
      case "its", "our", "their", "his", "her", "my" -> 3;
      case "this", "that", "these", "those" -> 4;
      case "no", "any", "every", "each", "some" -> 5;
      default -> 0;
    };
  }

  /** How often the phrase, or the name in it, stands earlier in the text. */
  private int mentionsBefore(TokenRow row, TokenRange thing) {
    int first = thing.first();
    while (first < thing.last() && !row.isCapital(first)) {
      first++;
    }
    if (!row.isCapital(first)) {
      return 0;
    }
    String name = row.span(first, thing.last()).in(text);
    int begin = row.begin(first);
    int count = 0;
    for (int at = text.indexOf(name); at >= 0 && at < begin && count < 2; count++) {
      at = text.indexOf(name, at + 1);
    }
    return count;
  }

  private void addNeighbours(TokenRow row, TokenRange thing, Features features) {
    features.add(Template.BEFORE, code(row, thing.first() - 1));
    features.add(Template.BEFORE_2, code(row, thing.first() - 2), code(row, thing.first() - 1));
    features.add(Template.AFTER, code(row, thing.last() + 1));
    features.add(Template.AFTER_2, code(row, thing.last() + 1), code(row, thing.last() + 2));
    boolean comma = row.isComma(thing.last() + 1);
    int next = comma ? opening(row.lower(thing.last() + 2)) : -1;
    features.add(Template.APPOSITION, next, row.isCapital(thing.last()) ? 1 : 0);
  }

  /** A word of the closed classes or a mark as itself, any other as its class. */
  private int code(TokenRow row, int i) {
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

  private int addDates(TokenRow row, TokenRange thing, Features features) {
    int end = row.end(row.size() - 1);
    boolean behind = dates.between(row, row.end(thing.last()), end).isPresent();
    boolean before = dates.between(row, row.begin(0), row.begin(thing.first())).isPresent();
    boolean later = false;
    for (int r = row.index() + 1;
        r < Math.min(rows.size(), row.index() + 1 + SENTENCES_AHEAD);
        r++) {
      TokenRow next = rows.get(r);
      later |= dates.between(next, next.begin(0), next.end(next.size() - 1)).isPresent();
    }
    features.addIf(behind, Template.DATE_BEHIND);
    features.addIf(before, Template.DATE_BEFORE);
    features.addIf(later, Template.DATE_LATER);
    return (behind ? 1 : 0) + (before ? 2 : 0);
  }

  private void addVerbs(TokenRow row, TokenRange thing, int shape, int dated, Features features) {
    AnnouncingVerbs verbs = new AnnouncingVerbs(row, lexicons);
    int before = verbs.nearest(thing.first() - 1, -1, REACH);
    if (before >= 0) {
      int gap = thing.first() - before;
      int near = Math.min(gap, 4) * 4 + Math.min(3, commas(row, before, thing.first()));
      int tense = verbs.tense(before);
      features.add(Template.VERB_BEFORE, verbs.classes(before), near);
      features.add(Template.VERB_BEFORE_TENSE, tense, near);
      features.add(Template.VERB_BEFORE_NEAR, near);
      addClasses(verbs.classes(before), Template.VERB_BEFORE_CLASS, tense, features);
      features.add(Template.OBJECT_SHAPE, verbs.classes(before), shape * 8 + Math.min(gap, 3));
    } else {
      features.add(Template.VERB_BEFORE, -1);
    }
    int after = verbs.nearest(thing.last() + 1, 1, REACH);
    if (after >= 0) {
      int gap = after - thing.last();
      int near = Math.min(gap, 4) * 4 + Math.min(3, commas(row, thing.last(), after));
      int tense = verbs.tense(after);
      features.add(Template.VERB_AFTER, verbs.classes(after), near);
      features.add(Template.VERB_AFTER_TENSE, tense, near);
      features.add(Template.VERB_AFTER_NEAR, near);
      addClasses(verbs.classes(after), Template.VERB_AFTER_CLASS, tense, features);
      features.add(Template.SUBJECT_SHAPE, verbs.classes(after), shape * 8 + Math.min(gap, 3));
      features.add(Template.DATE_VERB, verbs.classes(after), dated);
    } else {
      features.add(Template.VERB_AFTER, -1);
    }
    boolean preposition = row.is(thing.first() - 1, WordClass.ADPOSITION);
    features.add(Template.PREPOSITION, preposition ? code(row, thing.first() - 1) : -1, shape);
    if (before >= 0 && preposition) {
      features.add(Template.PREPOSITION_VERB, code(row, thing.first() - 1), verbs.classes(before));
    }
  }

  private static void addClasses(int classes, Template template, int tense, Features features) {
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

  private void addSentence(TokenRow row, TokenRange thing, Features features) {
    int begin = Math.max(0, thing.first() - REACH);
    int end = Math.min(row.size(), thing.last() + REACH);
    for (int i = begin; i < end; i++) {
      String word = row.lower(i);
      int side = i < thing.first() ? 0 : i > thing.last() ? 1 : 2;
      if (UNREAL.contains(word)) {
        features.add(Template.UNREAL, lexicons.closedClass(word), side);
      }
      if (NOW.contains(word)) {
        features.add(Template.NOW, word.hashCode(), side);
      }
      features.addIf(OURS.contains(word), Template.OURS);
      features.addIf("$€£¥".contains(word), Template.PRICE);
    }
    features.add(Template.QUOTED, row.isQuoted(thing.first()) ? 1 : 0);
    features.add(Template.PARAGRAPH, Math.min(row.paragraph(), 3));
    features.add(Template.LINE_OPENS, code(row, 0), thing.first() == 0 ? 1 : 0);
    features.add(Template.POSITION, TokenCodes.bucket(thing.first()));
    features.addIf(row.lower(row.size() - 1).equals("?"), Template.QUESTION);
  }
}
