package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** Finds whose word the content before a quotative is. */
final class KoreanQuotativeSources {

  private static final ImmutableSet<String> AMONG = ImmutableSet.of("에서는", "에선", "서는");
  private static final int NEAR = 4;

  private final KoreanLexicons lexicons;
  private final KoreanNounPhrases phrases;
  private final KoreanSources sources;

  KoreanQuotativeSources(
      KoreanLexicons lexicons, KoreanNounPhrases phrases, KoreanSources sources) {
    this.lexicons = lexicons;
    this.phrases = phrases;
    this.sources = sources;
  }

  /**
   * The source of the content that ends at the last quotative: behind it, before the content, or
   * the possessor of the noun that reports it.
   */
  Optional<NounPhrase> of(
      List<Eojeol> eojeols,
      int from,
      int contentAt,
      Quotative first,
      Quotative last,
      KoreanCues.Match cue) {
    Optional<NounPhrase> behind = sources.nearest(eojeols, last.index() + 1, cue.first());
    if (behind.isPresent() && !cue.isNoun()) {
      return behind;
    }
    boolean elided =
        cue.isNoun() && cue.first() == cue.last() && !lexicons.ownViewNouns.contains(cue.noun());
    if (elided) {
      // …다는 후문이다: of whom it is told, and not who tells it.
      boolean told = first.afterQuotation() || lexicons.hearsayNouns.contains(cue.noun());
      return possessorBefore(eojeols, cue.first(), last.index() + 1)
          .or(() -> told ? Optional.empty() : explainer(eojeols, from, contentAt));
    }
    Optional<NounPhrase> among =
        first.afterQuotation() ? Optional.empty() : among(eojeols, from, contentAt);
    Optional<NounPhrase> before =
        first.afterQuotation()
            ? sources.nearest(eojeols, from, contentAt)
            : sources.first(eojeols, from, contentAt + 1);
    // 업계에서는 로봇값이 오를 것으로 본다: what rises says nothing.
    if (among.isPresent() && before.filter(b -> isTopic(eojeols, b)).isEmpty()) {
      return among;
    }
    if (before.isPresent()) {
      return before;
    }
    if (cue.isNoun() && cue.first() > 0) {
      Optional<NounPhrase> possessor = possessorBefore(eojeols, cue.first(), last.index() + 1);
      if (possessor.isPresent()) {
        return possessor;
      }
    }
    return behind;
  }

  /** 증권가에선, 심사위원 사이에서는: among whom it is said. */
  Optional<NounPhrase> among(List<Eojeol> eojeols, int from, int to) {
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      if (AMONG.contains(eojeols.get(i).particleText())) {
        int last = eojeols.get(i).stem().equals("사이") ? i - 1 : i;
        return last < from ? Optional.empty() : sources.groupEndingAt(eojeols, last, from);
      }
    }
    return Optional.empty();
  }

  /** 다온은 로봇이 걷는다는 설명이다: a topic that can speak, about something else. */
  private Optional<NounPhrase> explainer(List<Eojeol> eojeols, int from, int to) {
    return sources
        .first(eojeols, from, to + 1)
        .filter(topic -> isTopic(eojeols, topic))
        .filter(
            topic ->
                eojeols.subList(topic.last() + 1, Math.max(topic.last() + 1, to)).stream()
                    .anyMatch(e -> e.has(Particle.SUBJECT)));
  }

  private static boolean isTopic(List<Eojeol> eojeols, NounPhrase phrase) {
    return eojeols.get(phrase.last()).has(Particle.TOPIC);
  }

  /** 최 팀장의 설명이다. */
  private Optional<NounPhrase> possessorBefore(List<Eojeol> eojeols, int noun, int from) {
    int index = noun - 1;
    if (index < from) {
      return Optional.empty();
    }
    if (eojeols.get(index).has(Particle.GENITIVE)) {
      return phrases.phraseEndingAt(eojeols, index, from);
    }
    // 너른들 측 설명이다: the particle may be left out.
    boolean bare = eojeols.get(index).has(Particle.NONE) && !eojeols.get(index).comma();
    return bare ? sources.speakerEndingAt(eojeols, index, from) : Optional.empty();
  }
}
