package io.github.podium.internal.language.korean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds who is said to speak: a topic (은, 는, 도) or a subject (이, 가) that can speak. */
final class KoreanSources {

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private final KoreanNounPhrases phrases;
  private final KoreanSpeakers speakers;
  private final KoreanTitledNames titledNames;

  KoreanSources(KoreanNounPhrases phrases, KoreanSpeakers speakers, KoreanTitledNames titledNames) {
    this.phrases = phrases;
    this.speakers = speakers;
    this.titledNames = titledNames;
  }

  /**
   * The source of a quotation that begins at {@code to}: the nearest topic, else the nearest
   * subject.
   */
  Optional<NounPhrase> nearest(List<Eojeol> eojeols, int from, int to) {
    Optional<NounPhrase> subject = Optional.empty();
    for (int i = to - 1; i >= from; i--) {
      Eojeol eojeol = eojeols.get(i);
      if (isTopic(eojeols, i) || isAnnounced(eojeols, i)) {
        Optional<NounPhrase> phrase = speakerEndingAt(eojeols, i, from);
        if (phrase.isPresent()) {
          return phrase;
        }
      } else if (eojeol.has(Particle.SUBJECT) && subject.isEmpty() && !isCount(eojeols, i, from)) {
        subject = speakerEndingAt(eojeols, i, from);
      }
    }
    return subject;
  }

  /**
   * The source of indirect content somewhere in the range: the first topic that can speak, else the
   * first subject that can; a topic that cannot is what the content is about, and ends the search.
   */
  Optional<NounPhrase> first(List<Eojeol> eojeols, int from, int to) {
    Optional<NounPhrase> subject = Optional.empty();
    for (int i = from; i < to; i++) {
      Eojeol eojeol = eojeols.get(i);
      boolean announced = isAnnounced(eojeols, i);
      if (announced
          || (isTopic(eojeols, i)
              && (eojeol.isNominal() || KoreanMarkedNames.isParticle(eojeols, i)))) {
        Optional<NounPhrase> phrase = speakerEndingAt(eojeols, i, from);
        if (phrase.isPresent()) {
          return phrase;
        }
        if (!phrases.isDay(eojeol) && eojeol.has(Particle.TOPIC)) {
          return subject;
        }
      } else if (eojeol.has(Particle.SUBJECT) && subject.isEmpty()) {
        subject = speakerEndingAt(eojeols, i, from);
      }
    }
    return subject;
  }

  /**
   * The first topic, else the last subject, whatever it is; for sentences whose verb leaves no
   * doubt that it acts.
   */
  Optional<NounPhrase> firstTopic(List<Eojeol> eojeols, int to) {
    Optional<NounPhrase> subject = Optional.empty();
    for (int i = 0; i < to; i++) {
      if (eojeols.get(i).has(Particle.TOPIC)) {
        return phrases.phraseEndingAt(eojeols, i, 0);
      }
      if (eojeols.get(i).has(Particle.OBJECT)) {
        return subject;
      }
      if (eojeols.get(i).has(Particle.SUBJECT)) {
        subject = phrases.phraseEndingAt(eojeols, i, 0);
      }
    }
    return subject;
  }

  /** The phrase whose head is the eojeol at the index, where it can speak. */
  Optional<NounPhrase> speakerEndingAt(List<Eojeol> eojeols, int index, int from) {
    return phrases
        .phraseEndingAt(eojeols, index, from)
        .filter(phrase -> speakers.canSpeak(eojeols, phrase));
  }

  /** The phrase whose head is the eojeol at the index, where it means people of a kind. */
  Optional<NounPhrase> groupEndingAt(List<Eojeol> eojeols, int index, int from) {
    return phrases
        .phraseEndingAt(eojeols, index, from)
        .filter(phrase -> speakers.isGroup(eojeols, phrase));
  }

  private boolean isTopic(List<Eojeol> eojeols, int i) {
    return eojeols.get(i).has(Particle.TOPIC, Particle.ALSO)
        && !titledNames.endsLikeName(eojeols, i);
  }

  /** 다섯 명이 앉아 있는 것을 “…”: not those who speak, unless the sentence begins with them. */
  private static boolean isCount(List<Eojeol> eojeols, int i, int from) {
    boolean people = i > from + 1 && eojeols.get(i).stem().equals("명");
    return people && !(eojeols.get(i - 2).isNominal() && eojeols.get(i - 2).has(Particle.NONE));
  }

  /** 모 대표, …라고 공개: a titled name with a comma at the head of a line. */
  private boolean isAnnounced(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    return eojeol.comma()
        && eojeol.has(Particle.NONE)
        && eojeol.isNominal()
        && titledNames.isTitle(eojeol)
        && phrases
            .phraseEndingAt(eojeols, i, 0)
            .filter(p -> startsLine(eojeols, p.first()))
            .isPresent();
  }

  /** Whether nothing but a time or a mark stands before. */
  private static boolean startsLine(List<Eojeol> eojeols, int first) {
    return eojeols.subList(0, first).stream().noneMatch(e -> LETTER.matcher(e.word()).find());
  }
}
