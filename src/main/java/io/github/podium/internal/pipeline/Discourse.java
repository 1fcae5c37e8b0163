package io.github.podium.internal.pipeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Who has been mentioned where, and so who is in the reader's mind at a place: those of the last
 * sentence before those of earlier ones, and in a sentence the first, its subject more often than
 * not (the centering of Grosz, Joshi and Weinstein 1995, Computational Linguistics 21.2, without
 * its syntax).
 */
final class Discourse {

  private static final int MOST_SENTENCES = 12;
  private static final int MOST_MENTIONS = 60;

  private final Analysis analysis;
  private final int[] sentenceBegins;
  private final NavigableMap<Integer, SpeakerEntry> byPlace = new TreeMap<>();
  private final Set<Integer> owners = new HashSet<>();

  Discourse(Analysis analysis) {
    this.analysis = analysis;
    ImmutableList<Sentence> sentences = analysis.sentences();
    sentenceBegins = sentences.stream().mapToInt(s -> s.span().begin()).toArray();
  }

  /** Takes note that the speaker is mentioned there. */
  void add(TextSpan place, SpeakerEntry entry) {
    // Of A and B, A is mentioned where both begin.
    byPlace.put(entry.isCoordination() ? place.end() - 1 : place.begin(), entry);
    String text = analysis.text();
    boolean owner = place.end() < text.length() && "'’".indexOf(text.charAt(place.end())) >= 0;
    if (owner) {
      owners.add(place.begin());
    }
  }

  /** The same; where somebody else's mention begins, Acme's chief executive, by its end. */
  void addWithin(TextSpan place, SpeakerEntry entry) {
    byPlace.putIfAbsent(
        byPlace.containsKey(place.begin()) ? place.end() - 1 : place.begin(), entry);
  }

  /** How many sentences lie between two places. */
  int sentencesBetween(int first, int second) {
    return sentenceAt(second) - sentenceAt(first);
  }

  /**
   * Those who fit, mentioned before the place, the most salient first.
   *
   * @param spokenOf where nobody counts: what the one in question says
   */
  List<SpeakerEntry> salient(int place, Spans spokenOf, Predicate<SpeakerEntry> fits) {
    Set<SpeakerEntry> ranked = new LinkedHashSet<>();
    List<SpeakerEntry> ofSentence = new ArrayList<>();
    int sentence = sentenceAt(place);
    int sentences = 0;
    int seen = 0;
    Optional<Quotation> here = analysis.quotationAt(place);
    for (Map.Entry<Integer, SpeakerEntry> mention :
        byPlace.headMap(place, false).descendingMap().entrySet()) {
      int at = sentenceAt(mention.getKey());
      if (at != sentence) {
        ranked.addAll(ofSentence);
        ofSentence.clear();
        sentence = at;
        sentences++;
      }
      if (sentences > MOST_SENTENCES || seen++ > MOST_MENTIONS) {
        break;
      }
      if (!fits.test(mention.getValue())) {
        continue;
      }
      Optional<Quotation> quotation = analysis.quotationAt(mention.getKey());
      boolean quoted = quotation.isPresent() && !quotation.equals(here);
      boolean inContent = spokenOf.overlap(new TextSpan(mention.getKey(), mention.getKey() + 1));
      if (!quoted && !inContent) {
        // Of Ida Oro’s sister Una the sentence speaks, not of Ida.
        int rank = owners.contains(mention.getKey()) ? Math.min(1, ofSentence.size()) : 0;
        ofSentence.add(rank, mention.getValue());
      }
    }
    ranked.addAll(ofSentence);
    return List.copyOf(ranked);
  }

  /** The most salient one of those who fit. */
  Optional<SpeakerEntry> first(int place, Spans spokenOf, Predicate<SpeakerEntry> fits) {
    return salient(place, spokenOf, fits).stream().findFirst();
  }

  /** Whether the speaker was mentioned no more than so many sentences before the place. */
  boolean isNear(SpeakerEntry entry, int place, int sentences) {
    int last = entry.lastMentionBefore(place);
    return last >= 0 && sentencesBetween(last, place) <= sentences;
  }

  /** The last one mentioned before the place, of those who fit. */
  Optional<SpeakerEntry> last(int place, Predicate<SpeakerEntry> fits) {
    // A stream would count all mentions before it looks at the first.
    Iterator<SpeakerEntry> before =
        byPlace.headMap(place, false).descendingMap().values().iterator();
    Iterator<SpeakerEntry> nearest = Iterators.limit(before, MOST_MENTIONS);
    return Optional.ofNullable(Iterators.find(nearest, fits::test, null));
  }

  /**
   * The person whom the sentence before the place, in the same paragraph, is about, if it begins
   * behind {@code from}: {@code Solvay shrugged. “It waits.”}
   */
  Optional<SpeakerEntry> actorBefore(int place, int from) {
    int sentence = sentenceAt(place) - 1;
    if (sentence < 0 || sentenceBegins[sentence] < from) {
      return Optional.empty();
    }
    int begin = sentenceBegins[sentence];
    boolean apart = analysis.text().substring(begin, place).indexOf('\n') >= 0;
    if (apart) {
      return Optional.empty();
    }
    return byPlace.subMap(begin, true, place, false).entrySet().stream()
        .filter(e -> !owners.contains(e.getKey()))
        .filter(e -> analysis.quotationAt(e.getKey()).isEmpty())
        .map(Map.Entry::getValue)
        .findFirst()
        .filter(entry -> entry.kind() == Speaker.Kind.PERSON && entry.isShownToBePerson());
  }

  /** The first one mentioned in the sentence before the place, of those who fit. */
  Optional<SpeakerEntry> firstOfSentence(int place, Predicate<SpeakerEntry> fits) {
    int sentence = sentenceAt(place);
    return sentence < 0
        ? Optional.empty()
        : byPlace.subMap(sentenceBegins[sentence], true, place, false).values().stream()
            .filter(fits)
            .findFirst();
  }

  private int sentenceAt(int place) {
    int found = Arrays.binarySearch(sentenceBegins, place);
    return found >= 0 ? found : -found - 2;
  }
}
