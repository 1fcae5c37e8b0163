package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what reports a quotation that no quotative follows: behind it, around it, or in the
 * sentence before or after.
 */
final class KoreanReports {

  private static final Pattern COPULA = Pattern.compile("(이?었다|이?였다|이다|다|입니다|였습니다|이었습니다)");
  private static final ImmutableSet<String> THUS =
      ImmutableSet.of("이렇게", "이같이", "이처럼", "다음과", "이와", "이런", "이러한");
  private static final ImmutableSet<String> SAID = ImmutableSet.of("했다", "한다", "하였다");
  private static final ImmutableSet<String> VAGUE = ImmutableSet.of("것", "게", "뜻");
  private static final ImmutableSet<String> SPEECH_COPULA =
      ImmutableSet.of("이다", "이었다", "였다", "입니다", "이라고", "이라는", "다");

  private final KoreanLexicons lexicons;
  private final KoreanDocument document;
  private final KoreanNounPhrases phrases;
  private final KoreanSources sources;
  private final KoreanCueWords words;
  private final Quotatives quotatives;

  KoreanReports(
      KoreanLexicons lexicons,
      KoreanDocument document,
      KoreanNounPhrases phrases,
      KoreanSources sources) {
    this.lexicons = lexicons;
    this.document = document;
    this.phrases = phrases;
    this.sources = sources;
    this.words = new KoreanCueWords(lexicons);
    this.quotatives = new Quotatives(lexicons);
  }

  /** What reports a quotation from outside its sentence, or behind it. */
  record Report(Optional<NounPhrase> source, TextSpan cue) {}

  /** {@code “…,” 그가 말했다.} and {@code “…” 김 대표의 말이다.} in the quotation's own sentence. */
  Optional<Report> behind(List<Eojeol> eojeols, int i) {
    if (i + 1 >= eojeols.size() || eojeols.get(i + 1).isGlued()) {
      return Optional.empty();
    }
    return report(eojeols, i + 1);
  }

  /** {@code X의 첫마디는 “…”였다}. */
  Optional<Report> firstWords(List<Eojeol> eojeols, int i) {
    boolean copula =
        i + 1 < eojeols.size()
            && eojeols.get(i + 1).isGlued()
            && COPULA.matcher(eojeols.get(i + 1).word()).matches();
    boolean closes = i + 1 == eojeols.size();
    if ((!copula && !closes) || i == 0) {
      return Optional.empty();
    }
    Eojeol noun = eojeols.get(i - 1);
    if (noun.word().equals("왈") && i > 1) {
      return phrases
          .phraseEndingAt(eojeols, i - 2, 0)
          .map(phrase -> new Report(Optional.of(phrase), noun.wordSpan()));
    }
    boolean speech =
        noun.has(Particle.TOPIC)
            && (noun.stemEndsWith(lexicons.speechNouns) || noun.stem().endsWith("마디"));
    if (!speech) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = Optional.empty();
    if (i > 1 && eojeols.get(i - 2).has(Particle.GENITIVE)) {
      source = phrases.phraseEndingAt(eojeols, i - 2, 0);
    }
    return Optional.of(new Report(source, noun.stemSpan()));
  }

  /** The report that the sentence at {@code s} makes of the quotation in its neighbour. */
  Optional<Report> in(int s, int neighbour, boolean before) {
    if (s < 0 || s >= document.sentences().size()) {
      return Optional.empty();
    }
    List<Eojeol> eojeols = document.sentences().get(s);
    boolean sameParagraph = document.paragraphOf(s) == document.paragraphOf(neighbour);
    boolean hasQuotation = eojeols.stream().anyMatch(Eojeol::isQuotation);
    boolean thus = pointsAtWords(eojeols);
    if (before) {
      Optional<Report> opening =
          sameParagraph && !hasQuotation ? opening(eojeols) : Optional.empty();
      if (opening.isPresent()) {
        return opening;
      }
      boolean opens = sameParagraph && !hasQuotation;
      return (thus || opens) && !isFree(eojeols) ? report(eojeols, 0) : Optional.empty();
    }
    if (!sameParagraph || (hasQuotation && !thus)) {
      return Optional.empty();
    }
    return report(eojeols, 0);
  }

  /** 장 CEO의 한마디., 노 이사의 말은 더 직설적이다.: whose words come next. */
  private Optional<Report> opening(List<Eojeol> eojeols) {
    for (int i = 1; i < eojeols.size(); i++) {
      Eojeol noun = eojeols.get(i);
      boolean closes = i + 1 == eojeols.size() && noun.has(Particle.NONE);
      boolean speech =
          (closes || noun.has(Particle.TOPIC))
              && eojeols.get(i - 1).has(Particle.GENITIVE)
              && isSpeech(noun.stem());
      Optional<NounPhrase> source =
          speech ? sources.speakerEndingAt(eojeols, i - 1, 0) : Optional.empty();
      if (source.isPresent()) {
        return Optional.of(new Report(source, noun.stemSpan()));
      }
    }
    return Optional.empty();
  }

  private boolean isSpeech(String noun) {
    boolean speech =
        lexicons.speechNouns.contains(noun)
            || (noun.length() > 1 && lexicons.speechNouns.holdsSuffixOf(noun));
    return (speech && !VAGUE.contains(noun)) || noun.endsWith("마디");
  }

  /** 대표는 이렇게 운을 뗐다: behind a quotation in the paragraph before, where none follows it. */
  Optional<Report> thusBehind(int s) {
    for (int next = s + 1; next < Math.min(document.sentences().size(), s + 3); next++) {
      List<Eojeol> eojeols = document.sentences().get(next);
      boolean quotes = eojeols.stream().anyMatch(Eojeol::isQuotation);
      boolean thus = pointsAtWords(eojeols);
      boolean announces =
          next + 1 < document.sentences().size() && isFree(document.sentences().get(next + 1));
      if (thus && !announces) {
        return report(eojeols, 0);
      }
      if (quotes && isFree(eojeols)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 이렇게, 다음과: whether the sentence points at what is quoted. */
  private static boolean pointsAtWords(List<Eojeol> eojeols) {
    return eojeols.stream().anyMatch(e -> THUS.contains(e.word()));
  }

  /** Nothing but quotations, with a connective before them. */
  boolean isFree(List<Eojeol> eojeols) {
    return eojeols.stream().anyMatch(Eojeol::isQuotation)
        && eojeols.stream()
            .allMatch(e -> e.isQuotation() || lexicons.connectives.contains(e.word()));
  }

  /** 운을 뗐다, 한마디 보탰다 at the end of the sentence. */
  private Optional<TextSpan> idiomAtEnd(List<Eojeol> eojeols) {
    int last = eojeols.size() - 1;
    for (int i = Math.max(0, last - 1); i <= last; i++) {
      Optional<KoreanCues.Match> match =
          eojeols.get(i).isQuotation() ? Optional.empty() : words.idiomAt(eojeols, i);
      if (match.isPresent() && match.get().last() == last) {
        return match.map(KoreanCues.Match::span);
      }
    }
    return Optional.empty();
  }

  /** A source and a reporting verb that closes the sentence without content of its own. */
  private Optional<Report> report(List<Eojeol> eojeols, int from) {
    int last = eojeols.size() - 1;
    while (last > from && eojeols.get(last).isQuotation()) {
      last--;
    }
    if (last < from || eojeols.get(last).isQuotation()) {
      return Optional.empty();
    }
    Eojeol end = eojeols.get(last);
    Optional<String> noun =
        lexicons
            .speechNouns
            .longestPrefixOf(end.word())
            .filter(n -> SPEECH_COPULA.contains(end.word().substring(n.length())));
    if (noun.isPresent() && last > from && eojeols.get(last - 1).has(Particle.GENITIVE)) {
      Optional<NounPhrase> source = phrases.phraseEndingAt(eojeols, last - 1, from);
      return source.map(phrase -> new Report(source, end.wordSpan()));
    }
    // 모 교수가 내놓은 답이다.
    boolean told =
        noun.isPresent()
            && last > from
            && eojeols.get(last - 1).isPredicate()
            && isSpeech(noun.get());
    if (told) {
      Optional<NounPhrase> source = sources.nearest(eojeols, from, last);
      if (source.isPresent()) {
        return Optional.of(new Report(source, end.wordSpan()));
      }
    }
    for (int i = from; i < last; i++) {
      if (!eojeols.get(i).isQuotation() && quotatives.at(eojeols, i).isPresent()) {
        return Optional.empty();
      }
    }
    Optional<TextSpan> idiom = idiomAtEnd(eojeols);
    if (idiom.isPresent()) {
      Optional<NounPhrase> speaker = sources.nearest(eojeols, from, last);
      return speaker.map(phrase -> new Report(speaker, idiom.get()));
    }
    boolean takesObject =
        last > from
            && eojeols.get(last - 1).has(Particle.OBJECT)
            && !eojeols.get(last - 1).stem().equals("말");
    boolean reports = words.isReporting(end.word()) || SAID.contains(end.word());
    if (!reports || takesObject) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = sources.nearest(eojeols, from, last);
    boolean thus = pointsAtWords(eojeols.subList(from, last));
    return source.isPresent() || thus
        ? Optional.of(new Report(source, end.wordSpan()))
        : Optional.empty();
  }
}
