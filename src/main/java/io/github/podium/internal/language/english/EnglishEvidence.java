package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
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

  private static final int LONGEST_NAME = 7;

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
    OrganizationSigns signs = new OrganizationSigns(lexicons);
    ShortenedNames shortened = new ShortenedNames(lexicons, signs);
    for (TokenRow row : rows) {
      shortened.open(row, row.index() + 1 < rows.size() ? rows.get(row.index() + 1) : row);
      for (int i = 0; i < row.size(); i++) {
        int run = endOfRun(row, i);
        int end = run > i ? endOverParticles(row, run) : run;
        if (end > i) {
          shortened.add(row, i, end);
        }
        if (end > i && !isJoined(row, i, end)) {
          alone.add(EnglishAnalyzer.lower(joined(row, i, end)));
        }
        if (end - i > 1 && end - i <= LONGEST_NAME) {
          addRun(row, i, end, lexicons, signs, persons, organizations);
        }
        i = Math.max(i, end - 1);
      }
    }
    Set<String> firms = shortened.firms(persons, organizations, alone);
    persons.removeAll(firms);
    organizations.addAll(firms);
    persons.removeIf(name -> name.contains(" ") && organizations.contains(name));
    organizations.removeAll(persons);
    return new EnglishEvidence(persons, organizations, alone, shortened.speaking(firms));
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
      boolean title = lexicons.honorifics.contains(word) || lexicons.personTitles.contains(word);
      if (title && !CapitalRuns.isParticle(row.text(i))) {
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
