package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.korean.KoreanCues.Match;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which words report, wherever they stand: verbs, idioms, and what takes them back. */
final class KoreanCueWords {

  private static final int LONGEST_TITLE = 30;
  private static final ImmutableSet<String> IN_WORK =
      ImmutableSet.of("에", "에서", "의", "을", "를", "과", "와");

  /** Forms that report nothing that was said: 말하면, 요구할 수, 말하도록. */
  private static final Pattern UNREAL = Pattern.compile(".*(할|릴|길|면|려면|도록|려고|거나)");

  private static final Pattern NEGATION = Pattern.compile("(않|못|안).*");
  private static final Pattern DENIED = Pattern.compile(".*(지|지는|지도|진|질)");

  /** 말한 적이 없다, 밝힌 바 없다. */
  private static final Pattern NEVER = Pattern.compile("(적|바|일)(이|은|도|는|가)?");

  private final KoreanLexicons lexicons;

  KoreanCueWords(KoreanLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether the word is a form of a verb that reports. */
  boolean isReporting(String word) {
    int reporting = lexicons.reportingForms.longestPrefix(word);
    int other = lexicons.falseReportingForms.longestPrefix(word);
    return reporting > 0 && other < reporting;
  }

  /** 입장을 밝혔다, 소문이 돈다: whether the word is a form of a verb that goes with a noun of speech. */
  boolean takesSpeechNoun(String word) {
    return lexicons.nounVerbForms.holdsPrefixOf(word)
        || lexicons.hearsayVerbForms.holdsPrefixOf(word);
  }

  /** A noun and its verb: 운을 뗐다, 못 박았다, 반응을 보였다. */
  Optional<Match> idiomAt(List<Eojeol> eojeols, int i) {
    String word = eojeols.get(i).word();
    boolean oneWord = lexicons.idioms.holdsPrefixOf(word);
    if (oneWord) {
      return unlessDenied(eojeols, i, i);
    }
    if (i + 1 >= eojeols.size() || eojeols.get(i + 1).isQuotation()) {
      return Optional.empty();
    }
    String next = eojeols.get(i + 1).word();
    boolean listed = lexicons.idioms.holdsPrefixOf(word + next);
    boolean speechNoun =
        eojeols.get(i).has(Particle.OBJECT, Particle.ALSO)
            && lexicons.speechNouns.contains(eojeols.get(i).stem())
            && takesSpeechNoun(next);
    return listed || speechNoun ? unlessDenied(eojeols, i, i + 1) : Optional.empty();
  }

  /** 학술지 ‘소리와 빛’ 8일자에 보고했다: the name of a work, which nobody says. */
  static boolean isTitle(List<Eojeol> eojeols, int i) {
    Eojeol quotation = eojeols.get(i);
    boolean quotativeFollows =
        i + 1 < eojeols.size()
            && eojeols.get(i + 1).isGlued()
            && !IN_WORK.contains(eojeols.get(i + 1).word());
    return quotation.isQuotation()
        && quotation.end() - quotation.begin() <= LONGEST_TITLE
        && !quotation.quotesClause()
        && !quotativeFollows;
  }

  /** Whether the eojeol belongs to a noun behind it. */
  static boolean isModifier(Eojeol eojeol) {
    return (eojeol.isNominal() && eojeol.has(Particle.NONE, Particle.GENITIVE))
        || (eojeol.isPredicate() && !eojeol.word().endsWith("다"));
  }

  /** 밝히지 않았다 is no report. */
  static Optional<Match> unlessDenied(List<Eojeol> eojeols, int first, int last) {
    String form = eojeols.get(last).word();
    boolean unreal =
        UNREAL.matcher(form).matches() && !form.endsWith("하길") && !eojeols.get(last).isNominal();
    if (unreal) {
      return Optional.empty();
    }
    boolean denied =
        DENIED.matcher(form).matches()
            && last + 1 < eojeols.size()
            && NEGATION.matcher(eojeols.get(last + 1).word()).matches();
    boolean never =
        last + 2 < eojeols.size()
            && NEVER.matcher(eojeols.get(last + 1).word()).matches()
            && eojeols.get(last + 2).word().startsWith("없");
    if (denied || never) {
      return Optional.empty();
    }
    TextSpan span =
        new TextSpan(eojeols.get(first).wordSpan().begin(), eojeols.get(last).wordSpan().end());
    return Optional.of(new Match(span, first, last, false, ""));
  }
}
