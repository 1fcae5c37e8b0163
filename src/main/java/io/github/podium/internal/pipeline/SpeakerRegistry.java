package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.language.NameRules;
import io.github.podium.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The speakers of one text, each under all forms of the name. Full names come first; a shorter form
 * joins the one that it fits, of several the one with its title, then the one mentioned last.
 */
final class SpeakerRegistry {

  /** Every mention is compared with every speaker; no report has so many. */
  static final int MOST_COMPARED = 500;

  private final NameRules rules;
  private final Map<String, SpeakerEntry> byForm = new HashMap<>();
  private final List<SpeakerEntry> entries = new ArrayList<>();

  SpeakerRegistry(NameRules rules, List<Speaker> agenda) {
    this.rules = rules;
    agenda.forEach(speaker -> entries.add(SpeakerEntry.of(speaker)));
  }

  List<SpeakerEntry> entries() {
    return entries;
  }

  /** Takes in all mentions by name, the fullest first. */
  void addNames(List<Mention> mentions) {
    mentions.stream()
        .filter(mention -> isNamed(mention))
        .sorted(
            comparing((Mention m) -> m.kind())
                .thenComparing(comparingInt(SpeakerRegistry::fullness).reversed())
                .thenComparing(Mention::span))
        .forEach(this::add);
  }

  private static boolean isNamed(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON
        || mention.kind() == Mention.Kind.ORGANIZATION
        || mention.kind() == Mention.Kind.GROUP;
  }

  private static int fullness(Mention mention) {
    return mention.name().orElse("").length();
  }

  private void add(Mention mention) {
    SpeakerEntry entry = find(mention).orElseGet(() -> create(mention));
    entry.addNamed(mention);
    byForm.putIfAbsent(mention.kind() + mention.text(), entry);
  }

  private SpeakerEntry create(Mention mention) {
    Speaker.Kind kind =
        switch (mention.kind()) {
          case PERSON -> Speaker.Kind.PERSON;
          case ORGANIZATION -> Speaker.Kind.ORGANIZATION;
          default -> Speaker.Kind.GROUP;
        };
    SpeakerEntry entry = new SpeakerEntry(kind, displayName(mention));
    entries.add(entry);
    return entry;
  }

  /** A bare surname is no name to show: 황 CEO. */
  private static String displayName(Mention mention) {
    String name = mention.name().orElse(mention.text());
    return name.length() == 1 ? mention.text() : name;
  }

  /** The speaker that a mention by name means, if one is known. */
  Optional<SpeakerEntry> find(Mention mention) {
    String name = mention.name().orElse(mention.text());
    boolean isGroup = mention.kind() == Mention.Kind.GROUP;
    SpeakerEntry known = byForm.get(mention.kind() + mention.text());
    if (known != null && entries.size() > MOST_COMPARED) {
      return Optional.of(known);
    }
    return best(mention, entry -> sameClass(entry, mention) && entry.name().equals(name))
        .or(
            () ->
                best(
                    mention,
                    entry ->
                        sameClass(entry, mention)
                            && (entry.names().contains(name)
                                || (!isGroup && isShortForm(entry, name)))))
        .or(
            () ->
                best(
                    mention,
                    entry -> !isGroup && sameClass(entry, mention) && isVariant(entry, name)))
        .or(
            () ->
                best(
                    mention,
                    entry ->
                        entry.kind() != Speaker.Kind.GROUP
                            && !isGroup
                            && (entry.names().contains(name) || isVariant(entry, name))));
  }

  private static boolean sameClass(SpeakerEntry entry, Mention mention) {
    return switch (mention.kind()) {
      case PERSON -> entry.kind() == Speaker.Kind.PERSON;
      case ORGANIZATION -> entry.kind() == Speaker.Kind.ORGANIZATION;
      default -> entry.kind() == Speaker.Kind.GROUP;
    };
  }

  private boolean isShortForm(SpeakerEntry entry, String name) {
    return rules.isShortForm(name, entry.name());
  }

  private boolean isVariant(SpeakerEntry entry, String name) {
    return entry.names().stream().anyMatch(known -> rules.isVariant(name, known));
  }

  private Optional<SpeakerEntry> best(Mention mention, Predicate<SpeakerEntry> fits) {
    List<SpeakerEntry> candidates = entries.stream().limit(MOST_COMPARED).filter(fits).toList();
    Optional<SpeakerEntry> titled =
        latest(
            candidates.stream().filter(entry -> sharesTitle(entry, mention)).toList(),
            mention.span().begin());
    return titled.or(() -> latest(candidates, mention.span().begin()));
  }

  /** Whether one title ends with the other (연구소장, 소장) or both are the same words. */
  static boolean sharesTitle(SpeakerEntry entry, Mention mention) {
    if (entry.title().isEmpty() || mention.title().isEmpty()) {
      return false;
    }
    String known = entry.title().get();
    String given = mention.title().get();
    return known.endsWith(given) || given.endsWith(known) || known.contains(given);
  }

  /** Of these the one mentioned last before the offset; the first one where none was. */
  static Optional<SpeakerEntry> latest(List<SpeakerEntry> candidates, int offset) {
    Optional<SpeakerEntry> best = Optional.empty();
    int bestAt = -1;
    for (SpeakerEntry entry : candidates) {
      int at = entry.lastMentionBefore(offset);
      if (at > bestAt) {
        best = Optional.of(entry);
        bestAt = at;
      }
    }
    return best.or(() -> candidates.stream().findFirst());
  }

  /** A new unnamed speaker under the words of the mention. */
  SpeakerEntry createUnnamed(Mention mention) {
    Optional<SpeakerEntry> known =
        entries.stream()
            .limit(MOST_COMPARED)
            .filter(entry -> entry.names().contains(mention.text()))
            .findFirst();
    SpeakerEntry entry =
        known.orElseGet(
            () -> {
              SpeakerEntry created = new SpeakerEntry(Speaker.Kind.GROUP, mention.text());
              entries.add(created);
              return created;
            });
    entry.addReference(mention);
    entry.addDetails(mention);
    return entry;
  }
}
