package io.github.podium.internal.language.korean;

import static io.github.podium.internal.language.korean.KoreanThingFeatures.start;

import io.github.podium.internal.language.korean.KoreanAnnouncementChoice.Candidate;
import io.github.podium.internal.learning.Features;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.function.Predicate;

/**
 * What tells a thing that is announced from the other noun phrases of a Korean text. The documents
 * that the weights are learned from are Podium’s own, so that words may count as themselves here.
 */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class KoreanAnnouncementFeatures {

  private final KoreanThingFeatures things;
  private final KoreanDocument document;
  private final KoreanDates dates;
  private final boolean[] ruled;
  private final int[] dated;

  /**
   * Features of a document.
   *
   * @param isRuled whether the rules announce something there
   */
  KoreanAnnouncementFeatures(
      KoreanLexicons lexicons,
      KoreanDocument document,
      KoreanDates dates,
      Predicate<TextSpan> isRuled) {
    this.things = new KoreanThingFeatures(lexicons, document);
    this.document = document;
    this.dates = dates;
    int size = document.sentences().size();
    this.ruled = new boolean[size];
    this.dated = new int[size];
    for (int s = 0; s < size; s++) {
      TextSpan span = document.spans().get(s);
      ruled[s] = isRuled.test(span);
      dated[s] = date(span);
    }
  }

  /** Adds what is seen of the thing itself; its particle, and whether it is a name. */
  int addThing(Candidate candidate, Features features) {
    features.add(
        KoreanAnnouncementTemplate.RULE,
        candidate.rule().map(rule -> rule.rule().hashCode()).orElse(0));
    return things.add(candidate, features);
  }

  /** Adds what the sentence is to the thing, but for who acts in it. */
  void addPlace(Candidate candidate, int particle, Features features) {
    candidate.around().add(candidate, particle, features);
    features.add(
        KoreanAnnouncementTemplate.OPENS_FIRST,
        opening(candidate.eojeols()),
        candidate.first() < 2 ? 1 : 0);
  }

  /** Adds what the sentence of a candidate and its neighbours have for all things in it. */
  void addShared(Candidate candidate, Features features) {
    features.add(KoreanAnnouncementTemplate.BIAS);
    candidate.around().addShared(candidate.isSpoken(), features);
    int s = candidate.sentence();
    features.add(KoreanAnnouncementTemplate.PARAGRAPH, Math.min(4, document.paragraphOf(s)));
    features.add(KoreanAnnouncementTemplate.RULED, ruled[s] ? 1 : 0);
    features.addIf(s > 0 && ruled[s - 1], KoreanAnnouncementTemplate.RULED_BEFORE);
    if (s + 1 < document.sentences().size()) {
      List<Eojeol> next = document.sentences().get(s + 1);
      int same = document.paragraphOf(s) == document.paragraphOf(s + 1) ? 1 : 0;
      features.add(KoreanAnnouncementTemplate.DATE_NEXT, dated[s + 1], same);
      features.add(KoreanAnnouncementTemplate.NEXT_OPENS, start(next, 0), same);
      features.add(KoreanAnnouncementTemplate.NEXT_VERB, start(next, next.size() - 1), same);
    }
  }

  /** Whether a date stands there, and whether it is one to come. */
  private int date(TextSpan span) {
    List<KoreanDates.Found> found = dates.in(span.begin(), span.end());
    boolean ahead = found.stream().anyMatch(dates::isToCome);
    return ahead ? 2 : found.isEmpty() ? 0 : 1;
  }

  private int opening(List<Eojeol> eojeols) {
    char first = document.analysis().text().charAt(eojeols.get(0).begin());
    return Hangul.isSyllable(first) ? 0 : Character.isDigit(first) ? 1 : first;
  }
}
