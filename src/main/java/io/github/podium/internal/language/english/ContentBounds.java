package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where content begins and ends, and of which parts it is: what the weights get wrong by rule of
 * grammar.
 */
final class ContentBounds {

  private static final ImmutableSet<String> CONDITIONS =
      ImmutableSet.of("if", "when", "unless", "although", "while", "once");

  /** What a clause or phrase before the main clause begins with. */
  private static final ImmutableSet<String> FRONTED =
      ImmutableSet.of(
          "after",
          "although",
          "as",
          "because",
          "before",
          "by",
          "despite",
          "for",
          "if",
          "in",
          "since",
          "though",
          "when",
          "while");

  /** {@code Asked if trains are slow, he said yes}. */
  private static final ImmutableSet<String> ASKED =
      ImmutableSet.of("asked", "pressed", "questioned");

  private static final ImmutableSet<String> ENDS = ImmutableSet.of(",", ".", "?", "!");

  private static final ImmutableSet<String> JOINING = ImmutableSet.of("and", "but", "then");
  private static final ImmutableSet<String> RELATIVES =
      ImmutableSet.of("that", "which", "who", "whom", "whose");

  /** A cue with more tokens before it does not stand in the clause that opens the sentence. */
  private static final int LONGEST_OPENING = 30;

  /** A subject with more tokens before its verb is not looked for. */
  private static final int LONGEST_SUBJECT = 8;

  private ContentBounds() {}

  /** The content of these parts, left and right of the cue, as the rules see it. */
  static List<TextSpan> parts(
      TokenRow row, CueCandidate cue, List<TextSpan> weighed, @Nullable RuleAnswer rule) {
    List<TextSpan> parts = new ArrayList<>(weighed);
    if (parts.size() == 2 && isAnothers(row, cue, parts.get(1))) {
      parts.remove(1);
    }
    if (parts.size() == 2 && isSetting(row, cue, parts)) {
      parts.remove(0);
    } else if (parts.size() == 2 && goesOnInside(row, parts.get(1))) {
      parts.remove(1);
    } else if (parts.size() == 1) {
      secondQuotation(row, parts.get(0), rule).map(range -> range.span(row)).ifPresent(parts::add);
    }
    return parts;
  }

  /** {@code “Slow,” said Rost; “fast,” replied Ito}: what stands behind a semicolon. */
  private static boolean isAnothers(TokenRow row, CueCandidate cue, TextSpan right) {
    int first = TokenRange.of(row, right).map(TokenRange::first).orElse(0);
    return row.isQuoted(first)
        && !row.isEnd(row.quotationEnd(first) + 1)
        && IntStream.range(cue.last(), first)
            .anyMatch(i -> row.lower(i).equals(";") && !row.isQuoted(i));
  }

  /**
   * {@code “No,” Rost said in March, “but soon”}: what the rules see behind a comma goes on with a
   * quotation before the cue.
   */
  private static Optional<TokenRange> secondQuotation(
      TokenRow row, TextSpan first, @Nullable RuleAnswer rule) {
    if (rule == null || !rule.accepted() || rule.left() == null || rule.right() == null) {
      return Optional.empty();
    }
    boolean left = first.begin() < row.begin(rule.cue());
    int begin = rule.right().first();
    boolean quotations = row.isQuoted(begin) && row.isQuoted(rule.left().last());
    return left && quotations && row.isComma(row.quotationStart(begin) - 1)
        ? Optional.of(rule.right())
        : Optional.empty();
  }

  /**
   * {@code Pressed for a reason, Dulski replied: “…”}, {@code In her talk, Ito said that …}: a
   * participle or a circumstance before, no part of the words.
   */
  private static boolean isSetting(TokenRow row, CueCandidate cue, List<TextSpan> parts) {
    Optional<TokenRange> before = TokenRange.of(row, parts.get(0));
    Optional<TokenRange> behind = TokenRange.of(row, parts.get(1));
    if (before.isEmpty() || behind.isEmpty()) {
      return false;
    }
    int first = before.get().first();
    String opening = row.lower(first);
    boolean participle =
        row.is(first, WordClass.VERB) && (opening.endsWith("ed") || opening.endsWith("ing"));
    boolean circumstance =
        row.is(first, WordClass.ADPOSITION, WordClass.SUBORDINATOR) || FRONTED.contains(opening);
    int begin = behind.get().first();
    boolean inserted = IntStream.range(cue.last() + 1, begin).anyMatch(row::isComma);
    return (row.isQuoted(begin) || !inserted)
        && !row.isQuoted(first)
        && (participle || circumstance);
  }

  /**
   * {@code Trees talk, she told an audience of gardeners and cooks, which …}: inside a noun phrase.
   */
  private static boolean goesOnInside(TokenRow row, TextSpan right) {
    return TokenRange.of(row, right)
        .map(TokenRange::first)
        .filter(
            i ->
                (row.lower(i).equals("which") && row.isComma(i - 1))
                    || (row.is(i, WordClass.CONJUNCTION) && row.is(i - 1, WordClass.NOUN)))
        .isPresent();
  }

  /**
   * {@code Pressed for a reason, “It was the only one”}, {@code A label: “Keep out”}: the quotation
   * is what was said.
   */
  static @Nullable TokenRange left(TokenRow row, TokenRange content) {
    if (ASKED.contains(row.lower(content.first())) && row.isComma(content.last() + 1)) {
      return null;
    }
    int part = behindSemicolon(row, content);
    if (part > content.first() && row.isQuoted(part)) {
      return new TokenRange(part, content.last());
    }
    if (row.isQuoted(content.first()) || !row.isQuoted(content.last())) {
      return content;
    }
    int quotation = row.quotationStart(content.last());
    boolean comma = quotation > content.first() + 1 && row.isComma(quotation - 1);
    boolean colon = quotation > content.first() && row.lower(quotation - 1).equals(":");
    return comma || colon ? new TokenRange(quotation, content.last()) : content;
  }

  /** The token behind the last semicolon outside quotations, or the first of all. */
  private static int behindSemicolon(TokenRow row, TokenRange content) {
    for (int i = content.last(); i > content.first(); i--) {
      if (row.lower(i).equals(";") && !row.isQuoted(i)) {
        return i + 1;
      }
    }
    return content.first();
  }

  /** Content right of a cue, with the end that grammar gives it. */
  static TokenRange right(
      TokenRow row, CueCandidate cue, TokenRange content, @Nullable RuleAnswer rule) {
    TokenRange ruled = rule == null ? null : rule.right();
    if (ruled != null && ruled.last() > content.last() && isCondition(row, content)) {
      return new TokenRange(content.first(), ruled.last());
    }
    if (cue.kind() == CueCandidate.Kind.NOUN && row.lower(content.first()).equals("to")) {
      int quotation = row.quotationStart(content.last());
      boolean addressed = row.lower(quotation - 1).equals(":") && quotation > content.first();
      return addressed ? new TokenRange(quotation, content.last()) : content;
    }
    int end = Math.min(beforePredicate(row, cue, content), beforeMainClause(row, cue, content));
    return new TokenRange(content.first(), Math.min(end, endOfUtterance(row, content)));
  }

  /** {@code shouted “What rain?” and walked on}: a sentence in marks is all that was said. */
  private static int endOfUtterance(TokenRow row, TokenRange content) {
    int first = content.first();
    int last = row.isQuoted(first) ? row.quotationEnd(first) : content.last();
    boolean whole =
        last < content.last()
            && row.isCapital(first + 1)
            && ENDS.contains(row.lower(last - 1))
            && row.is(last + 1, WordClass.CONJUNCTION, WordClass.SUBORDINATOR);
    return whole ? last : content.last();
  }

  /** {@code if the radar failed, the ferry would stop}: a condition is not all that is said. */
  private static boolean isCondition(TokenRow row, TokenRange content) {
    return CONDITIONS.contains(row.lower(content.first())) && row.isComma(content.last() + 1);
  }

  /** {@code praised the plan and offered to help}: behind a noun phrase, the next predicate. */
  private static int beforePredicate(TokenRow row, CueCandidate cue, TokenRange content) {
    for (int i = content.first(); i < content.last(); i++) {
      if (row.is(i, WordClass.VERB, WordClass.AUXILIARY)) {
        return content.last();
      }
      if (JOINING.contains(row.lower(i + 1)) && !row.isQuoted(i + 1)) {
        int verb = i + 2;
        while (row.is(verb, WordClass.ADVERB)) {
          verb++;
        }
        if (verb <= content.last() && isCoordinated(row, cue, verb)) {
          return row.isComma(i) ? i - 1 : i;
        }
      }
    }
    return content.last();
  }

  /** Whether the verb has the form of the cue. */
  private static boolean isCoordinated(TokenRow row, CueCandidate cue, int verb) {
    String form = row.lower(verb);
    String own = row.lower(cue.index());
    boolean same =
        cue.kind() == CueCandidate.Kind.PARTICIPLE
            ? form.endsWith("ing")
            : own.endsWith("ed")
                ? form.endsWith("ed")
                : form.endsWith("s") == own.endsWith("s") && !form.endsWith("ing");
    return same && row.is(verb, WordClass.VERB) && !row.lower(verb + 1).equals("by");
  }

  /**
   * {@code As she has said she hates war, her party wants peace}: the main clause is no content.
   */
  private static int beforeMainClause(TokenRow row, CueCandidate cue, TokenRange content) {
    if (!isFronted(row, cue)) {
      return content.last();
    }
    for (int i = content.first() + 1; i < content.last(); i++) {
      int mark = row.isQuoted(i) && row.isQuoted(i + 1) && !row.isQuoted(i + 2) ? i + 1 : i;
      if (row.isComma(i) && !row.isQuoted(mark + 1) && isClause(row, mark + 1)) {
        return mark == i ? i - 1 : mark;
      }
    }
    return content.last();
  }

  /** Whether the cue stands in a clause or phrase before the main clause. */
  private static boolean isFronted(TokenRow row, CueCandidate cue) {
    int first = row.behindDateline();
    while (first < cue.first()
        && (row.is(first, WordClass.CONJUNCTION, WordClass.PUNCTUATION)
            || row.lower(first).equals("even"))) {
      first++;
    }
    String opening = row.lower(first);
    if (first == cue.index()) {
      return opening.endsWith("ing") || opening.equals("asked");
    }
    if (opening.equals("having")) {
      return cue.first() - first < 3;
    }
    boolean clauseOpens =
        FRONTED.contains(row.lower(cue.first() - 1))
            && row.is(cue.first() - 2, WordClass.CONJUNCTION);
    if (clauseOpens && row.lower(cue.index()).endsWith("ed")) {
      return true;
    }
    boolean fronted = FRONTED.contains(opening) && !row.isQuoted(first);
    boolean near = cue.first() - first < LONGEST_OPENING;
    return fronted && near && IntStream.range(first, cue.first()).noneMatch(row::isComma);
  }

  private static boolean isClause(TokenRow row, int first) {
    boolean subject =
        row.is(
            first,
            WordClass.PRONOUN,
            WordClass.DETERMINER,
            WordClass.NOUN,
            WordClass.PROPER_NOUN,
            WordClass.ADJECTIVE,
            WordClass.NUMBER);
    if (!subject || RELATIVES.contains(row.lower(first))) {
      return false;
    }
    for (int i = first + 1; i < first + LONGEST_SUBJECT; i++) {
      if (row.is(i, WordClass.VERB, WordClass.AUXILIARY)) {
        return !row.lower(i).endsWith("ing");
      }
      if (row.is(i, WordClass.PUNCTUATION, WordClass.CONJUNCTION, WordClass.SUBORDINATOR)) {
        return false;
      }
    }
    return false;
  }
}
