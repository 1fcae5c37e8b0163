package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attributes the quotations that no cue in their sentence reports. Right behind an attributed one
 * in the same paragraph they go on with it ({@code “A,” she said. “B.”}); otherwise they are claims
 * of their own, if they are long enough: of quotations with six words or more nearly all are.
 */
final class EnglishQuotations {

  private static final int SHORTEST_UNREPORTED = 6;

  /** What somebody is said to say before a colon, {@code “Pumps are slow.”} */
  private static final int SHORTEST_SENTENCE = 3;

  private static final int ATTRIBUTIONS_BACK = 1_000;
  private static final int INSCRIPTION_REACH = 12;
  private static final double GOES_ON = 0.9;
  private static final double FREE = 0.8;

  /** What stands between a heading and the name behind it. */
  private static final ImmutableSet<String> NAME_EDGES =
      ImmutableSet.of("-", "–", "—", "--", ",", ";", ":", "from");

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;
  private final ColonClauses colons;
  private final Analysis analysis;
  private final List<TokenRow> rows;
  private final boolean doubleMarks;

  EnglishQuotations(EnglishLexicons lexicons, Analysis analysis, List<TokenRow> rows) {
    this.lexicons = lexicons;
    this.phrases = new NounPhrases(lexicons);
    this.colons = new ColonClauses(lexicons);
    this.analysis = analysis;
    this.rows = rows;
    this.doubleMarks = usesDoubleMarks(analysis);
  }

  private static boolean usesDoubleMarks(Analysis analysis) {
    long outer = analysis.quotations().stream().filter(q -> q.depth() == 0).count();
    long doubled =
        analysis.quotations().stream()
            .filter(q -> q.depth() == 0 && q.style() == Quotation.Style.DOUBLE)
            .count();
    return doubled > outer / 2;
  }

  List<Attribution> add(List<Attribution> found) {
    List<Attribution> all = new ArrayList<>(found);
    Spans covered = new Spans();
    found.forEach(covered::addContent);
    for (int r = 0; r < rows.size(); r++) {
      TokenRow row = rows.get(r);
      for (int i = 0; i < row.size(); i++) {
        Optional<Quotation> quotation = row.quotation(i);
        if (quotation.isEmpty()) {
          continue;
        }
        int last = row.quotationEnd(i);
        TextSpan span = quotation.get().span();
        if (!covered.overlap(span)) {
          covered.add(span);
          addQuotation(r, i, last, span, all);
        }
        i = last;
      }
    }
    return all;
  }

  private void addQuotation(int r, int first, int last, TextSpan span, List<Attribution> all) {
    TokenRow row = rows.get(r);
    Optional<TextSpan> signature = Signatures.of(span, analysis.text());
    if (signature.isPresent()) {
      all.add(free(span, signature, Optional.empty(), Flow.SAME_SPEAKER, "en-signed-quotation"));
      return;
    }
    boolean alone = first == 0 && row.isEnd(last + 1);
    long words = wordsIn(row, first, last);
    boolean opens = alone || (first == 0 && words >= SHORTEST_UNREPORTED);
    if (alone && words < SHORTEST_UNREPORTED && isHeading(r, row.quotation(first))) {
      return;
    }
    if (opens && r > 0 && rows.get(r - 1).paragraph() == row.paragraph()) {
      int before = directBefore(rows.get(r - 1), all);
      if (before >= 0) {
        all.set(before, extended(all.get(before), span));
        return;
      }
    }
    boolean speech = words >= SHORTEST_UNREPORTED && !row.isTitleCase(first, last, 1);
    Optional<Attribution> introduced =
        speech ? introducedByName(row, first, span) : Optional.empty();
    if (introduced.isPresent()) {
      all.add(colons.byVerb(row, introduced.get()));
    } else if (alone || !isInscription(row, first)) {
      unreported(row, first, span, alone ? words >= 2 : speech, words)
          .or(() -> sentence(row, first, last, span, words))
          .map(free -> colons.introduced(row, first, free))
          .filter(free -> alone || speech || first == 0 || free.source().isPresent())
          .ifPresent(all::add);
    }
  }

  /** {@code Ito was blunt: “Pumps are slow.”}: few words, but somebody is told to say them. */
  private static Optional<Attribution> sentence(
      TokenRow row, int first, int last, TextSpan span, long words) {
    boolean sentence = first > 0 && words >= SHORTEST_SENTENCE && !row.isTitleCase(first, last, 1);
    return sentence ? unreported(row, first, span, true, words) : Optional.empty();
  }

  /** {@code ‘A hard decision’} between paragraphs whose quotations have double marks. */
  private boolean isHeading(int r, Optional<Quotation> quotation) {
    int paragraph = rows.get(r).paragraph();
    boolean first = r == 0 || rows.get(r - 1).paragraph() != paragraph;
    boolean last = r + 1 == rows.size() || rows.get(r + 1).paragraph() != paragraph;
    return doubleMarks
        && first
        && last
        && quotation.filter(q -> q.style() == Quotation.Style.SINGLE).isPresent();
  }

  private static Attribution free(
      TextSpan content, Optional<TextSpan> source, Optional<TextSpan> cue, Flow flow, String rule) {
    return new Attribution(List.of(content), source, cue, flow, rule, FREE);
  }

  private static Optional<Attribution> unreported(
      TokenRow row, int first, TextSpan span, boolean claims, long words) {
    boolean headline = row.paragraph() == 0;
    if (!claims && !(headline && first == 0 && words >= 2)) {
      return Optional.empty();
    }
    Flow flow = headline ? Flow.NEXT_SPEAKER : Flow.SAME_SPEAKER;
    String rule = headline ? "en-headline" : "en-free-quotation";
    return Optional.of(free(span, Optional.empty(), Optional.empty(), flow, rule));
  }

  private Optional<Attribution> introducedByName(TokenRow row, int first, TextSpan span) {
    return namedBefore(row, first)
        .map(
            name -> {
              int noun = name.first() - 2;
              boolean reports = lexicons.reportingNouns.contains(row.lower(noun));
              int cue = reports ? noun : first - 1;
              return free(
                  span,
                  Optional.of(name.span(row)),
                  Optional.of(row.span(cue, cue)),
                  Flow.SAME_SPEAKER,
                  "en-named-quotation");
            });
  }

  /** {@code More from the report: “…”}, {@code Milk is dear - Ida Oro: “…”}: who is named. */
  private Optional<TokenRange> namedBefore(TokenRow row, int first) {
    int last = first - 2;
    boolean named =
        row.is(last, WordClass.PROPER_NOUN) || lexicons.documents.contains(row.lower(last));
    if (!named || !row.lower(first - 1).equals(":") || row.isQuoted(last)) {
      return Optional.empty();
    }
    int from = last;
    while (from > 0 && !NAME_EDGES.contains(row.lower(from - 1))) {
      from--;
    }
    return phrases.endingAt(row, last, from).map(name -> SourceBounds.beforeColon(row, name));
  }

  /** The attribution in the sentence that a quotation behind it goes on with, or -1. */
  private int directBefore(TokenRow row, List<Attribution> all) {
    int first = Math.max(0, all.size() - ATTRIBUTIONS_BACK);
    for (int i = all.size() - 1; i >= first; i--) {
      Attribution attribution = all.get(i);
      boolean inRow =
          attribution.cue().isPresent()
              && attribution.cue().get().begin() >= row.begin(0)
              && attribution.cue().get().end() <= row.end(row.size() - 1);
      if (inRow && goesOn(attribution)) {
        return i;
      }
    }
    return -1;
  }

  /** Content before the cue, or a quotation behind it: the next quotation is of the same breath. */
  private boolean goesOn(Attribution attribution) {
    TextSpan last = attribution.content().get(attribution.content().size() - 1);
    return attribution.content().get(0).end() <= attribution.cue().orElseThrow().begin()
        || analysis.quotationAt(last.end() - 1).isPresent();
  }

  private static Attribution extended(Attribution attribution, TextSpan span) {
    List<TextSpan> content = new ArrayList<>(attribution.content());
    content.add(span);
    return new Attribution(
        content,
        attribution.source(),
        attribution.cue(),
        attribution.flow(),
        attribution.rule(),
        Math.min(attribution.confidence(), GOES_ON));
  }

  /** A quotation that a thing bears: a sign, a banner. */
  private boolean isInscription(TokenRow row, int first) {
    for (int i = Math.max(0, first - INSCRIPTION_REACH); i < first; i++) {
      if (lexicons.inscriptions.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static long wordsIn(TokenRow row, int first, int last) {
    long words = 0;
    for (int i = first; i <= last; i++) {
      words += row.is(i, WordClass.PUNCTUATION) ? 0 : 1;
    }
    return words;
  }
}
