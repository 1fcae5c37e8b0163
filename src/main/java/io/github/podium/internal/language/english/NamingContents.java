package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishContents.Found;
import io.github.podium.internal.language.english.EnglishCues.Cue;
import java.util.List;
import java.util.Optional;

/** Tells what a naming verb says of its object: {@code called it “a lovely piece”}. */
final class NamingContents {

  private static final int LONGEST = 12;

  /** {@code called on the board, called for “calm”}: nobody is named. */
  private static final ImmutableSet<String> DEMANDING = ImmutableSet.of("for", "on", "upon");

  private final NounPhrases phrases;

  NamingContents(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** Whether the verb asks for what stands behind it. */
  static boolean demands(TokenRow row, int next) {
    return DEMANDING.contains(row.lower(next));
  }

  /** {@code called it “a lovely piece”}: the object with the quotation. */
  Optional<Found> in(TokenRow row, Cue cue, int end, int limit) {
    if (end >= row.size()) {
      return Optional.empty();
    }
    int quotation = row.quotationAhead(end, Math.min(limit, end + LONGEST));
    boolean object = quotation > end && !row.isComma(quotation - 1);
    if (!object) {
      return Optional.empty();
    }
    int last = lastOfNamed(row, quotation);
    if (cue.form() == EnglishCues.Form.PASSIVE) {
      int subject = Math.max(0, cue.first() - 1);
      Optional<TokenRange> patient = phrases.endingAt(row, subject, 0);
      return patient.map(
          p ->
              new Found(
                  List.of(row.span(p.first(), p.last()), row.span(quotation, last)), "naming"));
    }
    return Optional.of(new Found(List.of(row.span(end, last)), "naming"));
  }

  /** {@code called it a “rash” move}: a word in marks is part of its phrase. */
  private static int lastOfNamed(TokenRow row, int quotation) {
    int last = row.quotationEnd(quotation);
    boolean inPhrase =
        row.is(quotation - 1, WordClass.DETERMINER, WordClass.ADJECTIVE)
            || row.lower(quotation - 1).equals("'s");
    while (inPhrase
        && row.is(last + 1, WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.ADJECTIVE)) {
      last++;
    }
    return last;
  }
}
