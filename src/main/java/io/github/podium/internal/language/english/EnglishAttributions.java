package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishCues.Cue;
import io.github.podium.internal.language.english.EnglishCues.Form;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ties content, cue and source together in one sentence: for each reporting verb its subject,
 * before or behind it, and the content on its left, on its right or around it.
 */
final class EnglishAttributions {

  private static final double BESIDE_QUOTATION = 0.95;
  private static final double THAT_CLAUSE = 0.9;
  private static final double BARE_CLAUSE = 0.8;
  private static final double TRAILING = 0.85;

  private final EnglishCues cues;
  private final EnglishSubjects subjects;
  private final EnglishContents contents;
  private final AccordingTo accordingTo;

  EnglishAttributions(EnglishLexicons lexicons) {
    NounPhrases phrases = new NounPhrases(lexicons);
    this.cues = new EnglishCues(lexicons);
    this.subjects = new EnglishSubjects(phrases);
    this.contents = new EnglishContents(lexicons, phrases);
    this.accordingTo = new AccordingTo(phrases);
  }

  /** The attributions in a sentence, in the order of their cues. */
  List<Attribution> in(TokenRow row) {
    List<Attribution> found = new ArrayList<>(accordingTo.in(row));
    if (!found.isEmpty()) {
      return found;
    }
    int from = 0;
    Optional<TokenRange> lastSource = Optional.empty();
    List<Cue> candidates = cues.in(row);
    for (int c = 0; c < candidates.size(); c++) {
      Cue cue = candidates.get(c);
      if (cue.index() < from) {
        continue;
      }
      Optional<Link> link = link(row, cue, from, lastSource);
      if (link.isEmpty()) {
        continue;
      }
      int limit = coordinatedCue(row, candidates, c);
      Optional<Attribution> attribution = attribution(row, link.get(), limit);
      if (attribution.isPresent()) {
        found.add(attribution.get());
        lastSource = link.get().source();
        from = Math.max(cue.index() + 1, Math.min(link.get().end(), limit));
        int contentEnd =
            attribution.get().content().get(attribution.get().content().size() - 1).end();
        while (from < row.size() && row.end(from) <= contentEnd && from < limit) {
          from++;
        }
      }
    }
    return found;
  }

  /** What the rules would say of a verb if it reports, whether they think so or not. */
  RuleAnswer guess(TokenRow row, CueCandidate candidate) {
    Form form =
        switch (candidate.kind()) {
          case PASSIVE -> Form.PASSIVE;
          case PARTICIPLE -> Form.PARTICIPLE;
          default -> Form.FINITE;
        };
    Cue cue = new Cue(candidate.index(), candidate.first(), form, false);
    Optional<Link> found = link(row, cue, row.behindDateline(), Optional.empty());
    Optional<TokenRange> clause = Optional.empty();
    if (found.isEmpty() && form != Form.PASSIVE) {
      clause = subjects.ofClause(row, candidate.first(), row.behindDateline());
    }
    Link link =
        found.orElse(new Link(cue, clause, cue.first(), cue.index() + 1, row.behindDateline()));
    EnglishContents.Found content =
        contents.of(
            row,
            cue,
            link.begin(),
            Math.max(link.end(), candidate.last() + 1),
            row.behindDateline(),
            row.size());
    TokenRange source =
        link.source().flatMap(s -> TokenRange.of(row, sourceSpan(row, s))).orElse(null);
    String name = (found.isPresent() ? "guess-" : "clause-") + content.rule();
    return RuleAnswer.of(row, cue.index(), source, content.spans(), name, false);
  }

  /** A cue with its source, and how far the words of reporting reach. */
  private record Link(Cue cue, Optional<TokenRange> source, int begin, int end, int from) {}

  private Optional<Link> link(TokenRow row, Cue cue, int from, Optional<TokenRange> lastSource) {
    if (cue.form() == Form.PASSIVE) {
      return passive(row, cue, from);
    }
    Optional<TokenRange> inverted = subjects.behind(row, cue, from);
    if (inverted.isPresent()) {
      return Optional.of(new Link(cue, inverted, cue.first(), inverted.get().last() + 1, from));
    }
    Optional<TokenRange> fronting = subjects.ofMainClause(row, cue, row.behindDateline());
    if (fronting.isPresent()) {
      return Optional.of(new Link(cue, fronting, cue.first(), cue.index() + 1, from));
    }
    boolean coordinated =
        (row.is(cue.first() - 1, WordClass.CONJUNCTION)
                && !EnglishSubjects.STRESSING.contains(row.lower(cue.first() - 1)))
            || row.lower(cue.index() - 1).equals("then")
            || (cue.form() == Form.PARTICIPLE
                && (row.isComma(cue.first() - 1)
                    || EnglishCues.BESIDE.contains(row.lower(cue.first() - 1))));
    if (coordinated) {
      Optional<TokenRange> shared =
          lastSource.isPresent() ? lastSource : subjects.ofClause(row, cue.first() - 1, from);
      return shared.map(s -> new Link(cue, shared, cue.first(), cue.index() + 1, from));
    }
    return subjects
        .before(row, cue, from)
        .map(s -> new Link(cue, Optional.of(s), s.first(), cue.index() + 1, from));
  }

  /** {@code was told by X}, {@code was described by X as “…”}. */
  private Optional<Link> passive(TokenRow row, Cue cue, int from) {
    for (int i = cue.index() + 1; i < Math.min(row.size(), cue.index() + 3); i++) {
      if (row.lower(i).equals("by")) {
        Optional<TokenRange> agent = subjects.agent(row, i + 1);
        return agent.map(a -> new Link(cue, agent, cue.first(), a.last() + 1, from));
      }
    }
    return Optional.empty();
  }

  /** The token of the conjunction before a later cue that shares this one's source, or the end. */
  private int coordinatedCue(TokenRow row, List<Cue> candidates, int c) {
    for (int next = c + 1; next < candidates.size(); next++) {
      Cue cue = candidates.get(next);
      int before = cue.first() - 1;
      Optional<TokenRange> subject = subjects.before(row, cue, candidates.get(c).index() + 1);
      if (subject.isPresent()) {
        int joint = subject.get().first() - 1;
        boolean newClause =
            row.is(joint, WordClass.CONJUNCTION, WordClass.SUBORDINATOR) && row.isComma(joint - 1);
        if (newClause && !cue.quotesOnly()) {
          return joint - 1;
        }
        continue;
      }
      boolean joined =
          row.is(before, WordClass.CONJUNCTION) && !cue.quotesOnly() && cue.form() == Form.FINITE;
      if (joined && row.lower(cue.index()).endsWith("d")) {
        return row.isComma(before - 1) ? before - 1 : before;
      }
    }
    return row.size();
  }

  private Optional<Attribution> attribution(TokenRow row, Link link, int limit) {
    Cue cue = link.cue();
    EnglishContents.Found found =
        contents.of(row, cue, link.begin(), link.end(), link.from(), limit);
    if (found.spans().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            found.spans(),
            link.source().map(s -> sourceSpan(row, s)),
            Optional.of(row.span(cue.index(), cue.index())),
            Flow.SAME_SPEAKER,
            "en-" + found.rule(),
            confidence(found.rule())));
  }

  /** The source without a possessive ’s at its end. */
  private static TextSpan sourceSpan(TokenRow row, TokenRange source) {
    int last = source.last();
    while (last > source.first() && (row.lower(last).equals("'s") || row.lower(last).equals("'"))) {
      last--;
    }
    return row.span(source.first(), last);
  }

  private static double confidence(String rule) {
    return switch (rule) {
      case "quotation", "split-quotation", "naming" -> BESIDE_QUOTATION;
      case "that-clause" -> THAT_CLAUSE;
      case "trailing-cue", "inserted-cue" -> TRAILING;
      default -> BARE_CLAUSE;
    };
  }
}
