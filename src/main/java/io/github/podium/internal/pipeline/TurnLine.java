package io.github.podium.internal.pipeline;

import com.google.common.collect.ImmutableSet;
import io.github.podium.model.TextSpan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph with a label before its words, as in a transcript: {@code HUANG: …}, {@code Q. …},
 * {@code **Mara Voss:** …}, {@code <v Mara Voss>…}.
 *
 * @param colon the mark behind the label
 * @param hasRole whether a role stands between the label and its colon
 * @param isDated whether a time stands before the label, in its line or the one above
 */
record TurnLine(TextSpan label, TextSpan colon, TextSpan words, boolean hasRole, boolean isDated) {

  static final ImmutableSet<String> QUESTION = ImmutableSet.of("Q", "문", "질문", "질의");
  static final ImmutableSet<String> ANSWER = ImmutableSet.of("A", "답", "답변");

  private static final String MARK =
      "(?:>> ?|[-•·▸▲△◆◇■□●○▶] ?|\\*(?: |(?!\\*))|<v(?:\\.\\S+)? |\\[(?!\\d)|\\d{1,3}/\\d{0,3} (?=[^:\\n]{1,40}: ?[“\"]))?";
  private static final String AT = "(?<at>[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s*)?";
  private static final String HANDLE = "@[\\p{L}\\d_.]{2,30}";
  private static final String NUMBERED = "(?:[Ss]peaker|SPEAKER|화자|참석자|발언자) ?\\d{1,2}";
  private static final String NAME_OR_ROLE =
      "[\\p{L}][\\p{L}.'’ \\-]{0,40}?(?:\\s?\\([\\p{L} .]{2,30}\\))?";
  private static final String BEHIND_NAME =
      "(?:\\([^()]{1,40}\\)|(?<=\\[[^\\]]{1,60})\\]|(?<role>, \\p{L}[\\p{L}.,'’& -]{2,80}))?";
  private static final String COLONS = ":：=>";
  private static final String SHORT_LABELS = "QA문답";
  private static final String COLON =
      "(?<colon>[:：]|(?<=(?<!\\p{L})[" + SHORT_LABELS + "])[.)]|=|>(?<=<v[^<>]{1,80}>))";

  /** Markdown: {@code **Mara Voss** (Acme): *“Good.”*}. */
  private static final String EMPHASIS = "(?:\\*{1,3}|_{1,3})?";

  private static final Pattern TURN =
      Pattern.compile(
          MARK
              + EMPHASIS
              + AT
              + "(?<label>"
              + HANDLE
              + "|"
              + NUMBERED
              + "|"
              + NAME_OR_ROLE
              + ")"
              + EMPHASIS
              + "\\s?"
              + BEHIND_NAME
              + COLON
              + "(?:\\*\\*|__)?(?:(?<=[：=>])\\s*|\\s+)(?:[*_]{1,3}(?=[“\"]))?(?<words>\\S.*)",
          Pattern.DOTALL);

  /** No name, role and time before a colon are so long. */
  private static final int FARTHEST_COLON = 250;

  private static final char EMPHASIS_MARK = '*';
  private static final String VOICE_MARK = ">";
  private static final String VOICE_END = "</v>";

  /** Whether the words end as a sentence does: the title of a talk in a programme does not. */
  boolean hasSentence(String text) {
    return ".?!。…”\"".indexOf(text.charAt(words.end() - 1)) >= 0;
  }

  boolean opensQuotation(String text) {
    return "“\"‘'「".indexOf(text.charAt(words.begin())) >= 0;
  }

  /** {@code <v Mara Voss>}: WebVTT names who is heard. */
  boolean isVoice(String text) {
    return hasMark(text, VOICE_MARK);
  }

  boolean hasMark(String text, String marks) {
    return marks.indexOf(text.charAt(colon.begin())) >= 0;
  }

  /** The line that the paragraph is, if it has a label. */
  static Optional<TurnLine> read(String text, TextSpan paragraph, boolean behindTime) {
    if (!mayHaveLabel(text, paragraph)) {
      return Optional.empty();
    }
    Matcher matcher = TURN.matcher(text).region(paragraph.begin(), paragraph.end());
    if (matcher.matches() && !isBoldLine(text, matcher)) {
      TextSpan colon = new TextSpan(matcher.start("colon"), matcher.end("colon"));
      TextSpan label = new TextSpan(matcher.start("label"), matcher.end("label"));
      int closing = closing(text, matcher.start("words"), matcher.end("words"));
      TextSpan words = new TextSpan(matcher.start("words"), matcher.end("words") - closing);
      return Optional.of(
          new TurnLine(
              label,
              colon,
              words,
              matcher.group("role") != null,
              behindTime || matcher.group("at") != null));
    }
    return Optional.empty();
  }

  /** Whether a mark stands there that may follow a label: most paragraphs have none. */
  private static boolean mayHaveLabel(String text, TextSpan paragraph) {
    int limit = Math.min(paragraph.end(), paragraph.begin() + FARTHEST_COLON);
    for (int i = paragraph.begin() + 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean behindShort = (c == '.' || c == ')') && SHORT_LABELS.indexOf(text.charAt(i - 1)) >= 0;
      if (behindShort || COLONS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How long the mark is that closes the emphasis or the voice behind words, 0 without one. */
  private static int closing(String text, int begin, int end) {
    if (end - begin > VOICE_END.length() && text.startsWith(VOICE_END, end - VOICE_END.length())) {
      return VOICE_END.length();
    }
    if (isBold(text, begin, end)) {
      return 2;
    }
    boolean emphasis =
        end - begin > 1
            && "*_".indexOf(text.charAt(end - 1)) >= 0
            && "”\"".indexOf(text.charAt(end - 2)) >= 0;
    return emphasis ? 1 : 0;
  }

  private static boolean isBold(String text, int begin, int end) {
    return end - begin > 2 && (text.startsWith("**", end - 2) || text.startsWith("__", end - 2));
  }

  /** {@code **On the main stage: pumps**}: a heading, unless it is a question. */
  private static boolean isBoldLine(String text, Matcher turn) {
    String label = turn.group("label");
    return isBold(text, turn.start("words"), turn.end("words"))
        && !QUESTION.contains(label)
        && !ANSWER.contains(label);
  }

  /** {@code Ida Oro, Leith University:}, which may as well be a place. */
  boolean hasNameAsRole(String text) {
    return hasRole && Character.isUpperCase(text.charAt(label.end() + 2));
  }

  /** Whether one of these marks stands before the label, and is none of its emphasis. */
  boolean isBehind(String text, String marks) {
    int i = label.begin() - 1;
    if (i >= 0 && text.charAt(i) == EMPHASIS_MARK) {
      return false;
    }
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && marks.indexOf(text.charAt(i)) >= 0;
  }
}
