package io.github.podium.internal.language.korean;

/** What a particle makes of its noun. */
enum Particle {
  /** 은, 는. */
  TOPIC,
  /** 도. */
  ALSO,
  /** 이, 가, 께서. */
  SUBJECT,
  /** 을, 를. */
  OBJECT,
  /** 의. */
  GENITIVE,
  /** 와, 과. */
  AND,
  /** Any other. */
  OTHER,
  /** None. */
  NONE;

  /** The one that these letters are; empty where there is none. */
  static Particle of(String particle) {
    return switch (particle) {
      case "" -> NONE;
      case "은", "는", "께서는" -> TOPIC;
      case "도" -> ALSO;
      case "이", "가", "께서" -> SUBJECT;
      case "을", "를" -> OBJECT;
      case "의" -> GENITIVE;
      case "와", "과" -> AND;
      default -> OTHER;
    };
  }
}
