package io.github.podium.internal.language.english;

import static io.github.podium.internal.language.english.EnglishAnalyzer.lower;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.learning.Features;
import io.github.podium.internal.learning.LinearModel;
import io.github.podium.model.TextSpan;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds things announced: what the rules announce stands, and of all other noun phrases learned
 * weights choose.
 */
final class AnnouncementChoice {

  private static final int SHORTEST_NAME = 2;
  private static final double THRESHOLD = -0.3;
  private static final String RULE = "en-learned-announcement";
  private static final int REACH = 14;
  private static final ImmutableSet<String> FIRST_PERSON = ImmutableSet.of("we", "i", "you", "us");

  /** {@code The Kangaroo gets a tent}: not from itself. */
  private static final ImmutableSet<String> GETTING =
      ImmutableSet.of(
          "get",
          "gets",
          "got",
          "getting",
          "gain",
          "gains",
          "gained",
          "receive",
          "receives",
          "received",
          "receiving");

  private final EnglishLexicons lexicons;
  private final EnglishMentions mentions;
  private final EnglishDescriptions descriptions;
  private final List<TokenRow> rows;
  private final String text;
  private final AnnouncedThings things;
  private final AnnouncementFeatures seen;
  private final NewThings newThings;
  private final AnnouncementDates dates;
  private final EnglishSubjects subjects;
  private final LaterDates laterDates;
  private final EnglishAnnouncements rules;
  private final RangeMap<Integer, AnnouncementCandidate> ruled = TreeRangeMap.create();

  /** Where the ruled ones are: most questions are answered by it, and the map makes views. */
  private final Spans ruledSpans = new Spans();

  AnnouncementChoice(
      EnglishLexicons lexicons,
      List<TokenRow> rows,
      EnglishMentions mentions,
      EnglishDates dates,
      String text) {
    NounPhrases phrases = new NounPhrases(lexicons);
    this.lexicons = lexicons;
    this.mentions = mentions;
    this.descriptions = new EnglishDescriptions(lexicons);
    this.rows = rows;
    this.text = text;
    this.things = new AnnouncedThings(lexicons, phrases);
    this.dates = new AnnouncementDates(lexicons, dates);
    this.subjects = new EnglishSubjects(phrases);
    this.laterDates = new LaterDates(rows, this.dates, lexicons);
    this.newThings = new NewThings(lexicons, mentions, text);
    this.seen =
        new AnnouncementFeatures(lexicons, rows, newThings, this.dates, ruledSpans::overlap, text);
    this.rules = new EnglishAnnouncements(lexicons, rows, mentions, dates, text);
    for (AnnouncementCandidate found : rules.find()) {
      ruled.put(Spans.range(found.subject()), found);
      ruledSpans.add(found.subject());
    }
  }

  /** A phrase that may name what is announced. */
  record Candidate(TokenRow row, TokenRange thing, @Nullable AnnouncementCandidate rule) {

    TextSpan span() {
      return thing.span(row);
    }
  }

  /** All candidates in text order. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    for (TokenRow row : rows) {
      int i = row.behindDateline();
      while (i < row.size()) {
        Optional<TokenRange> item = mayOpen(row, i) ? things.itemAt(row, i) : Optional.empty();
        if (item.isPresent() && item.get().last() >= i) {
          found.add(new Candidate(row, item.get(), ruleAt(item.get().span(row))));
          i = item.get().last() + 1;
        } else {
          i++;
        }
      }
    }
    return found;
  }

  private static boolean mayOpen(TokenRow row, int i) {
    return row.is(
            i,
            WordClass.NOUN,
            WordClass.PROPER_NOUN,
            WordClass.ADJECTIVE,
            WordClass.DETERMINER,
            WordClass.NUMBER,
            WordClass.PRONOUN)
        || row.isCapital(i);
  }

  private @Nullable AnnouncementCandidate ruleAt(TextSpan span) {
    if (!ruledSpans.overlap(span)) {
      return null;
    }
    return ruled.subRangeMap(Spans.range(span)).asMapOfRanges().values().stream()
        .findFirst()
        .orElse(null);
  }

  /** What is seen of a candidate. */
  void features(Candidate candidate, Features features) {
    seen.of(candidate.row(), candidate.thing(), candidate.rule(), features);
  }

  /** The things announced. */
  List<AnnouncementCandidate> choose(LinearModel model) {
    Features features = new Features(0);
    List<AnnouncementCandidate> chosen = new ArrayList<>();
    Spans taken = new Spans();
    Spans announcers = new Spans();
    ruled.asMapOfRanges().values().forEach(a -> a.announcer().ifPresent(announcers::add));
    for (Candidate candidate : candidates()) {
      boolean announced =
          candidate.rule() != null
              || (!announcers.overlap(candidate.span())
                  && !NewThings.isOld(candidate.row(), candidate.thing())
                  && !newThings.isNothing(candidate.row(), candidate.thing())
                  && !isActor(candidate)
                  && !isPurpose(candidate, taken)
                  && isLikely(candidate, model, features));
      AnnouncementCandidate found = announced ? found(candidate) : null;
      if (found != null && !taken.overlap(found.subject())) {
        taken.add(found.subject());
        chosen.add(found);
      }
    }
    chosen.sort(Comparator.comparing(AnnouncementCandidate::subject));
    chosen.replaceAll(found -> mayAct(found) ? found : found.withoutAnnouncer());
    chosen.removeIf(found -> found.rule().equals(RULE) && isDescription(found, taken));
    return laterDates.complete(chosen).stream().map(rules::ofToday).toList();
  }

  private boolean isLikely(Candidate candidate, LinearModel model, Features features) {
    if (candidate.span().length() < SHORTEST_NAME) {
      return false;
    }
    features(candidate, features);
    return model.score(features) > THRESHOLD;
  }

  /** {@code The toy maker Brikke}, {@code Palmetto is buying}. */
  private boolean isActor(Candidate candidate) {
    TokenRow row = candidate.row();
    TokenRange thing = candidate.thing();
    for (int i = thing.first(); i < thing.last(); i++) {
      if (row.is(i, WordClass.ADPOSITION)) {
        return false;
      }
      if (lexicons.thingNouns.contains(row.lower(i)) && row.isCapital(i + 1)) {
        return true;
      }
    }
    int verb = row.behindAuxiliaries(thing.last() + 1);
    AnnouncingVerbs verbs = new AnnouncingVerbs(row, lexicons);
    boolean firm =
        row.lower(thing.last() - 1).equals("the")
            && lexicons.thingNouns.contains(row.lower(thing.last()))
            && (row.is(verb, WordClass.VERB) || row.lower(verb + 1).equals("to"))
            && !verbs.isPassive(verb);
    if (firm) {
      return true;
    }
    return row.isCapital(thing.last())
        && row.is(verb, WordClass.VERB)
        && verbs.isCorporate(verb)
        && !verbs.isPassive(verb);
  }

  /** {@code NIM microservices for generative AI}: what a thing is for, or of. */
  private static boolean isPurpose(Candidate candidate, Spans taken) {
    int before = candidate.thing().first() - 2;
    boolean purpose = before >= 0 && candidate.row().is(before + 1, WordClass.ADPOSITION);
    // A second fund, of $45 million.
    before -= before > 0 && candidate.row().isComma(before) ? 1 : 0;
    return purpose && taken.overlap(candidate.row().span(before, before));
  }

  /** A rental plan, Hearthstack Borrow,: what describes the name that is announced itself. */
  private boolean isDescription(AnnouncementCandidate found, Spans taken) {
    int end = found.subject().end();
    boolean comma = text.startsWith(", ", end) && end + 3 <= text.length();
    return comma && taken.overlap(new TextSpan(end + 2, end + 3));
  }

  private AnnouncementCandidate found(Candidate candidate) {
    if (candidate.rule() != null) {
      return candidate.rule();
    }
    TokenRow row = candidate.row();
    AnnouncingVerbs verbs = new AnnouncingVerbs(row, lexicons);
    int before = verbs.nearest(candidate.thing().first() - 1, -1, REACH);
    boolean names = ThingBounds.NAMING.contains(row.lower(before));
    boolean object = before >= 0 && !names && !GETTING.contains(row.lower(before));
    int cue = object ? before : Math.min(row.size() - 1, candidate.thing().last() + 1);
    Optional<TextSpan> announcer =
        object
                && !row.isQuoted(before)
                && !verbs.isPassive(before)
                && (verbs.mayAnnounce(before) || isNamed(row, firstOfGroup(row, before) - 1))
            ? subjects
                .beforeInside(row, firstOfGroup(row, before), 0)
                .map(s -> Appositions.withName(row, s, firstOfGroup(row, before) - 1))
                .map(s -> s.span(row))
            : Optional.empty();
    Optional<Temporal> date =
        dates.between(row, row.end(candidate.thing().last()), row.end(row.size() - 1));
    return new AnnouncementCandidate(
        candidate.span(),
        announcer,
        row.span(cue, cue),
        date,
        date.isPresent(),
        dates.announced(row),
        RULE);
  }

  private static boolean isNamed(TokenRow row, int i) {
    return row.is(i, WordClass.PROPER_NOUN) && row.isCapital(i);
  }

  /** Whether the subject is somebody: not we, who is whoever speaks, and not the sensors. */
  private boolean mayAct(AnnouncementCandidate found) {
    if (found.announcer().isEmpty()) {
      return true;
    }
    TextSpan announcer = found.announcer().get();
    String words = lower(announcer.in(text));
    String head = words.substring(words.lastIndexOf(' ') + 1);
    String one = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    Mention mention = mentions.parse(announcer, announcer.in(text));
    boolean described = mention.kind() == Kind.GROUP || mention.kind() == Kind.NOMINAL;
    return !FIRST_PERSON.contains(words)
        && (!described
            || descriptions.isPersonNoun(head)
            || descriptions.isPersonNoun(one)
            || lexicons.groupNouns.contains(head)
            || lexicons.organizationWords.contains(one)
            || lexicons.thingNouns.contains(one)
            || words.contains(" of "));
  }

  private static int firstOfGroup(TokenRow row, int verb) {
    int first = verb;
    while (first > 0 && row.is(first - 1, WordClass.AUXILIARY, WordClass.ADVERB)) {
      first--;
    }
    return first;
  }
}
