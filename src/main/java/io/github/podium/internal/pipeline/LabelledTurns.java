package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.language.NameRules;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds out who has the floor in a turn by its label, be it a name or a role. */
final class LabelledTurns {

  /** No words with which somebody gives the own name, before or behind it, have more letters. */
  private static final int LONGEST_INTRODUCTION = 80;

  private final String text;
  private final NameRules rules;
  private final SpeakerRegistry registry;
  private final ReferenceResolver references;
  private final MentionResolver mentions;
  private final Map<String, SpeakerEntry> byLabel = new HashMap<>();

  LabelledTurns(
      String text,
      NameRules rules,
      SpeakerRegistry registry,
      ReferenceResolver references,
      MentionResolver mentions) {
    this.text = text;
    this.rules = rules;
    this.registry = registry;
    this.references = references;
    this.mentions = mentions;
  }

  /** A label that is a role, {@code MODERATOR}: whoever gives a name on taking the floor. */
  Optional<SpeakerEntry> speaker(Mention mention, Attribution turn) {
    boolean role = mention.kind() == Mention.Kind.NOMINAL || mention.kind() == Mention.Kind.GROUP;
    if (!role) {
      return mentions.meant(mention, turn);
    }
    SpeakerEntry known = byLabel.get(mention.text());
    if (known != null) {
      return Optional.of(mentions.referred(known, mention));
    }
    SpeakerEntry entry =
        introduced(turn)
            .or(() -> references.titled(mention))
            .orElseGet(() -> mentions.unnamed(mention));
    entry.addLabel(mention);
    byLabel.put(mention.text(), entry);
    return Optional.of(entry);
  }

  /** {@code I am Delphine Acheson}: the name that the turn gives its speaker. */
  private Optional<SpeakerEntry> introduced(Attribution turn) {
    return turn.content().stream()
        .flatMap(span -> registry.compared().filter(e -> introduces(span, e)))
        .findFirst();
  }

  private boolean introduces(TextSpan words, SpeakerEntry entry) {
    return entry.kind() == Speaker.Kind.PERSON
        && entry.mentions().stream().filter(words::contains).anyMatch(m -> introduces(words, m));
  }

  private boolean introduces(TextSpan words, TextSpan name) {
    int from = Math.max(words.begin(), name.begin() - LONGEST_INTRODUCTION);
    int to = Math.min(words.end(), name.end() + LONGEST_INTRODUCTION);
    return rules.isSelfIntroduction(
        text.substring(from, name.begin()), text.substring(name.end(), to));
  }
}
