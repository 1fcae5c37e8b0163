package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the reporting words that a quotative leads to. */
final class KoreanCues {

  /** How far a verb may stand behind its quotative. */
  static final int REACH = 6;

  private static final int INDIRECT_REACH = 4;
  private static final Pattern SAID =
      Pattern.compile("(했|함|하심|하십|하길|한다|합니다|하자|하며|하면서|하더|하네|해요|하시|하셨|하셔|하신|하던|그러시|그러셨|이러셨).*");
  private static final Pattern CHAINED =
      Pattern.compile(".{0,3}[라쳐줘워펴해아어려가와여]|.{1,4}(으며|이며|하며|면서|듯|듯이)");

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

  /** What these idioms tell is no speaking, so that a connective before them reports by itself. */
  private static final ImmutableSet<String> GESTURE =
      ImmutableSet.of("고개를", "손을", "한숨을", "손사래를", "혀를", "엄지를");

  private final KoreanLexicons lexicons;
  private final KoreanCueWords words;
  private final KoreanNounCues nouns;

  KoreanCues(KoreanLexicons lexicons, KoreanCueWords words) {
    this.lexicons = lexicons;
    this.words = words;
    this.nouns = new KoreanNounCues(lexicons, words);
  }

  /** The cue that a quotative leads to. */
  Optional<Match> after(List<Eojeol> eojeols, Quotative quotative) {
    return switch (quotative.kind()) {
      case FINAL -> verbAfter(eojeols, quotative);
      case ADNOMINAL -> nouns.after(eojeols, quotative);
      case CONNECTIVE -> connective(eojeols, quotative);
      case COPULA, BARE -> Optional.empty();
    };
  }

  /** The verb or idiom behind 고; after a quotation any verb that is not known for another use. */
  private Optional<Match> verbAfter(List<Eojeol> eojeols, Quotative quotative) {
    int reach = quotative.afterQuotation() ? REACH : INDIRECT_REACH;
    boolean onlyIdioms =
        quotative.afterQuotation() && Quotatives.BY.contains(eojeols.get(quotative.index()).word());
    int limit = Math.min(eojeols.size(), quotative.index() + 1 + reach);
    for (int i = quotative.index() + 1; i < limit; i++) {
      Eojeol eojeol = eojeols.get(i);
      if (KoreanCueWords.isTitle(eojeols, i)) {
        continue;
      }
      if (eojeol.isQuotation()) {
        return Optional.empty();
      }
      Optional<Match> idiom = words.idiomAt(eojeols, i);
      if (idiom.isPresent()) {
        return idiom;
      }
      if (onlyIdioms) {
        continue;
      }
      boolean saidRightBehind = i == quotative.index() + 1 && SAID.matcher(eojeol.word()).matches();
      if (saidRightBehind || words.isReporting(eojeol.word())) {
        int head = headOfChain(eojeols, i);
        return KoreanCueWords.unlessDenied(eojeols, head, head);
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
            quotative.afterQuotation() && !eojeol.beginsWith(lexicons.falseReportingForms);
        int head = headOfChain(eojeols, i);
        return anyVerbReports ? KoreanCueWords.unlessDenied(eojeols, head, head) : Optional.empty();
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
            && eojeols.get(i + 1).stemEndsWith(lexicons.personTitles);
    return surname || eojeols.get(i + 1).stem().equals("날");
  }

  /** 잘라 말했다, 고쳐 말했다: the verb that the connective form leads to. */
  private int headOfChain(List<Eojeol> eojeols, int i) {
    boolean leads =
        CHAINED.matcher(eojeols.get(i).word()).matches()
            && !eojeols.get(i).comma()
            && i + 1 < eojeols.size()
            && !eojeols.get(i + 1).isQuotation()
            && words.isReporting(eojeols.get(i + 1).word());
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
      return KoreanCueWords.unlessDenied(eojeols, i, i + 1);
    }
    boolean ends = noun.has(Particle.NONE) && (i + 1 == eojeols.size() || noun.comma());
    return ends ? KoreanCueWords.unlessDenied(eojeols, i, i) : Optional.empty();
  }

  /** 라며 웃었다: the connective itself reports where no verb of reporting closes the clause. */
  private Optional<Match> connective(List<Eojeol> eojeols, Quotative quotative) {
    int limit = Math.min(eojeols.size(), quotative.index() + 1 + REACH);
    // …다며 규제 완화를 촉구했다: a verb with an object of its own; 며 반색했다 only tells how.
    boolean mayReport = quotative.afterQuotation();
    for (int i = quotative.index() + 1; i < limit; i++) {
      if (!mayReport) {
        mayReport = eojeols.get(i).has(Particle.OBJECT);
        if (!mayReport && !KoreanCueWords.isModifier(eojeols.get(i))) {
          break;
        }
        continue;
      }
      Optional<Match> idiom =
          eojeols.get(i).isQuotation() ? Optional.empty() : words.idiomAt(eojeols, i);
      if (idiom.isPresent() && GESTURE.contains(eojeols.get(i).word())) {
        break;
      }
      if (idiom.isPresent()) {
        return idiom;
      }
      boolean verb = words.isReporting(eojeols.get(i).word()) && eojeols.get(i).isPredicate();
      if (verb) {
        return KoreanCueWords.unlessDenied(eojeols, i, i);
      }
      if (!eojeols.get(i).isAdverb()
          && !eojeols.get(i).isNominal()
          && !KoreanCueWords.isModifier(eojeols.get(i))) {
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
}
