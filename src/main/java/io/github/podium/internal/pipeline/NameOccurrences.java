package io.github.podium.internal.pipeline;

import io.github.podium.model.TextSpan;

/** Finds the places of a text where the name of an organisation stands beside its mentions. */
final class NameOccurrences {

  private static final int SHORTEST_SEARCHED = 2;

  private final String text;

  NameOccurrences(String text) {
    this.text = text;
  }

  /** Gives the organisation every place of each of its names. */
  void addNames(SpeakerEntry entry) {
    entry.names().forEach(name -> addName(name, entry));
  }

  private void addName(String name, SpeakerEntry entry) {
    if (name.length() < SHORTEST_SEARCHED) {
      return;
    }
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      int end = at + name.length();
      boolean ends = end == text.length() || !Character.isLowerCase(text.charAt(end));
      if (begins(at) && ends) {
        entry.addPlace(new TextSpan(at, end));
      }
    }
  }

  /** Gives it every place of a part of its name, where that part is no other name's. */
  void addShortForm(String word, SpeakerEntry entry) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      int end = at + word.length();
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      boolean goesOn =
          end + 1 < text.length()
              && " -".indexOf(text.charAt(end)) >= 0
              && Character.isUpperCase(text.charAt(end + 1));
      if (begins(at) && ends && !goesOn) {
        entry.addShortForm(new TextSpan(at, end), word);
      }
    }
  }

  private boolean begins(int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
