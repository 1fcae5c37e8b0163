package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Quotation.Style;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.korean.KoreanReports.Report;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Attributes the quotations that no quotative follows: in a headline, free in their own sentence,
 * announced by the sentence before (이렇게 말했다.), closed by the one after (김 대표의 말이다.).
 */
final class KoreanQuotations {

  /** Marks that stand around a name or a slogan where nothing tells that somebody speaks. */
  private static final ImmutableSet<Style> NAMING =
      Sets.immutableEnumSet(Style.SINGLE, Style.ANGLE, Style.DOUBLE_ANGLE);

  private static final int LONGEST_HEADLINE = 100;
  private static final int SHORTEST_FREE = 6;
  private static final double CLOSED = 0.9;
  private static final double HEADLINE = 0.75;
  private static final double FREE = 0.7;
  private static final Pattern AGAINST = Pattern.compile("(?i)vs|대");

  private final KoreanLexicons lexicons;
  private final KoreanDocument document;
  private final KoreanReports reports;
  private final KoreanSources sources;
  private final KoreanSignatures signatures;

  KoreanQuotations(
      KoreanLexicons lexicons,
      KoreanDocument document,
      KoreanReports reports,
      KoreanSources sources) {
    this.lexicons = lexicons;
    this.document = document;
    this.reports = reports;
    this.sources = sources;
    this.signatures = new KoreanSignatures(lexicons);
  }

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
      if (!document.quotes(s)) {
        continue;
      }
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
    Optional<TextSpan> signature = signatures.of(quotation, document.analysis().text());
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
    Optional<Report> behind = reports.behind(eojeols, i);
    if (behind.isPresent()) {
      return Optional.of(
          reported(quotationsFrom(s, i, behind.get()), behind.get(), "ko-report-behind"));
    }
    Optional<Report> first = reports.firstWords(eojeols, i);
    if (first.isPresent()) {
      return Optional.of(reported(List.of(quotation), first.get(), "ko-first-words"));
    }
    if (!reports.isFree(eojeols)) {
      return isSubhead(s, i) ? headline(eojeols, i) : Optional.empty();
    }
    Optional<Report> after = reports.in(s + 1, s, false);
    if (after.isPresent()) {
      List<TextSpan> parts = new ArrayList<>(List.of(quotation));
      boolean goesOn =
          s + 2 < document.sentences().size()
              && document.paragraphOf(s + 2) == document.paragraphOf(s)
              && after.get().source().isPresent()
              && reports.isFree(document.sentences().get(s + 2))
              && reports.in(s + 3, s + 2, false).isEmpty();
      if (goesOn) {
        document.sentences().get(s + 2).stream()
            .filter(Eojeol::isQuotation)
            .forEach(e -> parts.add(e.span()));
      }
      return Optional.of(reported(parts, after.get(), "ko-closed-after"));
    }
    Optional<Report> before = reports.in(s - 1, s, true);
    boolean unused = before.isPresent() && !cuesInUse.contains(before.get().cue());
    if (unused) {
      return Optional.of(reported(List.of(quotation), before.get(), "ko-announced-before"));
    }
    Optional<Report> later = reports.thusBehind(s);
    if (later.isPresent() && !cuesInUse.contains(later.get().cue())) {
      return Optional.of(reported(List.of(quotation), later.get(), "ko-closed-later"));
    }
    boolean longEnough = quotation.length() >= SHORTEST_FREE && hasSentence(eojeols.get(i));
    return longEnough
        ? Optional.of(unreported(List.of(quotation), Flow.SAME_SPEAKER, "ko-free-quotation", FREE))
        : Optional.empty();
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

  /**
   * Whether the quotation belongs to a sub-head that the report follows in the same line: {@code 새
   * 물레 공개…“손맛은 그대로 남겼다” 도자기 장인들이 …}.
   */
  private boolean isSubhead(int s, int i) {
    List<Eojeol> eojeols = document.sentences().get(s);
    boolean first = s > 0 && document.paragraphOf(s) == 1 && document.paragraphOf(s - 1) == 0;
    boolean aside = i + 1 < eojeols.size() && !eojeols.get(i + 1).isGlued();
    return first
        && aside
        && hasSentence(eojeols.get(i))
        && isHeadline(s - 1)
        && eojeols.subList(0, i).stream()
            .noneMatch(e -> hasSentence(e) || !e.has(Particle.NONE, Particle.GENITIVE));
  }

  private Optional<Attribution> headline(List<Eojeol> eojeols, int i) {
    boolean maySpeak =
        document
            .analysis()
            .quotationAt(eojeols.get(i).begin())
            .filter(q -> !NAMING.contains(q.style()))
            .isPresent();
    if (!maySpeak) {
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
            source.or(() -> creditBehind(eojeols, i)).map(NounPhrase::span),
            Optional.empty(),
            Flow.NEXT_SPEAKER,
            "ko-headline",
            HEADLINE));
  }

  /** “…” 김태윤 대표: whose title ends the line. */
  private Optional<NounPhrase> creditBehind(List<Eojeol> eojeols, int i) {
    int last = eojeols.size() - 1;
    boolean credited =
        last > i
            && eojeols.get(last).has(Particle.NONE)
            && eojeols.get(last).endsWith(lexicons.personTitles);
    return credited
        ? sources.speakerEndingAt(eojeols, last, i + 1).filter(p -> p.first() == i + 1)
        : Optional.empty();
  }

  /** Whether the line, or a part of it behind a mark, begins there. */
  private boolean startsPart(List<Eojeol> eojeols, int first) {
    return first == 0
        || (eojeols.get(first).isGlued()
            && document.text(eojeols.get(first).span()).startsWith("…"))
        || eojeols.get(first - 1).comma()
        || eojeols.get(first - 1).isBracketed()
        || eojeols.get(first - 1).word().chars().noneMatch(Character::isLetterOrDigit);
  }

  /** Quotations of the sentence, and of the next one where an inverted report splits them. */
  private List<TextSpan> quotationsFrom(int s, int i, Report report) {
    List<TextSpan> parts = new ArrayList<>();
    parts.add(document.sentences().get(s).get(i).span());
    List<Eojeol> next =
        s + 1 < document.sentences().size() ? document.sentences().get(s + 1) : List.of();
    boolean sameParagraph =
        s + 1 < document.sentences().size()
            && document.paragraphOf(s + 1) == document.paragraphOf(s);
    boolean inverted = document.text(parts.get(0)).matches("(?s).*,\\W*");
    if (inverted && sameParagraph && reports.isFree(next) && report.source().isPresent()) {
      next.stream().filter(Eojeol::isQuotation).forEach(e -> parts.add(e.span()));
    }
    return parts;
  }

  private static boolean hasSentence(Eojeol quotation) {
    return quotation.isQuotation() && quotation.tokens().size() > 3;
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
