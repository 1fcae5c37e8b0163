package io.github.podium.internal.language.korean;

import static java.util.Comparator.comparing;

import com.google.common.base.CharMatcher;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import com.google.common.primitives.Doubles;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Places;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.LinearModel;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds things announced: what the rules announce stands, and of all other names in marks and noun
 * phrases learned weights choose.
 */
final class KoreanAnnouncementChoice {

  private static final double THRESHOLD = 0;

  /**
   * What a thing and its sentence count so little by themselves that nothing else makes up for it:
   * of 936 things chosen in 580 texts the lowest had -5.05, and three candidates of five have less
   * than this. It belongs to the weights.
   */
  private static final double HOPELESS = -6.5;

  private static final int LONGEST_PHRASE = 10;
  private static final CharMatcher DOUBLE = CharMatcher.anyOf("“”\"").precomputed();
  private static final Pattern SAID = Pattern.compile("(이?라)?(고|며|면서|는).*");
  private static final String RULE = "ko-learned-announcement";

  private final KoreanDocument document;
  private final KoreanSources sources;
  private final KoreanDates dates;
  private final KoreanAnnouncedThings things;
  private final KoreanAnnouncements announcements;
  private final KoreanNounPhrases phrases;
  private final KoreanLaterDates laterDates;
  private final KoreanAnnouncementFeatures seen;

  /** What the rules announce, in text order. */
  private final List<AnnouncementCandidate> ruled;

  /** The place of each, none within another. */
  private final List<TextSpan> ruledPlaces;

  KoreanAnnouncementChoice(
      KoreanLexicons lexicons,
      KoreanDocument document,
      KoreanNounPhrases phrases,
      KoreanSources sources,
      KoreanDates dates) {
    this.document = document;
    this.sources = sources;
    this.dates = dates;
    this.phrases = phrases;
    this.things = new KoreanAnnouncedThings(lexicons, phrases);
    this.laterDates = new KoreanLaterDates(document, dates);
    this.announcements = new KoreanAnnouncements(document, things, sources, dates, laterDates);
    RangeMap<Integer, AnnouncementCandidate> byPlace = TreeRangeMap.create();
    announcements.find().forEach(found -> byPlace.put(Spans.range(found.subject()), found));
    this.ruled = List.copyOf(byPlace.asMapOfRanges().values());
    this.ruledPlaces = byPlace.asMapOfRanges().keySet().stream().map(Spans::span).toList();
    this.seen =
        new KoreanAnnouncementFeatures(lexicons, document, dates, span -> ruleAt(span).isPresent());
  }

  /**
   * A phrase that may name what is announced.
   *
   * @param around its sentence, or one inside a quotation
   * @param sentence the number of the sentence that it stands in
   * @param first its first word
   * @param last its last word, its head
   * @param isMentioned whether one before it has the same name
   * @param rule what the rules announce at its place
   */
  record Candidate(
      KoreanSentenceFeatures around,
      int sentence,
      boolean isSpoken,
      TextSpan span,
      int first,
      int last,
      boolean isMentioned,
      Optional<AnnouncementCandidate> rule) {

    List<Eojeol> eojeols() {
      return around.eojeols();
    }
  }

  /** All candidates, sentence by sentence, those inside quotations last. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    forEach(found::add);
    return found;
  }

  private void forEach(Consumer<Candidate> action) {
    Set<String> names = new HashSet<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      forEach(document.sentences().get(s), s, false, names, action);
    }
    int sentence = 0;
    for (List<Eojeol> quoted : document.quoted()) {
      int begin = quoted.get(0).begin();
      while (sentence + 1 < document.sentences().size()
          && document.sentences().get(sentence + 1).get(0).begin() <= begin) {
        sentence++;
      }
      forEach(quoted, sentence, true, names, action);
    }
  }

  private void forEach(
      List<Eojeol> eojeols,
      int sentence,
      boolean spoken,
      Set<String> names,
      Consumer<Candidate> action) {
    KoreanSentenceFeatures around = new KoreanSentenceFeatures(eojeols, sources, dates);
    boolean ruledHere = ruleAt(KoreanDocument.span(eojeols)).isPresent();
    for (int i = 0; i < eojeols.size(); i++) {
      Optional<TextSpan> span =
          eojeols.get(i).isQuotation() ? name(eojeols, i) : phrase(eojeols, i);
      if (span.isPresent()) {
        TextSpan thing = span.get();
        int first = i;
        while (first > 0 && eojeols.get(first - 1).begin() >= thing.begin()) {
          first--;
        }
        Optional<AnnouncementCandidate> rule = ruledHere ? ruleAt(thing) : Optional.empty();
        boolean mentioned = !names.add(KoreanAnnouncedThings.bareName(document.text(thing)));
        action.accept(new Candidate(around, sentence, spoken, thing, first, i, mentioned, rule));
      }
    }
  }

  /** The first of what the rules announce within the span. */
  private Optional<AnnouncementCandidate> ruleAt(TextSpan span) {
    int next = Places.countBelow(span.begin() + 1, ruledPlaces, TextSpan::end);
    return next < ruled.size() && ruledPlaces.get(next).begin() < span.end()
        ? Optional.of(ruled.get(next))
        : Optional.empty();
  }

  /** A name in marks: short, no sentence, and nothing that is said. */
  private Optional<TextSpan> name(List<Eojeol> eojeols, int i) {
    Eojeol quotation = eojeols.get(i);
    TextSpan span = quotation.span();
    if (!quotation.quotesName()) {
      return Optional.empty();
    }
    boolean said =
        i + 1 < eojeols.size()
            && eojeols.get(i + 1).isGlued()
            && DOUBLE.matches(document.text(span).charAt(0))
            && SAID.matcher(eojeols.get(i + 1).word()).matches();
    return said ? Optional.empty() : Optional.of(span);
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
    if (goesOn || owner || !head.isNominal() || !head.hasStem() || phrases.isDay(head)) {
      return Optional.empty();
    }
    int first = things.startOfPhrase(eojeols, i, Math.max(0, i - LONGEST_PHRASE));
    return Optional.of(new TextSpan(eojeols.get(first).wordSpan().begin(), head.stemSpan().end()));
  }

  /** What is seen of a candidate. */
  void features(Candidate candidate, Features features) {
    features.clear();
    seen.addShared(candidate, features);
    seen.addPlace(candidate, seen.addThing(candidate, features), features);
    KoreanSentenceFeatures around = candidate.around();
    KoreanSentenceFeatures.addActor(
        around.actor(candidate), around.tenseBehind(candidate), features);
  }

  /** The things announced. */
  List<AnnouncementCandidate> choose(LinearModel model) {
    Weights weights = new Weights(model);
    Spans taken = new Spans();
    List<AnnouncementCandidate> chosen = new ArrayList<>(ruled);
    chosen.forEach(a -> taken.add(a.subject()));
    chosen.forEach(a -> a.announcer().ifPresent(taken::add));
    forEach(
        candidate -> {
          boolean weighed = candidate.rule().isEmpty() && weights.choose(candidate);
          if (weighed && !taken.overlap(candidate.span())) {
            taken.add(candidate.span());
            chosen.add(found(candidate));
          }
        });
    chosen.sort(comparing(AnnouncementCandidate::subject));
    return laterDates.complete(chosen);
  }

  private AnnouncementCandidate found(Candidate candidate) {
    return announcements.found(
        candidate.eojeols(), candidate.span(), candidate.first(), candidate.last(), RULE);
  }

  /** Weighs candidates, one sentence after the other. */
  final class Weights {

    private final LinearModel model;
    private final double[][] actorScores;
    private final Features features = new Features(0);
    private @Nullable KoreanSentenceFeatures around;
    private double sharedScore;

    Weights(LinearModel model) {
      this.model = model;
      this.actorScores =
          new double[KoreanSentenceFeatures.LAST_TENSE + 1][KoreanSentenceFeatures.TOPIC_ACTS + 1];
      for (int tense = 0; tense < actorScores.length; tense++) {
        for (int acts = 0; acts < actorScores[tense].length; acts++) {
          features.clear();
          KoreanSentenceFeatures.addActor(acts, tense, features);
          actorScores[tense][acts] = model.score(features);
        }
      }
    }

    /**
     * Whether they choose the candidate. What is told soonest is asked first, as in a cascade
     * (Viola and Jones, “Rapid Object Detection using a Boosted Cascade of Simple Features”, 2001);
     * who acts takes longest to find out.
     */
    boolean choose(Candidate candidate) {
      if (candidate.around() != around) {
        around = candidate.around();
        features.clear();
        seen.addShared(candidate, features);
        sharedScore = model.score(features);
      }
      features.clear();
      int particle = seen.addThing(candidate, features);
      double thing = sharedScore + model.score(features);
      if (thing < HOPELESS) {
        return false;
      }
      features.clear();
      seen.addPlace(candidate, particle, features);
      double score = thing + model.score(features);
      double[] actors = actorScores[candidate.around().tenseBehind(candidate)];
      return score + Doubles.max(actors) > THRESHOLD
          && score + actors[candidate.around().actor(candidate)] > THRESHOLD;
    }
  }
}
