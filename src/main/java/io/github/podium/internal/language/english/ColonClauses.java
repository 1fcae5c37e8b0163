package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishCues.Cue;
import io.github.podium.internal.language.english.EnglishCues.Form;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the clause that a colon joins to a quotation, {@code She released the following statement:
 * “…”}: where it has a subject and a verb, those are source and cue, and not the last name and the
 * colon.
 */
final class ColonClauses {

  private static final int REACH = 40;

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;
  private final EnglishSubjects subjects;
  private final VerbGroups groups;

  ColonClauses(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
    this.phrases = new NounPhrases(lexicons);
    this.subjects = new EnglishSubjects(phrases);
    this.groups = new VerbGroups(lexicons);
  }

  /** The attributions of a sentence; what the verb has as its object is no content of its own. */
  List<Attribution> byVerb(TokenRow row, List<Attribution> all) {
    List<Attribution> found = new ArrayList<>();
    Set<TextSpan> verbs = new HashSet<>();
    for (Attribution attribution : all) {
      Attribution mended = byVerb(row, attribution);
      found.add(mended);
      if (!mended.equals(attribution)) {
        mended.cue().ifPresent(verbs::add);
      }
    }
    found.removeIf(
        attribution ->
            all.contains(attribution) && attribution.cue().filter(verbs::contains).isPresent());
    return found;
  }

  /** The attribution, by the verb of the clause where its cue is a colon before a quotation. */
  Attribution byVerb(TokenRow row, Attribution attribution) {
    Optional<Clause> inverted = inverted(row, row.behindDateline());
    if (inverted.isPresent()
        && attribution.cue().equals(inverted.map(c -> row.span(c.verb(), c.verb())))) {
      return inverted
          .get()
          .attribution(row, attribution)
          .withContent(
              List.of(EnglishContents.quotationFrom(row, row.quotationAhead(0, row.size()))));
    }
    int colon = attribution.cue().map(cue -> row.firstEndingBehind(cue.begin())).orElse(-1);
    boolean quoted = row.lower(colon).equals(":") && row.isQuoted(colon + 1);
    Optional<Clause> clause = quoted ? before(row, colon) : Optional.empty();
    return clause.map(found -> found.attribution(row, attribution)).orElse(attribution);
  }

  /**
   * The attribution, by the clause before its quotation, {@code Ruiz appealed to everybody: “…”},
   * whatever its verb, if somebody by name or pronoun does it; the same where there is none.
   */
  Attribution introduced(TokenRow row, int first, Attribution free) {
    if (!row.lower(first - 1).equals(":") || row.isQuoted(first - 1) || row.paragraph() == 0) {
      return free;
    }
    return before(row, first - 1)
        .filter(clause -> isSomebody(row, clause.subject()))
        .filter(
            clause -> row.is(clause.verb(), WordClass.ADJECTIVE) || !isPassive(row, clause.verb()))
        .filter(clause -> IntStream.range(clause.verb(), first).noneMatch(row::isComma))
        .map(clause -> clause.attribution(row, free))
        .orElse(free);
  }

  private static boolean isSomebody(TokenRow row, TokenRange subject) {
    return row.is(subject.last(), WordClass.PROPER_NOUN, WordClass.PRONOUN);
  }

  private boolean isPassive(TokenRow row, int verb) {
    return VerbGroups.holds(VerbGroups.BE, row, groups.start(row, verb), verb);
  }

  private record Clause(TokenRange subject, int verb) {

    Attribution attribution(TokenRow row, Attribution byColon) {
      return byColon
          .withSource(Optional.of(subject.span(row)))
          .withCue(Optional.of(row.span(verb, verb)));
    }
  }

  /** The last verb before the colon that is the main clause's, with its subject. */
  private Optional<Clause> before(TokenRow row, int colon) {
    int from = row.behindDateline();
    Optional<Clause> inverted = inverted(row, from);
    if (inverted.isPresent()) {
      return inverted;
    }
    for (int i = colon - 1; i > from && colon - i < REACH && !row.isQuoted(i); i--) {
      boolean finite =
          row.is(i, WordClass.VERB) && !row.isCapital(i) && !row.lower(i).endsWith("ing");
      boolean blunt = row.is(i, WordClass.ADJECTIVE) && row.is(i - 1, WordClass.AUXILIARY);
      if (!(finite || blunt) || row.lower(i - 1).equals("to")) {
        continue;
      }
      int first = groups.start(row, blunt ? i - 1 : i);
      Optional<TokenRange> subject =
          subjects.before(row, new Cue(i, first, Form.FINITE, false), from);
      if (subject.isEmpty() && row.is(first - 1, WordClass.CONJUNCTION)) {
        subject = subjects.ofClause(row, first - 1, from);
      }
      if (subject.filter(s -> isMain(row, s)).isPresent()) {
        return Optional.of(new Clause(subject.get(), i));
      }
    }
    return Optional.empty();
  }

  /** {@code Said Oro: “…”}. */
  private Optional<Clause> inverted(TokenRow row, int first) {
    if (!row.is(first, WordClass.VERB) || !lexicons.speechVerbs.contains(row.lower(first))) {
      return Optional.empty();
    }
    int colon = row.quotationAhead(first, row.size()) - 1;
    return colon > first && row.lower(colon).equals(":")
        ? phrases
            .startingAt(row, first + 1)
            .filter(s -> s.last() + 1 == colon || row.isComma(s.last() + 1))
            .map(subject -> new Clause(subject, first))
        : Optional.empty();
  }

  /** {@code After the office closed}, {@code whom he described}: another clause's. */
  private static boolean isMain(TokenRow row, TokenRange subject) {
    int before = subject.first() - 1;
    return !row.is(before, WordClass.SUBORDINATOR, WordClass.ADPOSITION, WordClass.PRONOUN)
        && !row.lower(before).startsWith("wh");
  }
}
