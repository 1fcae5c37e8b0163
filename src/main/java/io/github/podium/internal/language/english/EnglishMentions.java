package io.github.podium.internal.language.english;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of("the", "a", "an", "one", "another", "some", "this", "that");
  private static final ImmutableSet<String> DEFINITE = ImmutableSet.of("the", "this", "that");
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of(
          "de", "la", "del", "della", "di", "da", "dos", "das", "los", "van", "von", "der", "den",
          "bin", "al", "el", "ten", "ter", "le", "du", "y", "e");

  private final EnglishLexicons lexicons;
  private final EnglishEvidence evidence;

  EnglishMentions(EnglishLexicons lexicons, EnglishEvidence evidence) {
    this.lexicons = lexicons;
    this.evidence = evidence;
  }

  /** The mention that a noun phrase is. */
  Mention parse(TextSpan span, String text) {
    String plain = text.replaceAll("\\([^()]*\\)", " ").replaceAll("['’]s?$", "").strip();
    Agreement pronoun = PRONOUNS.get(EnglishAnalyzer.lower(plain));
    if (pronoun != null) {
      return new Mention(
          span, text, Kind.PRONOUN, Optional.empty(), Optional.empty(), Optional.empty(), pronoun);
    }
    List<String> words = new ArrayList<>(WORDS.splitToList(plain.replaceAll("[\"“”,]", " ")));
    boolean definite = !words.isEmpty() && DEFINITE.contains(lower(words.get(0)));
    boolean article = !words.isEmpty() && ARTICLES.contains(lower(words.get(0)));
    if (article && words.size() > 1) {
      words.remove(0);
    }
    if (words.isEmpty()) {
      return mention(span, text, Kind.GROUP, text, "", "", Agreement.UNKNOWN);
    }
    int cut = firstPreposition(words);
    List<String> core = words.subList(0, cut);
    String affiliation = capitalRun(words.subList(cut, words.size()));
    boolean common = core.size() == 1 && lexicons.groupNouns.contains(lower(core.get(0)));
    int nameStart = common ? core.size() : trailingName(core);
    boolean madeBy = cut < words.size() && words.get(cut).equals("by") && !affiliation.isEmpty();
    if (nameStart == core.size() && madeBy) {
      // A study by the institute speaks for the institute.
      return mention(span, text, Kind.ORGANIZATION, affiliation, "", "", Agreement.NEUTER);
    }
    if (nameStart == core.size()) {
      return unnamed(span, text, core, affiliation, definite);
    }
    return named(span, text, core, nameStart, affiliation);
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
      boolean inside =
          isCapital(word) || (run.length() > 0 && (word.equals("of") || word.equals("&")));
      if (inside) {
        run.append(run.length() > 0 ? " " : "").append(word);
      } else if (run.length() > 0) {
        break;
      }
    }
    return run.toString().replaceAll("( of| &)$", "");
  }

  /** Where the capitalised run at the end of the words begins; their number where there is none. */
  private static int trailingName(List<String> words) {
    int start = words.size();
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i);
      if (isCapital(word)) {
        start = i;
      } else if (!PARTICLES.contains(word) && !word.equals("of")) {
        break;
      }
    }
    return start;
  }

  private Mention unnamed(
      TextSpan span, String text, List<String> core, String affiliation, boolean definite) {
    String head = lower(core.get(core.size() - 1));
    String owner = affiliation.isEmpty() ? capitalRun(core) : affiliation;
    owner = owner.replaceAll("['’]s?$", "");
    String title = titleAtEnd(core);
    boolean role = !title.isEmpty() && (definite || !capitalRun(core).isEmpty());
    boolean organization =
        isOrganizationWord(head) && !capitalRun(core).isEmpty() && isCapital(core.get(0));
    if (organization) {
      return mention(
          span, text, Kind.ORGANIZATION, String.join(" ", core), "", "", Agreement.NEUTER);
    }
    if (role && !head.endsWith("s")) {
      return mention(span, text, Kind.NOMINAL, "", title, owner, Agreement.SINGULAR);
    }
    // A post or a statement speaks for the one who made it public.
    boolean document = lexicons.occasions.contains(head);
    if (definite && (document || lexicons.thingNouns.contains(head))) {
      return mention(span, text, Kind.NOMINAL, "", head, owner, Agreement.NEUTER);
    }
    if (definite && isOrganizationWord(head)) {
      String name = String.join(" ", core);
      return mention(span, text, Kind.ORGANIZATION, name, "", "", Agreement.NEUTER);
    }
    boolean person =
        definite
            && (head.endsWith("er")
                || head.endsWith("or")
                || head.endsWith("ist")
                || head.equals("man")
                || head.equals("woman"));
    if (person && !lexicons.groupNouns.contains(head)) {
      return mention(span, text, Kind.NOMINAL, "", head, owner, Agreement.SINGULAR);
    }
    return mention(
        span,
        text,
        Kind.GROUP,
        text,
        lexicons.personTitles.contains(head) ? head : "",
        owner,
        Agreement.UNKNOWN);
  }

  /** The longest title that ends the words, such as {@code chief executive}; or an empty string. */
  private String titleAtEnd(List<String> words) {
    for (int i = Math.max(0, words.size() - 4); i < words.size(); i++) {
      String tail = lower(String.join(" ", words.subList(i, words.size())));
      if (lexicons.personTitles.contains(tail)) {
        return tail;
      }
    }
    return "";
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
      title = titleAtEnd(core.subList(0, nameStart));
      owner = owner.isEmpty() && !title.isEmpty() ? capitalRun(core.subList(0, nameStart)) : owner;
    }
    if (name.isEmpty()) {
      return mention(span, text, Kind.NOMINAL, "", lower(title), owner, Agreement.SINGULAR);
    }
    String fullName = String.join(" ", name).replaceAll("['’]s?$", "");
    boolean person =
        (titleEnd > 0 || !title.isEmpty())
            ? !hasOrganizationWord(name)
            : looksLikePerson(name, fullName);
    return person
        ? mention(span, text, Kind.PERSON, fullName, title, owner, agreement)
        : mention(span, text, Kind.ORGANIZATION, fullName, "", "", Agreement.NEUTER);
  }

  private boolean looksLikePerson(List<String> name, String fullName) {
    boolean event =
        name.size() > 1 && lexicons.eventNouns.contains(lower(name.get(name.size() - 1)));
    if (event) {
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
    boolean hasAcronym = name.stream().anyMatch(w -> w.matches("\\p{Lu}{2,5}"));
    boolean capitals = name.stream().allMatch(w -> w.equals(w.toUpperCase(Locale.ROOT)));
    return name.size() > 1 && name.size() <= 5 && !acronym && (capitals || !hasAcronym);
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
    for (int i = Math.max(0, titleEnd - 4); i < titleEnd; i++) {
      if (lexicons.personTitles.contains(lower(String.join(" ", run.subList(i, titleEnd))))) {
        return i;
      }
    }
    return titleEnd - 1;
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
