package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Stretches of words beside a cue that may be its source whatever the tagger takes them for: it
 * mistakes the first words of sentences, and names that it does not know.
 */
final class SourceStretches {

  private static final int LONGEST_OPENING = 11;

  private final EnglishLexicons lexicons;

  SourceStretches(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Adds those beside the cue. */
  void add(TokenRow row, CueCandidate cue, List<TokenRange> bases, Set<TokenRange> found) {
    int before = row.isComma(cue.first() - 1) ? cue.first() - 2 : cue.first() - 1;
    fromMark(row, before, found);
    capitalsBefore(row, before, bases, found);
    capitalsBehind(row, cue.last() + 1, found);
  }

  /**
   * {@code Lead author Ana Holt, in a note, said}; {@code “A,” ward sister Carys said}: all from
   * the start of the sentence or the last mark, since the tagger mistakes first words.
   */
  private void fromMark(TokenRow row, int before, Set<TokenRange> found) {
    int start = row.behindDateline();
    while (start < before && row.is(start, WordClass.PUNCTUATION, WordClass.NUMBER)) {
      start++;
    }
    int comma = start;
    while (comma < before && comma - start <= LONGEST_OPENING && !row.isComma(comma)) {
      comma++;
    }
    int last =
        row.is(before, WordClass.PUNCTUATION) && !row.lower(before).equals(")")
            ? before - 1
            : before;
    int mark = last;
    while (mark > start && last - mark <= LONGEST_OPENING && isInStretch(row, mark - 1)) {
      mark--;
    }
    addStretch(row, mark, last, found);
    if (comma < before) {
      addStretch(row, start, comma - 1, found);
    }
  }

  private static boolean isInStretch(TokenRow row, int i) {
    boolean bracket = row.lower(i).equals("(") || row.lower(i).equals(")");
    return !row.isQuoted(i) && (bracket || !row.is(i, WordClass.PUNCTUATION));
  }

  /** What may be a noun phrase but for the tag of its first word. */
  private void addStretch(TokenRow row, int first, int last, Set<TokenRange> found) {
    boolean opens =
        !row.is(first, WordClass.ADPOSITION, WordClass.SUBORDINATOR, WordClass.CONJUNCTION)
            && (row.is(first, WordClass.DETERMINER, WordClass.PRONOUN)
                || !lexicons.functionWords.contains(row.lower(first)));
    if (first >= last || last - first > LONGEST_OPENING || !opens || row.isQuoted(first)) {
      return;
    }
    for (int i = first + 1; i <= last; i++) {
      if (row.is(i, WordClass.VERB, WordClass.AUXILIARY)) {
        return;
      }
    }
    found.add(new TokenRange(first, last));
  }

  /** {@code When Holt answered, he ’s said}: names and pronouns, whatever their tags. */
  private static void capitalsBefore(
      TokenRow row, int before, List<TokenRange> bases, Set<TokenRange> found) {
    boolean word =
        row.isCapital(before)
            || row.is(before, WordClass.NOUN)
            || SourceCandidates.PRONOUNS.contains(row.lower(before));
    boolean known = bases.stream().anyMatch(base -> base.contains(before));
    if (!word || known || row.isQuoted(before)) {
      return;
    }
    int first = before;
    while (row.isCapital(before)
        && before - first < SourceCandidates.LONGEST
        && row.isCapital(first - 1)
        && !row.isQuoted(first - 1)) {
      first--;
    }
    found.add(new TokenRange(before, before));
    found.add(new TokenRange(first, before));
  }

  private static void capitalsBehind(TokenRow row, int next, Set<TokenRange> found) {
    if (row.isCapital(next) && !row.isQuoted(next)) {
      int end = next;
      while (end - next < SourceCandidates.LONGEST && row.isCapital(end + 1)) {
        end++;
      }
      found.add(new TokenRange(next, end));
    }
  }
}
