package io.github.podium.internal.language.english;

/**
 * How a reporting verb takes what is said, and whether saying is its main sense; {@code
 * verb-frames.txt} has those of each verb.
 */
enum VerbFrame {
  THAT,
  ADDRESSEE,
  NOUN,
  QUESTION,
  INFINITIVE,
  REQUEST,
  NAMING,
  QUOTATION,
  ABOUT,
  OBJECT,
  SPEECH,
  OTHER
}
