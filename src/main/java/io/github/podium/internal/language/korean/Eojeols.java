package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Groups the morphemes of a text into eojeol, twice: at first without knowing its nouns, then with
 * those that were found so.
 */
final class Eojeols {

  private static final CharMatcher EDGE =
      CharMatcher.anyOf(".,?!:;…·―—–-\"'“”‘’「」『』()[]{}<>〈〉《》«»=|/*~`◇■▲△▶○●").precomputed();
  private static final CharMatcher PHRASE_END = CharMatcher.anyOf(",;:…").precomputed();

  private final Analysis analysis;
  private final String text;
  private final List<List<Eojeol>> firstRead = new ArrayList<>();
  private final ParticleReader particles;

  /** A grouper that knows the nouns of this text. */
  Eojeols(Analysis analysis, KoreanLexicons lexicons) {
    this.analysis = analysis;
    this.text = analysis.text();
    ParticleReader first = ParticleReader.of(text, lexicons);
    for (Sentence sentence : analysis.sentences()) {
      firstRead.add(group(sentence.tokens(), List.of(), first));
    }
    this.particles = ParticleReader.of(text, firstRead, lexicons);
  }

  /** The eojeol of the sentence at the index, each outer quotation one. */
  List<Eojeol> group(int index) {
    Sentence sentence = analysis.sentences().get(index);
    List<Quotation> quotations = analysis.outerQuotationsIn(sentence.span());
    return quotations.isEmpty()
        ? readAgain(sentence.tokens(), firstRead.get(index))
        : group(sentence.tokens(), quotations, particles);
  }

  private List<Eojeol> readAgain(List<Token> tokens, List<Eojeol> eojeols) {
    List<Eojeol> found = new ArrayList<>(eojeols.size());
    int first = 0;
    for (Eojeol eojeol : eojeols) {
      int next = first;
      while (next < tokens.size() && tokens.get(next).begin() < eojeol.end()) {
        next++;
      }
      if (particles.leaves(eojeol)) {
        found.add(eojeol);
      } else {
        add(tokens.subList(first, next), Optional.empty(), particles, found);
      }
      first = next;
    }
    return found;
  }

  /** The eojeol inside each outer quotation of the sentence, a quotation in it one. */
  List<List<Eojeol>> groupQuoted(int index) {
    Sentence sentence = analysis.sentences().get(index);
    List<List<Eojeol>> found = new ArrayList<>();
    for (Quotation outer : analysis.outerQuotationsIn(sentence.span())) {
      List<Token> tokens =
          sentence.tokens().stream().filter(t -> outer.inner().contains(t.span())).toList();
      List<Quotation> nested =
          tokens.isEmpty()
              ? List.of()
              : analysis.nestedQuotationsIn(
                  new TextSpan(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end()));
      List<Token> sentenceInside = new ArrayList<>();
      for (Token token : tokens) {
        sentenceInside.add(token);
        boolean inNested = nested.stream().anyMatch(q -> q.span().contains(token.begin()));
        if (!inNested && (token.text().equals(".") || token.text().equals("?"))) {
          found.add(group(sentenceInside, nested, particles));
          sentenceInside = new ArrayList<>();
        }
      }
      if (!sentenceInside.isEmpty()) {
        found.add(group(sentenceInside, nested, particles));
      }
    }
    return found;
  }

  private List<Eojeol> group(
      List<Token> tokens, List<Quotation> quotations, ParticleReader reader) {
    List<Eojeol> found = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    Optional<Quotation> inside = Optional.empty();
    for (Token token : tokens) {
      Optional<Quotation> quotation = at(quotations, token);
      boolean breaks =
          !current.isEmpty()
              && (!quotation.equals(inside)
                  || (quotation.isEmpty()
                      && current.get(current.size() - 1).end() < token.begin()));
      if (breaks) {
        add(current, inside, reader, found);
        current.clear();
      }
      inside = quotation;
      current.add(token);
    }
    if (!current.isEmpty()) {
      add(current, inside, reader, found);
    }
    return found;
  }

  private static Optional<Quotation> at(List<Quotation> quotations, Token token) {
    for (int i = 0; i < quotations.size(); i++) {
      if (quotations.get(i).span().contains(token.begin())) {
        return Optional.of(quotations.get(i));
      }
    }
    return Optional.empty();
  }

  private void add(
      List<Token> tokens,
      Optional<Quotation> quotation,
      ParticleReader reader,
      List<Eojeol> found) {
    int begin = tokens.get(0).begin();
    int end = tokens.get(tokens.size() - 1).end();
    boolean glued = !found.isEmpty() && found.get(found.size() - 1).end() == begin;
    if (quotation.isPresent()) {
      TextSpan span = quotation.get().span();
      found.add(Eojeol.quotation(span, List.copyOf(tokens), glued));
      return;
    }
    String letters = tokens.size() == 1 ? tokens.get(0).text() : text.substring(begin, end);
    int first = 0;
    int last = letters.length();
    while (first < last && EDGE.matches(letters.charAt(first)) && letters.charAt(first) != '(') {
      first++;
    }
    while (last > first
        && EDGE.matches(letters.charAt(last - 1))
        && letters.charAt(last - 1) != ')') {
      last--;
    }
    boolean comma = last < letters.length() && PHRASE_END.matchesAnyOf(letters.substring(last));
    boolean bracketed = letters.indexOf(']', last) >= 0;
    if (first == last) {
      first = 0;
      last = letters.length();
      comma = PHRASE_END.matchesAnyOf(letters);
    }
    String word = letters.substring(first, last);
    List<Token> morphemes = withoutMarks(tokens);
    String before = found.isEmpty() ? "" : found.get(found.size() - 1).word();
    if (ParticleReader.makesTopic(word) && !found.isEmpty()) {
      asTopic(found);
    }
    String particle = reader.of(word, morphemes, before);
    morphemes = reader.mended(morphemes, word, before, particle, begin + first);
    TextSpan span = new TextSpan(begin, end);
    found.add(
        Eojeol.word(
            span,
            word,
            word.length() == letters.length() ? span : new TextSpan(begin + first, begin + last),
            role(particle),
            particle,
            morphemes,
            glued,
            comma,
            bracketed));
  }

  private static List<Token> withoutMarks(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is(WordClass.PUNCTUATION)) {
        return tokens.stream().filter(t -> !t.is(WordClass.PUNCTUATION)).toList();
      }
    }
    return List.copyOf(tokens);
  }

  /** 김 대표 역시: a noun before 역시 is a topic. */
  private static void asTopic(List<Eojeol> found) {
    Eojeol noun = found.get(found.size() - 1);
    if (noun.isNominal() && noun.has(Particle.NONE)) {
      found.set(found.size() - 1, noun.asTopic());
    }
  }

  private static Particle role(String particle) {
    return switch (particle) {
      case "" -> Particle.NONE;
      case "은", "는", "께서는" -> Particle.TOPIC;
      case "도" -> Particle.ALSO;
      case "이", "가", "께서" -> Particle.SUBJECT;
      case "을", "를" -> Particle.OBJECT;
      case "의" -> Particle.GENITIVE;
      case "와", "과" -> Particle.AND;
      default -> Particle.OTHER;
    };
  }
}
