package io.github.podium.internal.language;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** A set of words and phrases. */
public final class Lexicon {

  private static final int SINGLES = 1 << 16;
  private static final int PAIRS = 1 << 16;

  private final ImmutableSet<String> entries;
  private final int longest;
  private final BitSet beginnings = new BitSet();
  private final BitSet ends = new BitSet();

  /** A lexicon of these entries. */
  public Lexicon(Set<String> entries) {
    this.entries = ImmutableSet.copyOf(entries);
    this.longest = entries.stream().mapToInt(String::length).max().orElse(0);
    for (String entry : this.entries) {
      if (!entry.isEmpty()) {
        beginnings.set(beginning(entry, Math.min(2, entry.length())));
        ends.set(end(entry, Math.min(2, entry.length())));
      }
    }
  }

  // Most words are told to hold no entry by one or two letters.
  private static int beginning(String word, int letters) {
    return letters < 2 ? word.charAt(0) : pair(word.charAt(0), word.charAt(1));
  }

  private static int end(String word, int letters) {
    char last = word.charAt(word.length() - 1);
    return letters < 2 ? last : pair(word.charAt(word.length() - 2), last);
  }

  private static int pair(char first, char second) {
    return SINGLES + ((first * 31 + second) & (PAIRS - 1));
  }

  /** The entries, as the file has them. */
  public ImmutableSet<String> entries() {
    return entries;
  }

  /** Whether the lexicon has exactly this entry. */
  public boolean contains(String phrase) {
    return entries.contains(phrase);
  }

  /** The longest entry that the word ends with. */
  public Optional<String> longestSuffixOf(String word) {
    boolean mayEnd =
        !word.isEmpty()
            && (ends.get(end(word, 1)) || (word.length() > 1 && ends.get(end(word, 2))));
    if (!mayEnd) {
      return Optional.empty();
    }
    for (int begin = Math.max(0, word.length() - longest); begin < word.length(); begin++) {
      String suffix = word.substring(begin);
      if (entries.contains(suffix)) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  /** The longest entry that the word begins with. */
  public Optional<String> longestPrefixOf(String word) {
    boolean mayBegin =
        !word.isEmpty()
            && (beginnings.get(beginning(word, 1))
                || (word.length() > 1 && beginnings.get(beginning(word, 2))));
    if (!mayBegin) {
      return Optional.empty();
    }
    for (int end = Math.min(longest, word.length()); end > 0; end--) {
      String prefix = word.substring(0, end);
      if (entries.contains(prefix)) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }
}
