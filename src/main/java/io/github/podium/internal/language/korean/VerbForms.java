package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.Lexicon;

/**
 * The beginnings of all inflected forms of Korean verbs, made by rule from the form before 다: 밝히
 * gives 밝히, 밝힌, 밝힐, 밝힘, 밝힙, 밝혀, 밝혔. Surfaces are compared, since Nori takes verbs after a quotative
 * apart in ever other ways.
 */
final class VerbForms {

  private static final int AE = 1;
  private static final int EO = 4;
  private static final int YEO = 6;
  private static final int O = 8;
  private static final int WA = 9;
  private static final int U = 13;
  private static final int WEO = 14;
  private static final int EU = 18;
  private static final int I = 20;
  private static final int NO_FINAL = 0;
  private static final int NIEUN = 4;
  private static final int RIEUL = 8;
  private static final int MIEUM = 16;
  private static final int PIEUP = 17;
  private static final int SIOS = 19;
  private static final int SSANG_SIOS = 20;
  private static final int FINALS = 28;

  private VerbForms() {}

  /** The lexicon of the beginnings of the forms of these verbs. */
  static Lexicon of(Lexicon verbs) {
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    for (String verb : verbs.entries()) {
      addForms(verb, forms);
    }
    return new Lexicon(forms.build());
  }

  private static void addForms(String verb, ImmutableSet.Builder<String> forms) {
    char last = verb.charAt(verb.length() - 1);
    if (!Hangul.isSyllable(last)) {
      forms.add(verb);
      return;
    }
    String base = verb.substring(0, verb.length() - 1);
    int vowel = Hangul.vowel(last);
    if (Hangul.hasFinal(last)) {
      forms.add(verb);
      // 결론짓다, 결론지었다.
      if ((last - '가') % FINALS == SIOS) {
        forms.add(base + Hangul.with(last, vowel, NO_FINAL) + "었");
      }
      boolean changesTikeut = last == '묻';
      if (changesTikeut) {
        forms.add(base + Hangul.with(last, U, RIEUL));
      }
      if (last == '놓') {
        forms.add(base + '놨', base + '놔');
      }
      return;
    }
    for (int ending : new int[] {NO_FINAL, NIEUN, RIEUL, MIEUM, PIEUP}) {
      forms.add(base + Hangul.with(last, vowel, ending));
    }
    if (last == '르' && !base.isEmpty() && Hangul.isSyllable(base.charAt(base.length() - 1))) {
      // 타이르다, 타일렀다.
      char before = base.charAt(base.length() - 1);
      String stem =
          base.substring(0, base.length() - 1) + Hangul.with(before, Hangul.vowel(before), RIEUL);
      forms.add(stem + '러', stem + '렀', stem + '라', stem + '랐');
    }
    int past = last == '하' ? AE : pastVowel(vowel);
    forms.add(base + Hangul.with(last, past, NO_FINAL));
    forms.add(base + Hangul.with(last, past, SSANG_SIOS));
  }

  private static int pastVowel(int vowel) {
    return switch (vowel) {
      case I -> YEO;
      case O -> WA;
      case U -> WEO;
      case EU -> EO;
      default -> vowel;
    };
  }
}
