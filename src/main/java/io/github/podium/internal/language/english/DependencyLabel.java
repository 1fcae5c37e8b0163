package io.github.podium.internal.language.english;

/** What a word is to the word that it depends on. The order is part of what the weights mean. */
enum DependencyLabel {
  /** The head of the sentence. */
  ROOT,
  /** A subject. */
  SUBJECT,
  /** The subject of a passive verb. */
  PASSIVE_SUBJECT,
  /** An object, or what a copula says of its subject. */
  OBJECT,
  /** A clause with a subject of its own as complement. */
  CLAUSE,
  /** An infinitive or another clause without a subject of its own as complement. */
  OPEN_CLAUSE,
  /** An adverbial clause. */
  ADVERBIAL_CLAUSE,
  /** A clause that tells of a noun. */
  NOUN_CLAUSE,
  /** A preposition. */
  PREPOSITION,
  /** What depends on a preposition. */
  PREPOSITION_OBJECT,
  /** A conjoined word or clause. */
  CONJUNCT,
  /** A conjunction. */
  COORDINATION,
  /** An apposition. */
  APPOSITION,
  /** A possessor. */
  POSSESSOR,
  /** A determiner, adjective, number or noun before its noun. */
  MODIFIER,
  /** An auxiliary, negation or particle of a verb. */
  AUXILIARY,
  /** The word that opens a subordinate clause. */
  MARK,
  /** An adverb, or a noun used as one. */
  ADVERBIAL,
  /** Anything else. */
  OTHER;
}
