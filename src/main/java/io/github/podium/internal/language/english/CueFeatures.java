package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.CueCandidate.Kind;
import io.github.podium.internal.learning.Features;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells a cue from the same word that reports nothing. */
// The order of constants is part of what the weights mean.
@SuppressWarnings("EnumOrdinal")
final class CueFeatures {

  private static final int REACH = 10;

  private final TokenRow row;
  private final TokenCodes codes;
  private final SpeakerSigns signs;
  private final @Nullable CueSyntax syntax;
  private final int titleCase;

  /** With the syntax of the sentence, or none. */
  CueFeatures(TokenRow row, TokenCodes codes, SpeakerSigns signs, @Nullable CueSyntax syntax) {
    this.row = row;
    this.codes = codes;
    this.signs = signs;
    this.syntax = syntax;
    this.titleCase = row.isTitleCase(0, row.size() - 1, 4) ? 1 : 0;
  }

  /**
   * Fills in what is seen of one candidate.
   *
   * @param which its number among those of the sentence
   * @param rule what the rules say of it, null if they leave it alone
   * @param ruled how many candidates of the sentence the rules take
   */
  void of(
      List<CueCandidate> candidates,
      int which,
      @Nullable RuleAnswer rule,
      int ruled,
      Features features) {
    Seen seen = seen(candidates.get(which), rule);
    features.clear();
    features.add(CueTemplate.BIAS);
    addVerbClasses(seen, features);
    addFrames(seen, features);
    addNeighbours(seen, features);
    addRule(seen, rule, ruled, features);
    addSentence(seen, features);
    if (syntax != null) {
      syntax.add(seen.cue, seen.classes, seen.frames, seen.sides, features);
    }
    int gap = which == 0 ? 0 : seen.cue.index() - candidates.get(which - 1).index();
    features.add(CueTemplate.CANDIDATE_NEAR, TokenCodes.bucket(gap), seen.kind);
    features.add(CueTemplate.CANDIDATES_BEFORE, Math.min(which, 3), seen.sides);
  }

  /** What several features of a candidate share, each as a number. */
  private record Seen(
      CueCandidate cue,
      int kind,
      int next,
      int sides,
      int quotes,
      int subject,
      int object,
      int that,
      int verb,
      int classes,
      int frames) {}

  private Seen seen(CueCandidate cue, @Nullable RuleAnswer rule) {
    int next = cue.last() + 1;
    boolean verbal = cue.kind() != Kind.NOUN && cue.kind() != Kind.COLON;
    return new Seen(
        cue,
        cue.kind().ordinal(),
        next,
        sides(rule),
        quotesAround(cue),
        signs.before(cue.first() - 1),
        signs.behind(next),
        thatAhead(next),
        verbAhead(next),
        verbal ? codes.verbClasses(cue.index()) : -cue.kind().ordinal(),
        verbal ? codes.verbFrames(cue.index()) : 0);
  }

  private void addVerbClasses(Seen seen, Features features) {
    for (int rest = Math.max(0, seen.classes); rest != 0; rest &= rest - 1) {
      int verbClass = Integer.numberOfTrailingZeros(rest);
      features.add(CueTemplate.VERB_CLASS, verbClass);
      features.add(CueTemplate.VERB_CLASS_KIND, verbClass, seen.kind);
      features.add(CueTemplate.VERB_CLASS_NEXT, verbClass, codes.code(seen.next));
      features.add(CueTemplate.VERB_CLASS_BEFORE, verbClass, codes.coarse(seen.cue.first() - 1));
      features.add(CueTemplate.VERB_CLASS_RULE, verbClass, seen.sides);
      features.add(CueTemplate.CLASS_QUOTED, verbClass, seen.quotes);
      features.add(CueTemplate.THAT_AHEAD_CLASS, verbClass, seen.that);
      features.add(CueTemplate.VERB_AHEAD_CLASS, verbClass, seen.verb);
      features.add(CueTemplate.SUBJECT_CLASS, verbClass, seen.subject);
    }
    features.add(CueTemplate.ALL_CLASSES, seen.classes, seen.kind);
    features.add(CueTemplate.MASK_NEXT, seen.classes, codes.code(seen.next));
    features.add(CueTemplate.MASK_SUBJECT, seen.classes, seen.subject);
    features.add(CueTemplate.OBJECT_MASK, seen.classes, seen.object);
  }

  private void addFrames(Seen seen, Features features) {
    features.add(CueTemplate.FRAMES, seen.frames);
    features.add(CueTemplate.FRAMES_NEXT, seen.frames, codes.code(seen.next));
    features.add(CueTemplate.FRAMES_KIND, seen.frames, seen.kind);
    features.add(CueTemplate.FRAMES_SUBJECT, seen.frames, seen.subject);
    features.add(CueTemplate.FRAMES_OBJECT, seen.frames, seen.object);
    features.add(CueTemplate.FRAMES_RULE, seen.frames, seen.sides);
    features.add(CueTemplate.FRAMES_THAT, seen.frames, seen.that);
    features.add(CueTemplate.FRAMES_CLASSES, seen.frames, seen.classes);
    features.add(
        CueTemplate.FRAMES_CLASSES_KIND,
        seen.frames,
        seen.classes * Kind.values().length + seen.kind);
  }

  private void addNeighbours(Seen seen, Features features) {
    int i = seen.cue.index();
    int next = seen.next;
    int before = seen.cue.first() - 1;
    features.add(CueTemplate.KIND, seen.kind);
    features.add(CueTemplate.TAG, codes.coarse(i));
    features.add(CueTemplate.BASE_FORM, codes.code(i));
    features.add(CueTemplate.BEFORE, codes.code(i - 1));
    features.add(CueTemplate.BEFORE_2, codes.code(i - 2));
    features.add(CueTemplate.GROUP_BEFORE, codes.code(before));
    features.add(CueTemplate.GROUP_BEFORE_2, codes.code(before), codes.coarse(before - 1));
    features.add(CueTemplate.GROUP_BEFORE_KIND, codes.code(before), seen.kind);
    features.add(CueTemplate.NEXT, codes.code(next));
    features.add(CueTemplate.NEXT_KIND, codes.code(next), seen.kind);
    features.add(CueTemplate.NEXT_2, codes.code(next + 1));
    features.add(CueTemplate.NEXT_3, codes.code(next + 2));
    features.add(CueTemplate.AROUND, codes.code(before), codes.code(next));
    features.add(CueTemplate.COARSE_AROUND, codes.coarse(before), codes.coarse(next));
    features.add(CueTemplate.COARSE_NEXT, codes.coarse(next), codes.coarse(next + 1));
  }

  private static void addRule(Seen seen, @Nullable RuleAnswer rule, int ruled, Features features) {
    if (rule == null) {
      features.add(CueTemplate.NO_RULE_KIND, seen.kind);
    } else {
      features.add(CueTemplate.RULE, rule.rule().hashCode());
      features.add(CueTemplate.RULE_KIND, rule.rule().hashCode(), seen.kind);
      features.add(CueTemplate.RULE_SOURCE, rule.source() == null ? 0 : 1);
    }
    features.add(CueTemplate.RULE_SIDES, seen.sides, seen.quotes);
    features.add(CueTemplate.RULES_IN_SENTENCE, Math.min(ruled, 3), seen.sides);
  }

  private void addSentence(Seen seen, Features features) {
    int kind = seen.kind;
    features.add(CueTemplate.QUOTED, seen.quotes);
    features.add(CueTemplate.THAT_AHEAD, seen.that, kind);
    features.add(CueTemplate.VERB_AHEAD, seen.verb, kind);
    features.add(CueTemplate.SUBJECT, seen.subject, kind);
    features.add(CueTemplate.OBJECT, seen.object, kind);
    features.addIf(row.paragraph() == 0, CueTemplate.FIRST_PARAGRAPH);
    features.add(CueTemplate.POSITION, TokenCodes.bucket(seen.cue.first()), kind);
    features.add(CueTemplate.REMAINING, TokenCodes.bucket(row.size() - seen.next), kind);
    features.add(CueTemplate.RELATIVE, codes.code(relativeBefore(seen.cue.first())), kind);
    features.addIf(row.lower(row.size() - 1).equals("?"), CueTemplate.QUESTION);
    int opening = codes.opensOccasion(0) ? 1 : 0;
    features.add(CueTemplate.OCCASION, codes.opensOccasion(seen.next) ? 1 : 0, opening);
    features.add(CueTemplate.TITLE_CASE, titleCase, kind);
    features.add(CueTemplate.CAPITAL, row.isCapital(seen.cue.index()) ? 1 : 0, titleCase);
  }

  private static int sides(@Nullable RuleAnswer rule) {
    if (rule == null) {
      return 0;
    }
    int content = (rule.left() == null ? 0 : 1) + (rule.right() == null ? 0 : 2);
    return 1 + content + (rule.accepted() ? 4 : 0);
  }

  /** Whether a quotation ends before the cue or begins behind it, and how near. */
  private int quotesAround(CueCandidate cue) {
    int before = 0;
    for (int d = 1; d <= REACH && before == 0; d++) {
      before = row.isQuoted(cue.first() - d) ? (d <= 2 ? 1 : 2) : 0;
    }
    int after = 0;
    for (int d = 1; d <= REACH && after == 0; d++) {
      after = row.isQuoted(cue.last() + d) ? (d <= 2 ? 1 : 2) : 0;
    }
    return before * 3 + after;
  }

  private int thatAhead(int next) {
    for (int i = next; i < next + REACH; i++) {
      if (row.lower(i).equals("that")) {
        return 1 + Math.min(i - next, 3);
      }
    }
    return 0;
  }

  /** How far ahead the next verb is, and what kind of token is before it. */
  private int verbAhead(int next) {
    for (int i = next; i < Math.min(row.size(), next + REACH); i++) {
      if (row.is(i, WordClass.VERB, WordClass.AUXILIARY)) {
        int before = row.lower(i - 1).equals("to") ? 1 : row.lower(i).endsWith("ing") ? 2 : 3;
        return before * 16 + TokenCodes.bucket(i - next);
      }
      if (row.is(i, WordClass.PUNCTUATION)) {
        return 1;
      }
    }
    return 0;
  }

  private int relativeBefore(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
      if (row.lower(i).equals("who")
          || row.lower(i).equals("which")
          || row.lower(i).equals("that")) {
        return i;
      }
      if (row.is(i, WordClass.VERB)) {
        return -1;
      }
    }
    return -1;
  }
}
