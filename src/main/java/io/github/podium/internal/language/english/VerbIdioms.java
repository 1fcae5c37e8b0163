package io.github.podium.internal.language.english;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.github.podium.internal.language.Lexicon;
import java.util.List;

/**
 * Idioms of a verb and fixed words behind it, found in every form of the verb; an entry has both
 * parts with a bar between ({@code take took taken | the wraps off}).
 */
final class VerbIdioms {

  private static final Splitter PARTS = Splitter.on('|').trimResults();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableListMultimap<String, List<String>> restByForm;

  VerbIdioms(Lexicon entries) {
    ImmutableListMultimap.Builder<String, List<String>> map = ImmutableListMultimap.builder();
    for (String entry : entries.entries()) {
      List<String> parts = PARTS.splitToList(entry);
      List<String> rest = WORDS.splitToList(parts.get(1));
      EnglishVerbForms.of(parts.get(0)).forEach(form -> map.put(form, rest));
    }
    restByForm = map.build();
  }

  /** The last token of an idiom whose verb is this token, or -1. */
  int endAt(TokenRow row, int verb) {
    for (List<String> rest : restByForm.get(row.lower(verb))) {
      int i = 0;
      while (i < rest.size() && row.lower(verb + 1 + i).equals(rest.get(i))) {
        i++;
      }
      if (i == rest.size()) {
        return verb + rest.size();
      }
    }
    return -1;
  }
}
