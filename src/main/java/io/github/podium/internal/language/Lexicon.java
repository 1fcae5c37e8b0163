package io.github.podium.internal.language;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** A set of words and phrases. */
public final class Lexicon {

  private final ImmutableSet<String> entries;
  private final int longest;
  private final BitSet firstLetters;
  private final BitSet lastLetters;

  /** A lexicon of these entries. */
  public Lexicon(Set<String> entries) {
    this.entries = ImmutableSet.copyOf(entries);
    this.longest = entries.stream().mapToInt(String::length).max().orElse(0);
    this.firstLetters = letters(entry -> entry.charAt(0));
    this.lastLetters = letters(entry -> entry.charAt(entry.length() - 1));
  }

  /** Most words are told to hold no entry by one letter. */
  private BitSet letters(ToIntFunction<String> place) {
    BitSet letters = new BitSet();
    entries.stream().filter(entry -> !entry.isEmpty()).mapToInt(place).forEach(letters::set);
    return letters;
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
    if (word.isEmpty() || !lastLetters.get(word.charAt(word.length() - 1))) {
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
    if (word.isEmpty() || !firstLetters.get(word.charAt(0))) {
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
