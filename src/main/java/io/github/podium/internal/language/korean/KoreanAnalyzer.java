package io.github.podium.internal.language.korean;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
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

/** Takes Korean text apart: Nori's morphemes, in sentences that no quotation is broken by. */
final class KoreanAnalyzer {

  private static final int LONGEST_UNCLOSED = 300;

  /** So many marks of one kind that Nori takes time by the square of their number. */
  private static final int LONG = 32;

  private static final Pattern LONG_RUN =
      Pattern.compile("([\\p{P}\\p{S}])\\1{" + (LONG - 1) + ",}");

  /** The names of a left and a right tag together. */
  private static final ImmutableMap<POS.Tag, ImmutableMap<POS.Tag, String>> TAGS =
      byTag(left -> byTag(right -> left + "+" + right));

  private final KoreanSentences sentences = new KoreanSentences();

  Analysis analyze(String text, List<TextSpan> paragraphs, List<Quotation> quotations) {
    List<Quotation> closed =
        quotations.stream().filter(q -> q.closed() || endsItself(text, q)).toList();
    List<Token> tokens = tokenize(text, paragraphs);
    Analysis unsplit = new Analysis(text, paragraphs, List.of(), closed);
    List<Sentence> found = new ArrayList<>();
    int next = 0;
    for (KoreanSentences.Bounds bounds : sentences.split(unsplit)) {
      int from = next;
      while (next < tokens.size() && tokens.get(next).begin() < bounds.span().end()) {
        next++;
      }
      if (next > from) {
        found.add(new Sentence(bounds.span(), bounds.paragraph(), tokens.subList(from, next)));
      }
    }
    return new Analysis(text, paragraphs, found, closed);
  }

  /** The closing mark is lost, but a full stop ends both the quotation and its paragraph. */
  private static boolean endsItself(String text, Quotation quotation) {
    TextSpan span = quotation.span();
    int before = span.begin() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean opensSentence = before < 0 || ".?!\n".indexOf(text.charAt(before)) >= 0;
    boolean ends = ".?!".indexOf(text.charAt(span.end() - 1)) >= 0;
    return opensSentence && ends && span.length() < LONGEST_UNCLOSED;
  }

  private static List<Token> tokenize(String text, List<TextSpan> paragraphs) {
    List<Token> tokens = new ArrayList<>();
    KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            null,
            DecompoundMode.NONE,
            /* outputUnknownUnigrams= */ false,
            /* discardPunctuation= */ false);
    try {
      for (TextSpan paragraph : paragraphs) {
        boolean repeats = repeats(text, paragraph);
        Matcher run = LONG_RUN.matcher(text).region(paragraph.begin(), paragraph.end());
        int from = paragraph.begin();
        while (repeats && run.find()) {
          addTokens(tokenizer, from, run.start(), text, tokens);
          addMarks(text, run.start(), run.end(), tokens);
          from = run.end();
        }
        addTokens(tokenizer, from, paragraph.end(), text, tokens);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
    return tokens;
  }

  /** Whether code units or pairs of them repeat so often that a long run is possible. */
  private static boolean repeats(String text, TextSpan paragraph) {
    int same = 2;
    for (int i = paragraph.begin() + 2; i < paragraph.end() && same < LONG; i++) {
      same = text.charAt(i) == text.charAt(i - 2) ? same + 1 : 2;
    }
    return same == LONG;
  }

  private static void addTokens(
      KoreanTokenizer tokenizer, int offset, int limit, String text, List<Token> tokens)
      throws IOException {
    if (offset == limit) {
      return;
    }
    tokenizer.setReader(new StringReader(text.substring(offset, limit)));
    tokenizer.reset();
    OffsetAttribute place = tokenizer.getAttribute(OffsetAttribute.class);
    PartOfSpeechAttribute speech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
    while (tokenizer.incrementToken()) {
      int begin = offset + place.startOffset();
      int end = offset + place.endOffset();
      POS.Tag left = speech.getLeftPOS();
      if (isMark(left)) {
        addMarks(text, begin, end, tokens);
      } else if (begin < end) {
        POS.Tag right = speech.getRightPOS();
        tokens.add(
            new Token(
                begin, end, text.substring(begin, end), tag(left, right), wordClass(left, right)));
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
  private static void addMarks(String text, int begin, int end, List<Token> tokens) {
    for (int i = begin; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        tokens.add(new Token(i, i + 1, text.substring(i, i + 1), "SY", WordClass.PUNCTUATION));
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
