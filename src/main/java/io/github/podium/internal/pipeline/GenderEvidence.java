package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells from the pronouns of the whole text who of the persons is he and who is she, the clearest
 * case first: each one settled rules out readings of the others' pronouns.
 */
final class GenderEvidence {

  private static final int MOST_PERSONS = 60;
  private static final int MOST_PRONOUNS = 2_000;
  private static final int MOST_CANDIDATES = 4;

  /** A pronoun with those whom it may mean, and what it is worth as evidence. */
  private record Pronoun(Agreement gender, List<SpeakerEntry> candidates, int weight) {

    Optional<SpeakerEntry> meant() {
      return candidates.stream().filter(entry -> entry.agreesWith(gender)).findFirst();
    }
  }

  private GenderEvidence() {}

  /** Settles the gender of every person whose pronouns show it. */
  static void settle(List<Mention> mentions, Discourse discourse) {
    List<Pronoun> pronouns = new ArrayList<>();
    for (Mention mention : mentions) {
      if (pronouns.size() < MOST_PRONOUNS && isGendered(mention)) {
        List<SpeakerEntry> candidates =
            discourse.salient(
                mention.span().begin(),
                new Spans(),
                entry -> entry.kind() == Speaker.Kind.PERSON && entry.isShownToBePerson());
        pronouns.add(
            new Pronoun(
                mention.agreement(),
                candidates.subList(0, Math.min(candidates.size(), MOST_CANDIDATES)),
                isSubject(mention) ? 2 : 1));
      }
    }
    for (int i = 0; i < MOST_PERSONS && settleClearest(pronouns); i++) {}
  }

  private static boolean isGendered(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        && (mention.agreement() == Agreement.MASCULINE
            || mention.agreement() == Agreement.FEMININE);
  }

  /** Whether the pronoun has the form of a subject. */
  static boolean isSubject(Mention mention) {
    return mention.text().equalsIgnoreCase("he") || mention.text().equalsIgnoreCase("she");
  }

  private static boolean settleClearest(List<Pronoun> pronouns) {
    Map<SpeakerEntry, Integer> votes = new HashMap<>();
    SpeakerEntry clearest = null;
    for (Pronoun pronoun : pronouns) {
      Optional<SpeakerEntry> meant = pronoun.meant();
      if (meant.isPresent() && meant.get().gender() == Agreement.UNKNOWN) {
        int sign = pronoun.gender() == Agreement.MASCULINE ? 1 : -1;
        votes.merge(meant.get(), sign * pronoun.weight(), Integer::sum);
      }
    }
    int most = 0;
    for (Pronoun pronoun : pronouns) {
      for (SpeakerEntry entry : pronoun.candidates()) {
        int margin = Math.abs(votes.getOrDefault(entry, 0));
        if (margin > most) {
          most = margin;
          clearest = entry;
        }
      }
    }
    if (clearest == null) {
      return false;
    }
    int sum = Objects.requireNonNull(votes.get(clearest));
    clearest.settleGender(sum > 0 ? Agreement.MASCULINE : Agreement.FEMININE);
    return true;
  }
}
