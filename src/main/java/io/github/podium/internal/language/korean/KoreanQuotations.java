package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes the quotations that no quotative follows: in a headline, free in their own sentence,
 * announced by the sentence before (이렇게 말했다.), closed by the one after (김 대표의 말이다.).
 */
final class KoreanQuotations {

  private static final int LONGEST_HEADLINE = 100;
  private static final int SHORTEST_FREE = 6;
  private static final double CLOSED = 0.9;
  private static final double HEADLINE = 0.75;
  private static final double FREE = 0.7;
  private static final Pattern AGAINST = Pattern.compile("(?i)vs|대");
  private static final int LONGEST_SIGNATURE = 60;
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\.?\\s?(?:[—–-]{1,2}\\s?(@[\\w.]+|[가-힣A-Za-z ]{2,20}?)(?=[\\n,)]|$)|\\(([^()\\n]{3,40})\\))");
  private static final Pattern THUS = Pattern.compile("이렇게|이같이|이처럼|다음과|이와|이런|이러한");
  private static final Pattern SPEECH_COPULA = Pattern.compile("(이다|이었다|였다|입니다|이라고|이라는|다)");

  private final KoreanLexicons lexicons;
  private final KoreanDocument document;
  private final KoreanNounPhrases phrases;
  private final KoreanSources sources;
  private final KoreanCues cues;

  KoreanQuotations(
      KoreanLexicons lexicons,
      KoreanDocument document,
      KoreanNounPhrases phrases,
      KoreanSources sources) {
    this.lexicons = lexicons;
    this.document = document;
    this.phrases = phrases;
    this.sources = sources;
    this.cues = new KoreanCues(lexicons);
  }

  /** What reports a quotation from outside its sentence, or behind it. */
  private record Report(Optional<NounPhrase> source, TextSpan cue) {}

  /** The attributions of quotations that none of those found so far covers. */
  List<Attribution> add(List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    Spans covered = new Spans();
    Set<TextSpan> cuesInUse = new HashSet<>();
    for (Attribution attribution : found) {
      covered.addContent(attribution);
      attribution.cue().ifPresent(cuesInUse::add);
    }
    List<List<Eojeol>> sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      List<Eojeol> eojeols = sentences.get(s);
      for (int i = 0; i < eojeols.size(); i++) {
        if (eojeols.get(i).isQuotation() && !covered.overlap(eojeols.get(i).span())) {
          attribute(s, i, cuesInUse)
              .ifPresent(
                  attribution -> {
                    all.add(attribution);
                    covered.addContent(attribution);
                    attribution.cue().ifPresent(cuesInUse::add);
                  });
        }
      }
    }
    return all;
  }

  private Optional<Attribution> attribute(int s, int i, Set<TextSpan> cuesInUse) {
    List<Eojeol> eojeols = document.sentences().get(s);
    TextSpan quotation = eojeols.get(i).span();
    Optional<TextSpan> signature = signature(quotation);
    if (signature.isPresent()) {
      return Optional.of(
          new Attribution(
              List.of(quotation),
              signature,
              Optional.empty(),
              Flow.SAME_SPEAKER,
              "ko-signed-quotation",
              FREE));
    }
    if (isHeadline(s)) {
      return headline(eojeols, i);
    }
    Optional<Report> behind = reportBehind(eojeols, i);
    if (behind.isPresent()) {
      return Optional.of(
          reported(quotationsFrom(s, i, behind.get()), behind.get(), "ko-report-behind"));
    }
    Optional<Report> first = firstWords(eojeols, i);
    if (first.isPresent()) {
      return Optional.of(reported(List.of(quotation), first.get(), "ko-first-words"));
    }
    if (!isFree(eojeols)) {
      return Optional.empty();
    }
    Optional<Report> after = reportIn(s + 1, s, false);
    if (after.isPresent()) {
      List<TextSpan> parts = new ArrayList<>(List.of(quotation));
      boolean goesOn =
          s + 2 < document.sentences().size()
              && paragraph(s + 2) == paragraph(s)
              && after.get().source().isPresent()
              && isFree(document.sentences().get(s + 2));
      if (goesOn) {
        document.sentences().get(s + 2).stream()
            .filter(Eojeol::isQuotation)
            .forEach(e -> parts.add(e.span()));
      }
      return Optional.of(reported(parts, after.get(), "ko-closed-after"));
    }
    Optional<Report> before = reportIn(s - 1, s, true);
    boolean unused = before.isPresent() && !cuesInUse.contains(before.get().cue());
    if (unused) {
      return Optional.of(reported(List.of(quotation), before.get(), "ko-announced-before"));
    }
    boolean longEnough = quotation.length() >= SHORTEST_FREE && hasSentence(eojeols.get(i));
    return longEnough
        ? Optional.of(unreported(List.of(quotation), Flow.SAME_SPEAKER, "ko-free-quotation", FREE))
        : Optional.empty();
  }

  /** “…” — @handle, “…”(유룡 KAIST 교수): who stands behind the quotation. */
  private Optional<TextSpan> signature(TextSpan quotation) {
    String text = document.analysis().text();
    int limit = Math.min(text.length(), quotation.end() + LONGEST_SIGNATURE);
    Matcher matcher = SIGNATURE.matcher(text).region(quotation.end(), limit);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int group = matcher.group(1) != null ? 1 : 2;
    return Optional.of(new TextSpan(matcher.start(group), matcher.end(group)))
        .filter(span -> group == 1 || endsInTitle(span.in(text)));
  }

  private boolean endsInTitle(String words) {
    return lexicons.personTitles.longestSuffixOf(words.replaceAll(".* ", "")).isPresent();
  }

  /** A line that is no sentence: short, without a full stop. */
  private boolean isHeadline(int s) {
    Sentence sentence = document.analysis().sentences().get(s);
    TextSpan line = document.analysis().paragraphs().get(sentence.paragraph());
    List<Eojeol> eojeols = document.sentences().get(s);
    Eojeol last = eojeols.get(eojeols.size() - 1);
    boolean wholeLine =
        line.length() <= LONGEST_HEADLINE && sentence.span().begin() == line.begin();
    boolean open =
        last.isQuotation()
            ? eojeols.size() > 1 || s == 0
            : !document.text(last.span()).matches("(?s).*[.?!]\\W*");
    return wholeLine && open && sentence.span().end() == line.end();
  }

  private Optional<Attribution> headline(List<Eojeol> eojeols, int i) {
    boolean isDouble =
        document
            .analysis()
            .quotationAt(eojeols.get(i).begin())
            .filter(q -> q.style() != Quotation.Style.SINGLE)
            .isPresent();
    if (!isDouble) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = Optional.empty();
    if (i > 0 && eojeols.get(i - 1).has(Particle.NONE, Particle.TOPIC, Particle.SUBJECT)) {
      source =
          sources
              .speakerEndingAt(eojeols, i - 1, 0)
              .filter(phrase -> startsPart(eojeols, phrase.first()))
              .filter(phrase -> !AGAINST.matcher(eojeols.get(phrase.last()).word()).matches());
    }
    return Optional.of(
        new Attribution(
            List.of(eojeols.get(i).span()),
            source.map(NounPhrase::span),
            Optional.empty(),
            Flow.NEXT_SPEAKER,
            "ko-headline",
            HEADLINE));
  }

  /** Whether the line, or a part of it behind a mark, begins there. */
  private static boolean startsPart(List<Eojeol> eojeols, int first) {
    return first == 0
        || eojeols.get(first - 1).comma()
        || eojeols.get(first - 1).isBracketed()
        || eojeols.get(first - 1).word().chars().noneMatch(Character::isLetterOrDigit);
  }

  /** {@code “…,” 그가 말했다.} and {@code “…” 김 대표의 말이다.} in the quotation's own sentence. */
  private Optional<Report> reportBehind(List<Eojeol> eojeols, int i) {
    if (i + 1 >= eojeols.size() || eojeols.get(i + 1).isGlued()) {
      return Optional.empty();
    }
    return report(eojeols, i + 1);
  }

  /** {@code X의 첫마디는 “…”였다}. */
  private Optional<Report> firstWords(List<Eojeol> eojeols, int i) {
    boolean copula =
        i + 1 < eojeols.size()
            && eojeols.get(i + 1).isGlued()
            && eojeols.get(i + 1).word().matches("(이?었다|이?였다|이다|다|입니다|였습니다|이었습니다)");
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
            && (lexicons.speechNouns.longestSuffixOf(noun.stem()).isPresent()
                || noun.stem().endsWith("마디"));
    if (!speech) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = Optional.empty();
    if (i > 1 && eojeols.get(i - 2).has(Particle.GENITIVE)) {
      source = phrases.phraseEndingAt(eojeols, i - 2, 0);
    }
    return Optional.of(new Report(source, noun.stemSpan()));
  }

  /** Quotations of the sentence, and of the next one where an inverted report splits them. */
  private List<TextSpan> quotationsFrom(int s, int i, Report report) {
    List<TextSpan> parts = new ArrayList<>();
    parts.add(document.sentences().get(s).get(i).span());
    List<Eojeol> next =
        s + 1 < document.sentences().size() ? document.sentences().get(s + 1) : List.of();
    boolean sameParagraph = s + 1 < document.sentences().size() && paragraph(s + 1) == paragraph(s);
    boolean inverted = document.text(parts.get(0)).matches("(?s).*,\\W*");
    if (inverted && sameParagraph && isFree(next) && report.source().isPresent()) {
      next.stream().filter(Eojeol::isQuotation).forEach(e -> parts.add(e.span()));
    }
    return parts;
  }

  private int paragraph(int s) {
    return document.analysis().sentences().get(s).paragraph();
  }

  /** Nothing but quotations, with a connective before them. */
  private boolean isFree(List<Eojeol> eojeols) {
    return eojeols.stream().anyMatch(Eojeol::isQuotation)
        && eojeols.stream()
            .allMatch(e -> e.isQuotation() || lexicons.connectives.contains(e.word()));
  }

  private static boolean hasSentence(Eojeol quotation) {
    return quotation.tokens().size() > 3;
  }

  /** The report that the sentence at {@code s} makes of the quotation in its neighbour. */
  private Optional<Report> reportIn(int s, int neighbour, boolean before) {
    if (s < 0 || s >= document.sentences().size()) {
      return Optional.empty();
    }
    List<Eojeol> eojeols = document.sentences().get(s);
    boolean sameParagraph = paragraph(s) == paragraph(neighbour);
    boolean hasQuotation = eojeols.stream().anyMatch(Eojeol::isQuotation);
    boolean thus = eojeols.stream().anyMatch(e -> THUS.matcher(e.word()).matches());
    if (before) {
      boolean idiom = sameParagraph && !hasQuotation && idiomAtEnd(eojeols).isPresent();
      return (thus || idiom) && !isFree(eojeols) ? report(eojeols, 0) : Optional.empty();
    }
    if (!sameParagraph || (hasQuotation && !thus)) {
      return Optional.empty();
    }
    return report(eojeols, 0);
  }

  /** 운을 뗐다, 한마디 보탰다 at the end of the sentence. */
  private Optional<TextSpan> idiomAtEnd(List<Eojeol> eojeols) {
    int last = eojeols.size() - 1;
    for (int i = Math.max(0, last - 1); i <= last; i++) {
      Optional<KoreanCues.Match> match =
          eojeols.get(i).isQuotation() ? Optional.empty() : cues.idiomAt(eojeols, i);
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
            .filter(n -> SPEECH_COPULA.matcher(end.word().substring(n.length())).matches());
    if (noun.isPresent() && last > from && eojeols.get(last - 1).has(Particle.GENITIVE)) {
      Optional<NounPhrase> source = phrases.phraseEndingAt(eojeols, last - 1, from);
      return source.map(phrase -> new Report(source, end.wordSpan()));
    }
    Quotatives quotatives = new Quotatives(lexicons);
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
    boolean reports = cues.isReporting(end.word()) || end.word().matches("(했다|한다|하였다)");
    if (!reports || takesObject) {
      return Optional.empty();
    }
    Optional<NounPhrase> source = sources.nearest(eojeols, from, last);
    boolean thus =
        eojeols.subList(from, last).stream().anyMatch(e -> THUS.matcher(e.word()).matches());
    return source.isPresent() || thus
        ? Optional.of(new Report(source, end.wordSpan()))
        : Optional.empty();
  }

  private static Attribution reported(List<TextSpan> content, Report report, String rule) {
    return new Attribution(
        content,
        report.source().map(NounPhrase::span),
        Optional.of(report.cue()),
        Flow.SAME_SPEAKER,
        rule,
        CLOSED);
  }

  private static Attribution unreported(
      List<TextSpan> content, Flow flow, String rule, double confidence) {
    return new Attribution(content, Optional.empty(), Optional.empty(), flow, rule, confidence);
  }
}
