package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishPredicates.Demand;
import io.github.podium.internal.language.english.EnglishPredicates.Predicate;
import io.github.podium.internal.language.english.EnglishPredicates.Side;
import io.github.podium.internal.language.english.PredicateGroups.Group;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds verbs of partnership and of money. What they announce may stand behind a preposition:
 * {@code teams up with X on Y}, {@code invests $5 million in Z}, {@code raises $5 million}.
 */
final class DealPredicates {

  private static final ImmutableSet<String> RAISING =
      ImmutableSet.of("raise", "raises", "raised", "raising");
  private static final ImmutableSet<String> INVESTING =
      ImmutableSet.of("invest", "invests", "invested", "investing", "spend", "spending");

  /** Verbs that move much else than money, which tell of an investment only in a plan. */
  private static final ImmutableSet<String> PUTTING =
      ImmutableSet.of(
          "put",
          "putting",
          "pour",
          "pouring",
          "poured",
          "plough",
          "ploughing",
          "ploughed",
          "plow",
          "plowing",
          "plowed",
          "pump",
          "pumping",
          "pumped",
          "sink",
          "sinking",
          "sunk");

  /** {@code so far}, {@code to date}, {@code in total}: a sum that nobody raised now. */
  private static final ImmutableSet<String> TOTAL =
      ImmutableSet.of("far", "date", "total", "since", "altogether");

  private static final int TOTAL_REACH = 4;
  private static final int LONGEST_SUM = 5;
  private static final ImmutableSet<String> INTO = ImmutableSet.of("in", "on", "into");
  private static final Pattern SUM_PART =
      Pattern.compile(
          "[a-z]{0,3}[$€£¥₩]|[a-z]{0,3}[$€£¥₩]?[\\d.,]*\\d[a-z]*|usd|eur|gbp|(m|b|tr)illion");
  private static final Pattern SUM_SIGN =
      Pattern.compile(".*[$€£¥₩].*|usd|eur|gbp|[\\d.,]*(million|billion|trillion)");

  private final EnglishLexicons lexicons;
  private final NounPhrases phrases;

  DealPredicates(EnglishLexicons lexicons, NounPhrases phrases) {
    this.lexicons = lexicons;
    this.phrases = phrases;
  }

  /** The deal that the verb tells of. */
  Optional<Predicate> at(TokenRow row, int verb, Group group) {
    if (group.passive() || EnglishSubjects.DESCRIBING.contains(row.lower(group.first() - 1))) {
      return Optional.empty();
    }
    int partner = lexicons.partneringIdioms.endAt(row, verb);
    if (partner > 0) {
      int topic = behindPartner(row, partner);
      return topic > 0
          ? predicate(group, verb, topic, Demand.NEW)
          : predicate(group, verb, partner, Demand.NAME);
    }
    int companion = lexicons.cooperatingIdioms.endAt(row, verb);
    boolean progressive = group.first() < verb && row.lower(verb).endsWith("ing");
    if (companion > 0 && (progressive || group.future() || group.perfect())) {
      int topic = behindPartner(row, companion);
      return topic > 0 ? predicate(group, verb, topic, Demand.NEW) : Optional.empty();
    }
    return ofSum(row, verb, group);
  }

  /** {@code raised $5 million}, {@code will invest $5 million in a plant}; not what a tax would. */
  private Optional<Predicate> ofSum(TokenRow row, int verb, Group group) {
    if (row.lower(group.first()).equals("would")) {
      return Optional.empty();
    }
    int end = endOfSum(row, verb + 1);
    if (RAISING.contains(row.lower(verb)) && !isTotal(row, end)) {
      return predicate(group, verb, verb, end > 0 ? Demand.NOTHING : Demand.DEAL);
    }
    if (lexicons.givingVerbs.contains(row.lower(verb)) && end > 0 && !isTotal(row, end)) {
      return predicate(group, verb, verb, Demand.NOTHING);
    }
    boolean into = INTO.contains(row.lower(end));
    boolean planned = group.future() || group.perfect();
    boolean invested =
        into
            && (INVESTING.contains(row.lower(verb))
                || (planned && PUTTING.contains(row.lower(verb))));
    return invested ? predicate(group, verb, end, Demand.NEW) : Optional.empty();
  }

  /** The {@code on} behind the partner, or -1. */
  private int behindPartner(TokenRow row, int with) {
    for (int i = with + 1; i < row.size() && (phrases.isInside(row, i) || row.isCapital(i)); i++) {
      if (row.lower(i + 1).equals("on")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The token behind a sum of money, or -1 where there is none. */
  static int endOfSum(TokenRow row, int first) {
    boolean sum = false;
    int i = first;
    while (i - first < LONGEST_SUM && SUM_PART.matcher(row.lower(i)).matches()) {
      sum |= SUM_SIGN.matcher(row.lower(i)).matches();
      i++;
    }
    boolean currency = sum && row.is(i, WordClass.NOUN) && row.lower(i).endsWith("s");
    return sum ? i + (currency ? 1 : 0) : -1;
  }

  private static boolean isTotal(TokenRow row, int end) {
    for (int i = end; i >= 0 && i < Math.min(row.size(), end + TOTAL_REACH); i++) {
      if (TOTAL.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Predicate> predicate(Group group, int verb, int last, Demand demand) {
    return Optional.of(
        new Predicate(group.first(), verb, last, Side.OBJECT, demand, group.future()));
  }
}
