package io.github.podium.internal.analysis;

/** The coarse part of speech of a token, which every tag set can be mapped to. */
public enum WordClass {
  /** A common noun. */
  NOUN,
  /** A proper noun. */
  PROPER_NOUN,
  /** A pronoun. */
  PRONOUN,
  /** A main verb. */
  VERB,
  /** An auxiliary, or a Korean copula. */
  AUXILIARY,
  /** An adjective. */
  ADJECTIVE,
  /** An adverb. */
  ADVERB,
  /** A determiner. */
  DETERMINER,
  /** A preposition. */
  ADPOSITION,
  /** A coordinating conjunction. */
  CONJUNCTION,
  /** A subordinating conjunction. */
  SUBORDINATOR,
  /** A particle, such as {@code to} or {@code not}; in Korean a case or topic particle. */
  PARTICLE,
  /** A Korean verb ending. */
  ENDING,
  /** A number. */
  NUMBER,
  /** A punctuation mark. */
  PUNCTUATION,
  /** Anything else. */
  OTHER
}
