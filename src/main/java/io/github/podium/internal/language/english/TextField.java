package io.github.podium.internal.language.english;

import io.github.podium.internal.learning.Features;
import java.util.List;
import java.util.Locale;

/**
 * What a text is about, as far as the learned decisions care: they are trained mostly on political
 * news, whose way of naming sources is not that of coverage of talks.
 */
enum TextField {
  /** News of politics and other public affairs. */
  POLITICS,
  /** Anything else: coverage of talks above all. */
  OTHER;

  private static final int FEWEST = 2;
  private static final int MANY = 8;

  /**
   * Whether the decisions look at dependency trees: the long sentences of political news need them;
   * coverage of talks, with shorter ones, gained nothing by them.
   */
  boolean looksAtSyntax() {
    return this == POLITICS;
  }

  /** The name of the folder of its weights. */
  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What is learned for this field from material of another one: politics teaches the rest, which
   * has little of its own, and learns nothing from it.
   */
  Features features(TextField material) {
    return new Features(this == OTHER && material == OTHER ? 1 : 0);
  }

  /**
   * The field of a text: politics where more of its words are of politics than of talks, or many
   * are.
   */
  static TextField of(List<TokenRow> rows, EnglishLexicons lexicons) {
    int politics = 0;
    int talks = 0;
    for (TokenRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        politics += lexicons.politicalWords.contains(row.lower(i)) ? 1 : 0;
        talks += lexicons.talkWords.contains(row.lower(i)) ? 1 : 0;
      }
    }
    boolean mostly = politics >= FEWEST && politics > talks;
    boolean many = politics >= MANY && 2 * politics >= talks;
    return mostly || many ? POLITICS : OTHER;
  }
}
