package io.github.podium.internal.language.english;

import java.util.Locale;

/** The classes of reporting verbs; each is a word list of its own, and a verb may be in several. */
enum VerbClass {
  SAYING,
  TELLING,
  ASKING,
  ANSWERING,
  ARGUING,
  NOTING,
  DECLARING,
  PREDICTING,
  SUGGESTING,
  PROMISING,
  REQUESTING,
  JUDGING,
  MENTIONING,
  NAMING,
  SHOWING,
  MANNER,
  PROCEEDING,
  THINKING;

  /** The name of its word list. */
  String list() {
    return "verbs-" + name().toLowerCase(Locale.ROOT);
  }
}
