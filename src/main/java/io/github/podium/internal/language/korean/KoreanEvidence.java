package io.github.podium.internal.language.korean;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text tells of its names by how it uses them: a name before an affiliation and a title is a
 * person's, and what stands between is an organisation's.
 */
final class KoreanEvidence {

  static final KoreanEvidence NONE =
      new KoreanEvidence(
          ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

  private final ImmutableSet<String> persons;
  private final ImmutableSet<String> surnames;
  private final ImmutableSet<String> organizations;
  private final ImmutableSet<String> titles;

  private KoreanEvidence(
      Set<String> persons, Set<String> surnames, Set<String> organizations, Set<String> titles) {
    this.persons = ImmutableSet.copyOf(persons);
    this.surnames = ImmutableSet.copyOf(surnames);
    this.organizations = ImmutableSet.copyOf(organizations);
    this.titles = ImmutableSet.copyOf(titles);
  }

  /** Reads the text's phrases of name, affiliation and title. */
  static KoreanEvidence of(KoreanDocument document, KoreanLexicons lexicons, KoreanNames names) {
    Set<String> heads = new HashSet<>();
    Set<String> described = new HashSet<>();
    for (List<Eojeol> sentence : document.sentences()) {
      addHeads(sentence, heads);
      addDescribed(sentence, lexicons, described);
    }
    KoreanEvidence usage =
        new KoreanEvidence(
            ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    KoreanMentions parser = new KoreanMentions(lexicons, names, usage);
    KoreanSources sources = new KoreanSources(lexicons, parser, NONE);
    Set<String> persons = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    Set<String> organizations = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (List<Eojeol> sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (lexicons
            .personTitles
            .longestSuffixOf(withoutParenthesis(sentence.get(i).stem()))
            .isEmpty()) {
          continue;
        }
        sources
            .lastMemberEndingAt(sentence, i)
            .map(phrase -> parser.parse(phrase.span(), document.text(phrase.span())))
            .ifPresent(
                mention -> {
                  mention.title().ifPresent(titles::add);
                  mention.affiliation().ifPresent(a -> organizations.add(a.replace(" ", "")));
                  mention
                      .name()
                      .filter(n -> mention.kind() == Mention.Kind.PERSON)
                      .ifPresent(n -> addPerson(n, heads, names, persons, surnames, organizations));
                });
      }
    }
    organizations.addAll(described);
    organizations.removeAll(persons);
    return new KoreanEvidence(persons, surnames, organizations, titles);
  }

  /** 시장조사업체 보라매데이터는: what a kind of organisation describes is one. */
  private static void addDescribed(
      List<Eojeol> sentence, KoreanLexicons lexicons, Set<String> described) {
    for (int i = 1; i < sentence.size(); i++) {
      Eojeol before = sentence.get(i - 1);
      Eojeol name = sentence.get(i);
      boolean kind =
          before.isNominal()
              && before.has(Particle.NONE)
              && !before.comma()
              && lexicons.organizationKinds.longestSuffixOf(before.word()).isPresent();
      boolean bare =
          name.isNominal()
              && name.stem().length() > 1
              && lexicons.groupNouns.longestSuffixOf(name.stem()).isEmpty()
              && lexicons.personTitles.longestSuffixOf(name.stem()).isEmpty();
      if (kind && bare) {
        described.add(name.stem());
      }
    }
  }

  private static String withoutParenthesis(String word) {
    int parenthesis = word.indexOf('(');
    return parenthesis > 0 ? word.substring(0, parenthesis) : word;
  }

  private static void addHeads(List<Eojeol> sentence, Set<String> heads) {
    for (int i = 0; i < sentence.size(); i++) {
      Eojeol eojeol = sentence.get(i);
      boolean head =
          eojeol.isNominal()
              && eojeol.has(
                  Particle.TOPIC, Particle.SUBJECT, Particle.ALSO, Particle.GENITIVE, Particle.AND);
      if (head) {
        heads.add(eojeol.stem());
        if (i > 0 && sentence.get(i - 1).isNominal() && sentence.get(i - 1).has(Particle.NONE)) {
          heads.add(sentence.get(i - 1).stem() + eojeol.stem());
        }
      }
    }
  }

  /** Of two words before a title, the text's other mentions tell a name from an affiliation. */
  private static void addPerson(
      String name,
      Set<String> heads,
      KoreanNames names,
      Set<String> persons,
      Set<String> surnames,
      Set<String> organizations) {
    List<String> words = Splitter.on(' ').splitToList(name);
    if (words.size() == 1 && names.isSurname(name)) {
      return;
    }
    boolean secondIsAffiliation =
        words.size() == 2
            && !names.isFullName(words.get(0))
            && heads.contains(words.get(0))
            && !heads.contains(words.get(1) + words.get(0));
    if (secondIsAffiliation && !heads.contains(words.get(0) + words.get(1))) {
      persons.add(words.get(0));
      organizations.add(words.get(1));
      return;
    }
    persons.add(name.replace(" ", ""));
    if (words.size() > 1) {
      persons.add(words.get(words.size() - 1));
    }
    surnames.add(name.substring(0, 1));
  }

  /** Whether the text uses this name, written without spaces, for a person. */
  boolean isPerson(String name) {
    return persons.contains(name);
  }

  /** Whether the text uses this name, written without spaces, for an organisation. */
  boolean isOrganization(String name) {
    return organizations.contains(name);
  }

  boolean hasPersonWithSurname(String surname) {
    return surnames.contains(surname);
  }

  boolean hasTitle(String title) {
    return titles.contains(title);
  }
}
