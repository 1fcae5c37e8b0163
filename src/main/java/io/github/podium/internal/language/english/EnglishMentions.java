package io.github.podium.internal.language.english;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.internal.language.english.EnglishDescriptions.Description;
import io.github.podium.internal.language.english.EnglishDescriptions.Opening;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the mention of a speaker apart: name, title, affiliation, or the role that it consists of.
 */
final class EnglishMentions {

  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of(
          "of", "for", "at", "from", "in", "with", "on", "by", "behind", "near", "about", "to");
  private static final ImmutableSet<String> NUMBERS =
      ImmutableSet.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozens",
          "hundreds",
          "thousands");
  private static final ImmutableSet<String> PLACES =
      ImmutableSet.of("on", "near", "behind", "by", "in", "at", "with");
  private static final ImmutableSet<String> MADE_BY = ImmutableSet.of("by", "from");

  private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");
  private static final CharMatcher MARKS = CharMatcher.anyOf("\"“”,").precomputed();
  private static final int SHORTEST_WITH_STOP = 3;
  private static final Pattern DEFINED = Pattern.compile("(The |the )?Company");

  /** {@code CALLER (LORRAINE)}. */
  private static final Pattern ROLE_WITH_NAME =
      Pattern.compile("(\\p{Lu}+) \\((\\p{Lu}[\\p{L}. ]+)\\)");

  /** {@code the company’s slides}. */
  private static final Pattern OWNED = Pattern.compile("(.+)(?:['’]s|s['’]) ([\\p{L} -]+)");

  private final EnglishLexicons lexicons;
  private final EnglishDescriptions descriptions;
  private final EnglishPronouns pronouns;
  private final NameClassifier names;
  private final TitledNames titledNames;
  private final EnglishCoordinations coordinations;

  EnglishMentions(EnglishLexicons lexicons, EnglishEvidence evidence) {
    this.lexicons = lexicons;
    this.descriptions = new EnglishDescriptions(lexicons);
    this.pronouns = new EnglishPronouns(descriptions);
    this.names = new NameClassifier(lexicons, evidence);
    this.titledNames = new TitledNames(lexicons, descriptions, names);
    this.coordinations = new EnglishCoordinations(names, evidence);
  }

  /** The mention that a noun phrase is. */
  Mention parse(TextSpan span, String text) {
    String plain =
        withoutFullStop(withoutPossessive(PARENTHESIS.matcher(text).replaceAll(" ")).strip());
    Agreement pronoun = pronouns.of(plain);
    if (pronoun != null) {
      return mention(span, text, Kind.PRONOUN, "", "", "", pronoun);
    }
    if (DEFINED.matcher(plain).matches()) {
      // (“Lumen Reed” or the “Company”)
      return parse(span, "the company");
    }
    if (plain.startsWith("@")) {
      return mention(span, text, Kind.PERSON, plain, "", "", Agreement.UNKNOWN);
    }
    Matcher labelled = ROLE_WITH_NAME.matcher(text.strip());
    if (labelled.matches() && descriptions.isPersonNoun(lower(labelled.group(1)))) {
      String role = lower(labelled.group(1));
      String title = lexicons.personTitles.contains(role) ? role : "";
      return mention(span, text, Kind.PERSON, labelled.group(2), title, "", Agreement.UNKNOWN);
    }
    if (EnglishCoordinations.isCounted(plain)) {
      return mention(span, text, Kind.NOMINAL, "", "", "", Agreement.PLURAL);
    }
    Optional<Mention> several = coordinations.of(span, plain, part -> parse(span, part));
    if (several.isPresent()) {
      return several.get();
    }
    int comma = plain.indexOf(", ");
    if (comma > 0) {
      return withApposition(span, text, plain.substring(0, comma), plain.substring(comma + 2));
    }
    Matcher document = OWNED.matcher(plain);
    if (document.matches() && descriptions.isDocument(document.group(2))) {
      Mention owner = parse(span, document.group(1));
      if (owner.kind() != Kind.GROUP) {
        return owner;
      }
    }
    return parse(span, text, WORDS.splitToList(MARKS.replaceFrom(plain, ' ')));
  }

  /**
   * {@code Gideon Farr.} at the end of a sentence; {@code Acme Inc.} and {@code Ida O.} keep it.
   */
  private String withoutFullStop(String text) {
    String last = lower(text.substring(text.lastIndexOf(' ') + 1));
    boolean ends =
        last.length() > SHORTEST_WITH_STOP
            && last.indexOf('.') == last.length() - 1
            && !lexicons.abbreviations.contains(last.substring(0, last.length() - 1))
            && !lexicons.abbreviations.contains(last);
    return ends ? text.substring(0, text.length() - 1) : text;
  }

  static String withoutPossessive(String text) {
    int end = text.endsWith("s") ? text.length() - 2 : text.length() - 1;
    boolean possessive = end >= 0 && (text.charAt(end) == '\'' || text.charAt(end) == '’');
    return possessive ? text.substring(0, end) : text;
  }

  /** {@code Its head of sales, Ida Oro}, {@code Ida Oro, its head of sales}: the name counts. */
  private Mention withApposition(TextSpan span, String text, String first, String second) {
    Mention before = parse(span, first);
    if (before.kind() == Kind.PERSON || before.kind() == Kind.ORGANIZATION) {
      return before;
    }
    Mention behind = parse(span, second);
    if (behind.kind() == Kind.PERSON) {
      return new Mention(
          span,
          behind.text(),
          Kind.PERSON,
          behind.name(),
          before.title().or(behind::title),
          before.affiliation().or(behind::affiliation),
          behind.agreement());
    }
    boolean described = before.kind() == Kind.NOMINAL || before.kind() == Kind.GROUP;
    if (behind.kind() == Kind.ORGANIZATION && described) {
      return behind;
    }
    return before.kind() == Kind.GROUP
        ? mention(span, text, Kind.GROUP, text, "", "", before.agreement())
        : before;
  }

  private Mention parse(TextSpan span, String text, List<String> all) {
    Opening opening = all.isEmpty() ? Opening.BARE : Opening.of(all.get(0));
    List<String> words =
        opening != Opening.BARE && all.size() > 1 ? all.subList(1, all.size()) : all;
    if (words.isEmpty()) {
      return mention(span, text, Kind.GROUP, text, "", "", Agreement.UNKNOWN);
    }
    int cut = firstPreposition(words);
    List<String> core = words.subList(0, cut);
    String affiliation = CapitalRuns.first(words.subList(cut, words.size()));
    boolean common = core.size() == 1 && lexicons.groupNouns.contains(lower(core.get(0)));
    int nameStart = common ? core.size() : CapitalRuns.startOfLast(core);
    if (nameStart == core.size() && cut < words.size()) {
      boolean madeBy =
          MADE_BY.contains(words.get(cut))
              && cut + 1 < words.size()
              && core.stream().anyMatch(descriptions::isDocument);
      if (madeBy) {
        return maker(span, String.join(" ", words.subList(cut + 1, words.size())), affiliation);
      }
    }
    boolean role = opening == Opening.BARE && !descriptions.titleAtEnd(core).isEmpty();
    Optional<Description> behindRole = role ? titledNames.behindRole(words, cut) : Optional.empty();
    if (behindRole.isPresent()) {
      return mention(span, text, behindRole.get());
    }
    boolean ownDocument =
        nameStart == core.size()
            && core.size() > 1
            && descriptions.isDocument(core.get(core.size() - 1))
            && CapitalRuns.isCapital(core.get(0))
            && opening != Opening.BARE;
    if (ownDocument) {
      // A Morwick fact sheet.
      return maker(span, String.join(" ", core), CapitalRuns.first(core));
    }
    boolean placed =
        nameStart == core.size()
            && opening == Opening.DEFINITE
            && cut < words.size()
            && PLACES.contains(words.get(cut))
            && affiliation.isEmpty()
            && descriptions.isPersonNoun(lower(core.get(core.size() - 1)));
    if (placed) {
      // The steward on the door: told from the others by where he is, so nobody named.
      return mention(span, text, Kind.GROUP, text, "", "", Agreement.UNKNOWN);
    }
    if (isPlacedFirm(core, opening)) {
      return parse(span, text, List.of(all.get(0), core.get(core.size() - 1)));
    }
    if (nameStart == core.size()) {
      String owner = affiliation.isEmpty() ? owner(core) : affiliation;
      Description seen = descriptions.of(text, core, withoutPossessive(owner), opening);
      return mention(span, text, seen);
    }
    return named(span, text, opening, core, nameStart, affiliation);
  }

  /** Whether an organisation speaks in the text by this first word of its name. */
  boolean speaksShortened(String name) {
    return names.speaksShortened(name);
  }

  /** {@code The Tampere company}: known from before, and told by its place. */
  private boolean isPlacedFirm(List<String> core, Opening opening) {
    String head = core.get(core.size() - 1);
    return opening == Opening.DEFINITE
        && core.size() > 1
        && lexicons.thingNouns.contains(head)
        && CapitalRuns.isCapital(core.get(0))
        && !EnglishEvidence.ACRONYM.matcher(core.get(0)).matches()
        && names.isUnknown(String.join(" ", core.subList(0, core.size() - 1)));
  }

  /** A name; with an article and no title it is that of a thing. */
  private Mention named(
      TextSpan span,
      String text,
      Opening opening,
      List<String> core,
      int nameStart,
      String affiliation) {
    Description named = titledNames.of(core, nameStart, affiliation);
    boolean thing =
        opening != Opening.BARE
            && nameStart == 0
            && named.kind() == Kind.PERSON
            && named.title().isEmpty()
            && named.agreement() == Agreement.UNKNOWN;
    String name = String.join(" ", core);
    return thing
        ? mention(span, text, Kind.ORGANIZATION, name, "", "", Agreement.NEUTER)
        : mention(span, text, named);
  }

  /** A study by the institute, figures from the ministry: they speak for it. */
  private Mention maker(TextSpan span, String words, String name) {
    return name.isEmpty()
        ? parse(span, words)
        : mention(span, name, Kind.ORGANIZATION, name, "", "", Agreement.NEUTER);
  }

  /** Acme engineers; Two engineers have none. */
  private String owner(List<String> core) {
    boolean named = core.size() > 1 && !lexicons.functionWords.contains(lower(core.get(0)));
    return named && !NUMBERS.contains(lower(core.get(0))) ? CapitalRuns.first(core) : "";
  }

  /**
   * The index of the preposition that ends the core, past that in {@code Bank of X}, {@code
   * Institute for X}.
   */
  private int firstPreposition(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean inName =
          (words.get(i).equals("of") || words.get(i).equals("for"))
              && names.isOrganizationWord(words.get(i - 1))
              && CapitalRuns.isCapital(words.get(i - 1))
              && i + 1 < words.size()
              && (words.get(i).equals("of") || CapitalRuns.isCapital(words.get(i + 1)));
      if (PREPOSITIONS.contains(words.get(i)) && !inName) {
        return i;
      }
    }
    return words.size();
  }

  private static String lower(String word) {
    return EnglishAnalyzer.lower(word);
  }

  private static Mention mention(TextSpan span, String text, Description seen) {
    return mention(
        span, text, seen.kind(), seen.name(), seen.title(), seen.affiliation(), seen.agreement());
  }

  private static Mention mention(
      TextSpan span,
      String text,
      Kind kind,
      String name,
      String title,
      String affiliation,
      Agreement agreement) {
    return new Mention(
        span, text, kind, nonEmpty(name), nonEmpty(title), nonEmpty(affiliation), agreement);
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
