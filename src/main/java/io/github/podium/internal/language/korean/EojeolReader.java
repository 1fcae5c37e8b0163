package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import io.github.podium.internal.analysis.Places;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Token;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Groups the morphemes of a text into eojeol. */
final class EojeolReader {

  private static final CharMatcher EDGE =
      CharMatcher.anyOf(".,?!:;…·―—–-\"'“”‘’「」『』()[]{}<>〈〉《》«»=|/*~`◇■▲△▶○●").precomputed();
  private static final CharMatcher PHRASE_END = CharMatcher.anyOf(",;:…").precomputed();

  private static final CharMatcher BRACKET = CharMatcher.is(']');

  /** The number of the quotation where there is none. */
  private static final int OUTSIDE = -1;

  private final String text;

  EojeolReader(String text) {
    this.text = text;
  }

  /** The same eojeol as before, with the nouns that are known by now. */
  List<Eojeol> readAgain(List<Eojeol> known, ParticleReader reader, List<Token> tokens) {
    Grouping grouping = new Grouping(reader, known, 0, List.of());
    for (Eojeol eojeol : known) {
      if (!grouping.addKnown(eojeol.begin(), eojeol.end(), false)) {
        grouping.addRead(within(eojeol.span(), tokens), false);
      }
    }
    return grouping.found;
  }

  /**
   * The eojeol that the tokens make, each of the quotations one.
   *
   * @param known those of the sentence that were read before the nouns of the text were known
   */
  List<Eojeol> group(
      List<Token> tokens, List<Quotation> quotations, ParticleReader reader, List<Eojeol> known) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    int firstKnown = Places.countBelow(tokens.get(0).begin(), known, Eojeol::begin);
    Grouping grouping = new Grouping(reader, known, firstKnown, quotations);
    List<Token> current = new ArrayList<>();
    int inside = OUTSIDE;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int quotation = grouping.quotationAt(token.begin());
      boolean spaced = quotation == OUTSIDE && i > 0 && tokens.get(i - 1).end() < token.begin();
      if (i > 0 && (quotation != inside || spaced)) {
        grouping.add(current, inside);
        current.clear();
      }
      inside = quotation;
      current.add(token);
    }
    grouping.add(current, inside);
    return grouping.found;
  }

  /** The eojeol of one stretch of text, as they come; what was read before is not read again. */
  private final class Grouping {

    private final ParticleReader reader;
    private final List<Eojeol> known;
    private final List<Quotation> quotations;
    private final List<Eojeol> found = new ArrayList<>();
    private int nextKnown;
    private int quotation = OUTSIDE;
    private int quotedFrom = -1;
    private int quotedTo = -1;

    Grouping(
        ParticleReader reader, List<Eojeol> known, int firstKnown, List<Quotation> quotations) {
      this.reader = reader;
      this.known = known;
      this.nextKnown = firstKnown;
      this.quotations = quotations;
    }

    /** The number of the quotation that covers the place, which is behind the last one asked of. */
    private int quotationAt(int place) {
      while (quotedTo <= place) {
        quotation++;
        boolean isLast = quotation == quotations.size();
        quotedFrom = isLast ? Integer.MAX_VALUE : quotations.get(quotation).span().begin();
        quotedTo = isLast ? Integer.MAX_VALUE : quotations.get(quotation).span().end();
      }
      return quotedFrom <= place ? quotation : OUTSIDE;
    }

    private void add(List<Token> tokens, int quotation) {
      int begin = tokens.get(0).begin();
      int end = tokens.get(tokens.size() - 1).end();
      boolean glued = !found.isEmpty() && last().end() == begin;
      if (quotation != OUTSIDE) {
        TextSpan span = quotations.get(quotation).span();
        found.add(Eojeol.quotation(text, span, List.copyOf(tokens), glued));
        return;
      }
      if (!addKnown(begin, end, glued)) {
        addRead(tokens, glued);
      }
    }

    private void addRead(List<Token> tokens, boolean glued) {
      TextSpan span = new TextSpan(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
      Eojeol eojeol = read(tokens, span, before(), glued, reader);
      if (ParticleReader.makesTopic(eojeol) && !found.isEmpty()) {
        asTopic(found);
      }
      found.add(eojeol);
    }

    /** Adds the eojeol there as it was read before, unless the nouns of the text change it. */
    private boolean addKnown(int begin, int end, boolean glued) {
      boolean stays = isRead(begin, end, before(), glued) && reader.leaves(known.get(nextKnown));
      if (stays) {
        // A copy, so that the eojeol of a sentence lie side by side in memory: the stages pass over
        // them a dozen times, and wait for memory longest.
        found.add(known.get(nextKnown).copy());
      }
      return stays;
    }

    private String before() {
      return found.isEmpty() ? "" : last().word();
    }

    private Eojeol last() {
      return found.get(found.size() - 1);
    }

    /** Whether the next known eojeol is the one that stands there, in the same surroundings. */
    private boolean isRead(int begin, int end, String before, boolean glued) {
      while (nextKnown < known.size() && known.get(nextKnown).begin() < begin) {
        nextKnown++;
      }
      return nextKnown < known.size()
          && known.get(nextKnown).begin() == begin
          && known.get(nextKnown).end() == end
          && known.get(nextKnown).isGlued() == glued
          && before.equals(nextKnown == 0 ? "" : known.get(nextKnown - 1).word());
    }
  }

  private Eojeol read(
      List<Token> tokens, TextSpan span, String before, boolean glued, ParticleReader reader) {
    int first = span.begin();
    int last = span.end();
    while (first < last && EDGE.matches(text.charAt(first)) && text.charAt(first) != '(') {
      first++;
    }
    while (last > first && EDGE.matches(text.charAt(last - 1)) && text.charAt(last - 1) != ')') {
      last--;
    }
    boolean bracketed = holds(BRACKET, last, span.end());
    boolean onlyMarks = first == last;
    boolean comma = holds(PHRASE_END, onlyMarks ? span.begin() : last, span.end());
    TextSpan wordSpan =
        onlyMarks || last - first == span.length() ? span : new TextSpan(first, last);
    boolean whole = tokens.size() == 1 && wordSpan.equals(span);
    String word = whole ? tokens.get(0).text() : wordSpan.in(text);
    List<Token> morphemes = Morphemes.of(tokens);
    String particle = reader.of(word, morphemes, before);
    return Eojeol.word(
        text,
        span,
        word,
        wordSpan,
        Particle.of(particle),
        particle,
        reader.mended(morphemes, word, before, particle, wordSpan.begin()),
        glued,
        comma,
        bracketed);
  }

  private boolean holds(CharMatcher marks, int from, int to) {
    for (int i = from; i < to; i++) {
      if (marks.matches(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** 김 대표 역시: a noun before 역시 is a topic. */
  private static void asTopic(List<Eojeol> found) {
    Eojeol noun = found.get(found.size() - 1);
    if (noun.isNominal() && noun.has(Particle.NONE)) {
      found.set(found.size() - 1, noun.asTopic());
    }
  }

  static List<Token> within(TextSpan span, List<Token> tokens) {
    return tokens.subList(
        Places.countBelow(span.begin(), tokens, Token::begin),
        Places.countBelow(span.end() + 1, tokens, Token::end));
  }
}
