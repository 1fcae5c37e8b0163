package io.github.podium.internal.language.korean;

import com.google.common.base.Splitter;
import io.github.podium.internal.analysis.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a text tells of its names: see {@link KoreanEvidence}. */
final class KoreanEvidenceReader {

  private static final int LONGEST_NAME = 14;
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.?){1,3}");

  private KoreanEvidenceReader() {}

  /** Reads the text's phrases of name, affiliation and title. */
  static KoreanEvidence read(KoreanDocument document, KoreanLexicons lexicons, KoreanNames names) {
    Set<String> heads = new HashSet<>();
    Set<String> described = new HashSet<>();
    Set<String> persons = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    Set<String> nouns = new HashSet<>();
    Set<String> things = new HashSet<>();
    List<Title> withTitle = new ArrayList<>();
    for (List<Eojeol> sentence : document.sentences()) {
      addHeads(sentence, heads);
      addDescribed(document, sentence, lexicons, described);
      addNamedBehindTitle(sentence, lexicons, names, persons, surnames);
      addCommonNouns(sentence, nouns);
      addThings(document, sentence, lexicons, things);
      addTitles(sentence, lexicons, withTitle);
    }
    KoreanMentions parser = new KoreanMentions(lexicons, names, KoreanEvidence.ofNouns(nouns));
    KoreanNounPhrases phrases =
        new KoreanNounPhrases(
            lexicons,
            new KoreanTitledNames(lexicons, names, KoreanEvidence.NONE),
            KoreanEvidence.NONE);
    Set<String> organizations = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (Title title : withTitle) {
      phrases
          .lastMemberEndingAt(title.sentence(), title.index())
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
    organizations.addAll(described);
    heads.stream().filter(head -> namesBody(head, lexicons)).forEach(organizations::add);
    organizations.removeAll(persons);
    things.removeAll(described);
    return new KoreanEvidence(persons, surnames, organizations, titles, things, nouns);
  }

  /** A word of a sentence that ends in a title. */
  private record Title(List<Eojeol> sentence, int index) {}

  private static void addTitles(
      List<Eojeol> sentence, KoreanLexicons lexicons, List<Title> titles) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.get(i).bareStemEndsWith(lexicons.personTitles)) {
        titles.add(new Title(sentence, i));
      }
    }
  }

  private static void addCommonNouns(List<Eojeol> sentence, Set<String> nouns) {
    for (Eojeol eojeol : sentence) {
      if (eojeol.isCommonNoun()) {
        nouns.add(eojeol.stem());
      }
    }
  }

  /** Names in single marks, ‘나래 2’, and what is announced: products rather than makers. */
  private static void addThings(
      KoreanDocument document, List<Eojeol> sentence, KoreanLexicons lexicons, Set<String> things) {
    for (int i = 0; i < sentence.size(); i++) {
      Eojeol eojeol = sentence.get(i);
      if (eojeol.isQuotation() && eojeol.end() - eojeol.begin() <= LONGEST_NAME) {
        String quoted = document.text(eojeol.span());
        things.add(quoted.substring(1, Math.max(1, quoted.length() - 1)).replace(" ", ""));
      }
      boolean announced =
          eojeol.has(Particle.OBJECT)
              && i + 1 < sentence.size()
              && sentence.get(i + 1).beginsWith(lexicons.announcingForms);
      if (announced) {
        things.add(eojeol.stem());
      }
    }
  }

  /** 시장조사업체 보라매데이터는: what a kind of organisation describes is one. */
  private static void addDescribed(
      KoreanDocument document,
      List<Eojeol> sentence,
      KoreanLexicons lexicons,
      Set<String> described) {
    for (int i = 1; i < sentence.size(); i++) {
      Eojeol before = sentence.get(i - 1);
      Eojeol name = sentence.get(i);
      boolean kind =
          before.isNominal()
              && before.has(Particle.NONE)
              && !before.comma()
              && before.endsWith(lexicons.organizationKinds);
      if (!kind) {
        continue;
      }
      boolean bare =
          name.isNominal()
              && name.stem().length() > 1
              && !name.isCommonNoun()
              && !name.stemEndsWith(lexicons.groupNouns)
              && !name.stemEndsWith(lexicons.personTitles)
              && !isTitled(sentence, i, lexicons);
      if (bare) {
        described.add(name.stem());
      }
      boolean marked = name.isQuotation() && name.end() - name.begin() <= LONGEST_NAME;
      if (marked) {
        // 스타트업 ‘모둠식탁’
        String quoted = document.text(name.span());
        described.add(quoted.substring(1, Math.max(1, quoted.length() - 1)).replace(" ", ""));
      }
    }
  }

  /** 온누리은행 로완 피어스 이사: a title goes with a person. */
  private static boolean isTitled(List<Eojeol> sentence, int name, KoreanLexicons lexicons) {
    int i = name;
    while (i + 1 < Math.min(sentence.size(), name + 3)
        && sentence.get(i).has(Particle.NONE)
        && sentence.get(i + 1).isNominal()) {
      i++;
      if (sentence.get(i).stemEndsWith(lexicons.personTitles)) {
        return true;
      }
    }
    return false;
  }

  /** 지휘자 민서율과, 창업자 테오 란츠(Theo Lanz)가: a name behind a bare title. */
  private static void addNamedBehindTitle(
      List<Eojeol> sentence,
      KoreanLexicons lexicons,
      KoreanNames names,
      Set<String> persons,
      Set<String> surnames) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      Eojeol title = sentence.get(i);
      if (Character.isUpperCase(title.firstLetter())
          && sentence.get(i + 1).isNominal()
          && INITIALS.matcher(title.word()).matches()) {
        persons.add(sentence.get(i + 1).stem());
      }
      boolean bare =
          title.isNominal()
              && title.has(Particle.NONE)
              && !title.comma()
              && title.isIn(lexicons.personTitles);
      if (!bare) {
        continue;
      }
      Eojeol name = sentence.get(i + 1);
      if (names.isFullName(name.stem()) && name.stem().length() > 2) {
        persons.add(name.stem());
        surnames.add(name.stem().substring(0, 1));
      } else if (i + 2 < sentence.size() && opensOriginal(sentence.get(i + 2))) {
        // 유나스 베크(Junas Beck)
        String last = withoutParenthesis(sentence.get(i + 2).word());
        persons.add(name.word() + last);
        persons.add(last);
      }
    }
  }

  /** 란츠(Theo: a foreign name with its own script behind it. */
  private static boolean opensOriginal(Eojeol eojeol) {
    int parenthesis = eojeol.word().indexOf('(');
    return parenthesis > 0
        && parenthesis + 1 < eojeol.word().length()
        && Character.isUpperCase(eojeol.word().charAt(parenthesis + 1));
  }

  /** 국제섬도서관연맹: a longer word with the ending of an organisation. */
  private static boolean namesBody(String head, KoreanLexicons lexicons) {
    return lexicons
        .organizationEndings
        .longestSuffixOf(head)
        .filter(ending -> ending.length() > 1 && head.length() >= ending.length() + 2)
        .isPresent();
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
              && (eojeol.has(Particle.TOPIC, Particle.SUBJECT, Particle.ALSO)
                  || eojeol.has(Particle.GENITIVE, Particle.AND));
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
      surnames.add(name);
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
}
