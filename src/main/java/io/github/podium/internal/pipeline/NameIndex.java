package io.github.podium.internal.pipeline;

import io.github.podium.internal.language.NameRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The speakers by keys of their names, so that a name is compared with those alone that it may be a
 * form of, and not with everybody in the text (blocking, as in Fellegi and Sunter, “A Theory for
 * Record Linkage”, 1969).
 */
final class NameIndex {

  private final NameRules rules;
  private final int most;
  private final Map<String, Set<String>> lookups = new HashMap<>();
  private final Map<String, Meant> known = new HashMap<>();
  private int additions;

  /** The numbers of the speakers whose names have the key, in ascending order. */
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  /** An index that finds no more than so many speakers for a name. */
  NameIndex(NameRules rules, int most) {
    this.rules = rules;
    this.most = most;
  }

  /**
   * Whom a name was found to mean.
   *
   * @param additions how many names the index had then
   * @param speakers their numbers
   */
  private record Meant(int additions, List<Integer> speakers) {}

  /** Takes note of one more name of the speaker with that number. */
  void add(String name, int speaker) {
    additions++;
    for (String key : rules.keys(name)) {
      insert(speaker, byKey.computeIfAbsent(key, k -> new ArrayList<>(1)));
    }
  }

  private static void insert(Integer speaker, List<Integer> ascending) {
    int place = Collections.binarySearch(ascending, speaker);
    if (place < 0) {
      ascending.add(-place - 1, speaker);
    }
  }

  /** The numbers of the speakers whom the name may mean, in ascending order. */
  List<Integer> meant(String name) {
    Meant before = known.get(name);
    if (before != null && before.additions() == additions) {
      return before.speakers();
    }
    List<Integer> speakers = find(name);
    known.put(name, new Meant(additions, speakers));
    return speakers;
  }

  private List<Integer> find(String name) {
    List<Integer> found = new ArrayList<>();
    for (String key : lookups.computeIfAbsent(name, rules::lookups)) {
      for (Integer speaker : byKey.getOrDefault(key, List.of())) {
        if (found.size() == most) {
          return found;
        }
        insert(speaker, found);
      }
    }
    return found;
  }
}
