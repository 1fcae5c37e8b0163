package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.learning.Features;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.function.Predicate;
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

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final NewThings newThings;
  private final AnnouncementDates dates;
  private final String text;
  private final AnnouncementWords words;

  AnnouncementFeatures(
      EnglishLexicons lexicons,
      List<TokenRow> rows,
      NewThings newThings,
      AnnouncementDates dates,
      Predicate<TextSpan> ruled,
      String text) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.newThings = newThings;
    this.dates = dates;
    this.text = text;
    this.words = new AnnouncementWords(lexicons, rows, ruled);
  }

  /**
   * Fills in what is seen of one phrase.
   *
   * @param rule what the rules announce at its place, if they do
   */
  void of(TokenRow row, TokenRange thing, @Nullable AnnouncementCandidate rule, Features features) {
    features.clear();
    features.add(AnnouncementTemplate.BIAS);
    features.add(AnnouncementTemplate.RULE, rule == null ? 0 : rule.rule().hashCode());
    features.add(
        AnnouncementTemplate.RULE_PLANNED,
        rule == null ? 0 : 1 + (rule.planned() ? 1 : 0),
        rule != null && rule.date().isPresent() ? 1 : 0);
    int shape = addShape(row, thing, features);
    addNeighbours(row, thing, features);
    int dated = addDates(row, thing, features);
    words.add(row, thing, shape, dated, features);
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
    features.add(AnnouncementTemplate.OPENING, opening);
    features.add(AnnouncementTemplate.SHAPE, shape);
    features.add(AnnouncementTemplate.OPENING_SHAPE, opening, shape);
    features.add(AnnouncementTemplate.LENGTH, TokenCodes.bucket(last - first));
    Lexicon[] lists = {
      lexicons.noNews, lexicons.noThings, lexicons.thingNouns, lexicons.dealNouns,
      lexicons.rolloutNouns, lexicons.launchNouns, lexicons.eventNouns, lexicons.personTitles,
      lexicons.organizationWords, lexicons.documents, lexicons.groupNouns
    };
    int seen = 0;
    for (int k = 0; k < lists.length; k++) {
      if (AnnouncedThings.isListed(lists[k], row, thing)) {
        seen |= 1 << k;
        features.add(AnnouncementTemplate.LIST, k, opening);
      }
    }
    features.add(AnnouncementTemplate.LISTS, seen);
    features.add(AnnouncementTemplate.THING, newThings.isThing(row, thing) ? 1 : 0, shape);
    int before = mentionsBefore(row, thing);
    features.add(AnnouncementTemplate.MENTIONED, Math.min(before, 2), shape);
    features.add(AnnouncementTemplate.NAME_MENTIONED, Math.min(before, 2), opening);
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
    features.add(AnnouncementTemplate.BEFORE, words.code(row, thing.first() - 1));
    features.add(
        AnnouncementTemplate.BEFORE_2,
        words.code(row, thing.first() - 2),
        words.code(row, thing.first() - 1));
    features.add(AnnouncementTemplate.AFTER, words.code(row, thing.last() + 1));
    features.add(
        AnnouncementTemplate.AFTER_2,
        words.code(row, thing.last() + 1),
        words.code(row, thing.last() + 2));
    boolean comma = row.isComma(thing.last() + 1);
    int next = comma ? opening(row.lower(thing.last() + 2)) : -1;
    features.add(AnnouncementTemplate.APPOSITION, next, row.isCapital(thing.last()) ? 1 : 0);
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
    features.addIf(behind, AnnouncementTemplate.DATE_BEHIND);
    features.addIf(before, AnnouncementTemplate.DATE_BEFORE);
    features.addIf(later, AnnouncementTemplate.DATE_LATER);
    return (behind ? 1 : 0) + (before ? 2 : 0);
  }

  private void addSentence(TokenRow row, TokenRange thing, Features features) {
    int begin = Math.max(0, thing.first() - REACH);
    int end = Math.min(row.size(), thing.last() + REACH);
    for (int i = begin; i < end; i++) {
      String word = row.lower(i);
      int side = i < thing.first() ? 0 : i > thing.last() ? 1 : 2;
      if (UNREAL.contains(word)) {
        features.add(AnnouncementTemplate.UNREAL, lexicons.closedClass(word), side);
      }
      if (NOW.contains(word)) {
        features.add(AnnouncementTemplate.NOW, word.hashCode(), side);
      }
      features.addIf(OURS.contains(word), AnnouncementTemplate.OURS);
      features.addIf("$€£¥".contains(word), AnnouncementTemplate.PRICE);
    }
    features.add(AnnouncementTemplate.QUOTED, row.isQuoted(thing.first()) ? 1 : 0);
    features.add(AnnouncementTemplate.PARAGRAPH, Math.min(row.paragraph(), 3));
    features.add(AnnouncementTemplate.LINE_OPENS, words.code(row, 0), thing.first() == 0 ? 1 : 0);
    features.add(AnnouncementTemplate.POSITION, TokenCodes.bucket(thing.first()));
    features.addIf(row.lower(row.size() - 1).equals("?"), AnnouncementTemplate.QUESTION);
  }
}
