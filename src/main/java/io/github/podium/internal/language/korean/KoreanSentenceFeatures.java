package io.github.podium.internal.language.korean;

import static io.github.podium.internal.language.korean.KoreanThingFeatures.end;
import static io.github.podium.internal.language.korean.KoreanThingFeatures.start;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Places;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.language.korean.KoreanAnnouncementChoice.Candidate;
import io.github.podium.internal.learning.Features;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is seen of the sentence that a thing stands in, found out once for all things in it. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class KoreanSentenceFeatures {

  /** How far around the thing words count, in eojeol: longer than a sentence that was written. */
  private static final int REACH = 40;

  private static final int VERB_REACH = 8;

  static final int NOBODY_ACTS = 0;
  static final int SUBJECT_ACTS = 1;
  static final int TOPIC_ACTS = 2;
  static final int LAST_TENSE = 6;

  private static final int UNKNOWN = -1;
  private static final Lexicon FIRST_PERSON = new Lexicon(ImmutableSet.of("저희", "우리", "저", "제"));
  private static final Lexicon UNREAL =
      new Lexicon(
          ImmutableSet.of(
              "만약", "않", "못", "소문", "관측", "의혹", "아직", "지난", "작년", "앞서", "당시", "검토", "부인", "아니", "없",
              "전작", "기존", "예전", "이미", "설", "루머", "보도", "추측", "만일", "혹시", "가능성", "어렵", "접", "중단",
              "단종", "취소", "미정", "시절"));
  private static final Lexicon NOW =
      new Lexicon(
          ImmutableSet.of(
              "이날", "오늘", "이번", "처음", "첫", "새", "신제품", "신규", "신작", "함께", "아울러", "또", "오는", "내달",
              "무료", "이르면", "연내", "내년", "올해", "곧", "다음", "드디어", "깜짝"));

  private final List<Eojeol> eojeols;
  private final Supplier<Optional<NounPhrase>> actor;
  private final List<KoreanDates.Found> dated;
  private final KoreanDates dates;
  private @Nullable List<Sign> signs;
  private final int[] tenses;
  private boolean firstPerson;

  KoreanSentenceFeatures(List<Eojeol> eojeols, KoreanSources sources, KoreanDates dates) {
    this.eojeols = eojeols;
    this.actor = Suppliers.memoize(() -> sources.first(eojeols, 0, eojeols.size()));
    this.dates = dates;
    this.dated = dates.in(eojeols.get(0).begin(), eojeols.get(eojeols.size() - 1).end());
    this.tenses = new int[eojeols.size()];
    Arrays.fill(tenses, UNKNOWN);
    for (int i = 0; i < eojeols.size(); i++) {
      firstPerson |= eojeols.get(i).stemIsIn(FIRST_PERSON);
    }
  }

  /** The longest entry that a word begins with, hashed, and what it is a sign of. */
  private record Sign(KoreanAnnouncementTemplate template, int place, int entry) {}

  /** The signs of the sentence, looked for when first they are asked of: seldom. */
  private List<Sign> signs() {
    if (signs == null) {
      signs = new ArrayList<>();
      for (int i = 0; i < eojeols.size(); i++) {
        addSign(KoreanAnnouncementTemplate.UNREAL, i, UNREAL, signs);
        addSign(KoreanAnnouncementTemplate.NOW, i, NOW, signs);
      }
    }
    return signs;
  }

  private void addSign(
      KoreanAnnouncementTemplate template, int place, Lexicon lexicon, List<Sign> found) {
    int length = eojeols.get(place).longestPrefix(lexicon);
    if (length > 0) {
      found.add(new Sign(template, place, eojeols.get(place).hash(0, length)));
    }
  }

  List<Eojeol> eojeols() {
    return eojeols;
  }

  /** Adds what is the same for all things in the sentence. */
  void addShared(boolean spoken, Features features) {
    features.add(KoreanAnnouncementTemplate.SPOKEN, spoken ? 1 : 0);
    features.addIf(firstPerson, KoreanAnnouncementTemplate.FIRST_PERSON);
    features.add(KoreanAnnouncementTemplate.OPENS, start(eojeols, 0));
    features.add(KoreanAnnouncementTemplate.LINE, Math.min(6, eojeols.size() / 3));
    features.add(KoreanAnnouncementTemplate.LAST_FORM, end(eojeols, eojeols.size() - 1));
  }

  /** Adds what is seen of the sentence from where the thing stands in it, but for its actor. */
  void add(Candidate thing, int particle, Features features) {
    int verb = nextVerb(thing.last() + 1);
    int tense = tense(verb);
    addVerbs(thing, verb, tense, particle, features);
    addDates(thing, verb, tense, features);
    features.add(KoreanAnnouncementTemplate.SPOKEN_TENSE, thing.isSpoken() ? 1 : 0, tense);
    List<Sign> all = signs();
    int next = Places.countBelow(thing.first() - REACH, all, Sign::place);
    while (next < all.size() && all.get(next).place() < thing.last() + REACH) {
      Sign sign = all.get(next++);
      int side = sign.place() < thing.first() ? 0 : sign.place() > thing.last() ? 1 : 2;
      features.add(sign.template(), sign.entry(), side);
    }
  }

  /** Who acts in the sentence before the thing: nobody, a subject, a topic. */
  int actor(Candidate thing) {
    return requireNonNull(actor.get())
        .filter(phrase -> phrase.last() < thing.first())
        .map(phrase -> eojeols.get(phrase.last()).has(Particle.TOPIC) ? TOPIC_ACTS : SUBJECT_ACTS)
        .orElse(NOBODY_ACTS);
  }

  /** The tense of the verb that the thing stands before, from 0 to {@link #LAST_TENSE}. */
  int tenseBehind(Candidate thing) {
    return tense(nextVerb(thing.last() + 1));
  }

  /** Adds that somebody acts or nobody, one of the values of {@link #actor}, before a verb. */
  static void addActor(int acts, int tense, Features features) {
    features.add(KoreanAnnouncementTemplate.ACTOR, acts);
    features.add(KoreanAnnouncementTemplate.ACTOR_TENSE, acts, tense);
  }

  private void addVerbs(Candidate thing, int verb, int tense, int particle, Features features) {
    int stem = start(eojeols, verb);
    features.add(KoreanAnnouncementTemplate.VERB, stem);
    features.add(KoreanAnnouncementTemplate.VERB_NEAR, stem, Math.min(4, verb - thing.last()));
    features.add(KoreanAnnouncementTemplate.VERB_PARTICLE, stem, particle);
    features.add(KoreanAnnouncementTemplate.VERB_TENSE, stem, tense);
    features.add(KoreanAnnouncementTemplate.VERB_FORM, tense, particle);
    int last = eojeols.size() - 1;
    int lastTense = tense(eojeols.get(last).isPredicate() ? last : -1);
    features.add(KoreanAnnouncementTemplate.LAST, start(eojeols, last), particle);
    features.add(KoreanAnnouncementTemplate.LAST_TENSE, lastTense, particle);
  }

  private int nextVerb(int from) {
    for (int i = from; i < Math.min(eojeols.size(), from + VERB_REACH); i++) {
      if (eojeols.get(i).isPredicate() && !eojeols.get(i).isNominal()) {
        return i;
      }
    }
    return -1;
  }

  private int tense(int verb) {
    if (verb < 0) {
      return 0;
    }
    if (tenses[verb] == UNKNOWN) {
      tenses[verb] = tenseOf(verb);
    }
    return tenses[verb];
  }

  /** Past, intended, present, an adnominal or a connective form, or any other. */
  private int tenseOf(int verb) {
    Eojeol eojeol = eojeols.get(verb);
    if (KoreanPredicates.isPast(eojeol)) {
      return 1;
    }
    if (KoreanPredicates.isIntended(eojeols, verb)) {
      return 2;
    }
    char last = eojeol.lastLetter();
    return KoreanPredicates.isPresent(eojeol)
        ? 3
        : "는은한할된될인던".indexOf(last) >= 0 ? 4 : "고며해서".indexOf(last) >= 0 ? 5 : LAST_TENSE;
  }

  private void addDates(Candidate thing, int verb, int tense, Features features) {
    int before = 0;
    int behind = 0;
    for (KoreanDates.Found found : dated) {
      int ahead = dates.isToCome(found) ? 2 : 1;
      if (found.end() <= thing.span().begin()) {
        before = Math.max(before, ahead);
      } else if (found.begin() >= thing.span().end()) {
        behind = Math.max(behind, ahead);
      }
    }
    features.add(KoreanAnnouncementTemplate.DATE_BEFORE, before);
    features.add(KoreanAnnouncementTemplate.DATE_BEHIND, behind);
    features.add(KoreanAnnouncementTemplate.DATE_TENSE, before * 3 + behind, tense);
    features.add(
        KoreanAnnouncementTemplate.DATE_VERB, Math.max(before, behind), start(eojeols, verb));
  }
}
