package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.model.TextSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds out whom a mention means, and keeps whoever it is in the reader's mind. */
final class MentionResolver {

  private final SpeakerRegistry registry;
  private final Discourse discourse;
  private final ReferenceResolver references;
  private final Conversation conversation;
  private final Map<TextSpan, SpeakerEntry> byPlace = new HashMap<>();

  MentionResolver(
      SpeakerRegistry registry,
      Discourse discourse,
      ReferenceResolver references,
      Conversation conversation) {
    this.registry = registry;
    this.discourse = discourse;
    this.references = references;
    this.conversation = conversation;
  }

  Optional<SpeakerEntry> meant(Mention mention) {
    return meant(mention, new Spans());
  }

  /** Whom the mention means as the source of a claim: nobody who is only mentioned in its words. */
  Optional<SpeakerEntry> meant(Mention mention, Attribution attribution) {
    Spans content = new Spans();
    content.addContent(attribution);
    return meant(mention, content);
  }

  private Optional<SpeakerEntry> meant(Mention mention, Spans content) {
    return switch (mention.kind()) {
      case PERSON, ORGANIZATION, GROUP, COORDINATION -> registry.find(mention);
      case PRONOUN, NOMINAL -> {
        // He said A and added B: one mention, whatever was said between.
        SpeakerEntry known = byPlace.get(mention.span());
        Optional<SpeakerEntry> found =
            known == null ? referred(mention, content) : Optional.of(known);
        found.ifPresent(entry -> byPlace.put(mention.span(), entry));
        yield found;
      }
    };
  }

  private Optional<SpeakerEntry> referred(Mention mention, Spans content) {
    if (mention.kind() == Mention.Kind.PRONOUN) {
      return references
          .pronoun(mention, content, conversation.lastSpeaker().orElse(null))
          .map(entry -> referred(entry, mention));
    }
    return references
        .nominal(mention, content)
        .map(entry -> referred(entry, mention))
        .or(() -> Optional.of(unnamed(mention)));
  }

  /** Somebody new, of whom only the role is told. */
  SpeakerEntry unnamed(Mention mention) {
    SpeakerEntry entry = registry.createUnnamed(mention);
    discourse.add(mention.span(), entry);
    return entry;
  }

  /** The speaker, who is meant by one more mention. */
  SpeakerEntry referred(SpeakerEntry entry, Mention mention) {
    entry.addReference(mention);
    discourse.add(mention.span(), entry);
    return entry;
  }
}
