package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the mention of a speaker apart that ends in no title: a name, a group or a body. */
final class KoreanUntitledMentions {

  private static final int LONGEST_NAME = 4;

  /** 한국소자연구원(KIDRI). */
  private static final Pattern ABBREVIATED = Pattern.compile(".*\\([A-Z]{2,}\\)");

  private final KoreanLexicons lexicons;
  private final KoreanNames names;
  private final KoreanEvidence evidence;
  private final KoreanNameClues clues;

  KoreanUntitledMentions(
      KoreanLexicons lexicons, KoreanNames names, KoreanEvidence evidence, KoreanNameClues clues) {
    this.lexicons = lexicons;
    this.names = names;
    this.evidence = evidence;
    this.clues = clues;
  }

  /** The mention: by what the text shows elsewhere, else by the shapes of its words. */
  Mention parse(MentionPhrase phrase, List<String> parts) {
    String head = parts.get(parts.size() - 1);
    int beforeHead = parts.size() - 2;
    boolean titleBefore = beforeHead >= 0 && isTitle(parts.get(beforeHead));
    if (titleBefore && names.isFullName(head)) {
      String affiliation =
          MentionWords.stripGenitive(String.join(" ", parts.subList(0, beforeHead)));
      return phrase.as(Kind.PERSON, head, parts.get(beforeHead), affiliation);
    }
    Optional<Mention> foreign = behindTitle(phrase, parts);
    if (foreign.isPresent()) {
      return foreign.get();
    }
    String joined = String.join(" ", parts);
    String bare = joined.replace(" ", "");
    if (evidence.isPerson(bare)
        || (parts.size() == 1 && clues.isNameOfKnownSurname(head))
        || (parts.size() == 1 && names.isFullName(head) && !clues.isOrganizationName(head))) {
      return phrase.as(Kind.PERSON, joined, "", "");
    }
    if (evidence.isOrganization(bare) || ABBREVIATED.matcher(phrase.text()).matches()) {
      return phrase.as(Kind.ORGANIZATION, joined, "", "");
    }
    boolean shortForm =
        parts.size() == 1
            && !lexicons.groupNouns.contains(head)
            && evidence.isEndOfOrganization(head);
    if (shortForm) {
      return phrase.as(Kind.ORGANIZATION, joined, "", "");
    }
    Optional<String> group = lexicons.groupNouns.longestSuffixOf(head);
    boolean isGroup =
        group.filter(g -> g.length() > 1 || head.length() <= 2).isPresent() || head.endsWith("들");
    if (isGroup) {
      return phrase.as(Kind.GROUP, joined, "", "");
    }
    boolean foreignName =
        parts.size() == 2
            && parts.stream().noneMatch(clues::isOrganizationName)
            && parts.stream().allMatch(p -> Hangul.isAllSyllables(p) && !p.endsWith("의"));
    return phrase.as(foreignName ? Kind.PERSON : Kind.ORGANIZATION, joined, "", "");
  }

  /** 감독, 영화감독. */
  private boolean isTitle(String word) {
    return lexicons.personTitles.longestSuffixOf(word).filter(t -> t.length() > 1).isPresent();
  }

  /** 연구재단 이사장 피터 온두, 대표 아르노 드 브리스: two words or more behind a title. */
  private Optional<Mention> behindTitle(MentionPhrase phrase, List<String> parts) {
    int title = parts.size() - 3;
    while (title > 0 && !lexicons.personTitles.contains(parts.get(title))) {
      title--;
    }
    if (title < 0 || !lexicons.personTitles.contains(parts.get(title))) {
      return Optional.empty();
    }
    List<String> name = parts.subList(title + 1, parts.size());
    boolean letters =
        String.join("", name).length() > 2
            && name.stream()
                .allMatch(w -> Hangul.isAllSyllables(w) && !clues.isOrganizationName(w));
    String affiliation = MentionWords.stripGenitive(String.join(" ", parts.subList(0, title)));
    return letters && name.size() <= LONGEST_NAME
        ? Optional.of(phrase.as(Kind.PERSON, String.join(" ", name), parts.get(title), affiliation))
        : Optional.empty();
  }
}
