package io.github.podium.internal.language.korean;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Names, each with a number, that are found by the letters that they end with. */
final class NamesByEnd {

  /** From the last letter to the first: names of one ending are neighbours. */
  private final NavigableMap<String, Integer> backward = new TreeMap<>();

  /** Adds a name; the least of its numbers is kept. */
  void add(String name, int number) {
    backward.merge(backward(name), number, Math::min);
  }

  /** The numbers of all names that end so. */
  Collection<Integer> endingWith(String end) {
    String begin = backward(end);
    return backward.subMap(begin, begin + Character.MAX_VALUE).values();
  }

  private static String backward(String name) {
    return new StringBuilder(name).reverse().toString();
  }
}
