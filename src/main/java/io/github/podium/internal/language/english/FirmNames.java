package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;

/** Reads the name of a firm where the words for somebody’s role lead to one. */
final class FirmNames {

  private static final int LONGEST = 12;
  private static final ImmutableSet<String> TYING = ImmutableSet.of("of", "for");

  private final EnglishLexicons lexicons;

  FirmNames(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The name of a firm from here on, over an article and words for its kind; or an empty string.
   */
  String at(TokenRow row, int begin) {
    int i = begin;
    while (i < begin + 5
        && (row.is(i, WordClass.DETERMINER, WordClass.ADJECTIVE, WordClass.NOUN)
            || row.lower(i).equals("-")
            || row.lower(i - 1).equals("-"))
        && !row.isCapital(i)) {
      i++;
    }
    boolean based = row.lower(i + 1).equals("-") && !row.isCapital(i + 2);
    if (!row.isCapital(i) || !row.is(i, WordClass.PROPER_NOUN) || based) {
      return "";
    }
    int end = Math.max(i + 1, EnglishEvidence.endOfRun(row, i));
    // The Ghent start-up Acme, the Flemish weather office.
    boolean modifier = end == i + 1 && row.is(i - 1, WordClass.DETERMINER) && isKind(row, end);
    if (modifier) {
      return at(row, end);
    }
    end = EnglishEvidence.endOverParticles(row, end);
    while (TYING.contains(row.lower(end)) && row.isCapital(end + 1)) {
      end = Math.max(end + 2, EnglishEvidence.endOfRun(row, end + 1));
    }
    String name = EnglishEvidence.joined(row, i, end);
    return lexicons.isEventName(row.text(end - 1)) ? "" : name;
  }

  /** {@code Ida Oro (Acme Weather)}. */
  String inBrackets(TokenRow row, int begin) {
    String firm = at(row, begin);
    int close = EnglishRoles.indexOf(row, ")", begin, Math.min(row.size(), begin + LONGEST));
    boolean whole = !firm.isEmpty() && firm.endsWith(row.text(close - 1));
    return whole && row.isCapital(begin) ? firm : "";
  }

  /** {@code Acme’s Ida Oro}. */
  String before(TokenRow row, int end) {
    int start = end;
    while (start > 0
        && row.is(start - 1, WordClass.PROPER_NOUN)
        && row.isCapital(start - 1)
        && !lexicons.timeWords.contains(row.lower(start - 1))) {
      start--;
    }
    return start < end ? EnglishEvidence.joined(row, start, end) : "";
  }

  private static boolean isKind(TokenRow row, int i) {
    boolean hyphened = row.lower(i + 1).equals("-");
    return (row.is(i, WordClass.NOUN) || hyphened) && !row.isCapital(i);
  }
}
