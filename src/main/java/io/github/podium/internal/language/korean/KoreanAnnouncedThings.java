package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The things that the object of an announcing verb names, one entry an item of its list. */
final class KoreanAnnouncedThings {

  private static final Pattern FINITE = Pattern.compile(".*(다|고|며|으며|면서|자|니다|는데|지만|라고|어요|습니까|다며)");

  private static final CharMatcher SPACES_AND_MARKS =
      CharMatcher.whitespace().or(CharMatcher.anyOf("‘’'“”\"")).precomputed();

  private static final ImmutableSet<String> POINTERS =
      ImmutableSet.of("이", "그", "같은", "이런", "후속", "향후", "새", "연구", "조사", "분석");
  private static final ImmutableSet<String> SERVICES =
      ImmutableSet.of("서비스", "모델", "강의", "수업", "영상");
  private static final ImmutableSet<String> STAGES =
      ImmutableSet.of("정식", "시범", "유료", "무료", "첫", "본격", "상용", "관련", "다양한", "이번", "국내", "해외");
  private static final Pattern CALLED = Pattern.compile("(이?라고|이?라는|불리는|부르는|이란)");

  private final KoreanLexicons lexicons;
  private final KoreanNounPhrases phrases;

  KoreanAnnouncedThings(KoreanLexicons lexicons, KoreanNounPhrases phrases) {
    this.lexicons = lexicons;
    this.phrases = phrases;
  }

  /**
   * The things that the object names, item by item from the last: a quoted name or a noun phrase.
   */
  List<TextSpan> of(List<Eojeol> eojeols, int object, int from, boolean list) {
    List<TextSpan> things = new ArrayList<>();
    int item = object;
    while (item >= from) {
      int head = headOfItem(eojeols, item, from);
      int named = namedBefore(eojeols, head, from);
      head = named >= 0 ? named : head;
      Optional<TextSpan> thing =
          eojeols.get(head).isQuotation()
              ? Optional.of(eojeols.get(head).span())
              : nounPhrase(eojeols, head, from);
      if (thing.isEmpty()) {
        break;
      }
      things.add(thing.get());
      int start = startOfItem(eojeols, head, from);
      int before = start - 1;
      boolean more = list && before >= from && endsItem(eojeols, before);
      // 전등과 보일러를 다루는 서비스: what a clause governs is no item.
      boolean governed =
          more
              && !eojeols.get(head).isQuotation()
              && !eojeols.get(headOfItem(eojeols, before, from)).isQuotation()
              && eojeols.subList(start, head).stream().anyMatch(Eojeol::isPredicate);
      boolean ofClause =
          more
              && eojeols.get(head).isQuotation()
              && eojeols.subList(start, head).stream().anyMatch(e -> e.has(Particle.OBJECT))
              && !eojeols.get(headOfItem(eojeols, before, from)).isQuotation();
      item = more && !governed && !ofClause ? before : -1;
    }
    Collections.reverse(things);
    return things;
  }

  /** 은행 버스 ‘다독다독’ 열두 대를: the name, not the count behind it; or -1. */
  private static int namedBefore(List<Eojeol> eojeols, int head, int from) {
    for (int i = head; i > Math.max(from, head - 4); i--) {
      Eojeol eojeol = eojeols.get(i);
      boolean called =
          (CALLED.matcher(eojeol.word()).matches()
                  || (eojeol.isGlued() && eojeol.word().equals("의")))
              && i < head;
      if (eojeol.isQuotation() || !(eojeol.isNominal() || called)) {
        return -1;
      }
      if (called && eojeol.isGlued() && eojeols.get(i - 1).isQuotation()) {
        return i - 1;
      }
      if (eojeols.get(i - 1).isQuotation() && (!eojeol.isGlued() || eojeol.word().equals("의"))) {
        return i - 1;
      }
    }
    return -1;
  }

  /** The name of a thing without its spaces and marks, as names are compared. */
  static String bareName(String name) {
    return SPACES_AND_MARKS.removeFrom(name);
  }

  /** 공장에 1200억원을 투자한다: what the money goes to. */
  List<TextSpan> placeOf(List<Eojeol> eojeols, int object, int from) {
    for (int i = object - 1; i >= from; i--) {
      if (eojeols.get(i).particleText().equals("에")) {
        return nounPhrase(eojeols, i, from).map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** The eojeol that names the item which ends here: before 등, a particle or a parenthesis. */
  private static int headOfItem(List<Eojeol> eojeols, int end, int from) {
    int head = end;
    while (head > from
        && (eojeols.get(head).stem().equals("등")
            || (eojeols.get(head).stem().isEmpty() && !eojeols.get(head).isQuotation())
            || isTail(eojeols, head))) {
      head--;
    }
    return head;
  }

  /** A parenthesis or a particle behind a quoted name: ‘루미 밴드’(32만원)와. */
  private static boolean isTail(List<Eojeol> eojeols, int i) {
    return i > 0 && eojeols.get(i).isGlued() && eojeols.get(i - 1).isQuotation();
  }

  /** Whether the eojeol joins the item before it to another one. */
  private static boolean endsItem(List<Eojeol> eojeols, int i) {
    if (i < 0) {
      return false;
    }
    Eojeol eojeol = eojeols.get(i);
    boolean joins =
        eojeol.has(Particle.AND)
            || (eojeol.comma() && (eojeol.isNominal() || eojeol.tokens().isEmpty()));
    return joins && !eojeol.has(Particle.TOPIC, Particle.SUBJECT);
  }

  /** The first eojeol of the item that ends before {@code end}: behind a particle or a clause. */
  private static int startOfItem(List<Eojeol> eojeols, int end, int from) {
    int start = end;
    while (start > from) {
      Eojeol before = eojeols.get(start - 1);
      boolean inside =
          (before.isNominal() && before.has(Particle.NONE, Particle.GENITIVE) && !before.comma())
              || (before.isAdverb() && !before.comma())
              || (before.isPredicate()
                  && !before.comma()
                  && !FINITE.matcher(before.word()).matches())
              || (before.isNominal()
                  && before.has(Particle.OBJECT, Particle.OTHER)
                  && !before.comma());
      if (!inside) {
        break;
      }
      start--;
    }
    return start;
  }

  private Optional<TextSpan> nounPhrase(List<Eojeol> eojeols, int last, int from) {
    Eojeol head = eojeols.get(last);
    boolean none = lexicons.noThings.contains(head.stem()) && !isKindOfService(eojeols, last, from);
    if (!head.isNominal() || !head.hasStem() || none) {
      return Optional.empty();
    }
    boolean speech = lexicons.speechNouns.contains(head.stem()) || head.word().endsWith("것을");
    if (speech) {
      return Optional.empty();
    }
    int first = startOfPhrase(eojeols, last, from);
    boolean bare = first == last || (first == last - 1 && isPointer(eojeols.get(first)));
    boolean vague = bare && lexicons.abstractThings.contains(head.stem());
    boolean tooShort = first == last && head.stem().length() < 2;
    return vague || tooShort
        ? Optional.empty()
        : Optional.of(new TextSpan(eojeols.get(first).wordSpan().begin(), head.stemSpan().end()));
  }

  /** 로봇 구독 서비스, but not 정식 서비스 or the service by itself. */
  private static boolean isKindOfService(List<Eojeol> eojeols, int last, int from) {
    return SERVICES.contains(eojeols.get(last).stem())
        && last > from
        && eojeols.get(last - 1).isNominal()
        && eojeols.get(last - 1).has(Particle.NONE)
        && !eojeols.get(last - 1).comma()
        && !STAGES.contains(eojeols.get(last - 1).word())
        && !POINTERS.contains(eojeols.get(last - 1).word());
  }

  /** The first word of the noun phrase whose head is the eojeol at the index. */
  int startOfPhrase(List<Eojeol> eojeols, int last, int from) {
    Eojeol head = eojeols.get(last);
    int first = last;
    while (first > from) {
      Eojeol before = eojeols.get(first - 1);
      boolean belongs =
          before.isNominal()
              && before.has(Particle.NONE, Particle.GENITIVE)
              && !before.comma()
              && !before.isQuotation()
              && !phrases.isDay(before);
      if (!belongs) {
        break;
      }
      boolean kind =
          before.endsWith(lexicons.organizationKinds) && !head.word().equals(before.word());
      if (kind) {
        break;
      }
      first--;
    }
    return first;
  }

  /** 이 같은 계획, 후속 계획. */
  private static boolean isPointer(Eojeol eojeol) {
    return POINTERS.contains(eojeol.word());
  }
}
