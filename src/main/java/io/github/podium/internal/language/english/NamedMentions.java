package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds persons and organisations by name anywhere in the text, persons with the title and
 * affiliation of an apposition.
 */
final class NamedMentions {

  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "his", "her", "him");

  private static final int FEWEST_OF_TITLE = 5;
  private static final int APPOSITION_REACH = 6;
  private static final int CALLED_REACH = 6;

  private final EnglishLexicons lexicons;
  private final EnglishMentions mentions;
  private final EnglishDescriptions descriptions;
  private final EnglishRoles roles;
  private final List<TokenRow> rows;
  private final String text;

  NamedMentions(
      EnglishLexicons lexicons, EnglishMentions mentions, List<TokenRow> rows, String text) {
    this.lexicons = lexicons;
    this.mentions = mentions;
    this.descriptions = new EnglishDescriptions(lexicons);
    this.roles = new EnglishRoles(lexicons);
    this.rows = rows;
    this.text = text;
  }

  List<Mention> find() {
    NounPhrases phrases = new NounPhrases(lexicons);
    List<Mention> found = new ArrayList<>();
    for (TokenRow row : rows) {
      if (isTitle(row)) {
        continue;
      }
      for (int i = 0; i < row.size(); i++) {
        if (PRONOUNS.contains(row.lower(i)) && !row.isQuoted(i)) {
          found.add(mentions.parse(row.span(i, i), row.text(i)));
        }
        if (!row.is(i, WordClass.PROPER_NOUN) || phrases.isTime(row, i)) {
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
          found.add(roles.of(row, first, end, mention));
        } else if (mention.kind() == Mention.Kind.ORGANIZATION
            && (end - i > 1
                || mentions.speaksShortened(row.text(i))
                || isCalledFirm(row, i)
                || announces(row, i, end))) {
          found.add(mention);
        }
        i = end - 1;
      }
    }
    addCoordinations(found);
    return found;
  }

  /** {@code Ida Oro and Tom Reed}, besides each of them. */
  private void addCoordinations(List<Mention> found) {
    for (int i = found.size() - 1; i > 0; i--) {
      TextSpan first = found.get(i - 1).span();
      TextSpan second = found.get(i).span();
      if (text.startsWith(" and ", first.end()) && first.end() + 5 == second.begin()) {
        TextSpan both = new TextSpan(first.begin(), second.end());
        Mention mention = mentions.parse(both, both.in(text));
        if (mention.kind() == Mention.Kind.COORDINATION) {
          found.add(mention);
        }
      }
    }
  }

  /** {@code core-banking vendor Tallis}, {@code a firm of thirty called Tallis}. */
  private boolean isCalledFirm(TokenRow row, int begin) {
    boolean called = ThingBounds.NAMING.contains(row.lower(begin - 1));
    int first = called ? begin - CALLED_REACH : begin - 1;
    for (int i = begin - 1; i >= first && !row.isQuoted(begin) && !row.isComma(i); i--) {
      if (lexicons.thingNouns.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Anvilworks opened its …}: what a firm does, with an object. */
  private boolean announces(TokenRow row, int begin, int end) {
    int verb = row.behindAuxiliaries(end);
    AnnouncingVerbs verbs = new AnnouncingVerbs(row, lexicons);
    return !row.is(
            begin - 1,
            WordClass.ADPOSITION,
            WordClass.DETERMINER,
            WordClass.PROPER_NOUN,
            WordClass.NOUN)
        && !row.isQuoted(begin)
        && row.is(verb, WordClass.VERB)
        && verbs.isCorporate(verb)
        && !verbs.isPassive(verb)
        && !row.is(verb + 1, WordClass.ADPOSITION, WordClass.PUNCTUATION);
  }

  /** A headline, in which every word looks like a name. */
  private static boolean isTitle(TokenRow row) {
    int last = row.size() - 1;
    boolean listing = IntStream.range(0, row.size()).anyMatch(row::isComma);
    return !listing
        && !row.is(last, WordClass.PUNCTUATION)
        && row.isTitleCase(0, last, FEWEST_OF_TITLE);
  }

  private boolean isOccasion(TokenRow row, int end) {
    return lexicons.isEventName(row.text(end - 1));
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

  /** What an announcing verb takes, what has a version, or is called a product: no speaker. */
  private boolean isProduct(TokenRow row, int begin, int end) {
    return row.is(end, WordClass.NUMBER)
        || lexicons.announcingVerbs.contains(row.lower(begin - 1))
        || (row.isComma(end) && isCalledProduct(row, end + 1));
  }

  /** {@code Pharos Watch, software that spots outbreaks}: the first noun of the apposition. */
  private boolean isCalledProduct(TokenRow row, int from) {
    for (int i = from; i < Math.min(row.size(), from + APPOSITION_REACH); i++) {
      if (lexicons.productNouns.contains(row.lower(i)) && !row.is(i + 1, WordClass.NOUN)) {
        return true;
      }
      boolean inside =
          row.is(
              i,
              WordClass.DETERMINER,
              WordClass.ADJECTIVE,
              WordClass.NUMBER,
              WordClass.NOUN,
              WordClass.PUNCTUATION);
      if (!inside || row.isComma(i) || descriptions.isPersonNoun(row.lower(i))) {
        return false;
      }
    }
    return false;
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
        (row.lower(end).equals("of") || row.lower(end).equals("for"))
            && row.isCapital(end + 1)
            && lexicons.organizationWords.contains(row.lower(end - 1));
    if (goesOn) {
      end = Math.max(end + 2, EnglishEvidence.endOfRun(row, end + 1));
    }
    return EnglishEvidence.endOverParticles(row, end);
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
}
