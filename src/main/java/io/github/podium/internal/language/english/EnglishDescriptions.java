package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import java.util.List;

/** Tells what a phrase without a name is: a role, something that speaks for its maker, a group. */
final class EnglishDescriptions {

  private static final ImmutableSet<String> PERSON_ENDINGS =
      ImmutableSet.of("er", "or", "ist", "ian", "man", "woman", "person");
  private static final ImmutableSet<String> KIN =
      ImmutableSet.of(
          "sister",
          "brother",
          "mother",
          "father",
          "daughter",
          "grandmother",
          "grandfather",
          "neighbor",
          "neighbour");
  private static final int SHORTEST_BY_ENDING = 5;

  private final EnglishLexicons lexicons;

  EnglishDescriptions(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** How a phrase begins. */
  enum Opening {
    /** {@code the}, {@code this}. */
    DEFINITE,
    /** {@code her}, {@code its}. */
    POSSESSIVE,
    /** {@code a}, {@code another}. */
    INDEFINITE,
    /** No article. */
    BARE;

    /** What the word, the first of a phrase, opens. */
    static Opening of(String word) {
      return switch (EnglishAnalyzer.lower(word)) {
        case "the", "this", "that" -> DEFINITE;
        case "his", "her", "its", "their" -> POSSESSIVE;
        case "a", "an", "one", "another", "some" -> INDEFINITE;
        default -> BARE;
      };
    }
  }

  /** A mention of kind, name, title, affiliation and agreement, its place still to be given. */
  record Description(
      Kind kind, String name, String title, String affiliation, Agreement agreement) {}

  /**
   * What the phrase is.
   *
   * @param core its words up to the first preposition, without an article
   * @param owner the organisation named in it, or an empty string
   */
  Description of(String text, List<String> core, String owner, Opening opening) {
    String head = EnglishAnalyzer.lower(core.get(core.size() - 1));
    boolean definite = opening == Opening.DEFINITE || opening == Opening.POSSESSIVE;
    boolean indefinite = opening == Opening.INDEFINITE;
    boolean owned = core.stream().anyMatch(word -> word.endsWith("'s") || word.endsWith("’s"));
    boolean generic = lexicons.thingNouns.contains(head) && !owned;
    boolean namedBody =
        isBody(head) && Character.isUpperCase(core.get(0).charAt(0)) && !(indefinite && generic);
    if (namedBody) {
      String name = String.join(" ", core);
      return new Description(Kind.ORGANIZATION, name, "", "", Agreement.NEUTER);
    }
    String title = titleAtEnd(core);
    boolean plural = head.endsWith("s") && !head.endsWith("ss");
    if (!title.isEmpty() && !indefinite && !plural) {
      Agreement agreement = opening == Opening.POSSESSIVE ? Agreement.UNKNOWN : Agreement.SINGULAR;
      return new Description(Kind.NOMINAL, "", title, owner, agreement);
    }
    boolean document = lexicons.occasions.contains(head) || lexicons.documents.contains(head);
    boolean ofItsOwn = lexicons.groupNouns.contains(head) && !lexicons.occasions.contains(head);
    if ((definite && (generic || (document && !ofItsOwn))) || (indefinite && generic)) {
      return new Description(Kind.NOMINAL, "", "", owner, Agreement.NEUTER);
    }
    if (definite && isBody(head) && !owned) {
      String name = String.join(" ", core);
      return new Description(Kind.NOMINAL, name, head, owner, Agreement.NEUTER);
    }
    boolean unknown =
        core.size() == 1 && !plural && !KIN.contains(head) && !lexicons.groupNouns.contains(head);
    if (definite && (isPersonNoun(head) || unknown)) {
      return new Description(Kind.NOMINAL, "", head, owner, Agreement.SINGULAR);
    }
    Agreement number = plural ? Agreement.PLURAL : gender(head);
    if (definite && core.size() == 1 && !KIN.contains(head)) {
      return new Description(Kind.NOMINAL, "", head, owner, number);
    }
    String role = lexicons.personTitles.contains(head) ? head : "";
    return new Description(Kind.GROUP, text, role, owner, number);
  }

  /** Some guy is he, a nurse either. */
  private static Agreement gender(String noun) {
    return switch (noun) {
      case "man",
          "guy",
          "boy",
          "lad",
          "gentleman",
          "father",
          "son",
          "brother",
          "husband",
          "grandfather",
          "uncle",
          "spokesman",
          "chairman",
          "businessman" ->
          Agreement.MASCULINE;
      case "woman",
          "girl",
          "lady",
          "mother",
          "daughter",
          "sister",
          "wife",
          "grandmother",
          "aunt",
          "spokeswoman",
          "chairwoman",
          "businesswoman" ->
          Agreement.FEMININE;
      default -> Agreement.UNKNOWN;
    };
  }

  /** What speaks for its maker: a report, slides, figures. */
  boolean isDocument(String words) {
    int space = words.lastIndexOf(' ');
    String head = EnglishAnalyzer.lower(words.substring(space + 1));
    // The press office, but not any office.
    String lastTwo = EnglishAnalyzer.lower(words.substring(words.lastIndexOf(' ', space - 1) + 1));
    return lexicons.documents.contains(head)
        || lexicons.occasions.contains(head)
        || lexicons.documents.contains(lastTwo);
  }

  private boolean isBody(String word) {
    return lexicons.organizationWords.contains(word);
  }

  /** Whether the noun is one for a person: a title, or what its ending makes one. */
  boolean isPersonNoun(String noun) {
    boolean ending = PERSON_ENDINGS.stream().anyMatch(noun::endsWith);
    return lexicons.personTitles.contains(noun)
        || noun.equals("man")
        || noun.endsWith("-old")
        || (ending
            && noun.length() >= SHORTEST_BY_ENDING
            && !KIN.contains(noun)
            && !lexicons.groupNouns.contains(noun)
            && !lexicons.thingNouns.contains(noun)
            && !lexicons.occasions.contains(noun));
  }

  /** Whether the word, in lower case, is a title or modifies one. */
  boolean isRoleWord(String word) {
    return lexicons.personTitles.contains(word) || lexicons.titleModifiers.contains(word);
  }

  /** The longest title that ends the words, such as {@code chief executive}; or an empty string. */
  String titleAtEnd(List<String> words) {
    for (int i = Math.max(0, words.size() - 4); i < words.size(); i++) {
      String tail = EnglishAnalyzer.lower(String.join(" ", words.subList(i, words.size())));
      if (lexicons.personTitles.contains(tail)) {
        return tail;
      }
    }
    return "";
  }
}
