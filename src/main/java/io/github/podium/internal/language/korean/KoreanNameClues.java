package io.github.podium.internal.language.korean;

import java.util.regex.Pattern;

/**
 * Tells by the letters of a word, and by the rest of the text, whether it names a person or an
 * organisation.
 */
final class KoreanNameClues {

  /** 미리내AI, LG전자. */
  private static final Pattern MIXED = Pattern.compile("[가-힣]+[A-Z]+|[A-Z]+[가-힣]{2,}");

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

  /** 마르타, 유나스: with syllables that no Korean given name has. */
  boolean isForeign(String word) {
    return !names.isFullName(word)
        && word.chars()
            .skip(1)
            .filter(c -> Hangul.isForeign((char) c))
            .anyMatch(c -> !lexicons.givenNameSyllables.matches((char) c));
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
        || MIXED.matcher(word).matches()
        || (word.length() > 2
            && lexicons
                .organizationEndings
                .longestSuffixOf(word)
                .filter(ending -> ending.length() > 1)
                .isPresent());
  }
}
