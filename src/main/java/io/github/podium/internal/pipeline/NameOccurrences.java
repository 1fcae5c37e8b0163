package io.github.podium.internal.pipeline;

import io.github.podium.model.TextSpan;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds the places of a text where the name of an organisation stands beside its mentions. All
 * places where a word begins are kept by its first two code units, so that the text is read once
 * and not for every name.
 */
final class NameOccurrences {

  private static final int SHORTEST_SEARCHED = 2;
  private static final int BUCKETS = 1024;

  private final String text;

  /** The places of all buckets, one bucket behind the other, each in ascending order. */
  private final int[] places;

  /** Where each bucket begins in {@link #places}, and in the end where the last one ends. */
  private final int[] bounds = new int[BUCKETS + 1];

  NameOccurrences(String text) {
    this.text = text;
    int[] words = beginningsOfWords(text);
    for (int at : words) {
      bounds[bucket(text, at) + 1]++;
    }
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      bounds[bucket + 1] += bounds[bucket];
    }
    places = new int[words.length];
    int[] next = bounds.clone();
    for (int at : words) {
      places[next[bucket(text, at)]++] = at;
    }
  }

  /** The places behind all that is no letter and no digit. */
  private static int[] beginningsOfWords(String text) {
    int[] found = new int[text.length()];
    int count = 0;
    boolean begins = true;
    for (int at = 0; at + SHORTEST_SEARCHED <= text.length(); at++) {
      if (begins) {
        found[count++] = at;
      }
      begins = !isInWord(text.charAt(at));
    }
    return Arrays.copyOf(found, count);
  }

  /** Most code units of Korean are syllables, which are told soonest by their block. */
  private static boolean isInWord(char unit) {
    return (unit >= '가' && unit <= '힣') || Character.isLetterOrDigit(unit);
  }

  private static int bucket(String word, int at) {
    return (31 * word.charAt(at) + word.charAt(at + 1)) % BUCKETS;
  }

  /**
   * Tells where the words stand, from the beginning of a word on, none in another; false where they
   * do so nowhere.
   */
  private boolean forEach(String words, IntConsumer action) {
    if (words.length() < SHORTEST_SEARCHED) {
      return false;
    }
    int bucket = bucket(words, 0);
    int from = 0;
    for (int i = bounds[bucket]; i < bounds[bucket + 1]; i++) {
      if (places[i] >= from && text.startsWith(words, places[i])) {
        action.accept(places[i]);
        from = places[i] + words.length();
      }
    }
    return from > 0;
  }

  /** Whether the text has the words anywhere. */
  boolean has(String words) {
    return forEach(words, at -> {}) || text.contains(words);
  }

  /** Gives the organisation every place of each of its names. */
  void addNames(SpeakerEntry entry) {
    entry.names().forEach(name -> forEach(name, at -> addName(at, at + name.length(), entry)));
  }

  private void addName(int begin, int end, SpeakerEntry entry) {
    if (end == text.length() || !Character.isLowerCase(text.charAt(end))) {
      entry.addPlace(new TextSpan(begin, end));
    }
  }

  /** Gives it every place of a part of its name, where that part is no other name's. */
  void addShortForm(String word, SpeakerEntry entry) {
    forEach(word, at -> addShortForm(at, at + word.length(), word, entry));
  }

  private void addShortForm(int begin, int end, String word, SpeakerEntry entry) {
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    boolean goesOn =
        end + 1 < text.length()
            && " -".indexOf(text.charAt(end)) >= 0
            && Character.isUpperCase(text.charAt(end + 1));
    if (ends && !goesOn) {
      entry.addShortForm(new TextSpan(begin, end), word);
    }
  }
}
