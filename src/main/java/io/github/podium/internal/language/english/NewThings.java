package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishPredicates.Demand;
import io.github.podium.model.TextSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a thing that is announced from what is merely spoken of with the same verb. */
final class NewThings {

  private static final ImmutableSet<String> NEW_OPENINGS =
      ImmutableSet.of(
          "a", "an", "another", "its", "our", "one", "some", "their", "his", "her", "my");

  private static final int OLD_REACH = 8;
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final EnglishLexicons lexicons;
  private final EnglishMentions mentions;
  private final String text;
  private final Map<String, Mention> known = new HashMap<>();

  NewThings(EnglishLexicons lexicons, EnglishMentions mentions, String text) {
    this.lexicons = lexicons;
    this.mentions = mentions;
    this.text = text;
  }

  /** Whether the phrase may be a thing: nobody who can act. */
  boolean isThing(TokenRow row, TokenRange phrase) {
    boolean pronoun = phrase.first() == phrase.last() && row.is(phrase.first(), WordClass.PRONOUN);
    String head = AnnouncedThings.head(row, phrase);
    boolean people =
        head.endsWith("s") && lexicons.personTitles.contains(head.substring(0, head.length() - 1));
    if (pronoun || people || lexicons.noNews.contains(head)) {
      return false;
    }
    TextSpan span = phrase.span(row);
    Mention mention = known.computeIfAbsent(span.in(text), words -> mentions.parse(span, words));
    boolean gendered =
        mention.agreement() == Agreement.MASCULINE || mention.agreement() == Agreement.FEMININE;
    boolean person =
        mention.kind() == Mention.Kind.PERSON && (mention.title().isPresent() || gendered);
    boolean role =
        mention.kind() == Mention.Kind.NOMINAL
            && mention.title().isPresent()
            && !lexicons.documents.contains(head);
    boolean actor = person || (role && mention.agreement() == Agreement.SINGULAR);
    return !actor || isEvent(row, phrase);
  }

  /** Whether the thing is what its predicate demands. */
  boolean meets(Demand demand, TokenRow row, TokenRange thing, boolean dated) {
    return switch (demand) {
      case NOTHING -> true;
      case NAME ->
          AnnouncedThings.isName(row, thing) || isPresented(row, thing) || isCalledNew(row, thing);
      case DEAL -> isDeal(row, thing);
      case NEW -> isNew(row, thing) || isCounted(row, thing);
      case NEW_AND_DATED ->
          dated && (isEvent(row, thing) || (isNew(row, thing) && !isMeasure(row, thing)));
      case EVENT -> dated && isEvent(row, thing);
      case DATED -> dated;
    };
  }

  /** {@code The forum}, {@code next year's Bridge Days}: known before, and yet its date is new. */
  private boolean isEvent(TokenRow row, TokenRange thing) {
    String head = AnnouncedThings.head(row, thing);
    return lexicons.eventNouns.contains(head) || lexicons.isEventName(row.text(thing.last()));
  }

  /** {@code The Calix 40, a pump}: a name with its article, and what it is. */
  private static boolean isPresented(TokenRow row, TokenRange thing) {
    int behind = thing.last() + 2;
    boolean named =
        row.lower(thing.first()).equals("the")
            && row.isCapital(thing.first() + 1)
            && thing.last() > thing.first();
    return named
        && row.isComma(thing.last() + 1)
        && (NEW_OPENINGS.contains(row.lower(behind)) || row.lower(behind).equals("which"));
  }

  /** {@code A new pump}. */
  private static boolean isCalledNew(TokenRow row, TokenRange thing) {
    return NEW_OPENINGS.contains(row.lower(thing.first()))
        && row.lower(thing.first() + 1).equals("new");
  }

  private boolean isDeal(TokenRow row, TokenRange thing) {
    for (int i = thing.first(); i <= thing.last(); i++) {
      if (lexicons.dealNouns.contains(row.lower(i))) {
        return true;
      }
      if (row.is(i, WordClass.ADPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** {@code 1.9 billion crowns}, {@code ten minutes}. */
  private boolean isMeasure(TokenRow row, TokenRange thing) {
    return row.is(thing.first(), WordClass.NUMBER)
        && (lexicons.timeWords.contains(row.lower(thing.last()))
            || row.is(thing.first() + 1, WordClass.NUMBER));
  }

  /** {@code Six ferries}: so many, and none of them known. */
  private boolean isCounted(TokenRow row, TokenRange thing) {
    return row.is(thing.first(), WordClass.NUMBER)
        && row.is(thing.last(), WordClass.NOUN)
        && !isMeasure(row, thing);
  }

  /** A name, {@code a second branch}, {@code its new reader}; no bare noun, which has no edges. */
  private static boolean isNew(TokenRow row, TokenRange thing) {
    int first = thing.first();
    boolean noun = row.is(thing.last(), WordClass.NOUN, WordClass.PROPER_NOUN);
    boolean opened =
        NEW_OPENINGS.contains(row.lower(first)) && (noun || row.isCapital(thing.last()));
    return opened || row.isCapital(thing.last()) || (first > 0 && row.isCapital(first));
  }

  /** {@code No season pass}, {@code other regions}, {@code four years}: nothing new. */
  boolean isNothing(TokenRow row, TokenRange thing) {
    String first = row.lower(thing.first());
    boolean time =
        row.is(thing.first(), WordClass.NUMBER)
            && lexicons.timeWords.contains(row.lower(thing.last()));
    boolean rollout =
        AnnouncedThings.isListed(lexicons.rolloutNouns, row, thing)
            && !NEW_OPENINGS.contains(first);
    return first.equals("no") || first.equals("other") || time || rollout;
  }

  /** {@code the first deliveries}: of a thing that is known. */
  static boolean isFirst(TokenRow row, TokenRange thing) {
    return row.lower(thing.first()).equals("the") && row.lower(thing.first() + 1).equals("first");
  }

  /** {@code Homestead 2, which was introduced in 2021}, {@code the 300, on sale since 2019}. */
  static boolean isOld(TokenRow row, TokenRange thing) {
    if (!row.isComma(thing.last() + 1)) {
      return false;
    }
    for (int i = thing.last() + 2; i < thing.last() + OLD_REACH && !row.isComma(i); i++) {
      boolean since = row.lower(i).equals("since") || row.lower(i).equals("in");
      if (since && YEAR.matcher(row.lower(i + 1)).matches() && isPastBefore(row, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPastBefore(TokenRow row, int i) {
    return row.lower(i).equals("since")
        || row.lower(i - 1).endsWith("d")
        || row.lower(i - 1).equals("out");
  }
}
