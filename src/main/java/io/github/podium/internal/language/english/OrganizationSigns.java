package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.WordClass;

/** What shows that a run of capitalised words is the name of an organisation. */
final class OrganizationSigns {

  private static final ImmutableSet<String> EMPLOYING = ImmutableSet.of("of", "at", "for", "with");
  private static final int PRONOUN_REACH = 6;
  private static final int APPOSITION_REACH = 8;

  private final EnglishLexicons lexicons;

  OrganizationSigns(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** A word for organisations, an acronym, an ampersand. */
  boolean inName(TokenRow row, int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean acronym =
          EnglishEvidence.ACRONYM.matcher(row.text(i)).matches()
              && begin + 1 < end
              && !lexicons.postNominals.contains(row.lower(i));
      if (acronym
          || row.lower(i).equals("&")
          || lexicons.organizationWords.contains(row.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** What stands around the name shows it. */
  boolean around(TokenRow row, int begin, int end, boolean titled) {
    String before = row.lower(begin - 1);
    boolean described =
        lexicons.thingNouns.contains(before)
            || (lexicons.organizationWords.contains(before) && !row.isCapital(begin - 1))
            || (row.isComma(begin - 1) && lexicons.thingNouns.contains(row.lower(begin - 2)));
    boolean based = before.equals("based") && row.lower(begin - 2).equals("-");
    boolean relative = row.isComma(end) && row.lower(end + 1).equals("which");
    return described
        || based
        || relative
        || (!titled
            && (isEmployer(row, begin)
                || isCalledFirm(row, end)
                || owns(row, end)
                || saysOfItself(row, end)));
  }

  /** {@code Esker Dunn, a Lyon biotech}, {@code Esker Dunn, based in Lyon}. */
  private boolean isCalledFirm(TokenRow row, int end) {
    if (!row.isComma(end) || !row.is(end + 1, WordClass.DETERMINER, WordClass.VERB)) {
      return false;
    }
    for (int i = end + 1; i < end + APPOSITION_REACH; i++) {
      boolean firm = lexicons.thingNouns.contains(row.lower(i)) && !row.is(i + 1, WordClass.NOUN);
      if (firm || (row.lower(i).equals("based") && row.lower(i + 1).equals("in"))) {
        return i > end + 1 || !firm;
      }
      boolean hyphen = row.lower(i).equals("-");
      if (!hyphen && row.is(i, WordClass.PUNCTUATION, WordClass.VERB, WordClass.ADPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** {@code Esker Dunn unveiled its pump}. */
  private static boolean owns(TokenRow row, int end) {
    int verb = row.behindAuxiliaries(end);
    boolean owned = row.lower(verb + 1).equals("its") || row.lower(verb + 2).equals("its");
    return owned && row.is(verb, WordClass.VERB);
  }

  /** {@code The chief executive of Acme Foods}, {@code a hydrologist at Lower Esk}. */
  private boolean isEmployer(TokenRow row, int begin) {
    return EMPLOYING.contains(row.lower(begin - 1))
        && lexicons.personTitles.contains(row.lower(begin - 2));
  }

  /** {@code Esker Dunn said on Monday it would open a plant}, {@code said its profit fell}. */
  private boolean saysOfItself(TokenRow row, int end) {
    int verb = row.behindAuxiliaries(end);
    if (!lexicons.speechVerbs.contains(row.lower(verb))) {
      return false;
    }
    for (int i = verb + 1; i <= verb + PRONOUN_REACH && !row.isQuoted(i); i++) {
      if (row.lower(i).equals("its")) {
        return true;
      }
      if (row.lower(i).equals("it")) {
        return acts(row, i + 1);
      }
      if (row.is(i, WordClass.VERB, WordClass.PRONOUN, WordClass.DETERMINER)) {
        return false;
      }
    }
    return false;
  }

  /** {@code Esker Dunn will build a plant}: does it what firms do? */
  boolean acts(TokenRow row, int from) {
    int verb = row.behindAuxiliaries(from);
    AnnouncingVerbs verbs = new AnnouncingVerbs(row, lexicons);
    boolean makes =
        lexicons.creatingVerbs.contains(row.lower(verb))
            && row.is(verb + 1, WordClass.DETERMINER, WordClass.NUMBER, WordClass.ADJECTIVE);
    return (makes || verbs.isCorporate(verb)) && !verbs.isPassive(verb);
  }
}
