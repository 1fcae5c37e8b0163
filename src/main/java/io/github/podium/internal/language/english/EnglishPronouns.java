package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.language.english.EnglishDescriptions.Opening;
import org.jspecify.annotations.Nullable;

/** Tells pronouns, and what speaks for whom one means. */
final class EnglishPronouns {

  private static final ImmutableMap<String, Agreement> PRONOUNS =
      ImmutableMap.<String, Agreement>builder()
          .put("he", Agreement.MASCULINE)
          .put("his", Agreement.MASCULINE)
          .put("him", Agreement.MASCULINE)
          .put("she", Agreement.FEMININE)
          .put("her", Agreement.FEMININE)
          .put("they", Agreement.PLURAL)
          .put("their", Agreement.PLURAL)
          .put("it", Agreement.NEUTER)
          .put("its", Agreement.NEUTER)
          .put("who", Agreement.SINGULAR)
          .put("one", Agreement.SINGULAR)
          .build();
  private static final int LONGEST_DOCUMENT = 4;

  private final EnglishDescriptions descriptions;

  EnglishPronouns(EnglishDescriptions descriptions) {
    this.descriptions = descriptions;
  }

  /** {@code She}, {@code its press desk}: what speaks for whom the pronoun means. */
  @Nullable Agreement of(String plain) {
    int space = plain.indexOf(' ');
    boolean owned =
        space > 0
            && Opening.of(plain.substring(0, space)) == Opening.POSSESSIVE
            && descriptions.isDocument(plain)
            && plain.split(" ").length <= LONGEST_DOCUMENT;
    return PRONOUNS.get(EnglishAnalyzer.lower(owned ? plain.substring(0, space) : plain));
  }
}
