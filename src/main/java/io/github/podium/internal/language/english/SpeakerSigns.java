package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;

/** Signs that a noun phrase names one who can speak, by class and never by name. */
final class SpeakerSigns {

  private static final int TITLE = 1;
  private static final int GROUP = 2;
  private static final int ORGANIZATION = 4;
  private static final int NAME = 8;
  private static final int THING = 16;
  private static final int SPEECH = 32;
  private static final int REACH = 6;

  private final TokenRow row;
  private final EnglishLexicons lexicons;
  private final int[] signs;

  SpeakerSigns(TokenRow row, EnglishLexicons lexicons) {
    this.row = row;
    this.lexicons = lexicons;
    this.signs = new int[row.size()];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = sign(i);
    }
  }

  /** The signs of a phrase, one bit each, with the number of its head. */
  int of(TokenRange phrase) {
    int all = 0;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      all |= signs[i];
    }
    boolean plural =
        row.is(phrase.last(), WordClass.NOUN) && row.lower(phrase.last()).endsWith("s");
    return all * 2 + (plural ? 1 : 0);
  }

  /** The signs of the words right before a token. */
  int before(int last) {
    int all = 0;
    boolean comma = row.isComma(last);
    for (int i = comma ? last - 1 : last; i > last - REACH && i >= 0; i--) {
      boolean outside = row.is(i, WordClass.VERB, WordClass.AUXILIARY, WordClass.PUNCTUATION);
      if (outside) {
        break;
      }
      if (row.is(i, WordClass.PRONOUN)) {
        return (comma ? 1 : 0) + 2 * (64 + Math.max(0, lexicons.closedClass(row.lower(i))));
      }
      all |= signs[i];
    }
    return all * 2 + (comma ? 1 : 0);
  }

  /** The signs of the phrase that begins at a token. */
  int behind(int first) {
    int all = 0;
    for (int i = first; i < first + REACH && i < row.size(); i++) {
      if (row.is(i, WordClass.PRONOUN)) {
        return 64 + Math.max(0, lexicons.closedClass(row.lower(i)));
      }
      boolean inside =
          row.is(
              i,
              WordClass.NOUN,
              WordClass.PROPER_NOUN,
              WordClass.DETERMINER,
              WordClass.ADJECTIVE,
              WordClass.NUMBER);
      if (!inside) {
        break;
      }
      all |= signs[i];
    }
    return all;
  }

  private int sign(int i) {
    String word = row.lower(i);
    int sign = row.is(i, WordClass.PROPER_NOUN) ? NAME : 0;
    if (lexicons.personTitles.contains(word) || lexicons.honorifics.contains(word)) {
      sign |= TITLE;
    }
    if (lexicons.groupNouns.contains(word)) {
      sign |= GROUP;
    }
    if (lexicons.organizationWords.contains(word)) {
      sign |= ORGANIZATION;
    }
    if (lexicons.thingNouns.contains(word)) {
      sign |= THING;
    }
    if (lexicons.reportingNouns.contains(word)) {
      sign |= SPEECH;
    }
    return sign;
  }
}
