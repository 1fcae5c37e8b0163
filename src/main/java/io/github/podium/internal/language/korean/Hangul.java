package io.github.podium.internal.language.korean;

import com.google.common.base.CharMatcher;

/** The letters of Hangul syllables (Unicode Standard, section 3.12: conjoining jamo). */
final class Hangul {

  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final CharMatcher SYLLABLES = CharMatcher.inRange((char) FIRST, (char) LAST);
  private static final int FINALS = 28;
  private static final int NIEUN = 4;
  private static final int SSANG_SIOS = 20;
  private static final int VOWELS = 21;
  private static final int EU = 18;
  private static final int KHIEUKH = 15;
  private static final int PHIEUPH = 17;
  private static final String AFTER_CONSONANT = "은이과을";
  private static final String AFTER_VOWEL = "는가와를";

  private Hangul() {}

  static boolean isSyllable(char c) {
    return FIRST <= c && c <= LAST;
  }

  static boolean isAllSyllables(String text) {
    return !text.isEmpty() && SYLLABLES.matchesAllOf(text);
  }

  /** Whether the syllable ends in ㄴ or ㅆ, as verbs do before 대 and 다. */
  static boolean isPastOrAttributive(char syllable) {
    int finalLetter = isSyllable(syllable) ? (syllable - FIRST) % FINALS : 0;
    return finalLetter == NIEUN || finalLetter == SSANG_SIOS;
  }

  /** Whether the syllable ends in ㅆ. */
  static boolean isPast(char syllable) {
    return isSyllable(syllable) && (syllable - FIRST) % FINALS == SSANG_SIOS;
  }

  /** Whether the syllable ends in ㄴ, as verbs of the present do before 다. */
  static boolean isPresent(char syllable) {
    return isSyllable(syllable) && (syllable - FIRST) % FINALS == NIEUN;
  }

  static boolean hasFinal(char syllable) {
    return isSyllable(syllable) && (syllable - FIRST) % FINALS != 0;
  }

  /** The syllable with another vowel (0 to 20) and final (0 to 27) behind the same initial. */
  static char with(char syllable, int vowel, int finalLetter) {
    int initial = (syllable - FIRST) / (VOWELS * FINALS);
    return (char) (FIRST + (initial * VOWELS + vowel) * FINALS + finalLetter);
  }

  /** The index of the syllable's vowel, in the order of the Unicode Standard. */
  static int vowel(char syllable) {
    return (syllable - FIRST) / FINALS % VOWELS;
  }

  /** Whether this form of a particle may follow the syllable: 은 a consonant, 는 a vowel. */
  static boolean agrees(char before, String particle) {
    if (!isSyllable(before)) {
      return false;
    }
    if (particle.length() == 1 && AFTER_CONSONANT.contains(particle)) {
      return hasFinal(before);
    }
    return particle.length() != 1 || !AFTER_VOWEL.contains(particle) || !hasFinal(before);
  }

  /** 카, 테, 스: begins with ㅋ, ㅌ or ㅍ or ends with ㅡ, as Sino-Korean syllables hardly do. */
  static boolean isForeign(char syllable) {
    if (!isSyllable(syllable)) {
      return false;
    }
    int initial = (syllable - FIRST) / (VOWELS * FINALS);
    boolean ends = vowel(syllable) == EU && !hasFinal(syllable);
    return ends || (initial >= KHIEUKH && initial <= PHIEUPH);
  }

  /**
   * The syllables as their letters: three a syllable, the last one a blank where there is no final.
   */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length() * 3);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSyllable(c)) {
        int index = c - FIRST;
        letters.append((char) (0x1100 + index / (VOWELS * FINALS)));
        letters.append((char) (0x1161 + index / FINALS % VOWELS));
        letters.append((char) (0x11A7 + index % FINALS));
      } else {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
