package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the date of an announced thing in the sentences behind its announcement. */
final class KoreanLaterDates {

  /** Later sentences are searched for each thing; beyond the length of any report they are not. */
  private static final int MOST_SENTENCES_DATED = 1_000;

  private static final int NEXT_SENTENCES = 2;
  private static final int DATE_REACH = 4;
  private static final int ROLLOUT_REACH = 4;
  private static final Lexicon SALE =
      new Lexicon(
          ImmutableSet.of(
              "판매", "출시", "시판", "발매", "배포", "공개", "제공", "열", "연다", "엽니다", "시작", "운영", "만날", "쓸",
              "살", "쓰인", "내려받", "이용", "예약", "문을", "나온", "나옵", "들어", "인도", "보급", "풀린", "받는"));
  private static final ImmutableSet<String> ROLLOUT =
      ImmutableSet.of(
          "양산", "배송", "납품", "개강", "시제품", "소스", "베타", "인도", "판매", "출시", "배포", "접수", "신청", "예약", "모집",
          "공개", "요금", "운행", "발매", "시판", "지원자", "모두", "발사", "입장권", "개막", "서비스");

  /** 16일까지 계속된다: the event, and not the thing. */
  private static final Pattern LASTING = Pattern.compile("까지 (?:계속|이어|열[리린렸]|진행)");

  private static final int LONGEST_LASTING = 8;

  private final KoreanDocument document;
  private final BitSet looked = new BitSet();
  private final BitSet sells = new BitSet();
  private final KoreanDates dates;

  KoreanLaterDates(KoreanDocument document, KoreanDates dates) {
    this.document = document;
    this.dates = dates;
  }

  /** Whether the sentence at the index tells of a thing being sold, opened or given out. */
  private boolean sells(int sentence) {
    if (!looked.get(sentence)) {
      looked.set(sentence);
      sells.set(
          sentence, document.sentences().get(sentence).stream().anyMatch(e -> e.beginsWith(SALE)));
    }
    return sells.get(sentence);
  }

  /** 나비 에어는 28일부터 판매된다: a later sentence about the thing gives its date. */
  AnnouncementCandidate withLaterDate(AnnouncementCandidate candidate) {
    if (candidate.date().isPresent() || document.sentences().size() > MOST_SENTENCES_DATED) {
      return candidate;
    }
    String name = KoreanAnnouncedThings.bareName(document.text(candidate.subject()));
    int sentencesBehind = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      List<Eojeol> eojeols = document.sentences().get(i);
      boolean later = eojeols.get(0).begin() > candidate.subject().end();
      sentencesBehind += later ? 1 : 0;
      if (!later) {
        continue;
      }
      Optional<Temporal> date = sells(i) ? dateOfTopic(eojeols, name) : Optional.empty();
      if (date.isEmpty() && sentencesBehind == 1 && opensWithDate(eojeols)) {
        date = firstDate(eojeols);
      }
      if (date.isEmpty() && sentencesBehind <= NEXT_SENTENCES && opensWithRollout(eojeols)) {
        date = lastDate(eojeols, 0, eojeols.size());
      }
      if (date.isPresent()) {
        return candidate.withDate(date.get());
      }
    }
    return candidate;
  }

  /**
   * The announcements in text order, those with no date with the first one to come that is told
   * behind them, in their sentence or the next ones of the paragraph, before another thing.
   */
  List<AnnouncementCandidate> complete(List<AnnouncementCandidate> announced) {
    List<AnnouncementCandidate> completed = new ArrayList<>();
    NavigableSet<Integer> begins = new TreeSet<>();
    announced.forEach(other -> begins.add(other.subject().begin()));
    int sentence = 0;
    for (AnnouncementCandidate candidate : announced) {
      int end = candidate.subject().end();
      while (sentence + 1 < document.sentences().size()
          && document.sentences().get(sentence + 1).get(0).begin() < end) {
        sentence++;
      }
      Integer next = begins.ceiling(end);
      int limit = next == null ? Integer.MAX_VALUE : next;
      Optional<Temporal> date =
          candidate.date().isPresent() ? Optional.empty() : toCome(sentence, end, limit);
      completed.add(date.map(candidate::withDate).orElse(candidate));
    }
    return completed;
  }

  private Optional<Temporal> toCome(int own, int from, int limit) {
    int last = Math.min(document.sentences().size() - 1, own + NEXT_SENTENCES);
    for (int s = own; s <= last && document.paragraphOf(s) == document.paragraphOf(own); s++) {
      TextSpan span = document.spans().get(s);
      Optional<Temporal> date =
          dates.in(Math.max(from, span.begin()), Math.min(limit, span.end())).stream()
              .filter(dates::isToCome)
              .filter(found -> !LASTING.matcher(behind(found)).lookingAt())
              .map(KoreanDates.Found::date)
              .findFirst();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private String behind(KoreanDates.Found date) {
    String text = document.analysis().text();
    return text.substring(date.end(), Math.min(text.length(), date.end() + LONGEST_LASTING));
  }

  /** 판매, 출시: what becomes of a thing, and no thing itself. */
  static boolean isRollout(Eojeol eojeol) {
    return ROLLOUT.contains(eojeol.stem());
  }

  /** 6월 17일 매장에 깔린다: nobody and nothing named, so of the thing before. */
  private boolean opensWithDate(List<Eojeol> eojeols) {
    int limit = Math.min(eojeols.size(), DATE_REACH);
    TextSpan opening = new TextSpan(eojeols.get(0).begin(), eojeols.get(limit - 1).end());
    boolean topic =
        eojeols.stream().limit(limit).anyMatch(e -> e.has(Particle.TOPIC, Particle.SUBJECT));
    boolean dated =
        dates.in(opening.begin(), opening.end()).stream()
            .anyMatch(d -> d.begin() < eojeols.get(Math.min(1, limit - 1)).end());
    return !topic && dated;
  }

  private Optional<Temporal> firstDate(List<Eojeol> eojeols) {
    return dates.in(eojeols.get(0).begin(), eojeols.get(eojeols.size() - 1).end()).stream()
        .map(KoreanDates.Found::date)
        .filter(date -> !dates.isPast(date))
        .findFirst();
  }

  /** 판매는 9월부터다: no name, but the thing before is meant. */
  private static boolean opensWithRollout(List<Eojeol> eojeols) {
    return eojeols.stream()
        .limit(ROLLOUT_REACH)
        .anyMatch(e -> e.has(Particle.TOPIC, Particle.SUBJECT, Particle.NONE) && isRollout(e));
  }

  /** 라이트는 7월 3일, 온셰프 2는 같은 달 24일 나온다: the dates behind the topic that is the thing. */
  private Optional<Temporal> dateOfTopic(List<Eojeol> eojeols, String name) {
    int begin = 0;
    for (int i = 0; i < eojeols.size(); i++) {
      boolean topicEnds = eojeols.get(i).has(Particle.TOPIC, Particle.SUBJECT);
      if (!topicEnds || begin > i || eojeols.get(i).isQuotation()) {
        continue;
      }
      TextSpan topic = new TextSpan(eojeols.get(begin).begin(), eojeols.get(i).stemSpan().end());
      String words = KoreanAnnouncedThings.bareName(document.text(topic));
      int end = i + 1;
      while (end < eojeols.size() && !eojeols.get(end).has(Particle.TOPIC)) {
        end++;
      }
      boolean means = words.length() > 1 && (words.equals(name) || name.endsWith(words));
      if (means) {
        return lastDate(eojeols, i, end);
      }
      int next = i + 1;
      while (next < end && !eojeols.get(next).comma()) {
        next++;
      }
      begin = Math.min(next + 1, eojeols.size() - 1);
    }
    return Optional.empty();
  }

  private Optional<Temporal> lastDate(List<Eojeol> eojeols, int from, int to) {
    return dates.in(eojeols.get(from).begin(), eojeols.get(to - 1).end()).stream()
        .map(KoreanDates.Found::date)
        .reduce((first, second) -> second);
  }
}
