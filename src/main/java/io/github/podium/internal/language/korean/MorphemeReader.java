package io.github.podium.internal.language.korean;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Reads the morphemes of one text with Nori. */
final class MorphemeReader {

  /** So many marks of one kind that Nori takes time by the square of their number. */
  private static final int LONG = 32;

  private static final Pattern LONG_RUN =
      Pattern.compile("([\\p{P}\\p{S}])\\1{" + (LONG - 1) + ",}");

  /** The names of a left and a right tag together. */
  private static final ImmutableMap<POS.Tag, ImmutableMap<POS.Tag, String>> TAGS =
      byTag(left -> byTag(right -> left + "+" + right));

  private final String text;
  private final SingleLetters letters = new SingleLetters();
  private final List<Token> tokens = new ArrayList<>();
  private final KoreanTokenizer tokenizer =
      new KoreanTokenizer(
          TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
          null,
          DecompoundMode.NONE,
          /* outputUnknownUnigrams= */ false,
          /* discardPunctuation= */ false);
  private final OffsetAttribute place;
  private final PartOfSpeechAttribute speech;

  private MorphemeReader(String text) {
    this.text = text;
    this.place = tokenizer.getAttribute(OffsetAttribute.class);
    this.speech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
  }

  /** The morphemes and marks in these paragraphs of the text. */
  static List<Token> read(String text, List<TextSpan> paragraphs) {
    MorphemeReader reader = new MorphemeReader(text);
    try {
      for (TextSpan paragraph : paragraphs) {
        reader.read(paragraph);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
    return reader.tokens;
  }

  private void read(TextSpan paragraph) throws IOException {
    int from = paragraph.begin();
    if (repeats(paragraph)) {
      Matcher run = LONG_RUN.matcher(text).region(paragraph.begin(), paragraph.end());
      while (run.find()) {
        addTokens(from, run.start());
        addMarks(run.start(), run.end());
        from = run.end();
      }
    }
    addTokens(from, paragraph.end());
  }

  /** Whether code units or pairs of them repeat so often that a long run is possible. */
  private boolean repeats(TextSpan paragraph) {
    int same = 2;
    for (int i = paragraph.begin() + 2; i < paragraph.end() && same < LONG; i++) {
      same = text.charAt(i) == text.charAt(i - 2) ? same + 1 : 2;
    }
    return same == LONG;
  }

  private void addTokens(int offset, int limit) throws IOException {
    if (offset == limit) {
      return;
    }
    tokenizer.setReader(new StringReader(text.substring(offset, limit)));
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      int begin = offset + place.startOffset();
      int end = offset + place.endOffset();
      POS.Tag left = speech.getLeftPOS();
      if (isMark(left)) {
        addMarks(begin, end);
      } else if (begin < end) {
        POS.Tag right = speech.getRightPOS();
        tokens.add(
            new Token(
                begin,
                end,
                letters.in(text, begin, end),
                tag(left, right),
                wordClass(left, right)));
      }
    }
    // Closed after each text: that is how a Lucene tokenizer is given its next one.
    tokenizer.end();
    tokenizer.close();
  }

  private static <T> ImmutableMap<POS.Tag, T> byTag(Function<POS.Tag, T> value) {
    return Maps.immutableEnumMap(Maps.toMap(EnumSet.allOf(POS.Tag.class), value::apply));
  }

  private static String tag(POS.Tag left, POS.Tag right) {
    return requireNonNull(requireNonNull(TAGS.get(left)).get(right));
  }

  /** Nori glues marks together ({@code ’(}); each is a token of its own here, white space none. */
  private void addMarks(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        tokens.add(new Token(i, i + 1, letters.in(text, i, i + 1), "SY", WordClass.PUNCTUATION));
      }
    }
  }

  private static boolean isMark(POS.Tag tag) {
    return switch (tag) {
      case SP, SY, SF, SC, SE, SSO, SSC -> true;
      default -> false;
    };
  }

  /** An inflected form is a verb by its left tag; what it ends with tells the right one. */
  private static WordClass wordClass(POS.Tag left, POS.Tag right) {
    return switch (left) {
      case NNG, NNB, NNBC, XR, XSN, SH -> right == POS.Tag.E ? WordClass.VERB : WordClass.NOUN;
      case NNP, SL, UNKNOWN, UNA -> WordClass.PROPER_NOUN;
      case NP -> WordClass.PRONOUN;
      case NR, SN -> WordClass.NUMBER;
      case VV, VA, VX, VSV, XSV, XSA -> WordClass.VERB;
      case VCP, VCN -> WordClass.AUXILIARY;
      case J -> WordClass.PARTICLE;
      case E -> WordClass.ENDING;
      case MAG, MAJ -> WordClass.ADVERB;
      case MM, XPN -> WordClass.DETERMINER;
      default -> WordClass.OTHER;
    };
  }
}
