package io.github.podium.internal.language.korean;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import java.util.List;
import java.util.Optional;

/** Finds who announces a thing by the sentence that it stands in. */
final class KoreanAnnouncers {

  /** So many times something is told of whom a text is about. */
  private static final int OFTEN = 3;

  private final KoreanSources sources;
  private final Supplier<Multiset<String>> subjects;

  KoreanAnnouncers(KoreanDocument document, KoreanSources sources) {
    this.sources = sources;
    this.subjects = Suppliers.memoize(() -> subjects(document));
  }

  private static Multiset<String> subjects(KoreanDocument document) {
    Multiset<String> subjects = HashMultiset.create();
    for (List<Eojeol> eojeols : document.sentences()) {
      for (Eojeol eojeol : eojeols) {
        if (eojeol.isCommonNoun() && eojeol.has(Particle.TOPIC, Particle.SUBJECT)) {
          subjects.add(eojeol.stem());
        }
      }
    }
    return subjects;
  }

  /** Who announces the object: the subject of its verb, else the nearest one of the sentence. */
  Optional<NounPhrase> of(List<Eojeol> eojeols, int from, int object) {
    Optional<NounPhrase> own =
        sources
            .first(eojeols, from, object)
            .filter(phrase -> isMainSubject(eojeols, phrase, from))
            .filter(phrase -> !isInModifier(eojeols, phrase, object));
    return own.or(
            () ->
                sources
                    .nearest(eojeols, 0, object)
                    .filter(phrase -> isMainSubject(eojeols, phrase, 0))
                    .filter(phrase -> !isInModifier(eojeols, phrase, object)))
        .or(
            () ->
                sources
                    .firstTopic(eojeols, object)
                    .filter(phrase -> !isInPassing(eojeols.get(phrase.last()))));
  }

  /** 대학생이 만든 위성을: people of a kind, who do something else than announce the thing. */
  private boolean isInModifier(List<Eojeol> eojeols, NounPhrase phrase, int object) {
    return eojeols.get(phrase.last()).has(Particle.SUBJECT)
        && eojeols.subList(phrase.last() + 1, object).stream().anyMatch(Eojeol::isPredicate)
        && sources.groupEndingAt(eojeols, phrase.last(), 0).isPresent();
  }

  /** 예매는, 기능 이름은: a word that Nori knows, and that nothing is said of again. */
  private boolean isInPassing(Eojeol eojeol) {
    List<Token> tokens = eojeol.tokens().stream().filter(t -> !t.is(WordClass.PARTICLE)).toList();
    return tokens.size() == 1
        && tokens.get(0).tag().startsWith("NNG")
        && requireNonNull(subjects.get()).count(eojeol.stem()) < OFTEN;
  }

  /** A topic, or a subject with no object before it: 세계를 AI가 다룰 수 있는 모델 holds another clause's. */
  private static boolean isMainSubject(List<Eojeol> eojeols, NounPhrase phrase, int from) {
    boolean topic = eojeols.get(phrase.last()).has(Particle.TOPIC, Particle.ALSO);
    int start = Math.min(from, phrase.first());
    return topic
        || eojeols.subList(start, phrase.first()).stream().noneMatch(e -> e.has(Particle.OBJECT));
  }
}
