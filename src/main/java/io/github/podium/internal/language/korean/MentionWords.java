package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a mention without what stands in parentheses, and where an original name stood. */
record MentionWords(List<String> words, int originalAfter, Optional<String> titleInParentheses) {

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.is(','))).omitEmptyStrings();
  private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]*)\\)?");
  private static final Pattern LETTERS = Pattern.compile(".*[A-Za-z一-龥].*");

  /** Takes the parentheses out of the text and cuts the rest at its spaces and commas. */
  static MentionWords of(String text) {
    StringBuilder plain = new StringBuilder();
    int originalAfter = -1;
    Optional<String> title = Optional.empty();
    if (text.indexOf('(') < 0) {
      return new MentionWords(split(text), originalAfter, title);
    }
    Matcher matcher = PARENTHESIS.matcher(text);
    int from = 0;
    while (matcher.find()) {
      plain.append(text, from, matcher.start());
      from = matcher.end();
      if (LETTERS.matcher(matcher.group(1)).matches()) {
        originalAfter = split(plain.toString()).size();
      } else if (Hangul.isAllSyllables(matcher.group(1)) && matcher.end() == text.length()) {
        title = Optional.of(matcher.group());
      }
    }
    plain.append(text.substring(from));
    return new MentionWords(split(plain.toString()), originalAfter, title);
  }

  /** How many of the words belong to the first genitive, itself included; 0 where none is. */
  static int genitiveEnd(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).endsWith("의") && words.get(i).length() > 2) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The text without the 의 that it ends with. */
  static String stripGenitive(String text) {
    return text.endsWith("의") ? text.substring(0, text.length() - 1) : text;
  }

  private static List<String> split(String text) {
    return WORDS.splitToList(text);
  }
}
