package io.github.podium.internal.language;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** A set of words and phrases. */
public final class Lexicon {

  /** So many bits an entry leave few hashes to chance, and few bytes to keep near. */
  private static final int BITS_PER_ENTRY = 32;

  private final ImmutableSet<String> entries;
  private final int longest;

  // Most words are told to hold no entry by the hashes of their first or last letters: those of
  // whole entries, and those of what entries begin or end with.
  private final BitSet forward = new BitSet();
  private final BitSet beginnings = new BitSet();
  private final BitSet backward = new BitSet();
  private final BitSet ends = new BitSet();
  private final int mask;

  /** A lexicon of these entries. */
  public Lexicon(Set<String> entries) {
    this.entries = ImmutableSet.copyOf(entries);
    this.longest = entries.stream().mapToInt(String::length).max().orElse(0);
    this.mask = Integer.highestOneBit(BITS_PER_ENTRY * (this.entries.size() + 1)) - 1;
    for (String entry : this.entries) {
      int fromFirst = 0;
      int fromLast = 0;
      for (int i = 0; i < entry.length(); i++) {
        fromFirst = with(fromFirst, entry.charAt(i));
        fromLast = with(fromLast, entry.charAt(entry.length() - 1 - i));
        beginnings.set(place(fromFirst));
        ends.set(place(fromLast));
      }
      forward.set(place(fromFirst));
      backward.set(place(fromLast));
    }
  }

  private static int with(int hash, char letter) {
    return 31 * hash + letter;
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 16)) & mask;
  }

  /** The entries, as the file has them. */
  public ImmutableSet<String> entries() {
    return entries;
  }

  /** Whether the lexicon has exactly this entry. */
  public boolean contains(String phrase) {
    return entries.contains(phrase);
  }

  /** Whether an entry may begin with the letter; few others pass, and no entry fails. */
  public boolean mayBeginWith(char letter) {
    return beginnings.get(place(letter));
  }

  /** Whether an entry may end with the letter; few others pass, and no entry fails. */
  public boolean mayEndWith(char letter) {
    return ends.get(place(letter));
  }

  /** Whether the stretch of text is an entry. */
  public boolean contains(String text, int begin, int end) {
    if (end - begin > longest) {
      return false;
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = with(hash, text.charAt(i));
    }
    return forward.get(place(hash)) && entries.contains(text.substring(begin, end));
  }

  /** Whether the word ends with an entry. */
  public boolean holdsSuffixOf(String word) {
    return holdsSuffixOf(word, 0, word.length());
  }

  /** Whether the stretch of text ends with an entry. */
  public boolean holdsSuffixOf(String text, int begin, int end) {
    return suffix(text, begin, end, 1) > 0;
  }

  /** How many letters its longest suffix in the lexicon has, 0 where none is. */
  public int longestSuffix(String text, int begin, int end) {
    return suffix(text, begin, end, longest);
  }

  /** The longest entry that the word ends with. */
  public Optional<String> longestSuffixOf(String word) {
    int length = longestSuffix(word, 0, word.length());
    return length > 0 ? Optional.of(word.substring(word.length() - length)) : Optional.empty();
  }

  /** How long an entry the stretch ends with: the longest one, or any one of so many letters. */
  private int suffix(String text, int begin, int end, int enough) {
    int found = 0;
    int hash = 0;
    int reach = Math.min(longest, end - begin);
    for (int length = 1; length <= reach && found < enough; length++) {
      int first = end - length;
      hash = with(hash, text.charAt(first));
      if (!ends.get(place(hash))) {
        return found;
      }
      if (backward.get(place(hash)) && entries.contains(text.substring(first, end))) {
        found = length;
      }
    }
    return found;
  }

  /** Whether the word begins with an entry. */
  public boolean holdsPrefixOf(String word) {
    return holdsPrefixOf(word, 0, word.length());
  }

  /** Whether the stretch of text begins with an entry. */
  public boolean holdsPrefixOf(String text, int begin, int end) {
    return prefix(text, begin, end, 1) > 0;
  }

  /** How many letters the longest prefix of the word in the lexicon has, 0 where none is. */
  public int longestPrefix(String word) {
    return longestPrefix(word, 0, word.length());
  }

  /** How many letters its longest prefix in the lexicon has, 0 where none is. */
  public int longestPrefix(String text, int begin, int end) {
    return prefix(text, begin, end, longest);
  }

  /** The longest entry that the word begins with. */
  public Optional<String> longestPrefixOf(String word) {
    int length = longestPrefix(word);
    return length > 0 ? Optional.of(word.substring(0, length)) : Optional.empty();
  }

  /** How long an entry the stretch begins with: the longest one, or any one of so many letters. */
  private int prefix(String text, int begin, int end, int enough) {
    int found = 0;
    int hash = 0;
    int reach = Math.min(longest, end - begin);
    for (int length = 1; length <= reach && found < enough; length++) {
      hash = with(hash, text.charAt(begin + length - 1));
      if (!beginnings.get(place(hash))) {
        return found;
      }
      if (forward.get(place(hash)) && entries.contains(text.substring(begin, begin + length))) {
        found = length;
      }
    }
    return found;
  }
}
