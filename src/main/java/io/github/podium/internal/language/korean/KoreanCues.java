package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the reporting words that a quotative leads to. */
final class KoreanCues {

  /** How far a verb may stand behind its quotative. */
  private static final int REACH = 6;

  private static final int INDIRECT_REACH = 4;
  private static final int LONGEST_TITLE = 30;
  private static final Pattern IN_WORK = Pattern.compile("에|에서|의|을|를|과|와");
  private static final Pattern SAID =
      Pattern.compile("(했|함|하심|하십|하길|한다|합니다|하자|하며|하면서|하더|하네|해요|하시|하셨|하셔|하신|하던|그러시|그러셨|이러셨).*");
  private static final Pattern COPULA =
      Pattern.compile("이(다|었다|라|라고|며|고|지만|었|었습니다|죠|지요|네요)|였다|다|입니다|이에요|예요|인데|인데요|였습니다");
  private static final ImmutableSet<String> ASKED = ImmutableSet.of("질문", "물음");
  private static final Pattern CHAINED =
      Pattern.compile(".{0,3}[라쳐줘워펴해아어려가와여]|.{1,4}(으며|이며|하며|면서|듯|듯이)");

  /** Forms that report nothing that was said: 말하면, 요구할 수, 말하도록. */
  private static final Pattern UNREAL = Pattern.compile(".*(할|릴|길|면|려면|도록|려고|거나)");

  private static final Pattern NEGATION = Pattern.compile("(않|못|안).*");
  private static final Pattern DENIED = Pattern.compile(".*(지|지는|지도|진|질)");

  /** 말한 적이 없다, 밝힌 바 없다. */
  private static final Pattern NEVER = Pattern.compile("(적|바|일)(이|은|도|는|가)?");

  private static final Pattern BARE_THING = Pattern.compile("게|것이|것은|점이|점은|것도|데|데에|데는|데에는");
  private static final Pattern THING_COPULA = Pattern.compile("것(이다|이었다|입니다)|거다|얘기다|말이다");

  /**
   * Reporting words in a sentence.
   *
   * @param span where they stand
   * @param first the index of their first eojeol
   * @param last the index of their last eojeol
   * @param isNoun whether a noun of speech reports (설명이다)
   * @param noun that noun, or an empty string
   */
  record Match(TextSpan span, int first, int last, boolean isNoun, String noun) {}

  /** {@code …다는 조사를 제시했다}: what one does with a result. */
  private static final Pattern PUT_FORWARD = Pattern.compile("(내놓|내놨|제시|공개|공유|꺼내|꺼냈|펼쳐|펼쳤|폈).*");

  private static final Pattern GESTURE = Pattern.compile("고개를|손을|한숨을|손사래를|혀를|엄지를");

  private final KoreanLexicons lexicons;

  KoreanCues(KoreanLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The cue that a quotative leads to. */
  Optional<Match> after(List<Eojeol> eojeols, Quotative quotative) {
    return switch (quotative.kind()) {
      case FINAL -> verbAfter(eojeols, quotative);
      case ADNOMINAL -> nounAfter(eojeols, quotative);
      case CONNECTIVE -> connective(eojeols, quotative);
      case COPULA, BARE -> Optional.empty();
    };
  }

  /** The verb or idiom behind 고; after a quotation any verb that is not known for another use. */
  private Optional<Match> verbAfter(List<Eojeol> eojeols, Quotative quotative) {
    int reach = quotative.afterQuotation() ? REACH : INDIRECT_REACH;
    boolean onlyIdioms =
        quotative.afterQuotation() && eojeols.get(quotative.index()).word().matches(Quotatives.BY);
    int limit = Math.min(eojeols.size(), quotative.index() + 1 + reach);
    for (int i = quotative.index() + 1; i < limit; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (isTitle(eojeols, i)) {
        continue;
      }
      if (eojeol.isQuotation()) {
        return Optional.empty();
      }
      Optional<Match> idiom = idiomAt(eojeols, i);
      if (idiom.isPresent()) {
        return idiom;
      }
      if (onlyIdioms) {
        continue;
      }
      boolean saidRightBehind = i == quotative.index() + 1 && SAID.matcher(eojeol.word()).matches();
      if (saidRightBehind || isReporting(eojeol.word())) {
        int head = headOfChain(eojeols, i);
        return unlessDenied(eojeols, head, head);
      }
      Optional<Match> bare = bareNounAt(eojeols, i);
      if (bare.isPresent()) {
        return bare;
      }
      boolean isVerb =
          !eojeol.word().endsWith("게")
              && eojeol.isPredicate()
              && !belongsToNext(eojeols, i)
              && !eojeol.isNominal()
              && !lexicons.dayWords.contains(eojeol.word());
      if (isVerb) {
        boolean anyVerbReports =
            quotative.afterQuotation()
                && lexicons.falseReportingForms.longestPrefixOf(eojeol.word()).isEmpty();
        int head = headOfChain(eojeols, i);
        return anyVerbReports ? unlessDenied(eojeols, head, head) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 같은 날 밝혔다, 서 대표는 말했다: no verb, whatever its letters. */
  private boolean belongsToNext(List<Eojeol> eojeols, int i) {
    if (i + 1 >= eojeols.size()) {
      return false;
    }
    boolean surname =
        lexicons.surnames.contains(eojeols.get(i).word())
            && lexicons.personTitles.longestSuffixOf(eojeols.get(i + 1).stem()).isPresent();
    return surname || eojeols.get(i + 1).stem().equals("날");
  }

  /** 잘라 말했다, 고쳐 말했다: the verb that the connective form leads to. */
  private int headOfChain(List<Eojeol> eojeols, int i) {
    boolean leads =
        CHAINED.matcher(eojeols.get(i).word()).matches()
            && !eojeols.get(i).comma()
            && i + 1 < eojeols.size()
            && !eojeols.get(i + 1).isQuotation()
            && isReporting(eojeols.get(i + 1).word());
    return leads ? i + 1 : i;
  }

  /** 촉구 at the end of a line, 발표도 했다: the noun of a reporting verb without its ending. */
  private Optional<Match> bareNounAt(List<Eojeol> eojeols, int i) {
    Eojeol noun = eojeols.get(i);
    String stem = noun.stem();
    boolean reporting =
        stem.length() > 1
            && lexicons
                .reportingForms
                .longestPrefixOf(stem + "했")
                .filter(form -> form.length() == stem.length() + 1)
                .isPresent();
    if (!reporting || !noun.isNominal()) {
      return Optional.empty();
    }
    boolean done =
        i + 1 < eojeols.size()
            && noun.has(Particle.OBJECT, Particle.ALSO)
            && SAID.matcher(eojeols.get(i + 1).word()).matches();
    if (done) {
      return unlessDenied(eojeols, i, i + 1);
    }
    boolean ends = noun.has(Particle.NONE) && (i + 1 == eojeols.size() || noun.comma());
    return ends ? unlessDenied(eojeols, i, i) : Optional.empty();
  }

  boolean isReporting(String word) {
    int reporting = lexicons.reportingForms.longestPrefixOf(word).map(String::length).orElse(0);
    int other = lexicons.falseReportingForms.longestPrefixOf(word).map(String::length).orElse(0);
    return reporting > 0 && other < reporting;
  }

  /** A noun and its verb: 운을 뗐다, 못 박았다, 반응을 보였다. */
  Optional<Match> idiomAt(List<Eojeol> eojeols, int i) {
    String word = eojeols.get(i).word();
    boolean oneWord = lexicons.idioms.longestPrefixOf(word).isPresent();
    if (oneWord) {
      return unlessDenied(eojeols, i, i);
    }
    if (i + 1 >= eojeols.size() || eojeols.get(i + 1).isQuotation()) {
      return Optional.empty();
    }
    String next = eojeols.get(i + 1).word();
    boolean listed = lexicons.idioms.longestPrefixOf(word + next).isPresent();
    boolean speechNoun =
        eojeols.get(i).has(Particle.OBJECT, Particle.ALSO)
            && lexicons.speechNouns.contains(eojeols.get(i).stem())
            && lexicons.nounVerbForms.longestPrefixOf(next).isPresent();
    return listed || speechNoun ? unlessDenied(eojeols, i, i + 1) : Optional.empty();
  }

  /** 설명이다, 입장을 밝혔다, 질문에, 게 A의 설명이다, 것이다. */
  private Optional<Match> nounAfter(List<Eojeol> eojeols, Quotative quotative) {
    int limit = Math.min(eojeols.size(), quotative.index() + 1 + REACH);
    boolean sawThing = false;
    for (int i = quotative.index() + 1; i < limit; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (eojeol.isQuotation()) {
        return Optional.empty();
      }
      String noun = nounOf(eojeol);
      if (BARE_THING.matcher(eojeol.word()).matches() && i == quotative.index() + 1) {
        sawThing = true;
      } else if (sawThing && idiomAt(eojeols, i).isPresent()) {
        return idiomAt(eojeols, i);
      } else if (!noun.isEmpty() && !isCompound(eojeols, i)) {
        return nounCue(eojeols, i, noun, quotative);
      } else if (!sawThing && !isModifier(eojeol)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 학술지 ‘소리와 빛’ 8일자에 보고했다: the name of a work, which nobody says. */
  private static boolean isTitle(List<Eojeol> eojeols, int i) {
    Eojeol quotation = eojeols.get(i);
    boolean quotativeFollows =
        i + 1 < eojeols.size()
            && eojeols.get(i + 1).isGlued()
            && !IN_WORK.matcher(eojeols.get(i + 1).word()).matches();
    return quotation.isQuotation()
        && quotation.end() - quotation.begin() <= LONGEST_TITLE
        && !quotation.quotesClause()
        && !quotativeFollows;
  }

  private static boolean isModifier(Eojeol eojeol) {
    return (eojeol.isNominal() && eojeol.has(Particle.NONE, Particle.GENITIVE))
        || (eojeol.isPredicate() && !eojeol.word().endsWith("다"));
  }

  /** 조사 결과, 실험 결과: the second noun is the one that counts. */
  private boolean isCompound(List<Eojeol> eojeols, int i) {
    return eojeols.get(i).has(Particle.NONE)
        && !eojeols.get(i).comma()
        && i + 1 < eojeols.size()
        && !eojeols.get(i + 1).isQuotation()
        && lexicons.resultNouns.contains(eojeols.get(i + 1).stem());
  }

  /** The noun of speech or of result that the eojeol is a form of, or an empty string. */
  private String nounOf(Eojeol eojeol) {
    String stem = eojeol.stem();
    if (lexicons.speechNouns.contains(stem) || lexicons.resultNouns.contains(stem)) {
      return stem;
    }
    if (THING_COPULA.matcher(eojeol.word()).matches()) {
      return "것";
    }
    return lexicons
        .speechNouns
        .longestPrefixOf(eojeol.word())
        .filter(noun -> COPULA.matcher(eojeol.word().substring(noun.length())).matches())
        .orElse("");
  }

  private Optional<Match> nounCue(List<Eojeol> eojeols, int i, String noun, Quotative quotative) {
    Eojeol eojeol = eojeols.get(i);
    boolean isSpeech = lexicons.speechNouns.contains(noun);
    boolean copula = eojeol.word().length() > noun.length() && eojeol.particleText().isEmpty();
    if (copula) {
      return isSpeech
          ? Optional.of(new Match(eojeol.wordSpan(), i, i, true, noun))
          : Optional.empty();
    }
    boolean closes = isSpeech && eojeol.has(Particle.NONE) && i + 1 == eojeols.size();
    if (closes) {
      return Optional.of(new Match(eojeol.wordSpan(), i, i, true, noun));
    }
    boolean asked = ASKED.contains(noun) && !quotative.afterQuotation();
    int limit = Math.min(eojeols.size(), asked ? i : i + REACH);
    for (int j = i + 1; j < limit; j++) {
      if (isTitle(eojeols, j)) {
        continue;
      }
      String word = eojeols.get(j).word();
      boolean reports =
          isReporting(word)
              || (isSpeech
                  ? lexicons.nounVerbForms.longestPrefixOf(word).isPresent()
                      || lexicons.hearsayVerbForms.longestPrefixOf(word).isPresent()
                  : eojeol.has(Particle.OBJECT) && PUT_FORWARD.matcher(word).matches());
      Optional<Match> idiom = isSpeech ? Optional.empty() : idiomAt(eojeols, j);
      if (idiom.isPresent()) {
        return idiom;
      }
      boolean denied = j + 1 < eojeols.size() && eojeols.get(j + 1).word().equals("것으로");
      if (reports
          && !denied
          && eojeol.has(Particle.OBJECT, Particle.ALSO, Particle.SUBJECT, Particle.OTHER)) {
        return unlessDenied(eojeols, isSpeech ? i : j, j)
            .map(m -> new Match(m.span(), i, m.last(), isSpeech, isSpeech ? noun : ""));
      }
      if (eojeols.get(j).isQuotation() || eojeols.get(j).isPredicate()) {
        break;
      }
    }
    boolean question = (noun.equals("질문") || noun.equals("물음")) && quotative.afterQuotation();
    return question
        ? Optional.of(new Match(eojeol.stemSpan(), i, i, true, noun))
        : Optional.empty();
  }

  /** 라며 웃었다: the connective itself reports where no verb of reporting closes the clause. */
  private Optional<Match> connective(List<Eojeol> eojeols, Quotative quotative) {
    int limit = Math.min(eojeols.size(), quotative.index() + 1 + REACH);
    for (int i = quotative.index() + 1; i < limit && quotative.afterQuotation(); i++) {
      Optional<Match> idiom = eojeols.get(i).isQuotation() ? Optional.empty() : idiomAt(eojeols, i);
      if (idiom.isPresent() && GESTURE.matcher(eojeols.get(i).word()).matches()) {
        break;
      }
      if (idiom.isPresent()) {
        return idiom;
      }
      boolean verb = isReporting(eojeols.get(i).word()) && eojeols.get(i).isPredicate();
      if (verb) {
        return unlessDenied(eojeols, i, i);
      }
      if (!eojeols.get(i).isAdverb()
          && !eojeols.get(i).isNominal()
          && !isModifier(eojeols.get(i))) {
        break;
      }
    }
    Eojeol eojeol = eojeols.get(quotative.index());
    TextSpan word = eojeol.wordSpan();
    int begin =
        quotative.afterQuotation() ? word.begin() : Math.max(word.begin(), quotative.contentEnd());
    return Optional.of(
        new Match(
            new TextSpan(begin, word.end()), quotative.index(), quotative.index(), false, ""));
  }

  /** 밝히지 않았다 is no report. */
  private static Optional<Match> unlessDenied(List<Eojeol> eojeols, int first, int last) {
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
