package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.korean.Quotative.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds quotatives by their surface: Nori tags them in many ways ({@code ”/SSC 고/E}, {@code ”/SY
 * 라고/J}, {@code 라며/VCP}).
 */
final class Quotatives {

  /** {@code “…”로 운을 뗐다}: only idioms of speaking follow. */
  static final ImmutableSet<String> BY = ImmutableSet.of("로", "으로");

  private static final Pattern FINAL_AFTER_MARK = Pattern.compile("(이?라)?고(는|도|까지|만)?|하고|이?라|으?로");
  private static final Pattern NOMINAL = Pattern.compile(".{2,}(음|임|됨|함)을");
  private static final Pattern ADMITTED = Pattern.compile("(인정|시인|강조|밝혔|고백|역설|알렸|지적|확인|시사|분명히).*");
  private static final ImmutableSet<String> FORECAST = ImmutableSet.of("것으로", "걸로");

  /** The last ones are spoken endings, which report by themselves: {@code “…”라더군요}. */
  private static final Pattern CONNECTIVE_AFTER_MARK =
      Pattern.compile("(이?라|이?다)?(며|면서)(도)?" + "|이?라(더군|더라|더라고|네|대|데|던데)요?|이?(랍|래)니다|이?래요?");

  private static final Pattern ADNOMINAL_AFTER_MARK = Pattern.compile("(이?라)?는|이?라던|이?란|던|등");
  private static final Pattern COPULA_AFTER_MARK =
      Pattern.compile("이?(었|였)(다|습니다|으며|고|는데|지만)|이?다|입니다|이에요|예요");
  private static final Pattern FINAL = Pattern.compile(".*[다라냐자까]고(는|도|만|까지)?");
  private static final Pattern BARE_FINAL = Pattern.compile(".*이?라");
  private static final Pattern CONNECTIVE = Pattern.compile(".+[다라냐자](며|면서)(도)?");
  private static final Pattern ADNOMINAL = Pattern.compile(".+([다라냐자까]는|란|다던|라던)");
  private static final Pattern NOUN_BEFORE = Pattern.compile(".*(이라)(고|며|면서|는)(는|도)?");

  /** The letters that a quotative of any kind ends with: most words are told to be none by one. */
  private static final CharMatcher LAST = CharMatcher.anyOf("고는도만지로라며서요군네대데니던란등다을").precomputed();

  private static final int LONGEST_WORD = 40;

  private final KoreanLexicons lexicons;

  Quotatives(KoreanLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The quotative that the eojeol at the index holds or, for a quotation, leaves out. */
  Optional<Quotative> at(List<Eojeol> eojeols, int index) {
    Eojeol eojeol = eojeols.get(index);
    if (eojeol.isQuotation()) {
      boolean tailFollows =
          index + 1 < eojeols.size()
              && eojeols.get(index + 1).isGlued()
              && !eojeols.get(index + 1).tokens().isEmpty();
      return tailFollows
          ? Optional.empty()
          : Optional.of(new Quotative(index, Kind.BARE, true, eojeol.end()));
    }
    boolean behindMark = index > 0 && eojeol.isGlued() && eojeols.get(index - 1).isQuotation();
    // 창업자는 is a noun with its particle, though 자는 looks like a quotative.
    boolean noun = eojeol.isNominal() && eojeol.has(Particle.TOPIC);
    if (!LAST.matches(eojeol.lastLetter())
        || (noun && !behindMark)
        || eojeol.word().length() > LONGEST_WORD) {
      return Optional.empty();
    }
    String word = eojeol.word();
    if (behindMark) {
      Optional<Kind> kind = kindAfterMark(word);
      if (kind.isPresent()) {
        return Optional.of(new Quotative(index, kind.get(), true, eojeols.get(index - 1).end()));
      }
    }
    if (noun) {
      return Optional.empty();
    }
    return kindOf(word, eojeols, index)
        .map(kind -> new Quotative(index, kind, false, contentEnd(eojeol)));
  }

  private static Optional<Kind> kindAfterMark(String word) {
    if (FINAL_AFTER_MARK.matcher(word).matches()) {
      return Optional.of(Kind.FINAL);
    }
    if (CONNECTIVE_AFTER_MARK.matcher(word).matches()) {
      return Optional.of(Kind.CONNECTIVE);
    }
    if (ADNOMINAL_AFTER_MARK.matcher(word).matches()) {
      return Optional.of(Kind.ADNOMINAL);
    }
    return COPULA_AFTER_MARK.matcher(word).matches() ? Optional.of(Kind.COPULA) : Optional.empty();
  }

  private Optional<Kind> kindOf(String word, List<Eojeol> eojeols, int index) {
    if ((word.lastIndexOf('고') > 0 && FINAL.matcher(word).matches())
        || isForecast(word, eojeols, index)
        || isAdmitted(word, eojeols, index)) {
      return Optional.of(Kind.FINAL);
    }
    boolean goesOn = word.lastIndexOf('며') > 0 || word.lastIndexOf('면') > 0;
    if (goesOn && CONNECTIVE.matcher(word).matches()) {
      return Optional.of(Kind.CONNECTIVE);
    }
    boolean adnominal = !word.isEmpty() && "는란던".indexOf(word.charAt(word.length() - 1)) >= 0;
    if (adnominal && ADNOMINAL.matcher(word).matches()) {
      return Optional.of(Kind.ADNOMINAL);
    }
    boolean verbFollows =
        index + 1 < eojeols.size() && eojeols.get(index + 1).beginsWith(lexicons.reportingForms);
    return verbFollows && BARE_FINAL.matcher(word).matches() && word.length() > 1
        ? Optional.of(Kind.FINAL)
        : Optional.empty();
  }

  /** 넘어설 것으로 내다봤다: 것 belongs to what is forecast. */
  private boolean isForecast(String word, List<Eojeol> eojeols, int index) {
    if (!FORECAST.contains(word) || index + 1 >= eojeols.size()) {
      return false;
    }
    String next = eojeols.get(index + 1).word();
    int reporting = lexicons.reportingForms.longestPrefix(next);
    int other = lexicons.falseReportingForms.longestPrefix(next);
    // 넘은 것으로 집계했다고 밝혔다: the later verb reports both.
    return reporting > other && !FINAL.matcher(next).matches();
  }

  /** 쉰두 명뿐임을 인정했다: a clause made a noun. */
  private static boolean isAdmitted(String word, List<Eojeol> eojeols, int index) {
    return word.endsWith("을")
        && NOMINAL.matcher(word).matches()
        && index + 1 < eojeols.size()
        && ADMITTED.matcher(eojeols.get(index + 1).word()).matches();
  }

  /** The content ends before 이라고 where 이 is the copula, otherwise before 고 itself. */
  private static int contentEnd(Eojeol eojeol) {
    String word = eojeol.word();
    if (FORECAST.contains(word)) {
      return eojeol.wordSpan().begin() + 1;
    }
    if (NOMINAL.matcher(word).matches()) {
      return Math.max(eojeol.begin() + 1, eojeol.wordSpan().end() - 2);
    }
    int cut = 1;
    if (word.endsWith("면서")) {
      cut = 2;
    } else if (word.endsWith("도") || word.endsWith("고는") || word.endsWith("고만")) {
      cut = 2;
    } else if (word.endsWith("고까지")) {
      cut = 3;
    } else if (BARE_FINAL.matcher(word).matches()) {
      cut = word.endsWith("이라") ? 2 : 0;
    }
    boolean afterNoun =
        NOUN_BEFORE.matcher(word).matches()
            && eojeol.tokens().stream().anyMatch(t -> t.is(WordClass.AUXILIARY))
            && word.length() > 3;
    int end = eojeol.wordSpan().end() - cut - (afterNoun ? 2 : 0);
    boolean bareNoun = !afterNoun && isCopulaOfNoun(eojeol, end - 1);
    return Math.max(bareNoun ? end - 1 : end, eojeol.begin() + 1);
  }

  /** 먼저라고, 도구라는: behind a noun that ends in a vowel, 라 is all that there is of 이다. */
  private static boolean isCopulaOfNoun(Eojeol eojeol, int place) {
    int letter = place - eojeol.wordSpan().begin();
    return letter > 0
        && eojeol.word().charAt(letter) == '라'
        && eojeol.tokens().stream()
            .filter(token -> token.end() == place)
            .anyMatch(
                token ->
                    token.is(
                        WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.NUMBER, WordClass.ADVERB));
  }
}
