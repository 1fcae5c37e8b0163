package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds persons and organisations by name anywhere in the text, persons with the title and
 * affiliation of an apposition.
 */
final class NamedMentions {

  private static final int LONGEST_APPOSITION = 16;
  private static final ImmutableSet<String> HUMAN = ImmutableSet.of("who", "whose", "whom");
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "his", "her", "him");

  private final EnglishLexicons lexicons;
  private final EnglishMentions mentions;
  private final EnglishDescriptions descriptions;
  private final List<TokenRow> rows;
  private final String text;

  NamedMentions(
      EnglishLexicons lexicons, EnglishMentions mentions, List<TokenRow> rows, String text) {
    this.lexicons = lexicons;
    this.mentions = mentions;
    this.descriptions = new EnglishDescriptions(lexicons);
    this.rows = rows;
    this.text = text;
  }

  List<Mention> find() {
    NounPhrases phrases = new NounPhrases(lexicons);
    List<Mention> found = new ArrayList<>();
    for (TokenRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (PRONOUNS.contains(row.lower(i)) && !row.isQuoted(i)) {
          found.add(mentions.parse(row.span(i, i), row.text(i)));
        }
        if (!row.is(i, WordClass.PROPER_NOUN)) {
          continue;
        }
        int end = endOfName(row, i);
        if (i < row.behindDateline() || isDateline(row, i, end) || isProduct(row, i, end)) {
          i = end - 1;
          continue;
        }
        int first = startOfPhrase(row, i, phrases);
        boolean determined = first == i && row.is(i - 1, WordClass.DETERMINER);
        if (isOccasion(row, end) || (determined && !namesBody(row, i, end))) {
          i = end - 1;
          continue;
        }
        first -= determined ? 1 : 0;
        TextSpan span = row.span(first, end - 1);
        Mention mention = mentions.parse(span, span.in(text));
        if (mention.kind() == Mention.Kind.PERSON) {
          found.add(withRoleBefore(row, i, withApposition(row, end, mention)));
        } else if (mention.kind() == Mention.Kind.ORGANIZATION && end - i > 1) {
          found.add(mention);
        }
        i = end - 1;
      }
    }
    return found;
  }

  private boolean isOccasion(TokenRow row, int end) {
    return lexicons.eventNouns.contains(row.lower(end - 1));
  }

  /** The Cold Store is a thing, the Ardnamore Fund is not. */
  private boolean namesBody(TokenRow row, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (lexicons.organizationWords.contains(row.lower(i))
          || lexicons.personTitles.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** What an announcing verb takes, or what has a version: no speaker. */
  private boolean isProduct(TokenRow row, int begin, int end) {
    return row.is(end, WordClass.NUMBER) || lexicons.announcingVerbs.contains(row.lower(begin - 1));
  }

  /** {@code SAN JOSE, Calif.}: capitals at the head of a paragraph. */
  private static boolean isDateline(TokenRow row, int begin, int end) {
    String words = EnglishEvidence.joined(row, begin, end);
    return begin == 0 && words.length() > 3 && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** A name goes on over particles: de la Cruz. */
  private int endOfName(TokenRow row, int i) {
    int end = Math.max(i + 1, EnglishEvidence.endOfRun(row, i));
    boolean goesOn =
        row.lower(end).equals("of")
            && row.isCapital(end + 1)
            && lexicons.organizationWords.contains(row.lower(end - 1));
    if (goesOn) {
      end = Math.max(end + 2, EnglishEvidence.endOfRun(row, end + 1));
    }
    while (end < row.size() && row.begin(end) <= row.end(end - 1) + 1) {
      int next = end;
      while (next < end + 3 && row.text(next).matches("de|la|los|del|van|von|der|di|da|-")) {
        next++;
      }
      if (!row.is(next, WordClass.PROPER_NOUN)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private int startOfPhrase(TokenRow row, int i, NounPhrases phrases) {
    int first = i;
    while (first > 0
        && !row.isQuoted(first - 1)
        && row.is(first - 1, WordClass.NOUN)
        && !phrases.isTime(row, first - 1)
        && descriptions.isPersonNoun(row.lower(first - 1))) {
      first--;
    }
    return first;
  }

  /**
   * {@code X, the chief executive of Acme,}: what stands between the commas tells title and firm.
   */
  private Mention withApposition(TokenRow row, int comma, Mention mention) {
    if (!row.isComma(comma)) {
      return mention;
    }
    boolean human = HUMAN.contains(row.lower(comma + 1)) || isAge(row, comma + 1);
    if (human) {
      return mention.agreement() == Agreement.UNKNOWN ? shownAsPerson(mention) : mention;
    }
    int end = comma + 1;
    while (end < row.size()
        && end - comma < LONGEST_APPOSITION
        && !row.isComma(end)
        && !row.isEnd(end)
        && !row.isQuoted(end)
        && !row.is(end, WordClass.AUXILIARY)) {
      end++;
    }
    if (end == comma + 1) {
      return mention;
    }
    Optional<String[]> role = role(row, comma + 1, end);
    return role.map(
            r ->
                new Mention(
                    mention.span(),
                    mention.text(),
                    mention.kind(),
                    mention.name(),
                    Optional.of(r[0]),
                    mention.affiliation().or(() -> Optional.of(r[1]).filter(a -> !a.isEmpty())),
                    mention.agreement()))
        .orElse(mention);
  }

  /** {@code her co-author, Philip Garrowby}: the role before the comma. */
  private Mention withRoleBefore(TokenRow row, int first, Mention mention) {
    boolean role =
        row.isComma(first - 1)
            && mention.title().isEmpty()
            && lexicons.personTitles.contains(row.lower(first - 2))
            && row.is(first - 3, WordClass.PRONOUN, WordClass.DETERMINER);
    return role
        ? new Mention(
            mention.span(),
            mention.text(),
            mention.kind(),
            mention.name(),
            Optional.of(row.lower(first - 2)),
            mention.affiliation(),
            mention.agreement())
        : mention;
  }

  private static boolean isAge(TokenRow row, int i) {
    return row.lower(i).matches("[1-9]\\d") && row.isComma(i + 1);
  }

  private static Mention shownAsPerson(Mention mention) {
    return new Mention(
        mention.span(),
        mention.text(),
        mention.kind(),
        mention.name(),
        mention.title(),
        mention.affiliation(),
        Agreement.SINGULAR);
  }

  /** Title and affiliation in an apposition; empty where it names no title. */
  private Optional<String[]> role(TokenRow row, int begin, int end) {
    int from = begin;
    if (row.is(from, WordClass.ADPOSITION)) {
      return Optional.empty();
    }
    while (row.is(from, WordClass.ADVERB)) {
      from++;
    }
    if (row.is(from, WordClass.DETERMINER, WordClass.PRONOUN)) {
      from++;
    }
    String possessor = "";
    for (int i = from; i < end; i++) {
      if (row.lower(i).equals("'s")) {
        possessor = EnglishEvidence.joined(row, from, i);
        from = i + 1;
      }
    }
    int stop = end;
    String affiliation = possessor;
    for (int i = end - 1; i > from; i--) {
      boolean links = row.lower(i).matches("of|at|for|with|from");
      if (links
          && (row.isCapital(i + 1) || (row.lower(i + 1).equals("the") && row.isCapital(i + 2)))) {
        int name = row.isCapital(i + 1) ? i + 1 : i + 2;
        boolean insideName =
            lexicons.organizationWords.contains(row.lower(i - 1)) && row.isCapital(i - 1);
        if (!insideName) {
          affiliation = EnglishEvidence.joined(row, name, end);
          stop = i;
          break;
        }
      }
    }
    int capital = from;
    while (capital < stop
        && row.isCapital(capital)
        && possessor.isEmpty()
        && !lexicons.personTitles.contains(row.lower(capital))) {
      capital++;
    }
    if (capital > from && capital < stop && affiliation.isEmpty()) {
      affiliation = EnglishEvidence.joined(row, from, capital);
      from = capital;
    }
    boolean titled = false;
    for (int i = from; i < stop; i++) {
      titled |= lexicons.personTitles.contains(row.lower(i));
    }
    return titled && from < stop
        ? Optional.of(new String[] {EnglishEvidence.joined(row, from, stop), affiliation})
        : Optional.empty();
  }
}
