package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.WordClass;
import java.util.Optional;

/**
 * Reads title and firm of a person from what stands around the name: an apposition behind it, a
 * role before it, a relative clause, a firm behind {@code of}.
 */
final class EnglishRoles {

  private static final int LONGEST_APPOSITION = 20;
  private static final int LONGEST_CLAUSE = 12;
  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("who", "whose", "whom", "which", "that", "where");
  private static final ImmutableSet<String> TIES_NAME = ImmutableSet.of("of", "from");
  private static final ImmutableSet<String> TYING =
      ImmutableSet.of("of", "at", "for", "with", "from");

  private static final ImmutableSet<String> BEING = ImmutableSet.of("is", "was", "became");

  /** What somebody does who is called so. */
  private static final ImmutableMap<String, String> TITLES_BY_VERB =
      ImmutableMap.<String, String>builder()
          .put("chairs", "chair")
          .put("founded", "founder")
          .put("owns", "owner")
          .put("edits", "editor")
          .put("directs", "director")
          .put("leads", "")
          .put("heads", "")
          .put("runs", "")
          .put("started", "")
          .put("manages", "manager")
          .put("works", "")
          .put("joined", "")
          .buildOrThrow();

  private final EnglishDescriptions descriptions;
  private final FirmNames firms;

  EnglishRoles(EnglishLexicons lexicons) {
    this.descriptions = new EnglishDescriptions(lexicons);
    this.firms = new FirmNames(lexicons);
  }

  /** Title and affiliation, each perhaps an empty string. */
  private record Role(String title, String affiliation) {

    static final Role NONE = new Role("", "");

    Role or(Role other) {
      return new Role(
          title.isEmpty() ? other.title : title,
          affiliation.isEmpty() ? other.affiliation : affiliation);
    }
  }

  /** The mention with what the words around it tell, from its first token to before {@code end}. */
  Mention of(TokenRow row, int first, int end, Mention mention) {
    boolean comma = row.isComma(end);
    boolean human = comma && (row.lower(end + 1).startsWith("who") || isAge(row, end + 1));
    Role role = Role.NONE;
    if (comma && !human) {
      role = apposition(row, end + 1);
    } else if (comma) {
      role = relativeClause(row, end + 2);
    } else if (TIES_NAME.contains(row.lower(end))) {
      role = new Role("", firms.at(row, end + 1));
    } else if (row.lower(end).equals("(")) {
      int firm = row.is(end + 1, WordClass.DETERMINER) ? end + 2 : end + 1;
      role = new Role("", firms.inBrackets(row, firm));
    }
    role = role.or(before(row, first)).or(predicate(row, human ? behindAge(row, end) : end));
    boolean unknown = mention.agreement() == Agreement.UNKNOWN;
    return new Mention(
        mention.span(),
        mention.text(),
        mention.kind(),
        mention.name(),
        longer(mention.title(), role.title),
        mention.affiliation().or(of(role.affiliation)),
        human && unknown ? Agreement.SINGULAR : mention.agreement());
  }

  private static java.util.function.Supplier<Optional<String>> of(String text) {
    return () -> Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static Optional<String> longer(Optional<String> title, String other) {
    return other.isEmpty() || title.filter(t -> t.length() >= other.length()).isPresent()
        ? title
        : Optional.of(other);
  }

  private static boolean isAge(TokenRow row, int i) {
    return row.lower(i).matches("[1-9]\\d") && row.isComma(i + 1);
  }

  /**
   * {@code , the chief executive of Acme,}: up to a comma, a relative clause or the sentence's end.
   */
  private Role apposition(TokenRow row, int begin) {
    int end = begin;
    while (end < row.size() && end - begin < LONGEST_APPOSITION && !endsApposition(row, end)) {
      end++;
    }
    boolean clause = row.is(end, WordClass.AUXILIARY, WordClass.VERB) && !isParticiple(row, end);
    if (end == begin || clause || row.is(begin, WordClass.ADPOSITION)) {
      return Role.NONE;
    }
    Role role = role(row, begin, end);
    if (role.affiliation.isEmpty() && row.lower(end).equals("who")) {
      return role.or(relativeClause(row, end + 1));
    }
    boolean label = role.affiliation.isEmpty() && row.isComma(end);
    String firm = label ? firms.at(row, end + 1) : "";
    boolean toTheEnd = row.text(row.size() - 1).equals(firm.substring(firm.lastIndexOf(' ') + 1));
    // Speaker: Ida Oro, chief scientist, Acme Weather
    return !firm.isEmpty() && toTheEnd ? role.or(new Role("", firm)) : role;
  }

  private boolean endsApposition(TokenRow row, int i) {
    return row.isComma(i)
        || row.isEnd(i)
        || row.isQuoted(i)
        || ":;—–".contains(row.lower(i))
        || RELATIVE.contains(row.lower(i))
        || row.is(i, WordClass.AUXILIARY)
        || (row.is(i, WordClass.VERB)
            && !row.isCapital(i)
            && !descriptions.isRoleWord(row.lower(i)));
  }

  private static boolean isParticiple(TokenRow row, int i) {
    return row.lower(i).endsWith("ed") || row.lower(i).endsWith("ing");
  }

  /** Title and firm in the words of a role. */
  private Role role(TokenRow row, int begin, int end) {
    int from = begin;
    while (from < end
        && row.is(from, WordClass.ADVERB)
        && !descriptions.isRoleWord(row.lower(from))) {
      from++;
    }
    if (row.is(from, WordClass.DETERMINER, WordClass.PRONOUN)) {
      from++;
    }
    String firm = "";
    for (int i = from; i < end; i++) {
      if (row.lower(i).equals("'s")) {
        firm = row.isCapital(from) ? EnglishEvidence.joined(row, from, i) : "";
        from = i + 1;
      }
    }
    int capital = from;
    while (capital < end
        && row.isCapital(capital)
        && !descriptions.isRoleWord(row.lower(capital))) {
      capital++;
    }
    if (capital > from && capital < end && firm.isEmpty()) {
      firm = EnglishEvidence.joined(row, from, capital);
      from = capital;
    }
    int stop = end;
    for (int i = from + 1; i < end; i++) {
      String named = TYING.contains(row.lower(i)) ? firms.at(row, i + 1) : "";
      if (!named.isEmpty()) {
        // Director of Networks at Acme.
        int at = row.lower(i).equals("of") ? indexOf(row, "at", i + 2, end) : end;
        String employer = at < end ? firms.at(row, at + 1) : "";
        firm = employer.isEmpty() ? named : employer;
        stop = employer.isEmpty() ? i : at;
        break;
      }
      boolean subject = row.lower(i).equals("in") && row.is(i + 1, WordClass.NOUN);
      boolean place =
          row.is(i, WordClass.ADPOSITION) && !row.lower(i).matches("of|for") && !subject;
      if (place) {
        stop = i;
        break;
      }
    }
    boolean titled = false;
    for (int i = from; i < stop; i++) {
      titled |= descriptions.isPersonNoun(row.lower(i));
    }
    return titled && from < stop
        ? new Role(EnglishEvidence.joined(row, from, stop), firm)
        : Role.NONE;
  }

  static int indexOf(TokenRow row, String word, int from, int end) {
    int i = from;
    while (i < end && !row.lower(i).equals(word)) {
      i++;
    }
    return i;
  }

  /** {@code her co-author, X}; {@code Finchley's president, X}; {@code head of sales, X}. */
  private Role before(TokenRow row, int first) {
    if (row.lower(first - 1).equals("'s") && !row.isQuoted(first - 1)) {
      return new Role("", firms.before(row, first - 1));
    }
    if (!row.isComma(first - 1)) {
      return Role.NONE;
    }
    for (int i = first - 2; i >= Math.max(0, first - LONGEST_CLAUSE); i--) {
      if (row.lower(i).equals("'s")) {
        return role(row, startOfCapitals(row, i), first - 1);
      }
      if (row.is(i, WordClass.DETERMINER, WordClass.PRONOUN)) {
        return role(row, i, first - 1);
      }
      if (row.is(i, WordClass.PUNCTUATION, WordClass.VERB, WordClass.AUXILIARY)) {
        return Role.NONE;
      }
    }
    return Role.NONE;
  }

  private static int startOfCapitals(TokenRow row, int end) {
    int start = end;
    while (start > 0 && row.isCapital(start - 1)) {
      start--;
    }
    return start;
  }

  private static int behindAge(TokenRow row, int comma) {
    return isAge(row, comma + 1) ? comma + 3 : comma;
  }

  /** {@code Oro runs Acme}, {@code Oro, 51, is the founder of Acme}. */
  private Role predicate(TokenRow row, int verb) {
    if (row.isQuoted(verb)) {
      return Role.NONE;
    }
    if (BEING.contains(row.lower(verb))) {
      return apposition(row, verb + 1);
    }
    String title = TITLES_BY_VERB.get(row.lower(verb));
    String firm = firms.at(row, verb + 1);
    return title == null
        ? Role.NONE
        : firm.isEmpty() ? relativeClause(row, verb) : new Role(title, firm);
  }

  /** {@code who chairs the Saltmere Trust}, {@code who prices risk for Grantham Mutual}. */
  private Role relativeClause(TokenRow row, int begin) {
    if (BEING.contains(row.lower(begin))) {
      return apposition(row, begin + 1);
    }
    String title = TITLES_BY_VERB.get(row.lower(begin));
    for (int i = begin; i < Math.min(row.size(), begin + LONGEST_CLAUSE); i++) {
      if (row.is(i, WordClass.PUNCTUATION)) {
        return Role.NONE;
      }
      boolean ties = row.lower(i).matches("for|at") || (title != null && i == begin);
      String firm = ties ? firms.at(row, i + 1) : "";
      if (!firm.isEmpty()) {
        return new Role(title == null ? "" : title, firm);
      }
    }
    return Role.NONE;
  }
}
