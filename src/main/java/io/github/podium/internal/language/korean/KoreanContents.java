package io.github.podium.internal.language.korean;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.podium.internal.language.korean.Quotative.Kind;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells where content begins that no quotation mark delimits. */
final class KoreanContents {

  private static final ImmutableSet<String> ABOUT =
      Stream.concat(
              Sets.cartesianProduct(
                      ImmutableSet.of(
                          "대해", "관해", "관련해", "대하여", "두고", "향해", "인용해", "빌려", "넘겨받아", "얻어"),
                      ImmutableSet.of("", "서"),
                      ImmutableSet.of("", "는", "도"))
                  .stream()
                  .map(form -> String.join("", form)),
              Stream.of("묻자", "질문하자", "물음에", "질문에", "질문에는", "지적에", "우려에"))
          .collect(toImmutableSet());

  /** What is over before the words fall: 운을 띄운 뒤, 마이크를 잡고. */
  private static final ImmutableSet<String> BEFORE = ImmutableSet.of("뒤", "후", "직후", "끝에");

  private static final ImmutableSet<String> AT_THIS = ImmutableSet.of("여기에", "이에");
  private static final ImmutableSet<String> HELD = ImmutableSet.of("열린", "열리는", "개최된", "개막한");
  private static final ImmutableSet<String> PLACE = ImmutableSet.of("에서", "에서는", "에선", "서는");
  private static final ImmutableSet<String> POSTED = ImmutableSet.of("에", "에는");
  private static final ImmutableSet<String> MEDIA =
      ImmutableSet.of("블로그", "트위터", "트윗", "페이스북", "인스타그램", "링크드인", "미디어", "소셜미디어", "커뮤니티", "엑스");
  private static final ImmutableSet<String> SPOKEN =
      ImmutableSet.of(
          "끝난", "마친", "띄운", "뗀", "연", "올린", "든", "소개한", "밝힌", "설명한", "말한", "인사한", "답한", "물은", "들은",
          "운을");
  private static final ImmutableSet<String> HOLDING =
      ImmutableSet.of("열어", "열고", "내고", "내어", "갖고", "가지고", "통해", "하면서");
  private static final Pattern MANNER =
      Pattern.compile("(가리키|들|보이|바라보|찍으|닦으|끄덕이|저으|흔들|쥐|두드리|내밀|펼치|꺼내|치켜들|훑으|넘기|띄우|들어|들어서)(며|면서)?");
  private static final int NEAR = 4;
  private static final ImmutableSet<String> ADDRESSEE = ImmutableSet.of("에게", "한테", "께", "에게는");
  private static final Pattern SPEAKING = Pattern.compile(".*(만나|통해|가진|맡은)|그러면서|이어서?");
  private static final Pattern DATE =
      Pattern.compile("(\\d+(일|시|분))(\\(.*\\))?(에|,)?|[일월화수목금토]요일에|현지시간|현지시각|\\(현지시[간각]\\)");

  private final KoreanLexicons lexicons;

  KoreanContents(KoreanLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The index of the eojeol where indirect content begins, from {@code from} on: behind
   * connectives, days, circumstances of speaking and clauses that are over.
   */
  int start(List<Eojeol> eojeols, int from, int to) {
    int start = from;
    boolean moved = true;
    while (moved && start < to) {
      moved = false;
      if (isSkippable(eojeols, start)) {
        start++;
        moved = true;
        continue;
      }
      int circumstance = circumstanceEnd(eojeols, start, to);
      if (circumstance > start) {
        start = circumstance;
        moved = true;
      }
    }
    return Math.min(start, to);
  }

  private boolean isSkippable(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    if (eojeol.isQuotation()) {
      return false;
    }
    boolean addressee = ADDRESSEE.contains(eojeol.particleText()) && i > 0;
    if (addressee) {
      return true;
    }
    String word = eojeol.word();
    boolean mark = word.chars().noneMatch(Character::isLetterOrDigit);
    boolean behindCue = i > 0 && BEFORE.contains(word);
    boolean adjusted = word.equals("맞춰") && i > 0 && AT_THIS.contains(eojeols.get(i - 1).word());
    if (mark || behindCue || adjusted) {
      return true;
    }
    boolean connective =
        lexicons.connectives.contains(word)
            || eojeol.isBracketed()
            || (word.equals("함께") && i > 0 && eojeols.get(i - 1).word().equals("이와"))
            || KoreanNounPhrases.TIME.matcher(word).matches();
    boolean day = lexicons.reportDays.contains(word);
    boolean dayOfMonth = DATE.matcher(word).matches();
    boolean beforeDay =
        (word.equals("지난") || word.equals("오는"))
            && i + 1 < eojeols.size()
            && DATE.matcher(eojeols.get(i + 1).word()).matches();
    return connective || day || dayOfMonth || beforeDay;
  }

  /** Behind a phrase like 간담회에서, 보고서를 통해, 질문에 대해, 모델을 선보였고; or {@code from}. */
  private int circumstanceEnd(List<Eojeol> eojeols, int from, int to) {
    int end = from;
    int limit = Math.min(to - 1, from + 14);
    for (int i = from; i < limit; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.has(Particle.TOPIC, Particle.ALSO) && i > from) {
        break;
      }
      boolean finished = isFinishedReport(eojeol);
      boolean near = from > 0 && i - from < NEAR;
      boolean manner =
          near
              && i > from
              && eojeols.get(i - 1).has(Particle.OBJECT)
              && MANNER.matcher(eojeol.word()).matches()
              && !eojeol.isNominal();
      boolean over =
          near && i > from && BEFORE.contains(eojeol.word()) && isPastAdnominal(eojeols.get(i - 1));
      if (manner || over || finished || endsCircumstance(eojeols, i)) {
        end = i + 1;
        if (finished) {
          return end;
        }
        break;
      }
    }
    return end;
  }

  private static boolean isPastAdnominal(Eojeol eojeol) {
    String word = eojeol.word();
    return eojeol.isPredicate() && SPOKEN.contains(word);
  }

  private boolean endsCircumstance(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    String word = eojeol.word();
    if (ABOUT.contains(word)) {
      return true;
    }
    boolean posted = POSTED.contains(eojeol.particleText()) && MEDIA.contains(eojeol.stem());
    if (posted) {
      return true;
    }
    boolean occasionBefore = i > 0 && isOccasion(eojeols.get(i - 1));
    boolean occasion = isOccasion(eojeol);
    boolean place = PLACE.contains(eojeol.particleText());
    boolean gluedPlace = eojeol.isGlued() && eojeol.word().equals("에서") && i > 1;
    boolean quotedOccasion = gluedPlace && isOccasion(eojeols.get(i - 2));
    boolean held =
        i > 0
            && eojeols.get(i - 1).has(Particle.OBJECT)
            && isOccasion(eojeols.get(i - 1))
            && HOLDING.contains(word);
    boolean atEvent = gluedPlace && HELD.contains(eojeols.get(i - 2).word());
    return (place && occasion)
        || held
        || atEvent
        || quotedOccasion
        || (occasionBefore && SPEAKING.matcher(word).matches())
        || word.equals("만나");
  }

  private boolean isOccasion(Eojeol eojeol) {
    return eojeol.stemEndsWith(lexicons.occasions);
  }

  /** 선보였고, 발표했으며,: an announcement or a report that is over, before the content. */
  private boolean isFinishedReport(Eojeol eojeol) {
    String word = eojeol.word();
    boolean past = word.endsWith("고") || word.endsWith("며");
    return past
        && eojeol.comma()
        && word.length() > 2
        && Hangul.hasFinal(word.charAt(word.length() - 2))
        && (lexicons.announcingForms.holdsPrefixOf(word)
            || lexicons.reportingForms.holdsPrefixOf(word));
  }

  /**
   * Whether what stands right before a quotation needs it to be complete ({@code 직업이 「들어갈 것」이라고}),
   * so that the quotation is only a part of the content.
   */
  boolean isPartOfClause(List<Eojeol> eojeols, int from, int quotation) {
    for (int i = quotation - 1; i >= from; i--) {
      Eojeol eojeol = eojeols.get(i);
      boolean clauseEnds = eojeol.isPredicate() || eojeol.comma() || eojeol.isQuotation();
      if (clauseEnds) {
        break;
      }
      if (eojeol.has(Particle.SUBJECT)) {
        return true;
      }
    }
    int before = quotation - 1;
    if (before < from || eojeols.get(before).comma()) {
      return false;
    }
    Eojeol eojeol = eojeols.get(before);
    if (eojeol.isQuotation()) {
      return false;
    }
    boolean argument =
        eojeol.has(Particle.SUBJECT, Particle.OBJECT, Particle.GENITIVE)
            || (eojeol.has(Particle.TOPIC, Particle.ALSO)
                && !eojeols.get(quotation).quotesClause());
    boolean condition =
        eojeol.isPredicate()
            && eojeol.word().endsWith("면")
            && !eojeol.word().endsWith("따르면")
            && !eojeol.word().endsWith("의하면");
    return argument || condition;
  }

  /**
   * The content that ends at each of these quotatives in turn, the first part from {@code from} on.
   */
  List<TextSpan> of(List<Eojeol> eojeols, int from, List<Quotative> quotatives) {
    List<TextSpan> content = new ArrayList<>();
    int begin = from;
    for (Quotative part : quotatives) {
      addContent(eojeols, begin, part, content);
      begin = part.index() + 1;
    }
    return merged(content);
  }

  private void addContent(
      List<Eojeol> eojeols, int from, Quotative quotative, List<TextSpan> content) {
    int index = quotative.index();
    if (quotative.afterQuotation()) {
      int quotation = index - 1;
      // 발표를 “…”라는 말로 맺었다: the object is the verb's.
      boolean whole = quotative.kind() == Kind.ADNOMINAL && eojeols.get(quotation).quotesClause();
      boolean mixed = !whole && isPartOfClause(eojeols, from, quotation);
      int start = mixed ? start(eojeols, from, quotation) : quotation;
      content.add(new TextSpan(eojeols.get(start).begin(), eojeols.get(quotation).end()));
      return;
    }
    int start = start(eojeols, from, index);
    int begin = eojeols.get(start).wordSpan().begin();
    if (begin < quotative.contentEnd()) {
      content.add(new TextSpan(begin, quotative.contentEnd()));
    }
  }

  /** Spans in order without overlap: a later part never begins before the earlier one ends. */
  private static List<TextSpan> merged(List<TextSpan> content) {
    List<TextSpan> merged = new ArrayList<>();
    int end = -1;
    for (TextSpan span : content) {
      if (span.begin() >= end) {
        merged.add(span);
        end = span.end();
      }
    }
    return merged;
  }
}
