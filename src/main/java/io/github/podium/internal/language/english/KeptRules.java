package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import java.util.ArrayList;
import java.util.List;

/** What the rules find, and the weights do not need to confirm. */
final class KeptRules {

  /** Rules for phrases that the weights do not know, and for a verb beside a quotation. */
  private static final ImmutableSet<String> KEPT =
      ImmutableSet.of("en-in-words", "en-naming", "en-quotation", "en-split-quotation");

  private static final ImmutableSet<String> CLAUSE_RULES =
      ImmutableSet.of("en-bare-clause", "en-that-clause");

  private static final ImmutableSet<String> SAID = ImmutableSet.of("said", "says", "told");

  private KeptRules() {}

  /** The weighed attributions of a sentence, with what is kept of those by rule. */
  static List<Attribution> added(
      TokenRow row, List<Attribution> weighed, List<Attribution> byRule) {
    List<Attribution> all = new ArrayList<>(weighed);
    for (Attribution attribution : byRule) {
      boolean kept =
          KEPT.contains(attribution.rule())
              || reportsQuestion(row, attribution)
              || reportsClause(row, attribution);
      if (kept && all.stream().noneMatch(a -> sharesCue(a, attribution))) {
        all.add(attribution);
      }
    }
    return all;
  }

  /** The weights take {@code went on} for the cue where the rules see {@code went}. */
  private static boolean sharesCue(Attribution one, Attribution other) {
    return one.cue().filter(cue -> other.cue().filter(cue::overlaps).isPresent()).isPresent();
  }

  /** {@code said} with a subject before it and a clause behind reports, whatever its sentence. */
  private static boolean reportsClause(TokenRow row, Attribution attribution) {
    return attribution.source().isPresent()
        && CLAUSE_RULES.contains(attribution.rule())
        && attribution
            .cue()
            .flatMap(cue -> TokenRange.of(row, cue))
            .filter(cue -> SAID.contains(row.lower(cue.first())))
            .isPresent();
  }

  /** {@code asked whether}: a clause with a question word behind a reporting verb is reported. */
  private static boolean reportsQuestion(TokenRow row, Attribution attribution) {
    boolean behind =
        attribution.cue().isPresent()
            && attribution.begin() > attribution.cue().get().begin()
            && attribution.rule().equals("en-bare-clause");
    return behind
        && TokenRange.of(row, attribution.content().get(0))
            .filter(range -> EnglishContents.QUESTION_WORDS.contains(row.lower(range.first())))
            .isPresent();
  }
}
