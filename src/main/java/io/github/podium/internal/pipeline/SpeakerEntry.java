package io.github.podium.internal.pipeline;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known so far of one speaker while a text is resolved; it never leaves the resolver. */
final class SpeakerEntry {

  /** 로완 케터링(Rowan Kettering): the name in its own script. */
  private static final Pattern ORIGINAL_NAME = Pattern.compile("\\((\\p{Lu}\\p{Ll}[^()\\d]*)\\)");

  /** Nobody is called by so many names: more are those of several, taken for slips of the pen. */
  private static final int MOST_FORMS = 32;

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  private final Speaker.Kind kind;
  private final Consumer<String> index;
  private String name;
  private boolean nameIsFull;
  private boolean speaks;
  private boolean named;
  private boolean plural;
  private boolean coordination;
  private boolean thing;
  private final Set<String> forms = new LinkedHashSet<>();
  private Optional<String> title;
  private Optional<String> affiliation;
  private Agreement gender = Agreement.UNKNOWN;
  private final TreeSet<TextSpan> mentions = new TreeSet<>();

  /**
   * A speaker of whom no more is known.
   *
   * @param index is told every form of the name
   */
  SpeakerEntry(Speaker.Kind kind, String name, Consumer<String> index) {
    this.kind = kind;
    this.name = name;
    this.index = index;
    this.title = Optional.empty();
    this.affiliation = Optional.empty();
    index.accept(name);
  }

  static SpeakerEntry of(Speaker known, Consumer<String> index) {
    SpeakerEntry entry = new SpeakerEntry(known.kind(), known.name(), index);
    known.aliases().forEach(entry::addForm);
    entry.title = known.title();
    entry.affiliation = known.affiliation();
    entry.nameIsFull = true;
    return entry;
  }

  Speaker.Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  /** The name and every other form of it. */
  Set<String> names() {
    return ImmutableSet.<String>builder().add(name).addAll(forms).build();
  }

  /** Whether the name, or another form of it among the first ones, is such. */
  boolean hasName(Predicate<String> such) {
    return such.test(name) || Iterables.any(Iterables.limit(forms, MOST_FORMS), such::test);
  }

  /** Whether the name is one of {@link #names}. */
  boolean isCalled(String other) {
    return name.equals(other) || forms.contains(other);
  }

  Optional<String> title() {
    return title;
  }

  Optional<String> affiliation() {
    return affiliation;
  }

  Agreement gender() {
    return gender;
  }

  /**
   * Whether the text shows that this is somebody who can be he or she, not just a capitalised name.
   */
  boolean isShownToBePerson() {
    return speaks || title.isPresent() || gender != Agreement.UNKNOWN;
  }

  /** Takes note that the name is that of a thing announced, if nothing shows a person. */
  void markThing() {
    thing = true;
  }

  /** Whether it may be a person who is meant by a pronoun: no thing of a name like a person's. */
  boolean isPerson() {
    return kind == Speaker.Kind.PERSON && (!thing || isShownToBePerson());
  }

  boolean isOrganization() {
    return kind == Speaker.Kind.ORGANIZATION;
  }

  /** Whether the noun, in lower case, is a word of the name. */
  boolean hasWord(String noun) {
    return hasName(
        known -> {
          String words = known.toLowerCase(Locale.ROOT);
          return words.contains(noun) && (" " + words + " ").contains(" " + noun + " ");
        });
  }

  /** Whether the speaker is the source of a claim by name. */
  boolean speaks() {
    return speaks;
  }

  void markSpeaking() {
    speaks = true;
  }

  /** Whether the words for the group are plural. */
  boolean isPlural() {
    return plural;
  }

  /** Whether these are several, each by name. */
  boolean isCoordination() {
    return coordination;
  }

  /** Settles what the text shows of the gender. */
  void settleGender(Agreement settled) {
    gender = settled;
  }

  /** All places that mean this speaker so far. */
  Set<TextSpan> mentions() {
    return mentions;
  }

  int mentionCount() {
    return mentions.size();
  }

  /** The last place before the offset that means this speaker, or -1. */
  int lastMentionBefore(int offset) {
    TextSpan before = mentions.lower(new TextSpan(offset, offset + 1));
    return before == null ? -1 : before.begin();
  }

  int firstMention() {
    return mentions.isEmpty() ? Integer.MAX_VALUE : mentions.first().begin();
  }

  /** Takes in a mention by name: its form, and what it tells of title and affiliation. */
  void addNamed(Mention mention) {
    named = true;
    coordination |= mention.kind() == Mention.Kind.COORDINATION;
    mentions.add(mention.span());
    String mentioned = mention.name().orElse(mention.text());
    boolean bareSurname = mentioned.length() == 1;
    if (!bareSurname) {
      addForm(mentioned);
    }
    addForm(mention.text());
    Matcher original = ORIGINAL_NAME.matcher(mention.text());
    if (kind == Speaker.Kind.PERSON && !LATIN.matcher(mentioned).lookingAt() && original.find()) {
      addForm(original.group(1).strip());
    }
    if (!nameIsFull && mentioned.length() > name.length()) {
      forms.add(name);
      name = mentioned;
      index.accept(name);
    }
    addDetails(mention);
  }

  private void addForm(String form) {
    if (!form.isBlank() && forms.add(form) && !form.equals(name)) {
      index.accept(form);
    }
  }

  void addDetails(Mention mention) {
    boolean betterTitle =
        mention.title().isPresent()
            && (title.isEmpty() || mention.title().get().length() > title.get().length());
    if (betterTitle) {
      title = mention.title();
    }
    affiliation = affiliation.or(mention::affiliation);
    speaks |= kind == Speaker.Kind.PERSON && mention.agreement() == Agreement.SINGULAR;
    plural |= kind == Speaker.Kind.GROUP && mention.agreement() == Agreement.PLURAL;
    addGender(mention.agreement());
  }

  /** Takes in a description of somebody who has no name. */
  void addUnnamed(Mention mention) {
    addReference(mention);
    addForm(mention.text());
    addDetails(mention);
  }

  /** Takes in the label of a turn: a form of the name, as a transcript has it. */
  void addLabel(Mention mention) {
    addReference(mention);
    addForm(mention.text());
  }

  /** Takes in a place where the name stands, unless it is part of a mention known already. */
  void addPlace(TextSpan place) {
    TextSpan before = mentions.floor(new TextSpan(place.begin(), Integer.MAX_VALUE));
    if (before == null || before.end() <= place.begin()) {
      mentions.add(place);
    }
  }

  /** Takes in a place where a part of the name stands for it. */
  void addShortForm(TextSpan place, String form) {
    addPlace(place);
    addForm(form);
  }

  /** Takes in a pronoun or a role, which may tell whom the person works for. */
  void addReference(Mention mention) {
    mentions.add(mention.span());
    if (kind == Speaker.Kind.PERSON && mention.kind() == Mention.Kind.NOMINAL) {
      affiliation = affiliation.or(mention::affiliation);
    }
    addGender(mention.agreement());
  }

  private void addGender(Agreement agreement) {
    boolean tells = agreement == Agreement.MASCULINE || agreement == Agreement.FEMININE;
    if (tells && gender == Agreement.UNKNOWN) {
      gender = agreement;
    }
  }

  /** Takes note that the text has the name, though no mention of the speaker by itself. */
  void markNamed() {
    named = true;
  }

  /** Whether the text gives the speaker a name, not only a description. */
  boolean isNamed() {
    return named;
  }

  /** Whether a description without a name can mean one who announces: no slide, no board. */
  boolean mayAnnounce() {
    return kind == Speaker.Kind.PERSON || plural || title.isPresent();
  }

  /** Gives the speaker the organisation, under its fullest name. */
  void belongTo(SpeakerEntry organization) {
    affiliation = Optional.of(organization.name());
  }

  /** Whether a pronoun of this gender may mean the speaker. */
  boolean agreesWith(Agreement agreement) {
    boolean gendered = agreement == Agreement.MASCULINE || agreement == Agreement.FEMININE;
    return !gendered || gender == Agreement.UNKNOWN || gender == agreement;
  }

  Speaker toSpeaker() {
    Set<String> aliases = new LinkedHashSet<>(forms);
    aliases.remove(name);
    return new Speaker(
        name, aliases, title, affiliation, kind, ImmutableSet.copyOf(mentions).asList());
  }
}
