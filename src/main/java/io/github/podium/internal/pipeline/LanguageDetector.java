package io.github.podium.internal.pipeline;

import io.github.podium.internal.language.LanguagePack;
import java.util.List;

/**
 * Tells the language of a text by its script: Korean where one letter in ten is Hangul, since
 * Korean reports are full of Latin names and English ones hold hardly any Hangul.
 */
final class LanguageDetector {

  private static final int LETTERS_PER_HANGUL = 10;

  private LanguageDetector() {}

  /** The pack for the text; the first one where its language is not among them. */
  static LanguagePack detect(String text, List<LanguagePack> packs) {
    String language = isHangul(text) ? "ko" : "en";
    return packs.stream()
        .filter(pack -> pack.locale().getLanguage().equals(language))
        .findFirst()
        .orElse(packs.get(0));
  }

  private static boolean isHangul(String text) {
    long letters = 0;
    long hangul = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        boolean syllableOrJamo = (0xAC00 <= c && c <= 0xD7A3) || (0x1100 <= c && c <= 0x11FF);
        hangul += syllableOrJamo ? 1 : 0;
      }
    }
    return hangul > 0 && hangul * LETTERS_PER_HANGUL >= letters;
  }
}
