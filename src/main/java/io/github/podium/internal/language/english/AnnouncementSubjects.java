package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishPredicates.Demand;
import io.github.podium.internal.language.english.EnglishPredicates.Predicate;
import io.github.podium.internal.language.english.EnglishPredicates.Side;
import io.github.podium.model.TextSpan;
import java.util.Optional;

/**
 * Finds what stands before an announcing predicate: its announcer or, in the passive, the thing.
 */
final class AnnouncementSubjects {

  private final NounPhrases phrases;
  private final EnglishSubjects subjects;
  private final EnglishMentions mentions;
  private final String text;

  AnnouncementSubjects(NounPhrases phrases, EnglishMentions mentions, String text) {
    this.phrases = phrases;
    this.subjects = new EnglishSubjects(phrases);
    this.mentions = mentions;
    this.text = text;
  }

  /** Who announces by the predicate. */
  Optional<TokenRange> announcer(TokenRow row, Predicate predicate) {
    int last = predicate.first() - 1;
    boolean infinitive = row.lower(last).equals("to");
    // The carrier unveiled: a verb that the tagger takes for a noun is none.
    boolean launch =
        row.is(predicate.cue(), WordClass.NOUN) && !row.lower(predicate.cue()).endsWith("ed");
    if (launch) {
      return subjects.ofClause(row, last, clauseStart(row, last)).filter(s -> isActor(row, s));
    }
    if (infinitive || row.is(last, WordClass.CONJUNCTION, WordClass.ADPOSITION)) {
      return subjects.ofClause(row, last, clauseStart(row, last));
    }
    // Acme announced plans to open a plant.
    if (row.is(last, WordClass.VERB) && row.lower(predicate.first()).startsWith("plan")) {
      return subjects.ofClause(row, last + 1, clauseStart(row, last));
    }
    return before(row, predicate)
        .map(
            phrase ->
                predicate.side() == Side.SUBJECT
                    ? phrase
                    : Appositions.withName(row, phrase, predicate.first() - 1));
  }

  /** The assembly may see the release of something that is not its own. */
  private boolean isActor(TokenRow row, TokenRange phrase) {
    TextSpan span = phrase.span(row);
    Mention mention = mentions.parse(span, span.in(text));
    return switch (mention.kind()) {
      case PERSON, ORGANIZATION, COORDINATION, PRONOUN -> true;
      case NOMINAL -> mention.agreement() == Agreement.NEUTER;
      case GROUP -> false;
    };
  }

  private static int clauseStart(TokenRow row, int i) {
    return row.isQuoted(i) ? row.quotationStart(i) + 1 : 0;
  }

  /** The subject of the predicate. */
  Optional<TokenRange> before(TokenRow row, Predicate predicate) {
    int first = predicate.first();
    boolean reduced = predicate.side() == Side.SUBJECT && row.isComma(first - 1);
    if (reduced && predicate.cue() == first && predicate.demand() == Demand.NEW_AND_DATED) {
      return phrases.endingAt(row, first - 2, clauseStart(row, first - 2));
    }
    if (row.is(first - 1, WordClass.CONJUNCTION) && predicate.side() == Side.SUBJECT) {
      return subjects.ofClause(row, first - 1, clauseStart(row, first - 1));
    }
    return row.isQuoted(first - 1) == row.isQuoted(first)
        ? subjects.beforeInside(row, first, clauseStart(row, first))
        : Optional.empty();
  }
}
