package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.language.korean.Eojeol.Particle;
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

  /** How far around the thing words count, in eojeol: longer than a sentence that was written. */
  private static final int REACH = 40;

  private static final int VERB_REACH = 8;
  private static final int STEM = 2;
  private static final ImmutableSet<String> FIRST_PERSON =
      ImmutableSet.of("저희", "우리", "저", "제", "저희가", "우리가", "저희는", "우리는");
  private static final ImmutableSet<String> UNREAL =
      ImmutableSet.of(
          "만약", "않", "못", "소문", "관측", "의혹", "아직", "지난", "작년", "앞서", "당시", "검토", "부인", "아니", "없",
          "전작", "기존", "예전", "이미", "설", "루머", "보도", "추측", "만일", "혹시", "가능성", "어렵", "접", "중단", "단종",
          "취소", "미정", "시절");
  private static final ImmutableSet<String> NOW =
      ImmutableSet.of(
          "이날", "오늘", "이번", "처음", "첫", "새", "신제품", "신규", "신작", "함께", "아울러", "또", "오는", "내달", "무료",
          "이르면", "연내", "내년", "올해", "곧", "다음", "드디어", "깜짝");

  private final KoreanLexicons lexicons;
  private final KoreanDocument document;
  private final KoreanSources sources;
  private final KoreanDates dates;
  private final Predicate<TextSpan> ruled;

  KoreanAnnouncementFeatures(
      KoreanLexicons lexicons,
      KoreanDocument document,
      KoreanSources sources,
      KoreanDates dates,
      Predicate<TextSpan> ruled) {
    this.lexicons = lexicons;
    this.document = document;
    this.sources = sources;
    this.dates = dates;
    this.ruled = ruled;
  }

  /** Fills in what is seen of one candidate. */
  void of(Candidate candidate, Features features) {
    List<Eojeol> eojeols = candidate.eojeols();
    features.clear();
    features.add(KoreanAnnouncementTemplate.BIAS);
    features.add(
        KoreanAnnouncementTemplate.RULE,
        candidate.rule().map(rule -> rule.rule().hashCode()).orElse(0));
    int particle = addThing(candidate, features);
    int verb = nextVerb(eojeols, candidate.last() + 1);
    int tense = tense(eojeols, verb);
    addVerbs(eojeols, candidate, verb, tense, particle, features);
    addDates(eojeols, candidate, verb, tense, features);
    addSentence(eojeols, candidate, tense, features);
    addNext(candidate, features);
  }

  private int addThing(Candidate candidate, Features features) {
    List<Eojeol> eojeols = candidate.eojeols();
    Eojeol head = eojeols.get(candidate.last());
    int tailAt = tail(eojeols, candidate.last());
    Eojeol tail = eojeols.get(tailAt);
    int name = head.isQuotation() ? 1 : 0;
    int particle = particle(tail);
    String stem = head.isQuotation() ? kindBefore(eojeols, candidate.last()) : head.stem();
    features.add(KoreanAnnouncementTemplate.QUOTED_NAME, name);
    features.add(KoreanAnnouncementTemplate.PARTICLE, particle);
    features.add(KoreanAnnouncementTemplate.PARTICLE_NAME, particle, name);
    features.add(
        KoreanAnnouncementTemplate.LENGTH, Math.min(6, candidate.last() - candidate.first()), name);
    features.add(KoreanAnnouncementTemplate.HEAD, stem.hashCode(), name);
    features.add(KoreanAnnouncementTemplate.HEAD_END, end(stem).hashCode(), name);
    features.add(KoreanAnnouncementTemplate.HEAD_PARTICLE, end(stem).hashCode(), particle);
    features.add(KoreanAnnouncementTemplate.MENTIONED, mentionsBefore(candidate), name);
    Lexicon[] lists = {
      lexicons.noThings, lexicons.abstractThings, lexicons.occasions, lexicons.resultNouns,
      lexicons.speechNouns, lexicons.groupNouns, lexicons.eventNouns, lexicons.personTitles,
      lexicons.organizationEndings
    };
    for (int k = 0; k < lists.length; k++) {
      if (lists[k].longestSuffixOf(stem).isPresent()) {
        features.add(KoreanAnnouncementTemplate.LISTS, k, name);
      }
    }
    boolean number = !stem.isEmpty() && Character.isDigit(stem.charAt(0));
    features.addIf(number, KoreanAnnouncementTemplate.NUMBER);
    String before = word(eojeols, candidate.first() - 1);
    features.add(KoreanAnnouncementTemplate.BEFORE, before.hashCode());
    features.add(KoreanAnnouncementTemplate.BEFORE_END, end(before).hashCode(), name);
    int behind = tailAt + 1;
    features.add(
        KoreanAnnouncementTemplate.AFTER, start(word(eojeols, behind)).hashCode(), particle);
    features.add(KoreanAnnouncementTemplate.AFTER_2, start(word(eojeols, behind + 1)).hashCode());
    features.add(KoreanAnnouncementTemplate.MARK_BEHIND, mark(tail), name);
    boolean fresh =
        eojeols.subList(candidate.first(), candidate.last() + 1).stream()
            .anyMatch(e -> e.word().startsWith("새") || e.word().startsWith("신"));
    features.addIf(fresh, KoreanAnnouncementTemplate.NEW);
    return particle * 2 + name;
  }

  /** Where the particle stands: behind a quoted name it is an eojeol of its own. */
  private static int tail(List<Eojeol> eojeols, int last) {
    boolean glued =
        eojeols.get(last).isQuotation()
            && last + 1 < eojeols.size()
            && eojeols.get(last + 1).isGlued()
            && !eojeols.get(last + 1).isQuotation();
    return glued ? last + 1 : last;
  }

  private static int particle(Eojeol tail) {
    return tail.particleText().isEmpty() && tail.isGlued()
        ? tail.word().hashCode()
        : tail.particleText().hashCode();
  }

  /** 앱 ‘온결’: the noun before a name tells what it is. */
  private static String kindBefore(List<Eojeol> eojeols, int quotation) {
    boolean noun = quotation > 0 && eojeols.get(quotation - 1).isNominal();
    return noun ? eojeols.get(quotation - 1).stem() : "";
  }

  private int mentionsBefore(Candidate candidate) {
    String text = document.analysis().text();
    String name = KoreanAnnouncedThings.bareName(document.text(candidate.span()));
    int at = name.isEmpty() ? -1 : text.indexOf(name);
    return at >= 0 && at < candidate.span().begin() ? 1 : 0;
  }

  private static int nextVerb(List<Eojeol> eojeols, int from) {
    for (int i = from; i < Math.min(eojeols.size(), from + VERB_REACH); i++) {
      if (eojeols.get(i).isPredicate() && !eojeols.get(i).isNominal()) {
        return i;
      }
    }
    return -1;
  }

  /** Past, present, future, an adnominal form, or a noun at the end of a line. */
  private static int tense(List<Eojeol> eojeols, int verb) {
    if (verb < 0) {
      return 0;
    }
    Eojeol eojeol = eojeols.get(verb);
    if (KoreanPredicates.isPast(eojeol)) {
      return 1;
    }
    if (KoreanPredicates.isIntended(eojeols, verb)) {
      return 2;
    }
    String word = eojeol.word();
    char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return KoreanPredicates.isPresent(eojeol)
        ? 3
        : "는은한할된될인던".indexOf(last) >= 0 ? 4 : "고며해서".indexOf(last) >= 0 ? 5 : 6;
  }

  private void addVerbs(
      List<Eojeol> eojeols,
      Candidate candidate,
      int verb,
      int tense,
      int particle,
      Features features) {
    String word = word(eojeols, verb);
    int stem = start(word).hashCode();
    features.add(KoreanAnnouncementTemplate.VERB, stem);
    features.add(KoreanAnnouncementTemplate.VERB_NEAR, stem, Math.min(4, verb - candidate.last()));
    features.add(KoreanAnnouncementTemplate.VERB_PARTICLE, stem, particle);
    features.add(KoreanAnnouncementTemplate.VERB_TENSE, stem, tense);
    features.add(KoreanAnnouncementTemplate.VERB_FORM, tense, particle);
    int last = eojeols.size() - 1;
    int lastTense = tense(eojeols, eojeols.get(last).isPredicate() ? last : -1);
    String end = word(eojeols, last);
    features.add(KoreanAnnouncementTemplate.LAST, start(end).hashCode(), particle);
    features.add(KoreanAnnouncementTemplate.LAST_TENSE, lastTense, particle);
    features.add(KoreanAnnouncementTemplate.LAST_FORM, end(end).hashCode());
  }

  private void addDates(
      List<Eojeol> eojeols, Candidate candidate, int verb, int tense, Features features) {
    int begin = eojeols.get(0).begin();
    int end = eojeols.get(eojeols.size() - 1).end();
    int before = date(begin, candidate.span().begin());
    int behind = date(candidate.span().end(), end);
    features.add(KoreanAnnouncementTemplate.DATE_BEFORE, before);
    features.add(KoreanAnnouncementTemplate.DATE_BEHIND, behind);
    features.add(KoreanAnnouncementTemplate.DATE_TENSE, before * 3 + behind, tense);
    features.add(
        KoreanAnnouncementTemplate.DATE_VERB,
        Math.max(before, behind),
        start(word(eojeols, verb)).hashCode());
  }

  /** Whether a date stands there, and whether it is one to come. */
  private int date(int from, int to) {
    List<KoreanDates.Found> found = dates.in(from, to);
    boolean ahead = found.stream().anyMatch(d -> d.isStart() || dates.isAhead(d.date()));
    return ahead ? 2 : found.isEmpty() ? 0 : 1;
  }

  private void addSentence(
      List<Eojeol> eojeols, Candidate candidate, int tense, Features features) {
    int actor =
        sources
            .first(eojeols, Math.max(0, candidate.first() - REACH), candidate.first())
            .map(phrase -> eojeols.get(phrase.last()).has(Particle.TOPIC) ? 2 : 1)
            .orElse(0);
    features.add(KoreanAnnouncementTemplate.ACTOR, actor);
    features.add(KoreanAnnouncementTemplate.ACTOR_TENSE, actor, tense);
    features.add(KoreanAnnouncementTemplate.SPOKEN, candidate.isSpoken() ? 1 : 0);
    features.add(KoreanAnnouncementTemplate.SPOKEN_TENSE, candidate.isSpoken() ? 1 : 0, tense);
    int from = Math.max(0, candidate.first() - REACH);
    int to = Math.min(eojeols.size(), candidate.last() + REACH);
    for (int i = from; i < to; i++) {
      String word = eojeols.get(i).word();
      int side = i < candidate.first() ? 0 : i > candidate.last() ? 1 : 2;
      features.addIf(FIRST_PERSON.contains(word), KoreanAnnouncementTemplate.FIRST_PERSON);
      for (int length = 1; length <= Math.min(3, word.length()); length++) {
        String prefix = word.substring(0, length);
        if (UNREAL.contains(prefix)) {
          features.add(KoreanAnnouncementTemplate.UNREAL, prefix.hashCode(), side);
        }
        if (NOW.contains(prefix)) {
          features.add(KoreanAnnouncementTemplate.NOW, prefix.hashCode(), side);
        }
      }
    }
    TextSpan sentence = new TextSpan(eojeols.get(0).begin(), eojeols.get(eojeols.size() - 1).end());
    features.add(KoreanAnnouncementTemplate.RULED, ruled.test(sentence) ? 1 : 0);
    features.add(KoreanAnnouncementTemplate.OPENS, start(word(eojeols, 0)).hashCode());
    features.add(
        KoreanAnnouncementTemplate.OPENS_FIRST, opening(eojeols), candidate.first() < 2 ? 1 : 0);
    features.add(KoreanAnnouncementTemplate.LINE, Math.min(6, eojeols.size() / 3));
  }

  /** What the sentence after this one tells, and what the one before announced. */
  private void addNext(Candidate candidate, Features features) {
    int s = candidate.sentence();
    features.add(KoreanAnnouncementTemplate.PARAGRAPH, Math.min(4, document.paragraphOf(s)));
    if (s > 0) {
      features.addIf(ruled.test(span(s - 1)), KoreanAnnouncementTemplate.RULED_BEFORE);
    }
    if (s + 1 < document.sentences().size()) {
      List<Eojeol> next = document.sentences().get(s + 1);
      TextSpan span = span(s + 1);
      int same = document.paragraphOf(s) == document.paragraphOf(s + 1) ? 1 : 0;
      features.add(KoreanAnnouncementTemplate.DATE_NEXT, date(span.begin(), span.end()), same);
      features.add(KoreanAnnouncementTemplate.NEXT_OPENS, start(word(next, 0)).hashCode(), same);
      features.add(
          KoreanAnnouncementTemplate.NEXT_VERB,
          start(word(next, next.size() - 1)).hashCode(),
          same);
    }
  }

  private TextSpan span(int sentence) {
    List<Eojeol> eojeols = document.sentences().get(sentence);
    return new TextSpan(eojeols.get(0).begin(), eojeols.get(eojeols.size() - 1).end());
  }

  private int opening(List<Eojeol> eojeols) {
    char first = document.analysis().text().charAt(eojeols.get(0).begin());
    return Hangul.isSyllable(first) ? 0 : Character.isDigit(first) ? 1 : first;
  }

  /** The mark behind the eojeol, outside its letters. */
  private int mark(Eojeol eojeol) {
    int end = eojeol.wordSpan().end();
    String text = document.analysis().text();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    char c = end < text.length() ? text.charAt(end) : '\n';
    return Character.isLetterOrDigit(c) ? 0 : c;
  }

  private static String word(List<Eojeol> eojeols, int i) {
    return i < 0 || i >= eojeols.size() ? "" : eojeols.get(i).word();
  }

  /** The first letters of a word: with its endings off, what verb or noun it is. */
  private static String start(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** The last letters of a word: of a noun, its head. */
  private static String end(String word) {
    return word.substring(Math.max(0, word.length() - STEM));
  }
}
