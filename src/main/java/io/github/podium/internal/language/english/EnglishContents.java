package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishCues.Cue;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;

/** Tells what a reporting verb reports: a quotation or a clause, left, right or on both sides. */
final class EnglishContents {

  private static final int SHORTEST_TRAILED = 3;
  static final ImmutableSet<String> QUESTION_WORDS =
      ImmutableSet.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;
  private final EnglishCircumstances circumstances;
  private final NamingContents namings;

  EnglishContents(EnglishLexicons lexicons, NounPhrases phrases) {
    this.lexicons = lexicons;
    this.phrases = phrases;
    this.circumstances = new EnglishCircumstances(lexicons, phrases);
    this.namings = new NamingContents(phrases);
  }

  /** Content and the name of the pattern; no spans where the verb reports nothing. */
  record Found(List<TextSpan> spans, String rule) {
    static final Found NOTHING = new Found(List.of(), "");
  }

  /**
   * The content of a cue.
   *
   * @param begin the first token of source and cue
   * @param end the token behind source and cue
   * @param from where the search to the left ends
   * @param limit where the search to the right ends
   */
  Found of(TokenRow row, Cue cue, int begin, int end, int from, int limit) {
    boolean names = lexicons.namingVerbs.contains(row.lower(cue.index()));
    if (names && NamingContents.demands(row, end)) {
      return Found.NOTHING;
    }
    Optional<Found> naming = names ? namings.in(row, cue, end, limit) : Optional.empty();
    if (naming.isPresent()) {
      return naming.get();
    }
    Optional<TextSpan> left = left(row, begin, end, from, cue.quotesOnly());
    boolean quotedLeft = row.isQuoted(begin - 1) || row.isQuoted(begin - 2);
    boolean announced = !quotedLeft && (row.isQuoted(end) || row.lower(end).equals(":"));
    if (left.isEmpty() || announced) {
      return right(row, cue, end, limit);
    }
    int next = end;
    while (next < limit && row.isComma(next)) {
      next++;
    }
    if (quotedLeft) {
      int quotation = row.quotationAhead(end, limit);
      return quotation < 0 || isReportedAnew(row, end, quotation)
          ? new Found(List.of(left.get()), "quotation")
          : new Found(List.of(left.get(), quotationFrom(row, quotation)), "split-quotation");
    }
    boolean goesOn =
        next < limit && row.isComma(end) && !row.isEnd(next) && !isNewClause(row, next);
    if (goesOn) {
      return new Found(
          List.of(left.get(), row.span(next, lastOfClause(row, next, limit))), "inserted-cue");
    }
    if (row.isQuoted(next)) {
      return new Found(List.of(left.get(), quotationFrom(row, next)), "inserted-cue");
    }
    return new Found(List.of(left.get()), "trailing-cue");
  }

  /** {@code “A,” she said, adding later, “B”}: another verb reports the second quotation. */
  private boolean isReportedAnew(TokenRow row, int end, int quotation) {
    for (int i = end; i < quotation; i++) {
      boolean speech = lexicons.speechVerbs.contains(row.lower(i)) && row.is(i, WordClass.VERB);
      if (speech && (row.lower(i).endsWith("ing") || isCoordinated(row, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCoordinated(TokenRow row, int verb) {
    int before = verb - 1;
    while (row.is(before, WordClass.ADVERB) && !row.lower(before).equals("then")) {
      before--;
    }
    return row.is(before, WordClass.CONJUNCTION)
        || row.lower(before).equals("then")
        || row.lower(before).equals("who");
  }

  /** The quotation around the token, to its marks. */
  static TextSpan quotationFrom(TokenRow row, int i) {
    return row.quotation(i).map(q -> q.span()).orElseGet(() -> row.span(i, row.quotationEnd(i)));
  }

  /** What stands before source and cue: a quotation, or a clause that a comma closes. */
  private Optional<TextSpan> left(TokenRow row, int begin, int end, int from, boolean quotesOnly) {
    int last = begin - 1;
    if (last < from) {
      return Optional.empty();
    }
    int content =
        row.isComma(last) || row.lower(last).equals("—") || row.lower(last).equals("-")
            ? last - 1
            : last;
    if (content >= from && row.isQuoted(content)) {
      return isName(row, content, from)
          ? Optional.empty()
          : Optional.of(quotedLeft(row, content, from));
    }
    boolean inserted = row.isComma(end) && !row.isEnd(end);
    boolean tooShort = content - from + 1 < (inserted ? 1 : SHORTEST_TRAILED);
    boolean connective = content == from && lexicons.connectives.contains(row.lower(from));
    if (!row.isComma(last) || quotesOnly || tooShort || connective) {
      return Optional.empty();
    }
    int first = firstOfClause(row, from);
    boolean clause =
        first <= content
            && (hasVerb(row, first, content)
                || row.is(content, WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.NUMBER)
                || content == from);
    return clause ? Optional.of(row.span(first, content)) : Optional.empty();
  }

  /** {@code On a box marked “Mud,” she wrote}, {@code In her book “The Pump,” she wrote}. */
  private boolean isName(TokenRow row, int content, int from) {
    int start = row.quotationStart(content);
    int first = firstOfClause(row, from);
    boolean title =
        first < start
            && row.is(first, WordClass.ADPOSITION)
            && !row.is(start - 1, WordClass.PUNCTUATION)
            && row.isTitleCase(start, content, 1);
    return title || lexicons.inscriptions.contains(row.lower(start - 1));
  }

  private TextSpan quotedLeft(TokenRow row, int content, int from) {
    int start = row.quotationStart(content);
    TextSpan quotation = quotationFrom(row, content);
    int first = firstOfClause(row, from);
    boolean partial =
        start > first
            && start + 1 < row.size()
            && !row.isCapital(start + 1)
            && !row.is(start - 1, WordClass.PUNCTUATION);
    return partial ? new TextSpan(row.begin(first), quotation.end()) : quotation;
  }

  private static boolean hasVerb(TokenRow row, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (row.is(i, WordClass.VERB, WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  private static int firstOfClause(TokenRow row, int from) {
    int first = Math.max(from, row.behindDateline());
    while (first < row.size() && row.is(first, WordClass.PUNCTUATION) && !row.isQuoted(first)) {
      first++;
    }
    return first;
  }

  /** What stands behind source and cue. */
  private Found right(TokenRow row, Cue cue, int end, int limit) {
    int start = circumstances.behind(row, cue, end, limit);
    if (start >= limit || row.isEnd(start)) {
      return Found.NOTHING;
    }
    boolean naming = lexicons.namingVerbs.contains(row.lower(cue.index())) && start == end;
    if (row.isQuoted(start)) {
      return naming ? Found.NOTHING : quotedRight(row, start, limit);
    }
    if (cue.quotesOnly() || lexicons.namingVerbs.contains(row.lower(cue.index()))) {
      return Found.NOTHING;
    }
    if (row.lower(start).equals("that") && !row.isEnd(start + 1)) {
      return new Found(clause(row, start + 1, limit), "that-clause");
    }
    if (cue.form() == EnglishCues.Form.PASSIVE) {
      return Found.NOTHING;
    }
    boolean question = QUESTION_WORDS.contains(row.lower(start));
    boolean clause = question || (isClauseStart(row, start, limit) && !isObject(row, cue, start));
    return clause ? new Found(clause(row, start, limit), "bare-clause") : Found.NOTHING;
  }

  private static Found quotedRight(TokenRow row, int start, int limit) {
    int last = row.quotationEnd(start);
    TextSpan quotation = quotationFrom(row, start);
    int next = last + 1;
    boolean goesOn =
        next < limit
            && !row.is(next, WordClass.PUNCTUATION, WordClass.CONJUNCTION)
            && !row.is(last - 1, WordClass.PUNCTUATION)
            && !row.isEnd(next);
    if (!goesOn) {
      return new Found(List.of(quotation), "quotation");
    }
    return new Found(
        List.of(new TextSpan(quotation.begin(), row.end(lastOfClause(row, next, limit)))),
        "bare-clause");
  }

  private static List<TextSpan> clause(TokenRow row, int start, int limit) {
    return List.of(row.span(start, lastOfClause(row, start, limit)));
  }

  /** The last token of content that runs to the limit or the end of the sentence. */
  private static int lastOfClause(TokenRow row, int start, int limit) {
    int last = Math.min(limit, row.size()) - 1;
    while (last > start
        && row.is(last, WordClass.PUNCTUATION)
        && !row.isQuoted(last)
        && !row.lower(last).equals(")")) {
      last--;
    }
    return Math.max(last, start);
  }

  /** A finite verb must come, and what begins must look like a subject. */
  private static boolean isClauseStart(TokenRow row, int start, int limit) {
    boolean subject =
        row.is(
            start,
            WordClass.NOUN,
            WordClass.PROPER_NOUN,
            WordClass.PRONOUN,
            WordClass.DETERMINER,
            WordClass.ADJECTIVE,
            WordClass.NUMBER,
            WordClass.ADVERB,
            WordClass.SUBORDINATOR,
            WordClass.ADPOSITION,
            WordClass.VERB);
    boolean infinitive = row.lower(start).equals("to");
    return subject && !infinitive && hasFiniteVerb(row, start, limit);
  }

  /** {@code announced a partnership with X, whose …}: a thing, not what was said. */
  private boolean isObject(TokenRow row, Cue cue, int start) {
    if (!lexicons.announcingVerbs.contains(row.lower(cue.index()))) {
      return false;
    }
    int next = phrases.startingAt(row, start).map(p -> p.last() + 1).orElse(start);
    while (row.is(next, WordClass.ADVERB)) {
      next++;
    }
    return !row.is(next, WordClass.VERB, WordClass.AUXILIARY);
  }

  private static boolean hasFiniteVerb(TokenRow row, int start, int limit) {
    for (int i = start + 1; i < limit; i++) {
      boolean verb = row.is(i, WordClass.VERB, WordClass.AUXILIARY);
      boolean infinitive = row.lower(i - 1).equals("to");
      if (verb && !infinitive && !row.lower(i).endsWith("ing")) {
        return true;
      }
      if (row.isComma(i) && i > start + 25) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNewClause(TokenRow row, int i) {
    boolean joins =
        row.is(i, WordClass.CONJUNCTION) && row.is(i + 1, WordClass.PRONOUN, WordClass.DETERMINER);
    boolean participle = row.is(i, WordClass.VERB) && row.lower(i).endsWith("ing");
    return joins || participle || row.lower(i).equals("who") || row.lower(i).equals("which");
  }
}
