package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import io.github.podium.internal.language.LexiconReader;
import java.util.HashMap;
import java.util.Map;

/** The forms of all reporting verbs with their classes. */
final class ReportingVerbs {

  private final ImmutableMap<String, Integer> classes;

  ReportingVerbs(LexiconReader reader) {
    Map<String, Integer> found = new HashMap<>();
    int bit = 1;
    for (VerbClass verbClass : VerbClass.values()) {
      for (String form : EnglishVerbForms.of(reader.read(verbClass.list())).entries()) {
        found.merge(form, bit, (a, b) -> a | b);
      }
      bit <<= 1;
    }
    classes = ImmutableMap.copyOf(found);
  }

  /** The classes of a verb form, one bit each in the order of {@link VerbClass}; 0 for none. */
  int classesOf(String form) {
    return classes.getOrDefault(form, 0);
  }
}
