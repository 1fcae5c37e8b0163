package io.github.podium.internal.language.english;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.internal.language.english.EnglishDescriptions.Description;
import io.github.podium.internal.language.english.EnglishDescriptions.Opening;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the mention of a speaker apart: name, title, affiliation, or the role that it consists of.
 */
final class EnglishMentions {

  private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();
  private static final ImmutableMap<String, Agreement> PRONOUNS =
      ImmutableMap.<String, Agreement>builder()
          .put("he", Agreement.MASCULINE)
          .put("his", Agreement.MASCULINE)
          .put("him", Agreement.MASCULINE)
          .put("she", Agreement.FEMININE)
          .put("her", Agreement.FEMININE)
          .put("they", Agreement.PLURAL)
          .put("their", Agreement.PLURAL)
          .put("it", Agreement.NEUTER)
          .put("its", Agreement.NEUTER)
          .put("who", Agreement.SINGULAR)
          .put("one", Agreement.SINGULAR)
          .build();
  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of(
          "of", "for", "at", "from", "in", "with", "on", "by", "behind", "near", "about", "to");
  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of("a", "an", "one", "another", "some");
  private static final ImmutableSet<String> DEFINITE = ImmutableSet.of("the", "this", "that");
  private static final ImmutableSet<String> POSSESSIVE =
      ImmutableSet.of("his", "her", "its", "their");
  private static final ImmutableSet<String> JOINING_IN_NAMES = ImmutableSet.of("of", "for", "&");
  private static final ImmutableSet<String> MADE_BY = ImmutableSet.of("by", "from");

  private static final int LONGEST_ROLE = 4;
  private static final int LONGEST_DOCUMENT = 4;
  private static final Pattern DEFINED = Pattern.compile("(The |the )?Company");

  /** {@code CALLER (LORRAINE)}. */
  private static final Pattern ROLE_WITH_NAME =
      Pattern.compile("(\\p{Lu}+) \\((\\p{Lu}[\\p{L}. ]+)\\)");

  /** {@code the company’s slides}. */
  private static final Pattern OWNED = Pattern.compile("(.+)(?:['’]s|s['’]) ([\\p{L} -]+)");

  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "la", "del", "della", "di", "da", "dos", "das", "los", "van", "von", "der", "den",
          "bin", "al", "el", "ten", "ter", "le", "du", "y", "e");

  private final EnglishLexicons lexicons;
  private final EnglishEvidence evidence;
  private final EnglishDescriptions descriptions;

  EnglishMentions(EnglishLexicons lexicons, EnglishEvidence evidence) {
    this.lexicons = lexicons;
    this.evidence = evidence;
    this.descriptions = new EnglishDescriptions(lexicons);
  }

  /** The mention that a noun phrase is. */
  Mention parse(TextSpan span, String text) {
    String plain = text.replaceAll("\\([^()]*\\)", " ").replaceAll("['’]s?$", "").strip();
    Agreement pronoun = pronoun(plain);
    if (pronoun != null) {
      return mention(span, text, Kind.PRONOUN, "", "", "", pronoun);
    }
    if (DEFINED.matcher(plain).matches()) {
      // (“Lumen Reed” or the “Company”)
      return parse(span, "the company");
    }
    Matcher labelled = ROLE_WITH_NAME.matcher(text.strip());
    if (labelled.matches() && descriptions.isPersonNoun(lower(labelled.group(1)))) {
      String role = lower(labelled.group(1));
      String title = lexicons.personTitles.contains(role) ? role : "";
      return mention(span, text, Kind.PERSON, labelled.group(2), title, "", Agreement.UNKNOWN);
    }
    int comma = plain.indexOf(", ");
    if (comma > 0) {
      return withApposition(span, text, plain.substring(0, comma), plain.substring(comma + 2));
    }
    Matcher document = OWNED.matcher(plain);
    if (document.matches() && isDocument(document.group(2))) {
      Mention owner = parse(span, document.group(1));
      if (owner.kind() != Kind.GROUP) {
        return owner;
      }
    }
    return parse(span, text, WORDS.splitToList(plain.replaceAll("[\"“”,]", " ")));
  }

  /** {@code She}, {@code its press desk}: what speaks for whom the pronoun means. */
  private @Nullable Agreement pronoun(String plain) {
    int space = plain.indexOf(' ');
    boolean owned =
        space > 0
            && POSSESSIVE.contains(lower(plain.substring(0, space)))
            && isDocument(plain)
            && plain.split(" ").length <= LONGEST_DOCUMENT;
    return PRONOUNS.get(lower(owned ? plain.substring(0, space) : plain));
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
    return before.kind() == Kind.GROUP
        ? mention(span, text, Kind.GROUP, text, "", "", before.agreement())
        : before;
  }

  /** What speaks for its maker: a report, slides, figures. */
  private boolean isDocument(String words) {
    String head = lower(words.substring(words.lastIndexOf(' ') + 1));
    return lexicons.documents.contains(head) || lexicons.occasions.contains(head);
  }

  private Mention parse(TextSpan span, String text, List<String> all) {
    Opening opening = all.isEmpty() ? Opening.BARE : opening(all.get(0));
    List<String> words =
        opening != Opening.BARE && all.size() > 1 ? all.subList(1, all.size()) : all;
    if (words.isEmpty()) {
      return mention(span, text, Kind.GROUP, text, "", "", Agreement.UNKNOWN);
    }
    int cut = firstPreposition(words);
    List<String> core = words.subList(0, cut);
    String affiliation = capitalRun(words.subList(cut, words.size()));
    boolean common = core.size() == 1 && lexicons.groupNouns.contains(lower(core.get(0)));
    int nameStart = common ? core.size() : trailingName(core);
    if (nameStart == core.size() && cut < words.size()) {
      boolean madeBy = MADE_BY.contains(words.get(cut)) && core.stream().anyMatch(this::isDocument);
      if (madeBy) {
        return maker(span, String.join(" ", words.subList(cut + 1, words.size())), affiliation);
      }
    }
    int last = trailingName(words);
    boolean namedBehindRole =
        opening == Opening.BARE
            && words.size() - last > 1
            && last > cut + 1
            && !PREPOSITIONS.contains(words.get(last - 1))
            && !descriptions.titleAtEnd(core).isEmpty();
    if (namedBehindRole) {
      String name = String.join(" ", words.subList(last, words.size()));
      String title = String.join(" ", words.subList(0, last));
      return mention(span, text, Kind.PERSON, name, title, "", gender(name));
    }
    boolean ownDocument =
        nameStart == core.size()
            && core.size() > 1
            && isDocument(core.get(core.size() - 1))
            && isCapital(core.get(0))
            && opening != Opening.BARE;
    if (ownDocument) {
      // A Morwick fact sheet.
      return maker(span, String.join(" ", core), capitalRun(core));
    }
    if (nameStart == core.size()) {
      String owner = affiliation.isEmpty() ? capitalRun(core) : affiliation;
      Description seen = descriptions.of(text, core, owner.replaceAll("['’]s?$", ""), opening);
      return mention(
          span, text, seen.kind(), seen.name(), seen.title(), seen.affiliation(), seen.agreement());
    }
    Mention named = named(span, text, core, nameStart, affiliation);
    boolean thing =
        opening != Opening.BARE
            && nameStart == 0
            && named.kind() == Kind.PERSON
            && named.title().isEmpty()
            && named.agreement() == Agreement.UNKNOWN;
    String name = String.join(" ", core);
    return thing ? mention(span, text, Kind.ORGANIZATION, name, "", "", Agreement.NEUTER) : named;
  }

  /** A study by the institute, figures from the ministry: they speak for it. */
  private Mention maker(TextSpan span, String words, String name) {
    return name.isEmpty()
        ? parse(span, words)
        : mention(span, name, Kind.ORGANIZATION, name, "", "", Agreement.NEUTER);
  }

  private static Opening opening(String word) {
    if (DEFINITE.contains(lower(word))) {
      return Opening.DEFINITE;
    }
    if (POSSESSIVE.contains(lower(word))) {
      return Opening.POSSESSIVE;
    }
    return INDEFINITE.contains(lower(word)) ? Opening.INDEFINITE : Opening.BARE;
  }

  /** The index of the preposition that ends the core, past the of in {@code Bank of X}. */
  private int firstPreposition(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean inName =
          words.get(i).equals("of")
              && isOrganizationWord(words.get(i - 1))
              && isCapital(words.get(i - 1))
              && i + 1 < words.size();
      if (PREPOSITIONS.contains(words.get(i)) && !inName) {
        return i;
      }
    }
    return words.size();
  }

  private static String capitalRun(List<String> words) {
    StringBuilder run = new StringBuilder();
    for (String word : words) {
      boolean inside = isCapital(word) || (run.length() > 0 && JOINING_IN_NAMES.contains(word));
      if (inside) {
        run.append(run.length() > 0 ? " " : "").append(word);
      } else if (run.length() > 0) {
        break;
      }
    }
    // Chile’s largest utility is not Chile.
    return run.toString().replaceAll("( of| for| &)$", "").replaceAll("^\\S+['’]s$", "");
  }

  /** Where the capitalised run at the end of the words begins; their number where there is none. */
  private static int trailingName(List<String> words) {
    int start = words.size();
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i);
      if (isCapital(word)) {
        start = i;
      } else if (!PARTICLES.contains(word) && !word.equals("of") && !word.equals("&")) {
        break;
      }
    }
    return start;
  }

  private Mention named(
      TextSpan span, String text, List<String> core, int nameStart, String affiliation) {
    List<String> run = core.subList(nameStart, core.size());
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
      agreement = agreement(title);
      title = isCourtesy(title) ? "" : title;
    } else if (!before.isEmpty()) {
      title = roleAtEnd(core.subList(0, nameStart));
      List<String> words = core.subList(0, nameStart);
      int modifier = words.size() - title.split(" ").length;
      while (modifier > 0 && lexicons.titleModifiers.contains(lower(words.get(modifier - 1)))) {
        modifier--;
        title = words.get(modifier) + " " + title;
      }
      boolean firm = owner.isEmpty() && !title.isEmpty() && modifier > 0;
      owner = firm ? capitalRun(words.subList(0, modifier)) : owner;
    }
    if (name.isEmpty()) {
      return mention(span, text, Kind.NOMINAL, "", lower(title), owner, Agreement.SINGULAR);
    }
    String fullName = String.join(" ", name).replaceAll("['’]s?$", "");
    boolean person =
        (titleEnd > 0 || !title.isEmpty())
            ? !hasOrganizationWord(name)
            : looksLikePerson(name, fullName);
    Agreement shown = agreement == Agreement.UNKNOWN ? gender(fullName) : agreement;
    return person
        ? mention(span, text, Kind.PERSON, fullName, title, owner, shown)
        : mention(span, text, Kind.ORGANIZATION, fullName, "", "", Agreement.NEUTER);
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

  private Agreement gender(String name) {
    String given = lower(name.substring(0, Math.max(name.indexOf(' '), 0)));
    if (lexicons.feminineNames.contains(given)) {
      return Agreement.FEMININE;
    }
    return lexicons.masculineNames.contains(given) ? Agreement.MASCULINE : Agreement.UNKNOWN;
  }

  private boolean looksLikePerson(List<String> name, String fullName) {
    String last = lower(name.get(name.size() - 1));
    boolean event =
        name.size() > 1
            && (lexicons.eventNouns.contains(last) || lexicons.occasions.contains(last));
    if (event || name.contains("&")) {
      return false;
    }
    if (evidence.isPerson(fullName)) {
      return true;
    }
    if (hasOrganizationWord(name) || evidence.isOrganization(fullName)) {
      return false;
    }
    boolean acronym =
        name.size() == 1
            && fullName.length() <= 5
            && fullName.equals(fullName.toUpperCase(Locale.ROOT));
    boolean hasAcronym =
        name.stream().anyMatch(w -> w.matches("\\p{Lu}{2,5}") && !isPostNominal(w));
    boolean capitals = name.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    return name.size() > 1 && name.size() <= 5 && !acronym && (capitals || !hasAcronym);
  }

  private boolean isPostNominal(String word) {
    return lexicons.postNominals.contains(lower(word).replace(".", ""));
  }

  private boolean hasOrganizationWord(List<String> name) {
    return name.size() > 1 && name.stream().anyMatch(this::isOrganizationWord);
  }

  private boolean isOrganizationWord(String word) {
    return lexicons.organizationWords.contains(lower(word));
  }

  /** Where the titles and honorifics at the head of a run end; 0 where there are none. */
  private int titleEnd(List<String> run) {
    for (int i = Math.min(run.size(), 6); i > 0; i--) {
      String word = lower(run.get(i - 1)).replaceAll("\\.$", "");
      boolean last = i == run.size();
      if ((lexicons.honorifics.contains(word) && !last) || lexicons.personTitles.contains(word)) {
        return i;
      }
    }
    return 0;
  }

  private int titleStart(List<String> run, int titleEnd) {
    int start = titleEnd - 1;
    for (int i = Math.max(0, titleEnd - 4); i < titleEnd && start == titleEnd - 1; i++) {
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
    String word = lower(title).replace(".", "");
    return ImmutableSet.of("mr", "mrs", "ms", "miss", "mx", "sir", "dame", "dr").contains(word);
  }

  private static Agreement agreement(String title) {
    return switch (lower(title).replace(".", "")) {
      case "mr", "sir", "lord", "king" -> Agreement.MASCULINE;
      case "mrs", "ms", "miss", "dame", "lady", "queen" -> Agreement.FEMININE;
      default -> Agreement.UNKNOWN;
    };
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0))
        || (Character.isDigit(word.charAt(0)) && word.length() < 4);
  }

  private static String lower(String word) {
    return EnglishAnalyzer.lower(word);
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
