package io.github.podium.internal.language.korean;

/**
 * Tells by the letters of a word, and by the rest of the text, whether it names a person or an
 * organisation.
 */
final class KoreanNameClues {

  private final KoreanLexicons lexicons;
  private final KoreanNames names;
  private final KoreanEvidence evidence;

  KoreanNameClues(KoreanLexicons lexicons, KoreanNames names, KoreanEvidence evidence) {
    this.lexicons = lexicons;
    this.names = names;
    this.evidence = evidence;
  }

  /** Three syllables that begin with a surname: in reports the name comes first. */
  boolean startsLikeName(String word) {
    boolean threeSyllables = word.length() == 3 && Hangul.isAllSyllables(word);
    return names.isFullName(word) || (threeSyllables && names.isSurname(word.substring(0, 1)));
  }

  /** 은희도, where the text has 은 대표: three syllables with that surname. */
  boolean isNameOfKnownSurname(String word) {
    return word.length() == 3
        && Hangul.isAllSyllables(word)
        && evidence.hasPersonWithSurname(word.substring(0, 1))
        && !evidence.isThing(word)
        && !evidence.isOrganization(word);
  }

  /** 연구재단: an organisation of the text, or a word that ends as organisations do. */
  boolean isOrganizationName(String word) {
    return evidence.isOrganization(word)
        || (word.length() > 2
            && lexicons
                .organizationEndings
                .longestSuffixOf(word)
                .filter(ending -> ending.length() > 1)
                .isPresent());
  }
}
