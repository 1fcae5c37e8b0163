package io.github.podium.internal.language.english;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells firms from persons by how a text goes on to call them: of {@code Esker Dunn}, a firm, only
 * the first word is used alone. Persons are called by the last one, by a given name, or by a family
 * name that stands first; and of a family there are several.
 */
final class ShortenedNames {

  private static final ImmutableSet<String> GENDERED = ImmutableSet.of("he", "she", "his", "her");
  private static final int ROLE_REACH = 8;

  private final EnglishLexicons lexicons;
  private final OrganizationSigns signs;

  /** Names with a role beside them. */
  private final Set<String> titled = new HashSet<>();

  /** First words of names that he or she follows. */
  private final Set<String> gendered = new HashSet<>();

  private final Set<String> acting = new HashSet<>();
  private final Set<String> speaking = new HashSet<>();
  private boolean hasPronouns;
  private int lastPronoun;

  ShortenedNames(EnglishLexicons lexicons, OrganizationSigns signs) {
    this.lexicons = lexicons;
    this.signs = signs;
  }

  /** Goes on to a sentence. */
  void open(TokenRow row, TokenRow next) {
    int last = lastGendered(row);
    hasPronouns |= last >= 0;
    lastPronoun = GENDERED.contains(next.lower(0)) ? row.size() : last;
  }

  /** Takes in a run of capitalised words of the sentence. */
  void add(TokenRow row, int begin, int end) {
    String first = row.lower(begin);
    if (end <= lastPronoun) {
      gendered.add(first);
    }
    if (end == begin + 1 && lexicons.reportingVerbs.contains(row.lower(end))) {
      speaking.add(first);
    }
    if (signs.acts(row, end)) {
      acting.add(first);
    }
    if (isTitled(row, begin, end)) {
      titled.add(EnglishAnalyzer.lower(EnglishEvidence.joined(row, begin, end)));
    }
  }

  /**
   * The names of firms among those that look like persons', and their first words.
   *
   * @param alone the names that stand by themselves
   */
  Set<String> firms(Set<String> persons, Set<String> organizations, Set<String> alone) {
    Multiset<String> firsts = HashMultiset.create();
    persons.forEach(name -> firsts.add(first(name)));
    // Where he or she can mean nobody else, the name may be a person's after all.
    boolean doubtful = hasPronouns && titled.isEmpty();
    Set<String> found = new HashSet<>();
    for (String name : persons) {
      String first = first(name);
      boolean shortened =
          !first.isEmpty()
              && firsts.count(first) == 1
              && alone.contains(first)
              && !alone.contains(name.substring(first.length() + 1));
      boolean firm =
          shortened && !isPersonal(name, first) && !(doubtful && !acting.contains(first));
      if (firm && !organizations.contains(first)) {
        found.add(name);
        found.add(first);
      }
    }
    return found;
  }

  /** The first words by which some of the firms speak. */
  Set<String> speaking(Set<String> firms) {
    return Sets.intersection(speaking, firms);
  }

  /** The first of two words, or an empty string where there are more or fewer. */
  private static String first(String name) {
    int space = name.indexOf(' ');
    return space > 0 && space == name.lastIndexOf(' ') ? name.substring(0, space) : "";
  }

  private boolean isPersonal(String name, String first) {
    return titled.contains(name)
        || gendered.contains(first)
        || name.indexOf('-') >= 0
        || lexicons.feminineNames.contains(first)
        || lexicons.masculineNames.contains(first)
        || lexicons.familyNames.contains(first);
  }

  /** {@code Chef Ida Oro}, {@code Ida Oro, head of research}, {@code a nurse, Ida Oro,}. */
  private boolean isTitled(TokenRow row, int begin, int end) {
    boolean titled = row.isComma(end) && row.lower(end + 1).startsWith("who");
    for (int i = end + 1; row.isComma(end) && i < end + ROLE_REACH && !row.isComma(i); i++) {
      titled |= lexicons.personTitles.contains(row.lower(i));
    }
    boolean apposed = row.isComma(begin - 1);
    int from = apposed ? begin - ROLE_REACH : begin - 1;
    for (int i = begin - (apposed ? 2 : 1); i >= from && !row.isComma(i); i--) {
      String before = EnglishEvidence.withoutStop(row.lower(i));
      titled |= lexicons.personTitles.contains(before) || lexicons.honorifics.contains(before);
    }
    return titled;
  }

  /** The last he or she of the sentence, outside quotations, or -1. */
  private static int lastGendered(TokenRow row) {
    int last = row.size() - 1;
    while (last >= 0 && (!GENDERED.contains(row.lower(last)) || row.isQuoted(last))) {
      last--;
    }
    return last;
  }
}
