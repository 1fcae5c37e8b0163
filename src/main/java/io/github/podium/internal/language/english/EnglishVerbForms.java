package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.Lexicon;

/**
 * The inflected forms of English verbs, made by rule from the base form; an entry may give its
 * irregular past and participle behind the base ({@code say said}).
 */
final class EnglishVerbForms {

  private static final String VOWELS = "aeiou";

  private EnglishVerbForms() {}

  /** The lexicon of all forms of these verbs. */
  static Lexicon of(Lexicon verbs) {
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    verbs.entries().forEach(verb -> forms.addAll(of(verb)));
    return new Lexicon(forms.build());
  }

  /** All forms of one verb. */
  static ImmutableSet<String> of(String verb) {
    String[] parts = verb.split(" ");
    String base = parts[0];
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    forms.add(base, thirdPerson(base), participle(base, parts));
    if (parts.length == 1) {
      forms.add(past(base));
    }
    for (int i = 1; i < parts.length; i++) {
      forms.add(parts[i]);
    }
    return forms.build();
  }

  private static boolean endsInConsonantY(String base) {
    int length = base.length();
    return base.endsWith("y") && length > 1 && VOWELS.indexOf(base.charAt(length - 2)) < 0;
  }

  private static String thirdPerson(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    return base + (hissing || base.equals("go") ? "es" : "s");
  }

  private static String past(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return base + (base.endsWith("e") ? "d" : "ed");
  }

  /** The -ing form; a past with a doubled consonant (admitted) doubles it here too. */
  private static String participle(String base, String[] parts) {
    char last = base.charAt(base.length() - 1);
    boolean doubled = parts.length > 1 && parts[1].startsWith(base + last);
    if (doubled) {
      return base + last + "ing";
    }
    boolean silentE = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
    return (silentE ? base.substring(0, base.length() - 1) : base) + "ing";
  }
}
