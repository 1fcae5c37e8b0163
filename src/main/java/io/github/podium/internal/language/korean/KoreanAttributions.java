package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.language.korean.Quotative.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ties content, cue and source together where a quotative or 따르면 links them. */
final class KoreanAttributions {

  private static final double AFTER_QUOTATION = 0.95;
  private static final double INDIRECT = 0.9;
  private static final double CONNECTIVE_ONLY = 0.8;
  private static final ImmutableSet<String> SAID = ImmutableSet.of("했다", "한다", "합니다", "했습니다");
  private static final Lexicon MEANING = new Lexicon(ImmutableSet.of("말", "뜻", "의미", "소리"));
  private static final Lexicon TALK = new Lexicon(ImmutableSet.of("얘기", "이야기"));
  private static final ImmutableSet<String> GLOSSING =
      ImmutableSet.of("즉", "곧", "다시", "결국", "한마디로", "요컨대", "쉽게");
  private static final Pattern GOES_ON = Pattern.compile(".*(고|며|면서|면서도|지만|으나|은데|는데|ㄴ데|뒤)");

  private final KoreanLexicons lexicons;
  private final Quotatives quotatives;
  private final KoreanCues cues;
  private final KoreanContents contents;
  private final KoreanSources sources;
  private final KoreanQuotativeSources quotativeSources;
  private final KoreanAccordingTo accordingTo;
  private final KoreanHearsay hearsay;

  KoreanAttributions(KoreanLexicons lexicons, KoreanNounPhrases phrases, KoreanSources sources) {
    this.lexicons = lexicons;
    this.quotatives = new Quotatives(lexicons);
    this.cues = new KoreanCues(lexicons, new KoreanCueWords(lexicons));
    this.contents = new KoreanContents(lexicons);
    this.sources = sources;
    this.quotativeSources = new KoreanQuotativeSources(lexicons, phrases, sources);
    this.accordingTo = new KoreanAccordingTo(lexicons, quotatives, contents, phrases);
    this.hearsay = new KoreanHearsay(contents, sources);
  }

  /** The attributions in one sentence, in the order of their cues. */
  List<Attribution> in(List<Eojeol> eojeols) {
    List<Attribution> found = new ArrayList<>(accordingTo.in(eojeols));
    boolean behindAccordingTo = !found.isEmpty();
    Clause clause = new Clause(0);
    List<Clause> sharing = new ArrayList<>();
    for (int i = 0; i < eojeols.size(); i++) {
      Optional<Quotative> quotative = quotatives.at(eojeols, i);
      if (quotative.isEmpty()) {
        continue;
      }
      Optional<KoreanCues.Match> cue = cues.after(eojeols, quotative.get());
      boolean listed = cue.isEmpty() && isListed(eojeols, quotative.get());
      boolean othersTurn = listed && isOthersTurn(eojeols, i);
      boolean connected = listed || quotative.get().kind() == Kind.CONNECTIVE;
      if (othersTurn || (connected && goesOn(eojeols, quotative.get()))) {
        clause.defer(quotative.get());
        if (othersTurn) {
          sharing.add(clause);
          clause = new Clause(i + 1);
        }
        continue;
      }
      boolean repeated =
          behindAccordingTo && cue.filter(c -> SAID.contains(cueVerb(eojeols, c))).isPresent();
      if (cue.isPresent() && isClaim(eojeols, quotative.get(), cue.get()) && !repeated) {
        for (Clause shared : sharing) {
          found.add(sharingVerb(eojeols, shared, cue.get()));
        }
        Attribution attribution = attribution(eojeols, clause, quotative.get(), cue.get());
        if (!isGloss(eojeols, attribution, quotative.get(), cue.get())) {
          found.add(sharingSource(attribution, found, eojeols));
        }
        i = Math.max(i, cue.get().last());
        // 김 대표는 “…”는 질문에 “…”라고 답했다: whoever answers may stand before the question.
        boolean asked = attribution.source().isEmpty() && KoreanNounCues.isQuestion(cue.get());
        clause = new Clause(asked ? clause.sourceFrom : i + 1, i + 1);
        sharing.clear();
      }
    }
    if (found.isEmpty()) {
      hearsay.in(eojeols).ifPresent(found::add);
    }
    return found;
  }

  /** {@code A는 …고 밝히고 …고 덧붙였다}: a later verb shares the source, unless a question lies between. */
  private static Attribution sharingSource(
      Attribution attribution, List<Attribution> found, List<Eojeol> eojeols) {
    if (found.isEmpty() || attribution.source().isPresent()) {
      return attribution;
    }
    Attribution before = found.get(found.size() - 1);
    boolean asked =
        before.cue().isEmpty()
            || eojeols.stream()
                .anyMatch(
                    e ->
                        e.wordSpan().end() == before.cue().get().end()
                            && !GOES_ON.matcher(e.word()).matches());
    boolean hearsay = attribution.flow() == Flow.NOBODY;
    return asked || hearsay ? attribution : attribution.withSource(before.source());
  }

  /**
   * Where the search for a source begins, and the parts of the content that a later verb reports.
   */
  private static final class Clause {
    final int sourceFrom;
    final int from;
    final List<Quotative> deferred = new ArrayList<>();

    Clause(int from) {
      this(from, from);
    }

    Clause(int sourceFrom, int from) {
      this.sourceFrom = sourceFrom;
      this.from = from;
    }

    void defer(Quotative quotative) {
      deferred.add(quotative);
    }
  }

  /** 사겠다는 뜻을 전해 왔다고 공개했다: the verb is part of what another reports. */
  private boolean isReported(List<Eojeol> eojeols, int verb) {
    for (int i = verb; i < Math.min(verb + 2, eojeols.size()); i++) {
      Optional<Quotative> outer =
          eojeols.get(i).isQuotation() ? Optional.empty() : quotatives.at(eojeols, i);
      boolean reports =
          outer.filter(q -> q.kind() == Kind.FINAL && !q.afterQuotation()).isPresent()
              && cues.after(eojeols, outer.get()).isPresent();
      if (reports) {
        return true;
      }
    }
    return false;
  }

  /** {@code A는 “…”고, B는 “…”고 주문했다}: whether somebody else has the next quotation. */
  private boolean isOthersTurn(List<Eojeol> eojeols, int quotative) {
    for (int i = quotative + 1; i < eojeols.size() && !eojeols.get(i).isQuotation(); i++) {
      if (eojeols.get(i).has(Particle.TOPIC)
          && sources.speakerEndingAt(eojeols, i, quotative + 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@code A는 “…”고, B는 “…”고 주문했다}: what A says, by the verb that is B's as well. */
  private Attribution sharingVerb(List<Eojeol> eojeols, Clause clause, KoreanCues.Match cue) {
    Quotative last = clause.deferred.remove(clause.deferred.size() - 1);
    Quotative first = clause.deferred.isEmpty() ? last : clause.deferred.get(0);
    Optional<NounPhrase> source =
        sources.nearest(eojeols, clause.from, Math.max(clause.from, first.index() - 1));
    return attribution(eojeols, clause, last, cue, source);
  }

  /**
   * Whether a connective's content is reported by a verb further on, with no new speaker between.
   */
  private boolean goesOn(List<Eojeol> eojeols, Quotative connective) {
    for (int i = connective.index() + 1; i < eojeols.size(); i++) {
      Eojeol eojeol = eojeols.get(i);
      Optional<Quotative> next = quotatives.at(eojeols, i);
      if (next.isPresent() && next.get().kind() != Kind.BARE && next.get().kind() != Kind.COPULA) {
        if (next.get().kind() == Kind.CONNECTIVE || cues.after(eojeols, next.get()).isPresent()) {
          return true;
        }
      }
      boolean newSpeaker =
          eojeol.has(Particle.TOPIC)
              && eojeol.isNominal()
              && sources.speakerEndingAt(eojeols, i, connective.index() + 1).isPresent();
      if (newSpeaker && connective.afterQuotation()) {
        return false;
      }
      boolean reportedHere =
          connective.afterQuotation()
              && i <= connective.index() + 2
              && eojeol.isPredicate()
              && !eojeol.isNominal()
              && (eojeol.word().endsWith("다") || eojeol.comma());
      if (reportedHere) {
        return false;
      }
    }
    return false;
  }

  /** 즉 값이 오른다는 말이다: the writer explains what was said. */
  private static boolean isGloss(
      List<Eojeol> eojeols, Attribution attribution, Quotative quotative, KoreanCues.Match cue) {
    boolean unsaid = attribution.source().isEmpty() && !quotative.afterQuotation();
    boolean noun = cue.isNoun() && cue.first() == cue.last();
    String word = eojeols.get(cue.first()).word();
    return unsaid
        && noun
        && (MEANING.holdsPrefixOf(word)
            || (TALK.holdsPrefixOf(word) && GLOSSING.contains(eojeols.get(0).word())));
  }

  private boolean isClaim(List<Eojeol> eojeols, Quotative quotative, KoreanCues.Match cue) {
    return quotative.afterQuotation() ? !cue.noun().equals("것") : !isReported(eojeols, cue.last());
  }

  /** {@code “…”고, “…”고 주문했다}: a quotation in a list that ends in one verb. */
  private static boolean isListed(List<Eojeol> eojeols, Quotative quotative) {
    return quotative.kind() == Kind.FINAL
        && quotative.afterQuotation()
        && eojeols.get(quotative.index()).comma();
  }

  private Attribution attribution(
      List<Eojeol> eojeols, Clause clause, Quotative last, KoreanCues.Match cue) {
    Quotative first = clause.deferred.isEmpty() ? last : clause.deferred.get(0);
    boolean nobody = cue.isNoun() && isHearsay(cueVerb(eojeols, cue));
    int contentAt = first.afterQuotation() ? first.index() - 1 : first.index();
    Optional<NounPhrase> source =
        nobody
            ? quotativeSources.among(eojeols, clause.from, contentAt)
            : quotativeSources.of(eojeols, clause.sourceFrom, contentAt, first, last, cue);
    return attribution(eojeols, clause, last, cue, source);
  }

  private Attribution attribution(
      List<Eojeol> eojeols,
      Clause clause,
      Quotative last,
      KoreanCues.Match cue,
      Optional<NounPhrase> source) {
    Quotative first = clause.deferred.isEmpty() ? last : clause.deferred.get(0);
    int contentAt = first.afterQuotation() ? first.index() - 1 : first.index();
    int behindSource =
        Math.max(
            clause.from,
            source.filter(s -> s.last() < contentAt).map(s -> s.last() + 1).orElse(clause.from));
    List<Quotative> parts = new ArrayList<>(clause.deferred);
    parts.add(last);
    return new Attribution(
        contents.of(eojeols, behindSource, parts),
        source.map(NounPhrase::span),
        Optional.of(cue.span()),
        flow(cue, source, cueVerb(eojeols, cue)),
        rule(last, cue),
        confidence(last));
  }

  private static String cueVerb(List<Eojeol> eojeols, KoreanCues.Match cue) {
    return eojeols.get(cue.last()).word();
  }

  private static String rule(Quotative last, KoreanCues.Match cue) {
    if (last.kind() == Kind.CONNECTIVE) {
      return "ko-connective";
    }
    if (cue.isNoun()) {
      return "ko-speech-noun";
    }
    return last.afterQuotation() ? "ko-quotation-verb" : "ko-quotative-verb";
  }

  private static double confidence(Quotative last) {
    if (last.kind() == Kind.CONNECTIVE) {
      return CONNECTIVE_ONLY;
    }
    return last.afterQuotation() ? AFTER_QUOTATION : INDIRECT;
  }

  private Flow flow(KoreanCues.Match cue, Optional<NounPhrase> source, String verb) {
    boolean agentless = cue.first() == cue.last() || isHearsay(verb);
    boolean talk = cue.noun().equals("말") && isHearsay(verb);
    boolean hearsay =
        cue.isNoun() && agentless && (talk || lexicons.hearsayNouns.contains(cue.noun()));
    return hearsay && source.isEmpty() ? Flow.NOBODY : Flow.SAME_SPEAKER;
  }

  private boolean isHearsay(String verb) {
    // 일화를 들려줬다 is somebody's, 지적이 들려온다 nobody's.
    int spoken = lexicons.nounVerbForms.longestPrefix(verb);
    return lexicons
        .hearsayVerbForms
        .longestPrefixOf(verb)
        .filter(form -> form.length() > spoken)
        .isPresent();
  }
}
