package io.github.podium.internal.language.korean;

import io.github.podium.internal.language.korean.Eojeol.Particle;
import java.util.List;
import java.util.regex.Pattern;

/** Tells where content begins that no quotation mark delimits. */
final class KoreanContents {

  private static final Pattern ABOUT =
      Pattern.compile("(대해|관해|관련해|대하여|두고|향해|인용해)(서)?(는|도)?|묻자|질문하자|물음에|질문에|질문에는|지적에|우려에");
  private static final Pattern ADDRESSEE = Pattern.compile("에게|한테|께|에게는");
  private static final Pattern SPEAKING = Pattern.compile(".*(만나|통해|가진|맡은)|그러면서|이어서?");
  private static final Pattern DATE =
      Pattern.compile("(\\d+(일|시|분))(\\(.*\\))?(에|,)?|[일월화수목금토]요일|현지시간|현지시각|\\(현지시[간각]\\)");

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
    boolean addressee = ADDRESSEE.matcher(eojeol.particleText()).matches() && i > 0;
    if (addressee) {
      return true;
    }
    String word = eojeol.word();
    boolean connective = lexicons.connectives.contains(word);
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
      if (finished || endsCircumstance(eojeols, i)) {
        end = i + 1;
        if (finished) {
          return end;
        }
        break;
      }
    }
    return end;
  }

  private boolean endsCircumstance(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    String word = eojeol.word();
    if (ABOUT.matcher(word).matches()) {
      return true;
    }
    boolean occasionBefore = i > 0 && isOccasion(eojeols.get(i - 1));
    boolean occasion = isOccasion(eojeol);
    boolean place = eojeol.particleText().equals("에서") || eojeol.particleText().equals("에서는");
    boolean gluedPlace = eojeol.isGlued() && eojeol.word().equals("에서") && i > 1;
    boolean quotedOccasion = gluedPlace && isOccasion(eojeols.get(i - 2));
    return (place && occasion)
        || quotedOccasion
        || (occasionBefore && SPEAKING.matcher(word).matches())
        || word.equals("만나");
  }

  private boolean isOccasion(Eojeol eojeol) {
    return lexicons.occasions.longestSuffixOf(eojeol.stem()).isPresent();
  }

  /** 선보였고, 발표했으며,: an announcement or a report that is over, before the content. */
  private boolean isFinishedReport(Eojeol eojeol) {
    String word = eojeol.word();
    boolean past = word.endsWith("고") || word.endsWith("며");
    return past
        && eojeol.comma()
        && word.length() > 2
        && Hangul.hasFinal(word.charAt(word.length() - 2))
        && (lexicons.announcingForms.longestPrefixOf(word).isPresent()
            || lexicons.reportingForms.longestPrefixOf(word).isPresent());
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
        eojeol.has(
            Particle.SUBJECT, Particle.OBJECT, Particle.GENITIVE, Particle.TOPIC, Particle.ALSO);
    boolean condition =
        eojeol.isPredicate()
            && eojeol.word().endsWith("면")
            && !eojeol.word().endsWith("따르면")
            && !eojeol.word().endsWith("의하면");
    return argument || condition;
  }
}
