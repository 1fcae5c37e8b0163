package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Groups the morphemes of a text into eojeol.
 *
 * <p>Nori fuses a name that it does not know with its particle ({@code 황은/NNP}). The document tells
 * them apart: where {@code 황} occurs with a certain particle or before a title, {@code 황은} is that
 * name and a topic particle.
 */
final class Eojeols {

  private static final CharMatcher EDGE =
      CharMatcher.anyOf(".,?!:;…·―—–-\"'“”‘’「」『』()[]{}<>〈〉《》«»=|/*~`◇■▲△▶○●").precomputed();
  private static final CharMatcher PHRASE_END = CharMatcher.anyOf(",;:…").precomputed();
  private static final String FUSIBLE = "은는이가도의";

  private static final int SHORTEST_NAME = 4;
  private static final int SHORTEST_ENDING = 3;

  private final String text;
  private final Set<String> stems;
  private final Set<String> splitNames;
  private final Lexicon organizationEndings;
  private final Lexicon titles;
  private final KoreanNames names;

  private Eojeols(String text, Set<String> stems, Set<String> splitNames, KoreanLexicons lexicons) {
    this.text = text;
    this.organizationEndings = lexicons.organizationEndings;
    this.titles = lexicons.personTitles;
    this.names = new KoreanNames(lexicons);
    this.stems = stems;
    this.splitNames = splitNames;
  }

  /** A grouper that knows the nouns of this text. */
  static Eojeols of(Analysis analysis, KoreanLexicons lexicons) {
    Set<String> stems = new HashSet<>();
    Eojeols naive = new Eojeols(analysis.text(), ImmutableSet.of(), ImmutableSet.of(), lexicons);
    SetMultimap<String, String> endings = HashMultimap.create();
    for (Sentence sentence : analysis.sentences()) {
      Eojeol before = null;
      for (Eojeol eojeol : naive.group(sentence, List.of())) {
        if (eojeol.isNominal()) {
          stems.add(eojeol.stem());
        }
        boolean fusible =
            eojeol.word().length() == 2 && FUSIBLE.indexOf(eojeol.word().charAt(1)) >= 0;
        if (before != null && !before.comma() && fusible) {
          endings.put(before.word() + " " + eojeol.word().charAt(0), eojeol.word().substring(1));
        }
        before = eojeol;
      }
    }
    Set<String> splitNames = new HashSet<>();
    for (String name : endings.keySet()) {
      // One more particle than chance would give: 젠슨 황은, 젠슨 황이.
      if (endings.get(name).size() > 1) {
        splitNames.add(name);
      }
    }
    return new Eojeols(analysis.text(), stems, splitNames, lexicons);
  }

  /** The eojeol of the sentence, each outer quotation one. */
  List<Eojeol> group(Sentence sentence, Analysis analysis) {
    return group(sentence, analysis.outerQuotationsIn(sentence.span()));
  }

  /** The eojeol inside each outer quotation of the sentence, a quotation in it one. */
  List<List<Eojeol>> groupQuoted(Sentence sentence, Analysis analysis) {
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
          found.add(group(sentenceInside, nested));
          sentenceInside = new ArrayList<>();
        }
      }
      if (!sentenceInside.isEmpty()) {
        found.add(group(sentenceInside, nested));
      }
    }
    return found;
  }

  private List<Eojeol> group(Sentence sentence, List<Quotation> quotations) {
    return group(sentence.tokens(), quotations);
  }

  private List<Eojeol> group(List<Token> tokens, List<Quotation> quotations) {
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
        add(current, inside, found);
        current.clear();
      }
      inside = quotation;
      current.add(token);
    }
    if (!current.isEmpty()) {
      add(current, inside, found);
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

  private void add(List<Token> tokens, Optional<Quotation> quotation, List<Eojeol> found) {
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
    if (word.equals("역시") && !found.isEmpty()) {
      asTopic(found);
    }
    String particle = particleOf(word, morphemes, before);
    morphemes = mended(morphemes, word, before, particle, begin + first);
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

  private String particleOf(String word, List<Token> tokens, String before) {
    int first = tokens.size();
    while (first > 0 && tokens.get(first - 1).is(WordClass.PARTICLE)) {
      first--;
    }
    String particle =
        first == tokens.size()
            ? ""
            : text.substring(tokens.get(first).begin(), tokens.get(tokens.size() - 1).end());
    int stem = word.length() - particle.length();
    // 고시은: 은 is no particle behind a vowel.
    boolean fits =
        stem <= 0
            || !Hangul.isSyllable(word.charAt(stem - 1))
            || Hangul.agrees(word.charAt(stem - 1), particle);
    return !particle.isEmpty() && fits && word.endsWith(particle)
        ? particle
        : fusedParticle(word, tokens, before);
  }

  /** 의원 천은주가: Nori takes the word for something else. */
  private boolean isNameBehindTitle(String stem, String before) {
    return stem.length() > 2 && endsInTitle(before) && names.isFullName(stem);
  }

  private boolean endsInTitle(String word) {
    return titles.longestSuffixOf(word).filter(title -> title.length() > 1).isPresent();
  }

  /** A noun of the text, or a word with the ending of an organisation: 해무로보틱스. */
  private boolean isName(String stem) {
    return stems.contains(stem)
        || organizationEndings
            .longestSuffixOf(stem)
            .filter(ending -> SHORTEST_ENDING <= ending.length() && ending.length() < stem.length())
            .isPresent();
  }

  /** A name that Nori took for a verb is a noun where the text uses it as one elsewhere. */
  private List<Token> mended(
      List<Token> tokens, String word, String before, String particle, int begin) {
    String stem = word.substring(0, word.length() - particle.length());
    boolean isName =
        (stem.length() >= SHORTEST_NAME
                && isName(stem)
                && !tokens.isEmpty()
                && !tokens.get(tokens.size() - 1).is(WordClass.PARTICLE))
            || isNameBehindTitle(stem, before);
    if (!isName) {
      return tokens;
    }
    int end = begin + stem.length();
    Token noun = new Token(new TextSpan(begin, end), stem, "NNP", WordClass.PROPER_NOUN);
    if (particle.isEmpty()) {
      return List.of(noun);
    }
    TextSpan span = new TextSpan(end, end + particle.length());
    return List.of(noun, new Token(span, particle, "J", WordClass.PARTICLE));
  }

  private String fusedParticle(String word, List<Token> tokens, String before) {
    if (word.length() < 2 || tokens.isEmpty()) {
      return "";
    }
    if (FUSIBLE.indexOf(word.charAt(word.length() - 1)) < 0) {
      return "";
    }
    String last = word.substring(word.length() - 1);
    Token token = tokens.get(tokens.size() - 1);
    if (!Hangul.agrees(word.charAt(word.length() - 2), last)) {
      return "";
    }
    String stem = word.substring(0, word.length() - 1);
    boolean unknown = token.tag().startsWith("UNKNOWN") && token.text().length() > 1;
    boolean nounOrName =
        token.is(WordClass.PROPER_NOUN, WordClass.NOUN) || word.length() > SHORTEST_NAME;
    boolean knownStem = nounOrName && isName(stem);
    boolean splitName = word.length() == 2 && splitNames.contains(before + " " + word.charAt(0));
    return unknown || knownStem || splitName || endsInTitle(stem) || isNameBehindTitle(stem, before)
        ? last
        : "";
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
