package io.github.podium.internal.pipeline;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.github.podium.internal.analysis.Quotation.Style;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the quotation marks of one family from apostrophes, primes and each other. */
final class QuotationMarks {

  private static final CharMatcher BEFORE_OPENING =
      CharMatcher.whitespace().or(CharMatcher.anyOf("([{<-–—―/:=,·ㆍ…\"'“‘‚„«「『`.?!")).precomputed();
  private static final CharMatcher STRAIGHT = CharMatcher.anyOf("\"'＂＇`´").precomputed();
  private static final CharMatcher APOSTROPHE = STRAIGHT.or(CharMatcher.is('’')).precomputed();
  private static final CharMatcher BEFORE_OPENING_WORD =
      CharMatcher.whitespace().or(CharMatcher.anyOf("([{<-–—―/:=,·ㆍ\"'“‘‚„«「『`")).precomputed();
  private static final Pattern QUOTATIVE = Pattern.compile("(이?라)?(고|며|면서|는)(?![가-힣]{3})");

  /** The marks of all families: most letters are told to be none by one look. */
  private static final BitSet ANY = new BitSet();

  static {
    "“„‟〝”〞〟\"＂〃‘‚‛’´'＇`「」『』«»〈〉《》".chars().forEach(ANY::set);
  }

  /** Families of one opening and one closing mark, which are nothing else. */
  private static final ImmutableMap<Style, String> PAIRS =
      ImmutableMap.of(
          Style.CORNER, "「」",
          Style.DOUBLE_CORNER, "『』",
          Style.GUILLEMET, "«»",
          Style.ANGLE, "〈〉",
          Style.DOUBLE_ANGLE, "《》");

  /** Marks of which two in a row are a double one. */
  private static final String DOUBLED = "'`’";

  private static final int LONGEST_QUOTATIVE = 8;
  // Words that begin with an apostrophe: a short closed class.
  private static final Pattern CLIPPED_WORD =
      Pattern.compile("(\\d\\ds?|em|til|tis|twas|cause|bout|n)\\b.*", Pattern.DOTALL);

  private final String text;
  private final int[] places;
  private final String opening;
  private final String closing;
  private final String either;
  private final boolean isSingle;

  /**
   * The marks of one family in a text.
   *
   * @param places where the text has {@link #places marks of any family}
   */
  QuotationMarks(String text, int[] places, Style style) {
    this.text = text;
    this.places = places;
    this.isSingle = style == Style.SINGLE;
    switch (style) {
      case DOUBLE -> {
        opening = "“„‟〝";
        closing = "”〞〟";
        either = "\"＂〃";
      }
      case SINGLE -> {
        opening = "‘‚‛";
        closing = "’´";
        either = "'＇`";
      }
      default -> {
        String pair = requireNonNull(PAIRS.get(style));
        opening = pair.substring(0, 1);
        closing = pair.substring(1);
        either = "";
      }
    }
  }

  /** Where marks of any family stand in the text, in ascending order. */
  static int[] places(String text) {
    return IntStream.range(0, text.length()).filter(i -> ANY.get(text.charAt(i))).toArray();
  }

  /** Whether any mark of this family stands in the text. */
  boolean occur() {
    String halves = opening.indexOf('“') >= 0 ? DOUBLED : "";
    return (opening + closing + either + halves).chars().anyMatch(m -> text.indexOf(m) >= 0);
  }

  /** Whether the paragraph begins with an opening mark of this family. */
  boolean opens(TextSpan paragraph) {
    List<QuotationMark> first =
        in(new TextSpan(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + 2)));
    return !first.isEmpty() && first.get(0).begin() == paragraph.begin() && first.get(0).mayOpen();
  }

  /** The marks of this family in the paragraph, apostrophes left out. */
  List<QuotationMark> in(TextSpan paragraph) {
    List<QuotationMark> marks = new ArrayList<>();
    int next = Arrays.binarySearch(places, paragraph.begin());
    int behind = paragraph.begin();
    for (int p = next < 0 ? -next - 1 : next;
        p < places.length && places[p] < paragraph.end();
        p++) {
      int length = places[p] < behind ? 0 : lengthAt(places[p], paragraph.end());
      if (length > 0) {
        addMark(places[p], length, marks);
        behind = places[p] + length;
      }
    }
    return marks;
  }

  /** The length of the mark here: two for a double mark written as two single ones, or 0. */
  private int lengthAt(int i, int limit) {
    char c = text.charAt(i);
    boolean doubled = i + 1 < limit && DOUBLED.indexOf(c) >= 0 && text.charAt(i + 1) == c;
    if (doubled) {
      return isSingle ? 0 : opening.indexOf('“') >= 0 ? 2 : 0;
    }
    boolean secondHalf = i > 0 && DOUBLED.indexOf(c) >= 0 && text.charAt(i - 1) == c;
    boolean isMark = opening.indexOf(c) >= 0 || closing.indexOf(c) >= 0 || either.indexOf(c) >= 0;
    return isMark && !secondHalf ? 1 : 0;
  }

  private void addMark(int begin, int length, List<QuotationMark> marks) {
    char c = text.charAt(begin);
    int end = begin + length;
    if (isSingle && isApostrophe(begin, end)) {
      return;
    }
    if (opening.indexOf(c) >= 0) {
      marks.add(new QuotationMark(begin, end, true, closesDespiteItsShape(begin, end), true));
    } else if (closing.indexOf(c) >= 0 && length == 1) {
      marks.add(new QuotationMark(begin, end, opensDespiteItsShape(begin, end), true, true));
    } else {
      boolean spaceBefore = begin == 0 || BEFORE_OPENING.matches(text.charAt(begin - 1));
      boolean wordAfter = end < text.length() && !Character.isWhitespace(text.charAt(end));
      boolean wordBefore = begin > 0 && !Character.isWhitespace(text.charAt(begin - 1));
      boolean opensOnly = !wordBefore && wordAfter;
      marks.add(new QuotationMark(begin, end, spaceBefore && wordAfter, !opensOnly, opensOnly));
    }
  }

  /**
   * {@code "…나른“고 했다}, {@code “Not yet,“ she said}: the wrong mark, but Korean goes on with a
   * quotative, and no quotation opens before a space.
   */
  private boolean closesDespiteItsShape(int begin, int end) {
    boolean wordBefore = begin > 0 && !BEFORE_OPENING_WORD.matches(text.charAt(begin - 1));
    boolean touching = begin > 0 && !Character.isWhitespace(text.charAt(begin - 1));
    boolean spaceBehind = end == text.length() || Character.isWhitespace(text.charAt(end));
    if (touching && spaceBehind) {
      return true;
    }
    return wordBefore
        && QUOTATIVE
            .matcher(text)
            .region(end, Math.min(text.length(), end + LONGEST_QUOTATIVE))
            .lookingAt();
  }

  /** {@code ”구리의 시대는 …”}: the wrong mark, but a space before it and none behind. */
  private boolean opensDespiteItsShape(int begin, int end) {
    boolean spaceBefore = begin == 0 || Character.isWhitespace(text.charAt(begin - 1));
    return !isSingle && spaceBefore && end < text.length() && Character.isLetter(text.charAt(end));
  }

  private boolean isApostrophe(int begin, int end) {
    char before = begin > 0 ? text.charAt(begin - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    if (isLatinOrDigit(before) && isLatinOrDigit(after)) {
      return true;
    }
    boolean clipped =
        !isLatinOrDigit(before)
            && text.charAt(begin) != '‘'
            && APOSTROPHE.matches(text.charAt(begin))
            && CLIPPED_WORD
                .matcher(text.substring(end, Math.min(text.length(), end + 6)))
                .matches();
    return clipped || isPluralPossessive(begin, end, before, after);
  }

  /**
   * {@code the drivers' union}: an s before, a word in lower case after, and a later mark to close.
   */
  private boolean isPluralPossessive(int begin, int end, char before, char after) {
    if (before != 's' || after != ' ' || text.charAt(begin) == '‘' || end + 1 >= text.length()) {
      return false;
    }
    if (!Character.isLowerCase(text.charAt(end + 1))) {
      return false;
    }
    int openingMark = lastOpening(begin);
    return openingMark < 0 || closesLater(end);
  }

  private int lastOpening(int before) {
    for (int i = before - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
      char c = text.charAt(i);
      boolean isOpening =
          c == '‘' || (c == '\'' && (i == 0 || !isLatinOrDigit(text.charAt(i - 1))));
      if (isOpening) {
        return i;
      }
      if (before - i > MAX_LOOK) {
        break;
      }
    }
    return -1;
  }

  private boolean closesLater(int from) {
    int limit = Math.min(text.length(), from + MAX_LOOK);
    for (int i = from; i < limit && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      boolean isMark = c == '’' || c == '\'';
      if (c == '‘') {
        return false;
      }
      if (isMark && i > 0 && ".,?!".indexOf(text.charAt(i - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  // Bounds the search for a partner, so that a text of nothing but marks stays linear.
  private static final int MAX_LOOK = 500;

  private static boolean isLatinOrDigit(char c) {
    return c < 0x1100 && Character.isLetterOrDigit(c);
  }
}
