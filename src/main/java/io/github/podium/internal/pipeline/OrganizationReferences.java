package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.internal.language.NameRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds which organisation {@code the company} is, and which one an officer belongs to. */
final class OrganizationReferences {

  /** How many sentences ago a firm may have been named that is meant without having acted. */
  private static final int REACH = 3;

  /** How many sentences ago a firm may have been named whose officer speaks. */
  private static final int REACH_OF_FIRMS = 4;

  /** No word for a kind of firm has more letters. */
  private static final int LONGEST_KIND = 30;

  private static final Spans NOTHING = new Spans();

  private final String text;
  private final Supplier<Map<String, NavigableMap<Integer, SpeakerEntry>>> byKind;
  private final SpeakerRegistry registry;
  private final Discourse discourse;
  private final NameRules rules;

  OrganizationReferences(
      String text, SpeakerRegistry registry, Discourse discourse, NameRules rules) {
    this.text = text;
    this.byKind = Suppliers.memoize(this::byKind);
    this.registry = registry;
    this.discourse = discourse;
    this.rules = rules;
  }

  /**
   * The one whose name has the noun ({@code the trust}); for a noun that fits any, such as {@code
   * the company}, one that acts in the text, the last one mentioned.
   */
  Optional<SpeakerEntry> organization(Mention mention) {
    int at = mention.span().begin();
    Predicate<SpeakerEntry> organization = SpeakerEntry::isOrganization;
    if (mention.title().isPresent()) {
      return named(mention.title().get(), at);
    }
    Predicate<SpeakerEntry> firm = organization.and(entry -> rules.mayBeFirm(entry.name()));
    return named(kind(mention), at)
        .or(() -> called(mention))
        .or(() -> rules.isPointing(mention.text()) ? discourse.last(at, firm) : Optional.empty())
        .or(() -> firm(at, firm))
        .or(() -> discourse.first(at, NOTHING, organization))
        // Bellwether Oats has the shape of a person’s name; nothing shows it to be one.
        .or(() -> discourse.last(at, entry -> entry.isPerson() && !entry.isShownToBePerson()));
  }

  /** The organisation with the noun in its name: the most salient one, else the last one. */
  private Optional<SpeakerEntry> named(String noun, int at) {
    Predicate<SpeakerEntry> named = entry -> entry.isOrganization() && entry.hasWord(noun);
    return discourse
        .first(at, NOTHING, named)
        .or(() -> SpeakerRegistry.latest(registry.compared().filter(named).toList(), at));
  }

  /** The noun for the kind of organisation: the last word of {@code the energy company}. */
  private static String kind(Mention mention) {
    return mention.text().substring(mention.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** {@code The banking vendor Tallis}, and then {@code the vendor}. */
  private Optional<SpeakerEntry> called(Mention mention) {
    NavigableMap<Integer, SpeakerEntry> called = requireNonNull(byKind.get()).get(kind(mention));
    return Optional.ofNullable(called)
        .map(places -> places.lowerEntry(mention.span().begin()))
        .map(Map.Entry::getValue);
  }

  /** The organisations by the word right before a mention of theirs, and its place. */
  private Map<String, NavigableMap<Integer, SpeakerEntry>> byKind() {
    Map<String, NavigableMap<Integer, SpeakerEntry>> kinds = new HashMap<>();
    registry
        .compared()
        .filter(SpeakerEntry::isOrganization)
        .forEach(
            entry ->
                entry
                    .mentions()
                    .forEach(
                        span ->
                            kinds
                                .computeIfAbsent(wordBefore(span.begin()), w -> new TreeMap<>())
                                .put(span.begin(), entry)));
    return kinds;
  }

  private String wordBefore(int place) {
    int end = place - 1;
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_KIND && text.charAt(begin - 1) > ' ') {
      begin--;
    }
    return end < 0 ? "" : text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** A firm that acts in the text rather than one that is named in passing. */
  private Optional<SpeakerEntry> firm(int at, Predicate<SpeakerEntry> firm) {
    Predicate<SpeakerEntry> actingFirm = firm.and(acting());
    List<SpeakerEntry> acting = discourse.salient(at, NOTHING, actingFirm);
    return acting.stream()
        .filter(entry -> entry.mentionCount() > 1)
        .max(comparingInt(SpeakerEntry::mentionCount))
        .or(() -> discourse.first(at, NOTHING, firm.and(entry -> entry.mentionCount() > 1)))
        .or(() -> acting.stream().findFirst())
        .or(
            () ->
                discourse.first(at, NOTHING, firm.and(entry -> discourse.isNear(entry, at, REACH))))
        .or(() -> discourse.last(at, actingFirm))
        .or(() -> registry.next(at, actingFirm))
        .or(() -> registry.next(at, firm));
  }

  /** The organisation that the text is about where it first names the person. */
  Optional<SpeakerEntry> organizationOf(SpeakerEntry person) {
    int at = person.firstMention();
    Predicate<SpeakerEntry> named = e -> e.isOrganization() && e.isNamed() && e.mentionCount() > 1;
    return discourse.salient(at, NOTHING, named).stream()
        .filter(entry -> discourse.isNear(entry, at, REACH_OF_FIRMS))
        .findFirst()
        .or(
            () ->
                registry
                    .compared()
                    .filter(named.and(acting()))
                    .max(comparingInt(SpeakerEntry::mentionCount)))
        .or(() -> registry.compared().filter(named).max(comparingInt(SpeakerEntry::mentionCount)));
  }

  /** Whether an organisation speaks by name or somebody who speaks belongs to it. */
  private Predicate<SpeakerEntry> acting() {
    Supplier<Set<String>> employers = Suppliers.memoize(this::employers);
    return entry ->
        entry.speaks() || entry.hasName(name -> requireNonNull(employers.get()).contains(name));
  }

  private Set<String> employers() {
    Set<String> employers = new HashSet<>();
    registry
        .compared()
        .filter(SpeakerEntry::isPerson)
        .forEach(person -> person.affiliation().ifPresent(employers::add));
    return employers;
  }
}
