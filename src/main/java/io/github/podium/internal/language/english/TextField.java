package io.github.podium.internal.language.english;

import java.util.List;

/**
 * What a text is about, as far as the learned decisions care: they are trained mostly on political
 * news, whose way of naming sources is not that of coverage of talks.
 */
enum TextField {
  /** News of politics. */
  POLITICS,
  /** Anything else: coverage of talks above all. */
  OTHER;

  private static final int FEWEST = 2;

  /** The field of a text: politics where more of its words are of politics than of talks. */
  static TextField of(List<TokenRow> rows, EnglishLexicons lexicons) {
    int politics = 0;
    int talks = 0;
    for (TokenRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        politics += lexicons.politicalWords.contains(row.lower(i)) ? 1 : 0;
        talks += lexicons.talkWords.contains(row.lower(i)) ? 1 : 0;
      }
    }
    return politics >= FEWEST && politics >= talks ? POLITICS : OTHER;
  }
}
