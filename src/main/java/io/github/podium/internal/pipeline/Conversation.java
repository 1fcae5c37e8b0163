package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far, and so who goes on or answers where no source is named. */
final class Conversation {

  private static final int LONGEST_QUESTION_END = 3;
  private static final Pattern QUESTION = Pattern.compile("[?？][\"”’'」]?$");

  private final String text;
  private final Discourse discourse;
  private @Nullable SpeakerEntry lastSpeaker;
  private @Nullable SpeakerEntry lastPerson;
  private @Nullable SpeakerEntry asked;
  private boolean lastAsks;
  private int lastPlace;

  Conversation(String text, Discourse discourse) {
    this.text = text;
    this.discourse = discourse;
  }

  /** Enters the next claim, which stands in no other, and its speaker. */
  void add(Attribution attribution, SpeakerEntry entry) {
    boolean another = entry != lastSpeaker && lastSpeaker != null;
    asked = another ? lastSpeaker : asked;
    lastAsks = asks(attribution) && asked != entry;
    lastPlace = lastContent(attribution).end();
    lastSpeaker = entry;
    lastPerson = entry.kind() == Speaker.Kind.PERSON ? entry : lastPerson;
  }

  Optional<SpeakerEntry> lastSpeaker() {
    return Optional.ofNullable(lastSpeaker);
  }

  /** The last person who spoke before the place, else the last one named. */
  Optional<SpeakerEntry> lastPerson(int place) {
    return Optional.ofNullable(lastPerson).or(() -> lastPersonNamed(place));
  }

  /**
   * Whose words these are where no source is named: of whom the sentence before tells, if nobody
   * speaks in it; else who answers, where the last words are a question; else who spoke last.
   */
  Optional<SpeakerEntry> elided(Attribution attribution) {
    int place = attribution.begin();
    Optional<SpeakerEntry> actor =
        attribution.cue().isPresent() ? Optional.empty() : discourse.actorBefore(place, lastPlace);
    return actor
        .or(() -> Optional.ofNullable(lastAsks && attribution.cue().isEmpty() ? asked : null))
        .or(() -> attribution.cue().isEmpty() ? lastPersonInFlow(place) : Optional.empty())
        .or(this::lastSpeaker)
        .or(() -> lastPersonNamed(place));
  }

  /** Free quotations go on with what a person said, or answer one who was named. */
  private Optional<SpeakerEntry> lastPersonInFlow(int place) {
    boolean person = lastSpeaker != null && lastSpeaker.kind() != Speaker.Kind.ORGANIZATION;
    return person ? lastSpeaker() : lastPerson(place);
  }

  /** Where nobody has spoken yet: who was named last. */
  private Optional<SpeakerEntry> lastPersonNamed(int place) {
    return discourse.last(
        place, entry -> entry.kind() == Speaker.Kind.PERSON && entry.isShownToBePerson());
  }

  private static TextSpan lastContent(Attribution attribution) {
    return attribution.content().get(attribution.content().size() - 1);
  }

  /** Whether the words end in a question. */
  private boolean asks(Attribution attribution) {
    TextSpan words = lastContent(attribution);
    int tail = Math.max(words.begin(), words.end() - LONGEST_QUESTION_END);
    return QUESTION.matcher(text).region(tail, words.end()).find();
  }
}
