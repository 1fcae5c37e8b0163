package io.github.podium.internal.language;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;

/** A set of words and phrases. */
public final class Lexicon {

  private final ImmutableSet<String> entries;
  private final int longest;

  /** A lexicon of these entries. */
  public Lexicon(Set<String> entries) {
    this.entries = ImmutableSet.copyOf(entries);
    this.longest = entries.stream().mapToInt(String::length).max().orElse(0);
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
    for (int end = Math.min(longest, word.length()); end > 0; end--) {
      String prefix = word.substring(0, end);
      if (entries.contains(prefix)) {
        return Optional.of(prefix);
      }
    }
    return Optional.empty();
  }
}
