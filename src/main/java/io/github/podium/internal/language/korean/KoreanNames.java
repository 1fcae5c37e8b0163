package io.github.podium.internal.language.korean;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.language.EditDistance;
import io.github.podium.internal.language.NameRules;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes of Korean names, and how their forms vary. */
final class KoreanNames implements NameRules {

  private static final Pattern OFFICE =
      Pattern.compile(
          ".*(대표|대표이사|C[A-Z]O|최고.*(자|책임자)|사장|상무|전무|이사|팀장|본부장|실장|회장|창업자|총괄|센터장|소장|총재|국장|처장)(\\(.*\\))?");
  private static final Pattern INTRODUCED =
      Pattern.compile("(?: ?[\\p{L}]{2,10}){0,2} ?(?:입니다|이에요|예요|이라고 합니다|라고 합니다)");

  /** 산림청, 특허청. */
  private static final Pattern AGENCY = Pattern.compile("[가-힣]{2,}청");

  private static final Pattern UNIVERSITY = Pattern.compile("[가-힣]{2,}대");

  private static final Splitter MEMBERS = Splitter.onPattern("[와과],? |, ").omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final int SHORTEST_MISSPELT = 4;
  private static final int LONGEST_SURNAME = 2;
  private static final int LONGEST_FULL_NAME = 4;

  /** So many letters tell a name from others well enough. */
  private static final int LONGEST_LAST_PART = 12;

  private final KoreanLexicons lexicons;

  KoreanNames(KoreanLexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public boolean mayBeFirm(String name) {
    return !lexicons.publicBodies.holdsSuffixOf(name)
        && !AGENCY.matcher(name.substring(name.lastIndexOf(' ') + 1)).matches();
  }

  /**
   * 한빛대: an ending by which a university is known, though the word may have the shape of a name.
   */
  static boolean isUniversity(String word) {
    return UNIVERSITY.matcher(word).matches();
  }

  /** Whether the word is a surname by itself. */
  boolean isSurname(String word) {
    return lexicons.surnames.contains(word);
  }

  /** Whether the word has the shape of a Korean full name. */
  boolean isFullName(Eojeol eojeol) {
    return eojeol.length() <= LONGEST_FULL_NAME
        && eojeol.beginsWith(lexicons.surnames)
        && isFullName(eojeol.word());
  }

  /**
   * Whether the word has the shape of a Korean full name: a surname and one or two name syllables.
   */
  boolean isFullName(String word) {
    boolean mayBe =
        word.length() >= 2
            && word.length() <= LONGEST_FULL_NAME
            && lexicons.surnames.holdsPrefixOf(word)
            && Hangul.isAllSyllables(word);
    if (!mayBe) {
      return false;
    }
    for (int length = Math.min(2, word.length() - 1); length > 0; length--) {
      String given = word.substring(length);
      boolean fits =
          isSurname(word.substring(0, length))
              && given.length() <= 2
              && lexicons.givenNameSyllables.matchesAllOf(given);
      if (fits) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<String> members(String names) {
    return MEMBERS.splitToList(names);
  }

  @Override
  public boolean isShortForm(String shorter, String full) {
    if (isSeveral(shorter)) {
      return areShortMembers(MEMBERS.splitToList(shorter), MEMBERS.splitToList(full));
    }
    if (full.indexOf(' ') >= 0) {
      return WORDS.splitToList(full).contains(shorter);
    }
    // 김 for 김태윤, 태윤 for 김태윤.
    boolean surname =
        isSurname(shorter)
            && full.startsWith(shorter)
            && full.length() > shorter.length()
            && full.length() <= 4
            && Hangul.isAllSyllables(full);
    boolean given =
        shorter.length() == 2 && full.length() == 3 && isFullName(full) && full.endsWith(shorter);
    // 연맹 for 한국실업배구연맹.
    boolean lastPart =
        shorter.length() >= 2 && full.length() >= shorter.length() + 2 && full.endsWith(shorter);
    return surname || given || lastPart;
  }

  @Override
  public Set<String> keys(String full) {
    List<String> words = WORDS.splitToList(full);
    ImmutableSet.Builder<String> keys = ImmutableSet.<String>builder().add(full).addAll(words);
    words.forEach(word -> keys.add("&" + word.charAt(0)));
    if (words.size() == 1) {
      addParts(full, keys);
    }
    for (String word : ImmutableSet.of(full, full.substring(full.lastIndexOf(' ') + 1))) {
      String letters = fold(word);
      keys.add(letters);
      if (mayBeMisspelt(letters)) {
        keys.addAll(EditDistance.keys(Hangul.letters(letters)));
      }
    }
    return keys.build();
  }

  /** A name of one word has short forms that are parts of it. */
  private static void addParts(String full, ImmutableSet.Builder<String> keys) {
    int longest = Math.min(LONGEST_LAST_PART, full.length() - 1);
    for (int length = 2; length <= longest; length++) {
      keys.add("$" + full.substring(full.length() - length));
    }
    for (int length = 1; length <= Math.min(LONGEST_SURNAME, full.length()); length++) {
      keys.add("^" + full.substring(0, length));
    }
  }

  @Override
  public Set<String> lookups(String shorter) {
    List<String> words = WORDS.splitToList(shorter);
    ImmutableSet.Builder<String> lookups = ImmutableSet.<String>builder().add(shorter);
    words.stream().findFirst().ifPresent(lookups::add);
    if (words.size() > 1 && isSeveral(shorter)) {
      lookups.add("&" + words.get(0).charAt(0));
    }
    int last = Math.min(LONGEST_LAST_PART, shorter.length());
    lookups.add("$" + shorter.substring(shorter.length() - last));
    if (isSurname(shorter)) {
      lookups.add("^" + shorter);
    }
    String letters = fold(shorter);
    lookups.add(letters);
    if (mayBeMisspelt(letters)) {
      lookups.addAll(EditDistance.lookups(Hangul.letters(letters)));
    }
    return lookups.build();
  }

  private static boolean isSeveral(String names) {
    return names.contains("와 ") || names.contains("과 ");
  }

  /** Without spaces, and upper case the same as lower case. */
  private static String fold(String name) {
    if (Hangul.isAllSyllables(name)) {
      return name;
    }
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != ' ') {
        folded.append(fold(name.charAt(i)));
      }
    }
    return folded.toString();
  }

  private static char fold(char letter) {
    return Hangul.isSyllable(letter)
        ? letter
        : Character.toLowerCase(Character.toUpperCase(letter));
  }

  /** 김 대표와 박 이사, of 김태윤 대표와 박서연 이사. */
  private static boolean areShortMembers(List<String> shorter, List<String> full) {
    return shorter.size() == full.size()
        && shorter.stream().allMatch(part -> full.stream().anyMatch(name -> isBegun(part, name)));
  }

  private static boolean isBegun(String shorter, String full) {
    List<String> words = WORDS.splitToList(full);
    return WORDS.splitToList(shorter).stream()
        .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
  }

  @Override
  public boolean isOffice(String title) {
    return OFFICE.matcher(title).matches();
  }

  /** 연구소장, 소장. */
  @Override
  public boolean isSameTitle(String first, String second) {
    return first.contains(second) || second.endsWith(first);
  }

  @Override
  public boolean isSelfIntroduction(String before, String behind) {
    return INTRODUCED.matcher(behind).lookingAt();
  }

  @Override
  public boolean isPointing(String words) {
    return words.startsWith("이 ") || words.startsWith("그 ") || words.startsWith("같은 ");
  }

  @Override
  public boolean isVariant(String first, String second) {
    int space = second.lastIndexOf(' ');
    return (areAlike(first, second) && isSlip(fold(first), fold(second)))
        || (space > 0 && isVariant(first, second.substring(space + 1)));
  }

  /**
   * Whether no more than two syllables differ, as where one letter is amiss or two are swapped;
   * most pairs are told apart by that before they are folded.
   */
  private static boolean areAlike(String first, String second) {
    int different = 0;
    int i = behindSpaces(first, 0);
    int j = behindSpaces(second, 0);
    while (i < first.length() && j < second.length() && different <= 2) {
      different += fold(first.charAt(i)) == fold(second.charAt(j)) ? 0 : 1;
      i = behindSpaces(first, i + 1);
      j = behindSpaces(second, j + 1);
    }
    return different <= 2 && i == first.length() && j == second.length();
  }

  private static int behindSpaces(String name, int from) {
    int at = from;
    while (at < name.length() && name.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether the folded name is so long that one letter amiss leaves it the same name. */
  private static boolean mayBeMisspelt(String letters) {
    return letters.length() >= SHORTEST_MISSPELT && Hangul.isAllSyllables(letters);
  }

  /** Whether the folded names are the same, or longer ones with one letter amiss. */
  private static boolean isSlip(String a, String b) {
    return a.equals(b)
        || (mayBeMisspelt(a)
            && mayBeMisspelt(b)
            && EditDistance.isAtMostOne(Hangul.letters(a), Hangul.letters(b)));
  }
}
