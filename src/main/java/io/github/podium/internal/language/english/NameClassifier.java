package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Mention.Agreement;
import java.util.List;
import java.util.Locale;

/** Tells names of persons from those of organisations, and women's given names from men's. */
final class NameClassifier {

  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_ACRONYM = 5;

  private final EnglishLexicons lexicons;
  private final EnglishEvidence evidence;

  NameClassifier(EnglishLexicons lexicons, EnglishEvidence evidence) {
    this.lexicons = lexicons;
    this.evidence = evidence;
  }

  Agreement gender(String name) {
    String given = EnglishAnalyzer.lower(name.substring(0, Math.max(name.indexOf(' '), 0)));
    if (lexicons.feminineNames.contains(given)) {
      return Agreement.FEMININE;
    }
    return lexicons.masculineNames.contains(given) ? Agreement.MASCULINE : Agreement.UNKNOWN;
  }

  boolean looksLikePerson(List<String> name, String fullName) {
    String last = EnglishAnalyzer.lower(name.get(name.size() - 1));
    boolean event =
        name.size() > 1
            && (lexicons.eventNouns.contains(last) || lexicons.occasions.contains(last));
    if (event || name.contains("&")) {
      return false;
    }
    if (evidence.isPerson(fullName)) {
      return true;
    }
    if (hasOrganizationWord(name) || evidence.isOrganization(fullName)) {
      return false;
    }
    boolean acronym =
        name.size() == 1
            && fullName.length() <= LONGEST_ACRONYM
            && fullName.equals(fullName.toUpperCase(Locale.ROOT));
    boolean hasAcronym =
        name.stream()
            .anyMatch(w -> EnglishEvidence.ACRONYM.matcher(w).matches() && !isPostNominal(w));
    boolean capitals = name.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    return name.size() > 1 && name.size() <= LONGEST_NAME && !acronym && (capitals || !hasAcronym);
  }

  private boolean isPostNominal(String word) {
    return lexicons.postNominals.contains(EnglishAnalyzer.lower(word).replace(".", ""));
  }

  /** Whether the text tells nothing of the name: a place, a people. */
  boolean isUnknown(String name) {
    return !evidence.isPerson(name)
        && !evidence.isOrganization(name)
        && !hasOrganizationWord(List.of(name.split(" ")));
  }

  /** Whether an organisation speaks in the text by this first word of its name. */
  boolean speaksShortened(String name) {
    return evidence.speaksShortened(name);
  }

  boolean hasOrganizationWord(List<String> name) {
    return name.size() > 1 && name.stream().anyMatch(this::isOrganizationWord);
  }

  boolean isOrganizationWord(String word) {
    return lexicons.organizationWords.contains(EnglishAnalyzer.lower(word));
  }
}
