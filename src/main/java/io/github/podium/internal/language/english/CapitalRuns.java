package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds runs of capitalised words in a phrase, which are names. */
final class CapitalRuns {

  private static final ImmutableSet<String> JOINING_IN_NAMES = ImmutableSet.of("of", "for", "&");

  /** {@code al-Sayed}, {@code ez-Zahra}. */
  private static final Pattern ARTICLE = Pattern.compile("(al|el|as|ar|az|ez|ash)-\\p{Lu}");

  private static final Pattern POSSESSOR = Pattern.compile("\\S+['’]s");
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "la", "del", "della", "di", "da", "dos", "das", "los", "van", "von", "der", "den",
          "bin", "al", "el", "ten", "ter", "le", "du", "y", "e");
  private static final Set<String> INSIDE = Sets.union(JOINING_IN_NAMES, PARTICLES);
  private static final Pattern INSIDE_AT_END =
      Pattern.compile("(?: (?:" + String.join("|", INSIDE) + "))+$");

  private CapitalRuns() {}

  /** The first run, or an empty string. */
  static String first(List<String> words) {
    StringBuilder run = new StringBuilder();
    for (String word : words) {
      boolean inside = isCapital(word) || (run.length() > 0 && INSIDE.contains(word));
      if (inside) {
        run.append(run.length() > 0 ? " " : "").append(word);
      } else if (run.length() > 0) {
        break;
      }
    }
    // Chile’s largest utility is not Chile.
    String name = INSIDE_AT_END.matcher(run).replaceAll("");
    return POSSESSOR.matcher(name).matches() ? "" : name;
  }

  /** Where the capitalised run at the end of the words begins; their number where there is none. */
  static int startOfLast(List<String> words) {
    int start = words.size();
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i);
      boolean joins = word.equals("for") && i > 0 && isCapital(words.get(i - 1));
      if (isCapital(word)) {
        start = i;
      } else if (!joins && !PARTICLES.contains(word) && !word.equals("of") && !word.equals("&")) {
        break;
      }
    }
    return start;
  }

  /** {@code del}, which with a capital and a full stop is a title. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /**
   * Whether the word begins with a capital or is short and begins with a digit, such as {@code 3M}.
   */
  static boolean isCapital(String word) {
    return (Character.isUpperCase(word.charAt(0)) && !word.endsWith("-based"))
        || ARTICLE.matcher(word).lookingAt()
        || (Character.isDigit(word.charAt(0)) && word.length() < 4);
  }
}
