package io.github.podium.internal.language.english;

/**
 * Words that may report.
 *
 * @param first the first token of its verb group
 * @param index the verb, the noun, or the first word of {@code according to}
 * @param last its last token
 * @param kind what it is
 */
record CueCandidate(int first, int index, int last, Kind kind) {

  /** What may report. */
  enum Kind {
    /** says, has said. */
    FINITE,
    /** saying. */
    PARTICIPLE,
    /** was told. */
    PASSIVE,
    /** to say. */
    INFINITIVE,
    /** would say. */
    MODAL,
    /** did not say. */
    NEGATED,
    /** statement. */
    NOUN,
    /** according to. */
    ACCORDING_TO,
    /** A colon. */
    COLON
  }

  boolean covers(int i) {
    return index <= i && i <= last;
  }
}
