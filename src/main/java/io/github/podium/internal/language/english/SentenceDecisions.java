package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Places;
import io.github.podium.internal.analysis.WordClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to decide in one sentence: which words report, which phrase is the source, where
 * content may begin and end. The same candidates are seen in training and in use.
 */
final class SentenceDecisions {

  private static final int REACH_RIGHT = 30;
  private static final int REACH_LEFT = 100;
  private static final int LONGEST = 150;

  /** Content that goes on over so many reports is no content of one: it bounds time, no text. */
  private static final int MOST_CUES = 4;

  private static final int LONGEST_WHAT = 8;

  final TokenRow row;
  final List<CueCandidate> cues;
  private final SourceCandidates sources;
  private final int ruled;
  private final List<TokenRange> bases;
  private final @Nullable SourceSyntax sourceSyntax;
  final CueFeatures cueFeatures;
  final SourceFeatures sourceFeatures;
  final SideFeatures sideFeatures;
  final ContentFeatures contentFeatures;
  private final Map<Integer, RuleAnswer> rules = new HashMap<>();

  SentenceDecisions(
      TokenRow row,
      List<CueCandidate> cues,
      SourceCandidates sources,
      List<RuleAnswer> answers,
      EnglishLexicons lexicons,
      @Nullable DependencyParser parser) {
    this.row = row;
    this.cues = cues;
    this.sources = sources;
    this.bases = sources.basePhrases(row);
    TokenCodes codes = new TokenCodes(row, lexicons);
    SpeakerSigns signs = new SpeakerSigns(row, lexicons);
    DependencyTree tree = parser == null ? null : parser.parse(row, codes);
    ContentSyntax contentSyntax = tree == null ? null : new ContentSyntax(row, codes, tree);
    sourceSyntax = tree == null ? null : new SourceSyntax(row, tree);
    CueSyntax cueSyntax = tree == null ? null : new CueSyntax(row, codes, signs, tree);
    cueFeatures = new CueFeatures(row, codes, signs, cueSyntax);
    sourceFeatures = new SourceFeatures(row, codes, signs, sourceSyntax);
    sideFeatures = new SideFeatures(row, codes, contentSyntax);
    contentFeatures = new ContentFeatures(row, codes, contentSyntax);
    answers.forEach(answer -> rules.put(answer.cue(), answer));
    ruled = (int) answers.stream().filter(RuleAnswer::accepted).count();
  }

  /** What the rules say of the cue, or null. */
  @Nullable RuleAnswer rule(CueCandidate cue) {
    RuleAnswer answer = rules.get(cue.index());
    return answer == null && cue.last() > cue.index() ? rules.get(cue.last()) : answer;
  }

  /** How many of the cues the rules take for such. */
  int ruled() {
    return ruled;
  }

  /** The sources that may belong to the cue. */
  List<TokenRange> sourcesOf(CueCandidate cue, List<CueCandidate> reporting) {
    int from = behindCues(cue.index(), reporting);
    int to = beforeCues(cue.index(), reporting);
    List<TokenRange> near =
        bases.stream().filter(base -> from <= base.first() && base.last() < to).toList();
    List<TokenRange> phrases = sources.of(row, cue, near);
    return sourceSyntax == null ? phrases : union(phrases, sourceSyntax.subject(cue));
  }

  private static List<TokenRange> union(List<TokenRange> some, List<TokenRange> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  /** Where content right of the cue may begin. */
  List<Integer> rightBegins(CueCandidate cue, @Nullable TokenRange source) {
    List<Integer> found = new ArrayList<>();
    int last = Math.min(row.size() - 1, cue.last() + REACH_RIGHT);
    for (int i = cue.last() + 1; i <= last; i++) {
      boolean inSource = source != null && source.contains(i);
      if (!inSource && mayBegin(i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Where content left of the cue may end. */
  List<Integer> leftEnds(
      CueCandidate cue, @Nullable TokenRange source, List<CueCandidate> reporting) {
    List<Integer> found = new ArrayList<>();
    int first = Math.max(behindCues(cue.index(), reporting), cue.index() - REACH_LEFT);
    for (int i = cue.index() - 1; i >= first; i--) {
      boolean inSource = source != null && source.contains(i);
      if (!inSource && mayEnd(i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** Where content that ends left of the cue may begin. */
  List<Integer> leftBegins(int end, List<CueCandidate> reporting) {
    List<Integer> found = new ArrayList<>();
    int start = row.behindDateline();
    int first = Math.max(behindCues(end, reporting), end - LONGEST);
    for (int i = end; i >= Math.max(start, first); i--) {
      boolean boundary =
          i == start
              || row.is(
                  i - 1,
                  WordClass.PUNCTUATION,
                  WordClass.CONJUNCTION,
                  WordClass.SUBORDINATOR,
                  WordClass.VERB,
                  WordClass.AUXILIARY,
                  WordClass.ADPOSITION,
                  WordClass.ADVERB)
              || row.is(i, WordClass.DETERMINER, WordClass.PRONOUN)
              || i == end;
      if (boundary && !row.is(i, WordClass.PUNCTUATION)) {
        found.add(i);
      }
    }
    return found;
  }

  /**
   * Where content that begins right of the cue may end: a subject is not cut from its verb, which
   * may be the next cue.
   */
  List<Integer> rightEnds(int begin, List<CueCandidate> reporting) {
    List<Integer> found = new ArrayList<>();
    int nextCue = nextCue(begin, reporting);
    int first = isSubject(begin, nextCue - 1) ? nextCue : begin;
    int last = Math.min(beforeCues(begin, reporting), begin + LONGEST);
    for (int i = first; i < last; i++) {
      if (mayEnd(i) && !isInsideWhat(i)) {
        found.add(i);
      }
    }
    return found;
  }

  /** {@code said she recalls a colleague}: a noun phrase, or a pronoun, right before a verb. */
  private boolean isSubject(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (row.is(i, WordClass.VERB, WordClass.AUXILIARY, WordClass.PUNCTUATION)
          || row.isQuoted(i)) {
        return false;
      }
    }
    return first <= last
        && row.is(last, WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.PRONOUN, WordClass.ADVERB)
        && row.is(last + 1, WordClass.VERB, WordClass.AUXILIARY);
  }

  /** The next of these cues behind the token, or -1. */
  static int nextCue(int i, List<CueCandidate> reporting) {
    int next = Places.countBelow(i + 1, reporting, CueCandidate::first);
    return next < reporting.size() ? reporting.get(next).first() : -1;
  }

  /**
   * Where the content right of the token must end: at the last of the next cues, or the row's end.
   */
  private int beforeCues(int i, List<CueCandidate> reporting) {
    int limit = Places.countBelow(i + 1, reporting, CueCandidate::first) + MOST_CUES;
    return limit < reporting.size() ? reporting.get(limit).first() : row.size();
  }

  /** Where the content left of the token may begin: behind the first of the cues before, or 0. */
  private static int behindCues(int i, List<CueCandidate> reporting) {
    int before = Places.countBelow(i, reporting, CueCandidate::last);
    return before <= MOST_CUES ? 0 : reporting.get(before - 1 - MOST_CUES).last() + 1;
  }

  private boolean mayBegin(int i) {
    if (row.is(i, WordClass.PUNCTUATION)) {
      return false;
    }
    boolean inside =
        row.is(i, WordClass.NOUN, WordClass.PROPER_NOUN)
            && row.is(i - 1, WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.ADJECTIVE);
    return !inside || row.isQuoted(i) != row.isQuoted(i - 1);
  }

  /** {@code what the board called a threat}: between what and its verb. */
  private boolean isInsideWhat(int i) {
    if (row.isQuoted(i) || row.is(i + 1, WordClass.PUNCTUATION)) {
      return false;
    }
    for (int what = i; i - what < LONGEST_WHAT && !row.isQuoted(what); what--) {
      if (row.lower(what).equals("what")) {
        return true;
      }
      if (row.is(what, WordClass.VERB, WordClass.AUXILIARY, WordClass.PUNCTUATION)) {
        return false;
      }
    }
    return false;
  }

  private boolean mayEnd(int i) {
    if (row.is(i, WordClass.PUNCTUATION)) {
      return row.lower(i).equals("…");
    }
    if (row.isQuoted(i) != row.isQuoted(i + 1)) {
      return true;
    }
    if (i + 1 < row.size()
        && row.end(i) == row.begin(i + 1)
        && !row.is(i + 1, WordClass.PUNCTUATION)) {
      // Op-ed, Acme's: one word for the reader.
      return false;
    }
    if (row.is(i + 1, WordClass.PUNCTUATION)) {
      return true;
    }
    boolean open =
        row.is(i, WordClass.DETERMINER, WordClass.CONJUNCTION)
            || (row.is(i, WordClass.ADPOSITION)
                && row.is(i + 1, WordClass.DETERMINER, WordClass.NOUN, WordClass.PROPER_NOUN))
            || row.lower(i).equals("to")
            || (row.is(i, WordClass.ADPOSITION, WordClass.VERB) && row.lower(i + 1).equals("what"));
    boolean phrase =
        row.is(i, WordClass.NOUN, WordClass.PROPER_NOUN, WordClass.ADJECTIVE, WordClass.NUMBER)
            && row.is(i + 1, WordClass.NOUN, WordClass.PROPER_NOUN);
    return !open && !phrase;
  }
}
