package io.github.podium.internal.language.korean;

import static java.util.Comparator.comparing;

import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.LinearModel;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds things announced: what the rules announce stands, and of all other names in marks and noun
 * phrases learned weights choose.
 */
final class KoreanAnnouncementChoice {

  private static final double THRESHOLD = 0;
  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_PHRASE = 10;
  private static final String RULE = "ko-learned-announcement";

  private final KoreanDocument document;
  private final KoreanAnnouncedThings things;
  private final KoreanAnnouncements announcements;
  private final KoreanNounPhrases phrases;
  private final KoreanAnnouncementFeatures seen;
  private final RangeMap<Integer, AnnouncementCandidate> ruled = TreeRangeMap.create();

  KoreanAnnouncementChoice(
      KoreanLexicons lexicons,
      KoreanDocument document,
      KoreanNounPhrases phrases,
      KoreanSources sources,
      KoreanDates dates) {
    this.document = document;
    this.phrases = phrases;
    this.things = new KoreanAnnouncedThings(lexicons, phrases);
    this.announcements = new KoreanAnnouncements(document, things, sources, dates);
    announcements.find().forEach(a -> ruled.put(Spans.range(a.subject()), a));
    this.seen =
        new KoreanAnnouncementFeatures(
            lexicons, document, sources, dates, span -> ruleAt(span).isPresent());
  }

  /**
   * A phrase that may name what is announced.
   *
   * @param eojeols the words of its sentence, or of one inside a quotation
   * @param sentence the number of the sentence that it stands in
   * @param first its first word
   * @param last its last word, its head
   * @param rule what the rules announce at its place
   */
  record Candidate(
      List<Eojeol> eojeols,
      int sentence,
      boolean isSpoken,
      TextSpan span,
      int first,
      int last,
      Optional<AnnouncementCandidate> rule) {}

  /** All candidates, sentence by sentence, those inside quotations last. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      addCandidates(document.sentences().get(s), s, false, found);
    }
    int sentence = 0;
    for (List<Eojeol> quoted : document.quoted()) {
      int begin = quoted.get(0).begin();
      while (sentence + 1 < document.sentences().size()
          && document.sentences().get(sentence + 1).get(0).begin() <= begin) {
        sentence++;
      }
      addCandidates(quoted, sentence, true, found);
    }
    return found;
  }

  private void addCandidates(
      List<Eojeol> eojeols, int sentence, boolean spoken, List<Candidate> found) {
    for (int i = 0; i < eojeols.size(); i++) {
      Optional<TextSpan> span =
          eojeols.get(i).isQuotation() ? name(eojeols.get(i)) : phrase(eojeols, i);
      if (span.isPresent()) {
        TextSpan thing = span.get();
        int first = i;
        while (first > 0 && eojeols.get(first - 1).begin() >= thing.begin()) {
          first--;
        }
        Optional<AnnouncementCandidate> rule = ruleAt(thing);
        found.add(new Candidate(eojeols, sentence, spoken, thing, first, i, rule));
      }
    }
  }

  private Optional<AnnouncementCandidate> ruleAt(TextSpan thing) {
    return ruled.subRangeMap(Spans.range(thing)).asMapOfRanges().values().stream().findFirst();
  }

  /** A name in marks: short, and no sentence. */
  private Optional<TextSpan> name(Eojeol quotation) {
    TextSpan span = quotation.span();
    boolean sentence =
        quotation.tokens().stream().anyMatch(t -> t.text().equals(".") || t.text().equals("?"));
    return span.length() <= LONGEST_NAME && !sentence ? Optional.of(span) : Optional.empty();
  }

  /** A noun phrase that ends here, with no name in marks behind it. */
  private Optional<TextSpan> phrase(List<Eojeol> eojeols, int i) {
    Eojeol head = eojeols.get(i);
    boolean goesOn =
        i + 1 < eojeols.size()
            && head.has(Particle.NONE)
            && !head.comma()
            && (eojeols.get(i + 1).isNominal() || eojeols.get(i + 1).isQuotation());
    boolean owner = head.has(Particle.GENITIVE) || head.isGlued();
    if (goesOn || owner || !head.isNominal() || head.stem().isEmpty() || phrases.isDay(head)) {
      return Optional.empty();
    }
    int first = things.startOfPhrase(eojeols, i, Math.max(0, i - LONGEST_PHRASE));
    return Optional.of(new TextSpan(eojeols.get(first).wordSpan().begin(), head.stemSpan().end()));
  }

  /** What is seen of a candidate. */
  void features(Candidate candidate, Features features) {
    seen.of(candidate, features);
  }

  /** The things announced. */
  List<AnnouncementCandidate> choose(LinearModel model) {
    Features features = new Features(0);
    Spans taken = new Spans();
    List<AnnouncementCandidate> chosen = new ArrayList<>(ruled.asMapOfRanges().values());
    chosen.forEach(a -> taken.add(a.subject()));
    chosen.forEach(a -> a.announcer().ifPresent(taken::add));
    for (Candidate candidate : candidates()) {
      if (candidate.rule().isPresent() || taken.overlap(candidate.span())) {
        continue;
      }
      features(candidate, features);
      if (model.score(features) > THRESHOLD) {
        taken.add(candidate.span());
        chosen.add(found(candidate));
      }
    }
    chosen.sort(comparing(AnnouncementCandidate::subject));
    return chosen;
  }

  private AnnouncementCandidate found(Candidate candidate) {
    return announcements.found(
        candidate.eojeols(), candidate.span(), candidate.first(), candidate.last(), RULE);
  }
}
