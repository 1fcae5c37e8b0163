package io.github.podium.internal.pipeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.Lists;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.language.NameRules;
import io.github.podium.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The speakers of one text, each under all forms of the name. Full names come first; a shorter form
 * joins the one that it fits, of several the one with its title, then the one mentioned last.
 */
final class SpeakerRegistry {

  /** Every description is compared with every speaker; no report has so many. */
  private static final int MOST_COMPARED = 500;

  /** No report has so many people whom one name may mean. */
  private static final int MOST_MEANT = 64;

  /** How far behind a role the name may follow, in code units: about two paragraphs. */
  private static final int REACH_AHEAD = 800;

  private static final int MOST_SEARCHED = 50;
  private static final int SHORTEST_FIRST_WORD = 4;

  private final NameRules rules;
  private final NameIndex index;
  private final NameOccurrences occurrences;
  private final Map<String, SpeakerEntry> byForm = new HashMap<>();
  private final List<SpeakerEntry> entries = new ArrayList<>();

  SpeakerRegistry(String text, NameRules rules, List<Speaker> agenda) {
    this.occurrences = new NameOccurrences(text);
    this.rules = rules;
    this.index = new NameIndex(rules, MOST_MEANT);
    agenda.forEach(speaker -> enter(index -> SpeakerEntry.of(speaker, index)));
  }

  private SpeakerEntry enter(Speaker.Kind kind, String name) {
    return enter(index -> new SpeakerEntry(kind, name, index));
  }

  /** Enters somebody new, whose names go into the index under the number of the entry. */
  private SpeakerEntry enter(Function<Consumer<String>, SpeakerEntry> someone) {
    int number = entries.size();
    SpeakerEntry entry = someone.apply(name -> index.add(name, number));
    entries.add(entry);
    return entry;
  }

  /** Those whose names may be forms of this one, in the order in which they came. */
  private List<SpeakerEntry> meant(String name) {
    return Lists.transform(index.meant(name), entries::get);
  }

  List<SpeakerEntry> entries() {
    return entries;
  }

  /** The first of them, no more than can be compared with every description. */
  Stream<SpeakerEntry> compared() {
    return entries.stream().limit(MOST_COMPARED);
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

  /** Takes in every other place where an organisation's name stands. */
  void addOccurrences() {
    entries.stream()
        .filter(SpeakerEntry::isOrganization)
        .limit(MOST_SEARCHED)
        .forEach(occurrences::addNames);
    entries.stream()
        .filter(entry -> entry.isOrganization() && entry.isNamed())
        .limit(MOST_SEARCHED)
        .forEach(
            entry -> firstWord(entry).ifPresent(word -> occurrences.addShortForm(word, entry)));
  }

  /** Ambrel, where the text names Ambrel Silicon and nobody else of that name. */
  private Optional<String> firstWord(SpeakerEntry entry) {
    int space = entry.name().indexOf(' ');
    String word = space < 0 ? "" : entry.name().substring(0, space);
    boolean distinct =
        word.length() >= SHORTEST_FIRST_WORD
            && Character.isUpperCase(word.charAt(0))
            && compared().filter(e -> e.name().startsWith(word)).count() == 1
            && rules.isShortForm(word, entry.name());
    return distinct ? Optional.of(word) : Optional.empty();
  }

  private static boolean isNamed(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON
        || mention.kind() == Mention.Kind.ORGANIZATION
        || mention.kind() == Mention.Kind.GROUP
        || mention.kind() == Mention.Kind.COORDINATION;
  }

  private static int fullness(Mention mention) {
    return mention.name().orElse("").length();
  }

  private void add(Mention mention) {
    SpeakerEntry entry = find(mention).orElseGet(() -> create(mention));
    entry.addNamed(mention);
    byForm.putIfAbsent(form(mention), entry);
  }

  private static String form(Mention mention) {
    return mention.kind() + mention.text();
  }

  private SpeakerEntry create(Mention mention) {
    Speaker.Kind kind =
        switch (mention.kind()) {
          case PERSON -> Speaker.Kind.PERSON;
          case ORGANIZATION -> Speaker.Kind.ORGANIZATION;
          default -> Speaker.Kind.GROUP;
        };
    return enter(kind, displayName(mention));
  }

  /** A bare surname is no name to show: 황 CEO. */
  private static String displayName(Mention mention) {
    String name = mention.name().orElse(mention.text());
    return name.length() == 1 ? mention.text() : name;
  }

  /** The speaker that a mention by name means, if one is known. */
  Optional<SpeakerEntry> find(Mention mention) {
    String name = mention.name().orElse(mention.text());
    List<SpeakerEntry> meant = meant(name);
    SpeakerEntry known = meant.size() == MOST_MEANT ? byForm.get(form(mention)) : null;
    if (known != null) {
      return Optional.of(known);
    }
    Optional<SpeakerEntry> called =
        meant.isEmpty() ? Optional.empty() : among(meant, mention, name);
    return called.or(
        () -> best(mention, meant(displayName(mention)), entry -> isShownAs(entry, mention)));
  }

  /** The one of these whose name fits best. */
  private Optional<SpeakerEntry> among(List<SpeakerEntry> meant, Mention mention, String name) {
    boolean isGroup = mention.kind() == Mention.Kind.GROUP;
    List<SpeakerEntry> same = meant.stream().filter(entry -> sameClass(entry, mention)).toList();
    return best(mention, same, entry -> entry.name().equals(name))
        .or(
            () ->
                best(
                    mention,
                    same,
                    entry -> entry.isCalled(name) || (!isGroup && isShortForm(entry, name))))
        .or(() -> best(mention, same, entry -> !isGroup && isVariant(entry, name)))
        .or(
            () ->
                best(
                    mention,
                    meant,
                    entry ->
                        entry.kind() != Speaker.Kind.GROUP
                            && !isGroup
                            && !sameClass(entry, mention)
                            && (entry.isCalled(name) || isVariant(entry, name))))
        .or(
            () ->
                best(
                    mention,
                    meant,
                    entry -> entry.isOrganization() && isGroup && isShortForm(entry, name)));
  }

  private static boolean isShownAs(SpeakerEntry entry, Mention mention) {
    return entry.name().equals(displayName(mention));
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
    return entry.hasName(known -> rules.isVariant(name, known));
  }

  private Optional<SpeakerEntry> best(
      Mention mention, List<SpeakerEntry> entries, Predicate<SpeakerEntry> fits) {
    List<SpeakerEntry> all = new ArrayList<>();
    for (SpeakerEntry entry : entries) {
      if (fits.test(entry)) {
        all.add(entry);
      }
    }
    if (all.size() < 2) {
      return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }
    // Ms Wright is Anna and not Tom.
    List<SpeakerEntry> agreeing =
        all.stream().filter(entry -> entry.agreesWith(mention.agreement())).toList();
    List<SpeakerEntry> candidates = agreeing.isEmpty() ? all : agreeing;
    Optional<SpeakerEntry> titled =
        latest(
            candidates.stream().filter(entry -> sharesTitle(entry, mention)).toList(),
            mention.span().begin());
    return titled.or(() -> latest(candidates, mention.span().begin()));
  }

  /** Whether the mention's title may be the speaker's. */
  boolean sharesTitle(SpeakerEntry entry, Mention mention) {
    return entry.title().isPresent()
        && mention.title().isPresent()
        && rules.isSameTitle(entry.title().get(), mention.title().get());
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

  /** {@code The head of Acme said}, and the next paragraph names her: the first named behind. */
  Optional<SpeakerEntry> next(int place, Predicate<SpeakerEntry> fits) {
    return compared()
        .filter(fits)
        .filter(entry -> entry.firstMention() > place && entry.firstMention() < place + REACH_AHEAD)
        .min(comparingInt(SpeakerEntry::firstMention));
  }

  /** The organisation whose name begins with this one. */
  Optional<SpeakerEntry> fullName(String shorter) {
    return meant(shorter).stream()
        .filter(entry -> entry.kind() == Speaker.Kind.ORGANIZATION && entry.isNamed())
        .filter(entry -> entry.name().startsWith(shorter + " "))
        .findFirst();
  }

  /** The organisation of that name, known so far or not. */
  Optional<SpeakerEntry> organization(String name) {
    List<SpeakerEntry> meant = meant(name);
    Optional<SpeakerEntry> known =
        meant.stream()
            .filter(entry -> entry.kind() == Speaker.Kind.ORGANIZATION)
            .filter(entry -> entry.isCalled(name) || isShortForm(entry, name))
            .findFirst();
    boolean person =
        meant.stream()
            .anyMatch(entry -> entry.kind() == Speaker.Kind.PERSON && entry.isCalled(name));
    if (known.isPresent() || person || !occurrences.has(name)) {
      return known;
    }
    SpeakerEntry created = enter(Speaker.Kind.ORGANIZATION, name);
    occurrences.addNames(created);
    return Optional.of(created);
  }

  /** A new unnamed speaker under the words of the mention. */
  SpeakerEntry createUnnamed(Mention mention) {
    Optional<SpeakerEntry> known =
        meant(mention.text()).stream().filter(entry -> entry.isCalled(mention.text())).findFirst();
    SpeakerEntry entry =
        known.orElseGet(
            () -> {
              boolean body = mention.agreement() == Mention.Agreement.NEUTER;
              return enter(
                  body ? Speaker.Kind.ORGANIZATION : Speaker.Kind.GROUP,
                  mention.name().orElse(mention.text()));
            });
    entry.addUnnamed(mention);
    return entry;
  }
}
