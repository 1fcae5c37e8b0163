package io.github.podium.internal.language.english;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.podium.internal.language.EditDistance;
import io.github.podium.internal.language.NameRules;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the forms of English names vary: surname, given name, first word of a firm, acronym, slips.
 */
final class EnglishNames implements NameRules {

  private static final Pattern OFFICE =
      Pattern.compile(
          "(.* )?(c[a-z]o|chief|chief .*|head|head of .*|director|president|vice[- ]president|chair|chairman"
              + "|chairwoman|founder|co-founder|cofounder|chief executive|officer|manager|boss"
              + "|spokesman|spokeswoman|spokesperson|maintainer|treasurer|secretary)( .*)?");
  private static final Pattern INTRODUCTION =
      Pattern.compile("(?i)(?:I['’]m|I am|my name is|my name's|this is) $");
  private static final Pattern AFFILIATION =
      Pattern.compile(",? (?:\\p{Lu}|from |of |with |at )|,");
  private static final Splitter WORDS = Splitter.onPattern("[\\s-]+").omitEmptyStrings();
  private static final CharMatcher MARKS = CharMatcher.anyOf(" \t\n\u000B\f\r.-’'").precomputed();
  private static final CharMatcher LETTERS = MARKS.negate().precomputed();
  private static final Splitter NAMES = Splitter.on(' ').omitEmptyStrings();
  private static final int SHORTEST_MISSPELT = 6;
  private static final char HANDLE = '@';

  private final EnglishLexicons lexicons;

  EnglishNames(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public List<String> members(String names) {
    return EnglishCoordinations.MEMBERS.splitToList(names);
  }

  @Override
  public boolean isShortForm(String shorter, String full) {
    if (shorter.contains(" and ") && full.contains(" and ")) {
      return areShortMembers(
          EnglishCoordinations.MEMBERS.splitToList(shorter),
          EnglishCoordinations.MEMBERS.splitToList(full));
    }
    List<String> part = WORDS.splitToList(EnglishAnalyzer.lower(shorter));
    List<String> whole = WORDS.splitToList(EnglishAnalyzer.lower(full));
    if (part.isEmpty() || part.size() >= whole.size()) {
      return false;
    }
    return Collections.indexOfSubList(whole, part) >= 0 || isAcronym(shorter, whole);
  }

  /** Ms Berg and Mr Ruiz, of Anna Berg and Tom Ruiz: by the surnames. */
  private static boolean areShortMembers(List<String> shorter, List<String> full) {
    return shorter.size() == full.size()
        && shorter.stream()
            .map(part -> Iterables.getLast(words(part)))
            .allMatch(surname -> full.stream().anyMatch(name -> words(name).contains(surname)));
  }

  private static List<String> words(String name) {
    return WORDS.splitToList(EnglishAnalyzer.lower(name));
  }

  private static boolean isAcronym(String word, List<String> whole) {
    if (word.length() < 2 || whole.size() < 2) {
      return false;
    }
    return initials(whole).equals(withoutDots(word));
  }

  private static String withoutDots(String word) {
    return EnglishAnalyzer.lower(word.replace(".", ""));
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String part : words) {
      boolean small =
          part.equals("of") || part.equals("the") || part.equals("and") || part.equals("for");
      if (!small) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
  }

  @Override
  public boolean mayBeFirm(String name) {
    boolean named = name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    return named
        && WORDS.splitToList(EnglishAnalyzer.lower(name)).stream()
            .noneMatch(lexicons.publicBodies::contains);
  }

  @Override
  public boolean isSameTitle(String first, String second) {
    String a = EnglishAnalyzer.lower(first);
    String b = EnglishAnalyzer.lower(second);
    return (" " + a + " ").contains(" " + b + " ")
        || (" " + b + " ").contains(" " + a + " ")
        || isAcronymOfTitle(a, b)
        || isAcronymOfTitle(b, a);
  }

  @Override
  public boolean isOffice(String title) {
    return OFFICE.matcher(EnglishAnalyzer.lower(title)).matches();
  }

  /** CFO, chief financial officer; CEO, chief executive. */
  private static boolean isAcronymOfTitle(String acronym, String title) {
    // Most titles are no acronym: told by that before the other one is split.
    boolean mayBe = acronym.indexOf(' ') < 0 && acronym.length() < title.length();
    List<String> words = mayBe ? WORDS.splitToList(title) : List.of();
    return isAcronym(acronym, words)
        || (words.size() > 1 && isAcronym(acronym, withOfficer(words)));
  }

  private static List<String> withOfficer(List<String> words) {
    return ImmutableList.<String>builder().addAll(words).add("officer").build();
  }

  @Override
  public boolean isSelfIntroduction(String before, String behind) {
    return INTRODUCTION.matcher(before).find()
        || (before.isBlank() && AFFILIATION.matcher(behind).lookingAt());
  }

  @Override
  public boolean isPointing(String words) {
    String lower = EnglishAnalyzer.lower(words);
    // The Swedish company: told from the firm of the text, which is just the company.
    boolean placed = lower.startsWith("the ") && lower.indexOf(' ') != lower.lastIndexOf(' ');
    return placed || lower.startsWith("this ") || lower.startsWith("that ");
  }

  @Override
  public Set<String> keys(String full) {
    List<String> words = words(full);
    ImmutableSet.Builder<String> keys = ImmutableSet.<String>builder().addAll(words);
    members(full).forEach(member -> keys.addAll(words(member)));
    keys.add(initials(words));
    for (String letters : ImmutableSet.of(fold(full), fold(lastWord(full)))) {
      keys.add(letters);
      if (mayBeMisspelt(letters)) {
        keys.addAll(EditDistance.keys(letters));
      }
    }
    return keys.build();
  }

  @Override
  public Set<String> lookups(String shorter) {
    String letters = fold(shorter);
    ImmutableSet.Builder<String> lookups =
        ImmutableSet.<String>builder().add(letters).add(withoutDots(shorter));
    if (mayBeMisspelt(letters)) {
      lookups.addAll(EditDistance.lookups(letters));
    }
    words(shorter).stream().findFirst().ifPresent(lookups::add);
    members(shorter).stream()
        .findFirst()
        .flatMap(member -> words(member).stream().reduce((first, last) -> last))
        .ifPresent(lookups::add);
    return lookups.build();
  }

  /** Huang Wei-Lin and Wei-Lin Huang: the family’s name first or last. */
  private static boolean isReordered(String first, String second) {
    List<String> a = NAMES.splitToList(EnglishAnalyzer.lower(first));
    List<String> b = NAMES.splitToList(EnglishAnalyzer.lower(second));
    return a.size() > 1 && a.size() == b.size() && !a.equals(b) && isRotation(a, b);
  }

  private static boolean isRotation(List<String> a, List<String> b) {
    int last = a.size() - 1;
    boolean familyFirst =
        a.get(0).equals(b.get(last)) && a.subList(1, last + 1).equals(b.subList(0, last));
    boolean familyLast =
        a.get(last).equals(b.get(0)) && a.subList(0, last).equals(b.subList(1, last + 1));
    return familyFirst || familyLast;
  }

  @Override
  public boolean isVariant(String first, String second) {
    return (mayBeReordered(first, second) && isReordered(first, second)) || isSlip(first, second);
  }

  /** Whether one may begin with the other's last word, told without splitting them. */
  private static boolean mayBeReordered(String first, String second) {
    return first.length() == second.length()
        && first.indexOf(' ') >= 0
        && (beginAlike(first, lastWord(second)) || beginAlike(lastWord(first), second));
  }

  /** The same letters, or one amiss; of the surname alone too: Rangecoft, of Priya Rangecroft. */
  private static boolean isSlip(String first, String second) {
    boolean surname =
        first.indexOf(' ') < 0
            && beginAlike(first, lastWord(second))
            && isMisspelt(fold(first), fold(lastWord(second)));
    return surname || (beginAlike(first, second) && isSlipOf(fold(first), fold(second)));
  }

  private static boolean isSlipOf(String a, String b) {
    return a.equals(b) || isMisspelt(a, b);
  }

  /**
   * Whether the folded name is so long that one letter amiss leaves it the same name; {@code @ida1}
   * and {@code @ida2} are two.
   */
  private static boolean mayBeMisspelt(String letters) {
    return letters.length() >= SHORTEST_MISSPELT && letters.charAt(0) != HANDLE;
  }

  private static boolean isMisspelt(String a, String b) {
    return !a.equals(b) && mayBeMisspelt(a) && mayBeMisspelt(b) && EditDistance.isAtMostOne(a, b);
  }

  /** Whether the first letters are the same; most names are told apart by that, without a copy. */
  private static boolean beginAlike(String first, String second) {
    int i = LETTERS.indexIn(first);
    int j = LETTERS.indexIn(second);
    if (i < 0 || j < 0) {
      return i == j;
    }
    return Character.toLowerCase(first.charAt(i)) == Character.toLowerCase(second.charAt(j));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String fold(String name) {
    return MARKS.removeFrom(EnglishAnalyzer.lower(name));
  }
}
