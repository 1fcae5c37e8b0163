package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a noun phrase begins, given the head that it ends with. */
final class KoreanNounPhrases {

  static final int LONGEST_PHRASE = 8;
  private static final Lexicon TIME_UNITS =
      new Lexicon(ImmutableSet.of("년", "월", "일", "시", "분", "개월", "주", "세기"));
  private static final Lexicon DAYS =
      new Lexicon(
          ImmutableSet.of(
              "일요일", "월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "오전", "오후", "지난", "오는", "내년", "작년",
              "올해", "이날", "당시", "무렵", "때", "뒤", "후", "중", "동안", "가운데", "사이"));
  static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.? ?){1,3}");
  private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d+[월년]");
  private static final Pattern LINE_NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern NUMBERING = Pattern.compile("#\\d+|\\d+(/\\d*|[).])|RT");

  /** 벨트(Neue Welt): a name with its own script behind it, of so many words. */
  private static final Pattern ORIGINAL = Pattern.compile("[가-힣]+\\((\\p{Lu}[\\p{L}.'’ -]*)\\)?.*");

  private static final Lexicon DEPENDENT =
      new Lexicon(
          ImmutableSet.of("게", "것", "건", "점", "바", "데", "뿐", "듯", "채", "줄", "수", "만큼", "대로", "적"));

  /** 국내 한 업체의 연구원, 업계 한 관계자. */
  private static final Lexicon SCOPE =
      new Lexicon(ImmutableSet.of("국내", "해외", "현지", "지역", "업계", "학계"));

  private static final Lexicon COUNTERS = new Lexicon(ImmutableSet.of("명", "사람", "분"));
  static final Pattern SHARE = Pattern.compile("\\d[\\d.,]*(%|명|퍼센트)");
  private static final Lexicon MEMBER = new Lexicon(ImmutableSet.of("중", "가운데"));

  private final KoreanLexicons lexicons;
  private final KoreanTitledNames titledNames;
  private final KoreanMarkedNames markedNames;
  private final KoreanDescriptors descriptors;

  KoreanNounPhrases(
      KoreanLexicons lexicons, KoreanTitledNames titledNames, KoreanEvidence evidence) {
    this.lexicons = lexicons;
    this.titledNames = titledNames;
    this.markedNames = new KoreanMarkedNames(lexicons);
    this.descriptors = new KoreanDescriptors(lexicons, titledNames, evidence);
  }

  /** The noun phrase whose head is the eojeol at the index. */
  Optional<NounPhrase> phraseEndingAt(List<Eojeol> eojeols, int index, int from) {
    Eojeol head = eojeols.get(index);
    if (KoreanMarkedNames.isParticle(eojeols, index)) {
      return named(eojeols, index, from);
    }
    if (!head.isNominal() || !head.hasStem() || isDay(head) || head.isGlued()) {
      return Optional.empty();
    }
    int first = index;
    for (int i = index - 1; i >= Math.max(from, index - LONGEST_PHRASE); i--) {
      Eojeol eojeol = eojeols.get(i);
      if (!belongs(eojeol, eojeols, i)) {
        break;
      }
      first = i;
      boolean counts = isCounter(eojeols.get(i + 1));
      // 부산의 한 기사: what stands before the determiner belongs to it only as a genitive.
      boolean owned =
          i > from && (eojeols.get(i - 1).has(Particle.GENITIVE) || eojeols.get(i - 1).isIn(SCOPE));
      if (isDeterminer(eojeol) && !counts && !owned) {
        break;
      }
    }
    first = withWholeName(eojeols, descriptors.without(eojeols, first, index), from);
    TextSpan span = new TextSpan(eojeols.get(first).wordSpan().begin(), head.stemSpan().end());
    return Optional.of(new NounPhrase(span, first, index));
  }

  /** 학술지 ‘빙하 연구’는: what kind of body it is and its name, which nothing else tells to be one. */
  private Optional<NounPhrase> named(List<Eojeol> eojeols, int particle, int from) {
    int kind = particle - 2;
    boolean described =
        kind >= from
            && eojeols.get(kind).isNominal()
            && eojeols.get(kind).has(Particle.NONE)
            && !eojeols.get(kind).comma()
            && markedNames.isKind(eojeols.get(kind).word());
    if (!described) {
      return Optional.empty();
    }
    int first = phraseEndingAt(eojeols, kind, from).map(NounPhrase::first).orElse(kind);
    TextSpan span =
        new TextSpan(eojeols.get(first).wordSpan().begin(), eojeols.get(particle - 1).end());
    return Optional.of(new NounPhrase(span, first, particle));
  }

  /** The last member of a coordination: B of A와 B. */
  Optional<NounPhrase> lastMemberEndingAt(List<Eojeol> eojeols, int index) {
    int from = index;
    while (from > 0 && !eojeols.get(from - 1).has(Particle.AND)) {
      from--;
    }
    return phraseEndingAt(eojeols, index, from);
  }

  /** 이날, 지난해, 3월: a day or a time, which nobody is. */
  boolean isDay(Eojeol eojeol) {
    int digits = eojeol.digits();
    return digits > 0
        ? eojeol.continuesWith(TIME_UNITS, digits)
        : eojeol.isIn(DAYS) || eojeol.stemIsIn(lexicons.dayWords);
  }

  /** 노이에 벨트(Neue Welt): as many words as the original name has. */
  private static int withWholeName(List<Eojeol> eojeols, int first, int from) {
    if (!eojeols.get(first).holds('(')) {
      return first;
    }
    StringBuilder original = new StringBuilder(eojeols.get(first).word());
    for (int i = first + 1; i < eojeols.size() && original.indexOf(")") < 0 && i < first + 4; i++) {
      original.append(' ').append(eojeols.get(i).word());
    }
    Matcher matcher = ORIGINAL.matcher(original);
    if (!matcher.matches()) {
      return first;
    }
    int begin = first;
    int words = matcher.group(1).split(" ").length;
    while (begin > from
        && first - begin + 1 < words
        && eojeols.get(begin - 1).isAllSyllables()
        && !eojeols.get(begin - 1).comma()
        && !eojeols.get(begin - 1).isPredicate()) {
      begin--;
    }
    return first - begin + 1 == words ? begin : first;
  }

  private boolean belongs(Eojeol eojeol, List<Eojeol> eojeols, int i) {
    boolean insideParenthesis = isInsideParenthesis(eojeols, i);
    boolean comma = eojeol.comma() && !insideParenthesis && !isListed(eojeols, i);
    if (KoreanMarkedNames.isName(eojeols, i)) {
      return true;
    }
    boolean breaks =
        eojeol.isQuotation()
            || comma
            || isClauseBefore(eojeols, i)
            || eojeol.length() == 0
            || eojeol.isIn(lexicons.connectives)
            || titledNames.saysWhatSomebodyIs(eojeol)
            || isQuotative(eojeols, i)
            || closesBracket(eojeol)
            || eojeol.holds('=')
            || (!Hangul.isSyllable(eojeol.firstLetter()) && isNumbering(eojeol.word(), i));
    if (breaks) {
      return false;
    }
    if (insideParenthesis || isDeterminer(eojeol)) {
      return true;
    }
    boolean name =
        titledNames.isNameBeforeTitle(eojeols, i)
            || titledNames.isUnknownBeforeTitle(eojeols, i)
            || titledNames.endsLikeName(eojeols, i);
    if (name) {
      return true;
    }
    if (isMemberOf(eojeols, i)) {
      return true;
    }
    if (eojeol.isIn(DEPENDENT)) {
      return false;
    }
    boolean another = eojeol.is("또") && eojeols.get(i + 1).is("다른");
    boolean years = eojeol.lastLetter() == '년' && eojeols.get(i + 1).is("차");
    if (another || years) {
      return true;
    }
    boolean initials =
        Character.isUpperCase(eojeol.firstLetter()) && INITIALS.matcher(eojeol.word()).matches();
    if (initials || isMonthOf(eojeols, i)) {
      return true;
    }
    return eojeol.isNominal()
        && eojeol.has(Particle.NONE, Particle.GENITIVE, Particle.AND)
        && !isDay(eojeol)
        && !endsParenthesisedClause(eojeol);
  }

  /** “…”라고 해오름에너지 대표는: what a quotation is glued to. */
  private static boolean isQuotative(List<Eojeol> eojeols, int i) {
    return i > 0
        && eojeols.get(i).isGlued()
        && eojeols.get(i - 1).isQuotation()
        && !KoreanMarkedNames.TAIL.matcher(eojeols.get(i).word()).matches();
  }

  /** 1/, 2), 10:31: the number or the time of a line. */
  private static boolean isNumbering(String word, int i) {
    return NUMBERING.matcher(word).matches()
        || (i == 0 && LINE_NUMBER.matcher(word).matches())
        || TIME.matcher(word).matches();
  }

  /** [아시아해양테크] 맹주현 사장: the rubric before a headline. */
  private static boolean closesBracket(Eojeol eojeol) {
    int end = eojeol.wordSpan().end();
    return end < eojeol.end() && eojeol.isBracketed();
  }

  /** 심사위원 중 한 명. */
  private static boolean isMemberOf(List<Eojeol> eojeols, int i) {
    if (!eojeols.get(i).isIn(MEMBER)) {
      return false;
    }
    // 전문가 5명 중 3명, 응답자 중 41.5%
    boolean share =
        i > 0
            && eojeols.get(i - 1).isNominal()
            && i + 1 < eojeols.size()
            && SHARE.matcher(eojeols.get(i + 1).stem()).matches();
    if (share) {
      return true;
    }
    return i + 2 < eojeols.size()
        && isDeterminer(eojeols.get(i + 1))
        && isCounter(eojeols.get(i + 2));
  }

  /** 연구원 한 사람, 학생 두 명. */
  private static boolean isCounter(Eojeol eojeol) {
    return eojeol.stemIsIn(COUNTERS);
  }

  /** 박수가 나오자 설 대표가: a connective form, though its letters could be a noun's. */
  private static boolean isClauseBefore(List<Eojeol> eojeols, int i) {
    return i > 0
        && eojeols.get(i).lastLetter() == '자'
        && eojeols.get(i - 1).has(Particle.SUBJECT, Particle.OBJECT, Particle.TOPIC);
  }

  /** 바이오워치의 9월 보고서. */
  private static boolean isMonthOf(List<Eojeol> eojeols, int i) {
    return i > 0
        && eojeols.get(i - 1).has(Particle.GENITIVE)
        && MONTH_OR_YEAR.matcher(eojeols.get(i).word()).matches();
  }

  /** A comma within a list that began with 와 or 과: A와 B, C가. */
  private static boolean isListed(List<Eojeol> eojeols, int i) {
    if (!eojeols.get(i).isNominal() || !eojeols.get(i).has(Particle.NONE)) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(0, i - LONGEST_PHRASE); j--) {
      Eojeol eojeol = eojeols.get(j);
      if (eojeol.has(Particle.AND)) {
        return true;
      }
      if (eojeol.isQuotation() || !eojeol.isNominal() || !eojeol.has(Particle.NONE)) {
        return false;
      }
    }
    return false;
  }

  /** {@code 오코너(Grace} opens a parenthesis that a later eojeol closes. */
  private static boolean isInsideParenthesis(List<Eojeol> eojeols, int i) {
    if (!eojeols.get(i).holds('(')) {
      return false;
    }
    String word = eojeols.get(i).word();
    int open = word.lastIndexOf('(');
    return open > word.lastIndexOf(')') && i + 1 < eojeols.size();
  }

  private static boolean endsParenthesisedClause(Eojeol eojeol) {
    return eojeol.firstLetter() == '(';
  }

  private static boolean isDeterminer(Eojeol eojeol) {
    return eojeol.length() <= 2 && eojeol.isAll(WordClass.DETERMINER);
  }
}
