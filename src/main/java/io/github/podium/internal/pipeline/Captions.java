package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Analysis;
import java.util.regex.Pattern;

/**
 * Tells the lines of a caption file apart: SubRip and WebVTT set a number, the times between which
 * a caption is shown, and below them its words in one line or several, up to a blank one.
 */
final class Captions {

  static final String CLOCK = "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?";
  private static final Pattern TIME_LINE =
      Pattern.compile("[\\[(]?" + CLOCK + "[\\])]?(?: ?-->.{0,60})?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final int MOST_LINES = 8;

  private Captions() {}

  /** Whether the line is a time code or the times between which a caption is shown. */
  static boolean isTime(String line) {
    return mayBeginWithTime(line) && TIME_LINE.matcher(line).matches();
  }

  /** Whether the line begins with a digit, in brackets or not: most are told apart by that. */
  static boolean mayBeginWithTime(String line) {
    char first = line.charAt(0);
    return Character.isDigit(first) || first == '(' || first == '[';
  }

  /** Whether the line is a number, as captions have one each. */
  static boolean isNumber(String line) {
    return NUMBER.matcher(line).matches();
  }

  /** {@code 00:41:07,010 --> 00:41:11,900}: what stands below it is said, whatever follows. */
  static boolean isRange(Analysis analysis, int paragraph) {
    String line = analysis.paragraphs().get(paragraph).in(analysis.text());
    return isTime(line) && line.contains("-->");
  }

  /** Whether the line is one of those right below the times of a caption. */
  static boolean isShown(Analysis analysis, int paragraph) {
    for (int i = paragraph;
        i > 0 && paragraph - i < MOST_LINES && isRightBehind(analysis, i);
        i--) {
      if (isRange(analysis, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no blank line parts the paragraph from the one before. */
  static boolean isRightBehind(Analysis analysis, int paragraph) {
    String text = analysis.text();
    int begin = analysis.paragraphs().get(paragraph).begin();
    int lines = 0;
    for (int i = analysis.paragraphs().get(paragraph - 1).end(); i < begin; i++) {
      boolean both = text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
      boolean ends = text.charAt(i) == '\n' || text.charAt(i) == '\r';
      lines += ends && !both ? 1 : 0;
    }
    return lines < 2;
  }
}
