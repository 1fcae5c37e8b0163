package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.internal.language.english.EnglishDescriptions.Description;
import java.util.List;
import java.util.Optional;

/** Takes a name and the title, role or honorific before it apart. */
final class TitledNames {

  private static final int LONGEST_ROLE = 4;
  private static final int LONGEST_TITLE = 4;
  private static final int TITLE_REACH = 6;
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("rival", "startup", "start-up", "airline", "newcomer", "biotech", "fintech");
  private static final ImmutableSet<String> COURTESY =
      ImmutableSet.of("mr", "mrs", "ms", "miss", "mx", "sir", "dame", "dr");

  private final EnglishLexicons lexicons;
  private final EnglishDescriptions descriptions;
  private final NameClassifier names;

  TitledNames(EnglishLexicons lexicons, EnglishDescriptions descriptions, NameClassifier names) {
    this.lexicons = lexicons;
    this.descriptions = descriptions;
    this.names = names;
  }

  /**
   * The name with its title.
   *
   * @param core the words of the phrase up to its first preposition, without an article
   * @param nameStart the first word of the capitalised run that ends them
   * @param affiliation the organisation named behind them, or an empty string
   */
  Description of(List<String> core, int nameStart, String affiliation) {
    List<String> run = core.subList(nameStart, core.size());
    int possessor = possessor(run);
    if (possessor > 0) {
      // Sundial’s Bartholomew Quist
      String firm = String.join(" ", run.subList(0, possessor));
      String known = affiliation.isEmpty() ? EnglishMentions.withoutPossessive(firm) : affiliation;
      return of(run.subList(possessor, run.size()), 0, known);
    }
    if (run.size() > 1 && opensWithKind(run)) {
      String firm = EnglishMentions.withoutPossessive(String.join(" ", run.subList(1, run.size())));
      return new Description(Kind.ORGANIZATION, firm, "", "", Agreement.NEUTER);
    }
    int titleEnd = titleEnd(run);
    List<String> name = run.subList(titleEnd, run.size());
    String before = String.join(" ", core.subList(0, nameStart));
    String title = "";
    String owner = affiliation;
    Agreement agreement = Agreement.UNKNOWN;
    if (titleEnd > 0) {
      int titleStart = titleStart(run, titleEnd);
      title = String.join(" ", run.subList(titleStart, titleEnd));
      owner = titleStart > 0 ? String.join(" ", run.subList(0, titleStart)) : owner;
      owner = EnglishMentions.withoutPossessive(owner);
      agreement = agreement(title);
      title = isCourtesy(title) ? "" : title;
    } else if (!before.isEmpty()) {
      title = roleAtEnd(core.subList(0, nameStart));
      List<String> words = core.subList(0, nameStart);
      int modifier = words.size() - title.split(" ").length;
      // Nimbus Health research lead: a capital is part of the firm’s name.
      while (!title.isEmpty()
          && modifier > 0
          && lexicons.titleModifiers.contains(lower(words.get(modifier - 1)))
          && (modifier == 1 || !CapitalRuns.isCapital(words.get(modifier - 1)))) {
        modifier--;
        title = words.get(modifier) + " " + title;
      }
      boolean firm = owner.isEmpty() && !title.isEmpty() && modifier > 0;
      owner = firm ? CapitalRuns.first(words.subList(0, modifier)) : owner;
    }
    if (name.isEmpty()) {
      return new Description(Kind.NOMINAL, "", lower(title), owner, Agreement.SINGULAR);
    }
    if (titleEnd > 0 && names.isOrganizationWord(name.get(name.size() - 1))) {
      // Kaveri General Insurance
      String firm = EnglishMentions.withoutPossessive(String.join(" ", run));
      return new Description(Kind.ORGANIZATION, firm, "", "", Agreement.NEUTER);
    }
    String fullName = EnglishMentions.withoutPossessive(String.join(" ", name));
    boolean person =
        ((titleEnd > 0 || !title.isEmpty()) && !isFirm(title))
            ? !names.hasOrganizationWord(name)
            : names.looksLikePerson(name, fullName);
    Agreement shown = agreement == Agreement.UNKNOWN ? names.gender(fullName) : agreement;
    return person
        ? new Description(Kind.PERSON, fullName, title, owner, shown)
        : new Description(Kind.ORGANIZATION, fullName, "", "", Agreement.NEUTER);
  }

  /**
   * {@code Chipmaker Esker}, {@code Rival Esker}: a noun with the capital of a sentence's start.
   */
  private boolean opensWithKind(List<String> run) {
    String first = lower(run.get(0));
    boolean maker =
        lexicons.thingNouns.contains(first) && (first.endsWith("er") || first.endsWith("or"));
    return (maker || KINDS.contains(first)) && !run.get(0).equals(first);
  }

  /** The word behind one with a possessive ending, or 0 where there is none. */
  private static int possessor(List<String> run) {
    for (int i = run.size() - 1; i > 0; i--) {
      String before = run.get(i - 1);
      if (before.endsWith("'s") || before.endsWith("’s")) {
        return i;
      }
    }
    return 0;
  }

  /**
   * {@code Furniture retailer Hemmet}, {@code technology group Esker}: the noun is one for a firm.
   */
  private boolean isFirm(String title) {
    return lexicons.thingNouns.contains(lower(title.substring(title.lastIndexOf(' ') + 1)));
  }

  /** {@code Acme director of safety Ida Oro of Leeds}: a role with a preposition, then a name. */
  Optional<Description> behindRole(List<String> words, int preposition) {
    int first = preposition + 2;
    while (first < words.size()
        && (!CapitalRuns.isCapital(words.get(first))
            || EnglishMentions.PREPOSITIONS.contains(words.get(first - 1)))) {
      first++;
    }
    int end = first;
    while (end < words.size() && !EnglishMentions.PREPOSITIONS.contains(words.get(end))) {
      end++;
    }
    if (end - first < 2) {
      return Optional.empty();
    }
    int firm = 0;
    while (firm < preposition
        && CapitalRuns.isCapital(words.get(firm))
        && !descriptions.isRoleWord(lower(words.get(firm)))) {
      firm++;
    }
    String name = String.join(" ", words.subList(first, end));
    String title = String.join(" ", words.subList(firm, first));
    String behind = CapitalRuns.first(words.subList(end, words.size()));
    String affiliation = firm > 0 ? String.join(" ", words.subList(0, firm)) : behind;
    return Optional.of(
        new Description(
            Kind.PERSON,
            name,
            title,
            EnglishMentions.withoutPossessive(affiliation),
            names.gender(name)));
  }

  /** The title before a name, or any noun for a person: the broadcaster Ida Oro. */
  private String roleAtEnd(List<String> words) {
    String title = descriptions.titleAtEnd(words);
    String last = lower(words.get(words.size() - 1));
    boolean plain =
        words.size() <= LONGEST_ROLE
            && words.stream().allMatch(w -> Character.isLowerCase(w.charAt(0)));
    boolean role = !title.isEmpty() || descriptions.isPersonNoun(last);
    if (role && plain) {
      return String.join(" ", words);
    }
    return title.isEmpty() && role ? last : title;
  }

  /** Where the titles and honorifics at the head of a run end; 0 where there are none. */
  private int titleEnd(List<String> run) {
    for (int i = Math.min(run.size(), TITLE_REACH); i > 0; i--) {
      String word = EnglishEvidence.withoutStop(lower(run.get(i - 1)));
      boolean last = i == run.size();
      if (CapitalRuns.isParticle(run.get(i - 1))) {
        continue;
      }
      if ((lexicons.honorifics.contains(word) && !last) || lexicons.personTitles.contains(word)) {
        return i;
      }
    }
    return 0;
  }

  private int titleStart(List<String> run, int titleEnd) {
    int start = titleEnd - 1;
    for (int i = Math.max(0, titleEnd - LONGEST_TITLE);
        i < titleEnd && start == titleEnd - 1;
        i++) {
      if (lexicons.personTitles.contains(lower(String.join(" ", run.subList(i, titleEnd))))) {
        start = i;
      }
    }
    // Finance director, Environment Minister.
    while (start > 0 && lexicons.titleModifiers.contains(lower(run.get(start - 1)))) {
      start--;
    }
    return start;
  }

  private static boolean isCourtesy(String title) {
    return COURTESY.contains(lower(title).replace(".", ""));
  }

  private static Agreement agreement(String title) {
    return switch (lower(title).replace(".", "")) {
      case "mr", "sir", "lord", "king" -> Agreement.MASCULINE;
      case "mrs", "ms", "miss", "dame", "lady", "queen" -> Agreement.FEMININE;
      default -> Agreement.UNKNOWN;
    };
  }

  private static String lower(String word) {
    return EnglishAnalyzer.lower(word);
  }
}
