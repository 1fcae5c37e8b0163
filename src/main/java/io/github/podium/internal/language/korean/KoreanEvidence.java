package io.github.podium.internal.language.korean;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.Lexicon;
import java.util.Set;

/**
 * What a text tells of its names by how it uses them: a name before an affiliation and a title is a
 * person's, and what stands between is an organisation's.
 */
final class KoreanEvidence {

  static final KoreanEvidence NONE =
      new KoreanEvidence(
          ImmutableSet.of(),
          ImmutableSet.of(),
          ImmutableSet.of(),
          ImmutableSet.of(),
          ImmutableSet.of(),
          ImmutableSet.of());

  private final Set<String> persons;
  private final Set<String> surnames;
  private final Set<String> organizations;
  private final Lexicon organizationEnds;
  private final NamesByEnd organizationLengths = new NamesByEnd();
  private final Set<String> titles;
  private final Set<String> things;
  private final Set<String> commonNouns;

  /** What was found; the sets are not changed any more. */
  KoreanEvidence(
      Set<String> persons,
      Set<String> surnames,
      Set<String> organizations,
      Set<String> titles,
      Set<String> things,
      Set<String> commonNouns) {
    this.things = things;
    this.commonNouns = commonNouns;
    this.persons = persons;
    this.surnames = surnames;
    this.organizations = organizations;
    this.organizationEnds =
        new Lexicon(this.organizations.stream().map(KoreanEvidence::end).collect(toSet()));
    this.organizations.forEach(name -> organizationLengths.add(name, name.length()));
    this.titles = titles;
  }

  /** Whether the text uses this name, written without spaces, for a person. */
  boolean isPerson(String name) {
    return persons.contains(name);
  }

  /** Whether the text uses this name, written without spaces, for an organisation. */
  boolean isOrganization(String name) {
    return organizations.contains(name);
  }

  /** The last two letters: what most words are told by to be none of the names. */
  private static String end(String name) {
    return name.substring(Math.max(0, name.length() - 2));
  }

  /** Whether an organisation of the text may end with the eojeol; few others pass. */
  boolean mayEndOrganization(Eojeol eojeol) {
    return eojeol.stemLength() > 1
        ? eojeol.stemEndsWith(organizationEnds)
        : organizationEnds.mayEndWith(eojeol.lastOfStem());
  }

  /** Whether the text uses this name for a thing that is shown or sold. */
  boolean isThing(String name) {
    return things.contains(name);
  }

  /** 연맹, where the text names 한국실업배구연맹. */
  boolean isEndOfOrganization(String word) {
    return word.length() > 1
        && organizationEnds.holdsSuffixOf(word)
        && organizationLengths.endingWith(word).stream()
            .anyMatch(length -> length >= word.length() + 2);
  }

  /** What is known before anybody is: which words are common nouns. */
  static KoreanEvidence ofNouns(Set<String> nouns) {
    return new KoreanEvidence(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), nouns);
  }

  /** Whether the word is a noun of the language, and no name, wherever the text has it. */
  boolean isCommonNoun(String word) {
    return commonNouns.contains(word);
  }

  boolean hasPersonWithSurname(String surname) {
    return surnames.contains(surname);
  }

  boolean hasTitle(String title) {
    return titles.contains(title);
  }
}
