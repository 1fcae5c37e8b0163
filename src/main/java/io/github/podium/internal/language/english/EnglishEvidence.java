package io.github.podium.internal.language.english;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import io.github.podium.internal.analysis.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text tells of its names: two or more capitalised words without a word of organisations are
 * a person's name, and its last word alone is that person's surname.
 */
final class EnglishEvidence {

  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of("de", "la", "los", "del", "van", "von", "der", "di", "da", "-");

  private static final ImmutableSet<String> GENDERED = ImmutableSet.of("he", "she", "his", "her");

  private static final int LONGEST_NAME = 7;
  private static final int ROLE_REACH = 8;

  private final ImmutableSet<String> persons;
  private final ImmutableSet<String> organizations;
  private final ImmutableSet<String> alone;
  private final ImmutableSet<String> speaking;

  static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}");

  private EnglishEvidence(
      Set<String> persons, Set<String> organizations, Set<String> alone, Set<String> speaking) {
    this.speaking = ImmutableSet.copyOf(speaking);
    this.alone = ImmutableSet.copyOf(alone);
    this.persons = ImmutableSet.copyOf(persons);
    this.organizations = ImmutableSet.copyOf(organizations);
  }

  static EnglishEvidence of(List<TokenRow> rows, EnglishLexicons lexicons) {
    Set<String> persons = new HashSet<>();
    Set<String> organizations = new HashSet<>();
    Set<String> alone = new HashSet<>();
    Set<String> shown = new HashSet<>();
    Set<String> speaking = new HashSet<>();
    OrganizationSigns signs = new OrganizationSigns(lexicons);
    for (TokenRow row : rows) {
      int gendered = lastGendered(row);
      for (int i = 0; i < row.size(); i++) {
        int end = endOfRun(row, i);
        if (end > i && end <= gendered) {
          shown.add(row.lower(i));
        }
        if (end > i && !isJoined(row, i, end)) {
          alone.add(EnglishAnalyzer.lower(joined(row, i, end)));
        }
        if (end == i + 1 && lexicons.reportingVerbs.contains(row.lower(end))) {
          speaking.add(row.lower(i));
        }
        if (end - i > 1 && end - i <= LONGEST_NAME) {
          addRun(row, i, end, lexicons, signs, persons, organizations);
          if (isShownPerson(row, i, end, lexicons)) {
            shown.add(EnglishAnalyzer.lower(joined(row, i, end)));
          }
        }
        i = Math.max(i, end - 1);
      }
    }
    Set<String> shortened = shortened(persons, alone, shown, lexicons);
    shortened.removeIf(name -> organizations.contains(name.split(" ")[0]));
    persons.removeAll(shortened);
    organizations.addAll(shortened);
    speaking.retainAll(shortened);
    persons.removeIf(name -> name.contains(" ") && organizations.contains(name));
    organizations.removeAll(persons);
    return new EnglishEvidence(persons, organizations, alone, speaking);
  }

  /**
   * The names of two words of which the text has only the first alone, as with firms ({@code
   * Esker Dunn}, then {@code Esker}): persons are called by the last one, by a given name, or by
   * a family name that stands first; and of a family there are several.
   */
  private static Set<String> shortened(
      Set<String> persons, Set<String> alone, Set<String> shown, EnglishLexicons lexicons) {
    Multiset<String> firsts = HashMultiset.create();
    persons.forEach(name -> firsts.add(name.substring(0, Math.max(name.indexOf(' '), 0))));
    Set<String> found = new HashSet<>();
    for (String name : persons) {
      int space = name.indexOf(' ');
      String first = name.substring(0, Math.max(space, 0));
      boolean isShortened =
          space > 0
              && space == name.lastIndexOf(' ')
              && firsts.count(first) == 1
              && alone.contains(first)
              && !alone.contains(name.substring(space + 1));
      boolean personal =
          lexicons.feminineNames.contains(first)
              || lexicons.masculineNames.contains(first)
              || lexicons.familyNames.contains(first);
      if (isShortened && !personal && name.indexOf('-') < 0 && !shown.contains(name) && !shown.contains(first)) {
        found.add(name);
        found.add(first);
      }
    }
    return found;
  }

  /** {@code Chef Ida Oro}, {@code Ida Oro, head of research}: with a role beside the name. */
  private static boolean isShownPerson(
      TokenRow row, int begin, int end, EnglishLexicons lexicons) {
    String before = withoutStop(row.lower(begin - 1));
    boolean titled =
        lexicons.personTitles.contains(before) || lexicons.honorifics.contains(before);
    for (int i = end + 1; row.isComma(end) && i < end + ROLE_REACH && !row.isComma(i); i++) {
      titled |= lexicons.personTitles.contains(row.lower(i));
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

  /** The word without the full stop of an abbreviation. */
  static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** The token behind the run of proper nouns that begins here, over hyphens: Baek Ji-won. */
  static int endOfRun(TokenRow row, int i) {
    int end = i;
    while (row.isCapital(end) && row.is(end, WordClass.PROPER_NOUN)) {
      end++;
      while (isHyphen(row, end) || isAmpersand(row, end)) {
        end += 2;
      }
    }
    return end;
  }

  /**
   * The token behind a name that goes on over particles, from where it seems to end: de la Cruz.
   */
  static int endOverParticles(TokenRow row, int from) {
    int end = from;
    while (end < row.size() && row.begin(end) <= row.end(end - 1) + 1) {
      int next = end;
      while (next < end + 3 && PARTICLES.contains(row.text(next))) {
        next++;
      }
      if (!row.is(next, WordClass.PROPER_NOUN)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private static boolean isJoined(TokenRow row, int begin, int end) {
    return row.is(begin - 1, WordClass.CONJUNCTION) || row.is(end, WordClass.CONJUNCTION);
  }

  /** {@code Truss & Tine}. */
  private static boolean isAmpersand(TokenRow row, int i) {
    return row.lower(i).equals("&") && row.isCapital(i + 1);
  }

  private static boolean isHyphen(TokenRow row, int i) {
    return row.lower(i).equals("-")
        && i + 1 < row.size()
        && row.begin(i) == row.end(i - 1)
        && row.begin(i + 1) == row.end(i);
  }

  private static void addRun(
      TokenRow row,
      int from,
      int end,
      EnglishLexicons lexicons,
      OrganizationSigns signs,
      Set<String> persons,
      Set<String> organizations) {
    int begin = from;
    // In January Acme will: the month is no part of the name.
    while (begin < end
        && lexicons.timeWords.contains(row.lower(begin))
        && row.is(begin - 1, WordClass.ADPOSITION, WordClass.ADJECTIVE)) {
      begin++;
    }
    int nameStart = begin;
    for (int i = begin; i < end; i++) {
      String word = withoutStop(row.lower(i));
      if (lexicons.honorifics.contains(word) || lexicons.personTitles.contains(word)) {
        nameStart = i + 1;
      }
    }
    boolean organization =
        signs.inName(row, begin, end) || signs.around(row, begin, end, nameStart > begin);
    if (nameStart > begin + 1
        || (nameStart == begin + 1 && lexicons.personTitles.contains(row.lower(begin)))) {
      organization = false;
    }
    // The Blue Room, a Written Year: a thing.
    boolean occasion =
        lexicons.eventNouns.contains(row.lower(end - 1))
            || lexicons.occasions.contains(row.lower(end - 1));
    boolean thing = nameStart == begin && (occasion || row.is(begin - 1, WordClass.DETERMINER));
    if (nameStart >= end || thing) {
      return;
    }
    int surname = end - 1;
    while (surname > nameStart
        && lexicons.postNominals.contains(row.lower(surname).replace(".", ""))) {
      surname--;
    }
    String given = row.lower(nameStart);
    boolean named =
        end - nameStart > 1
            && (lexicons.feminineNames.contains(given) || lexicons.masculineNames.contains(given));
    organization &= !named;
    String last = row.lower(surname);
    if (organization) {
      organizations.add(EnglishAnalyzer.lower(row.text(begin)));
      organizations.add(EnglishAnalyzer.lower(joined(row, begin, end)));
    } else if (end - nameStart > 1 || nameStart > begin) {
      persons.add(last);
      persons.add(EnglishAnalyzer.lower(row.text(nameStart)));
      persons.add(EnglishAnalyzer.lower(joined(row, nameStart, end)));
    }
  }

  static String joined(TokenRow row, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      words.append(i > begin && row.begin(i) > row.end(i - 1) ? " " : "").append(row.text(i));
    }
    return words.toString();
  }

  boolean isPerson(String name) {
    return persons.contains(EnglishAnalyzer.lower(name));
  }

  /** Whether an organisation speaks in the text by this first word of its name. */
  boolean speaksShortened(String name) {
    return speaking.contains(EnglishAnalyzer.lower(name));
  }

  /** Whether the name occurs without a conjunction on either side of it. */
  boolean standsAlone(String name) {
    return alone.contains(EnglishAnalyzer.lower(name));
  }

  boolean isOrganization(String name) {
    return organizations.contains(EnglishAnalyzer.lower(name));
  }
}
