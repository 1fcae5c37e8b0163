package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Places;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the dates that are told of a thing after it was announced: further on in its sentence, or
 * in the sentences that go on about it.
 */
final class LaterDates {

  private static final int NEAR = 2;
  private static final int MENTION_REACH = 5;
  private static final ImmutableSet<String> GOING_ON =
      ImmutableSet.of("it", "they", "both", "its", "each", "first", "this", "these");

  private final List<TokenRow> rows;
  private final AnnouncementDates dates;
  private final EnglishLexicons lexicons;

  LaterDates(List<TokenRow> rows, AnnouncementDates dates, EnglishLexicons lexicons) {
    this.rows = rows;
    this.dates = dates;
    this.lexicons = lexicons;
  }

  /** The announcements, those with no date with the one that is told later, if one is. */
  List<AnnouncementCandidate> complete(List<AnnouncementCandidate> found) {
    List<AnnouncementCandidate> completed = new ArrayList<>();
    NavigableSet<Integer> begins = new TreeSet<>();
    found.forEach(other -> begins.add(other.subject().begin()));
    for (AnnouncementCandidate candidate : found) {
      Optional<Temporal> date =
          candidate.date().isPresent() ? Optional.empty() : later(candidate, begins);
      completed.add(date.map(candidate::withDate).orElse(candidate));
    }
    return completed;
  }

  private Optional<Temporal> later(AnnouncementCandidate candidate, NavigableSet<Integer> begins) {
    int end = candidate.subject().end();
    Integer next = begins.ceiling(end);
    int limit = next == null ? Integer.MAX_VALUE : next;
    int own = rowAt(candidate.subject().begin());
    Optional<Temporal> same = dates.between(rows.get(own), end, limit);
    for (int r = own + 1; same.isEmpty() && r < Math.min(rows.size(), own + NEAR + 1); r++) {
      if (rows.get(r).begin(0) < limit && goesOn(rows.get(own), rows.get(r), candidate)) {
        same = dates.between(rows.get(r), rows.get(r).begin(0), limit);
      }
    }
    return same.or(() -> dates.opening(rows.get(own)));
  }

  private int rowAt(int place) {
    return Math.max(0, Places.countBelow(place + 1, rows, row -> row.begin(0)) - 1);
  }

  /**
   * Whether the sentence is about the thing: by a pronoun, its name, or what is delivered first;
   * and any other of the paragraph, unless it tells what we do next.
   */
  private boolean goesOn(TokenRow own, TokenRow row, AnnouncementCandidate candidate) {
    int first = row.lower(0).equals("the") ? 1 : 0;
    String last = own.lower(lastToken(own, candidate));
    boolean ordered = false;
    boolean more = false;
    for (int i = 0; i < MENTION_REACH; i++) {
      ordered |= i > 0 && (row.lower(i).equals("it") || row.lower(i).equals("them"));
      more |= row.lower(i).equals("we");
    }
    return (own.paragraph() == row.paragraph() && !more)
        || ordered
        || GOING_ON.contains(row.lower(first))
        || lexicons.rolloutNouns.contains(row.lower(first))
        || (first > 0 && lexicons.productNouns.contains(row.lower(first)))
        || (row.isCapital(first) && row.lower(first).equals(last))
        || (row.isCapital(first + 1) && row.lower(first + 1).equals(last));
  }

  private static int lastToken(TokenRow own, AnnouncementCandidate candidate) {
    int last = 0;
    while (last + 1 < own.size() && own.begin(last + 1) < candidate.subject().end()) {
      last++;
    }
    return last;
  }
}
