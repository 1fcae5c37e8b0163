package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a phrase that goes on with something announced before from one for a thing of its own. */
final class KnownThings {

  private static final ImmutableSet<String> GOING_ON = ImmutableSet.of("it", "they", "both");
  private static final ImmutableSet<String> NEW = ImmutableSet.of("a", "an", "another");
  private static final ImmutableSet<String> DEFINITE = ImmutableSet.of("the", "this", "these");
  private static final Pattern PREPOSITION =
      Pattern.compile(" (?:for|of|in|at|with|to|from|on|by|between|called|that|which) ");
  private static final int NEAR = 2;

  /** No report announces so many things before it comes back to one. */
  private static final int MOST_COMPARED = 200;

  private final EnglishLexicons lexicons;
  private final List<TokenRow> rows;
  private final String text;

  KnownThings(EnglishLexicons lexicons, List<TokenRow> rows, String text) {
    this.lexicons = lexicons;
    this.rows = rows;
    this.text = text;
  }

  /**
   * The announcement that the phrase goes on with, or -1: {@code Fairshare, a scheme which starts},
   * {@code It ships}, {@code the first deliveries}, {@code the scheme}, or the name again.
   */
  int indexOf(TokenRow row, TokenRange phrase, List<AnnouncementCandidate> found) {
    int last = found.size() - 1;
    if (last < 0) {
      return -1;
    }
    int begin = row.begin(phrase.first());
    TextSpan subject = found.get(last).subject();
    boolean apposition =
        row.isComma(phrase.first() - 1) && subject.end() == row.end(phrase.first() - 2);
    boolean near = rows.get(Math.max(0, row.index() - NEAR)).begin(0) <= subject.begin();
    boolean further = NEW.contains(row.lower(phrase.first()));
    boolean goesOn =
        GOING_ON.contains(row.lower(phrase.first()))
            || (AnnouncedThings.isListed(lexicons.rolloutNouns, row, phrase) && !further);
    boolean told = NewThings.isFirst(row, phrase) || (near && goesOn);
    if (apposition || (told && subject.end() <= begin)) {
      return last;
    }
    String words = phrase.span(row).in(text);
    String head = AnnouncedThings.head(row, phrase);
    boolean definite = DEFINITE.contains(row.lower(phrase.first()));
    for (int i = last; i > last - MOST_COMPARED && i >= 0; i--) {
      String name = found.get(i).subject().in(text);
      boolean again = row.isCapital(phrase.last()) && name.endsWith(words);
      if (again || (definite && headOf(name).equals(head))) {
        return i;
      }
    }
    return -1;
  }

  /** The last word before a preposition. */
  private static String headOf(String name) {
    Matcher preposition = PREPOSITION.matcher(name);
    String phrase = preposition.find() ? name.substring(0, preposition.start()) : name;
    return EnglishAnalyzer.lower(phrase.substring(phrase.lastIndexOf(' ') + 1));
  }
}
