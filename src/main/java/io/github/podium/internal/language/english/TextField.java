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

  private static final double POLITICAL_SHARE = 0.005;
  private static final int FEWEST = 3;

  /** The field of a text, by the share of political words in it. */
  static TextField of(List<TokenRow> rows, EnglishLexicons lexicons) {
    int words = 0;
    int political = 0;
    for (TokenRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        words++;
        political += lexicons.politicalWords.contains(row.lower(i)) ? 1 : 0;
      }
    }
    boolean politics = political >= FEWEST && political > POLITICAL_SHARE * words;
    return politics ? POLITICS : OTHER;
  }
}
