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
  private static final int FEWEST_LETTERS = SHORTEST_MISSPELT * Hangul.LETTERS_OF_SYLLABLE;

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

  /**
   * Whether the word has the shape of a Korean full name: a surname and one or two name syllables.
   */
  boolean isFullName(String word) {
    boolean mayBe =
        word.length() >= 2
            && word.length() <= 4
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
    if (shorter.contains("와 ") || shorter.contains("과 ")) {
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
  public Set<String> keys(String name) {
    List<String> words = WORDS.splitToList(name);
    ImmutableSet.Builder<String> keys = ImmutableSet.<String>builder().add(name).addAll(words);
    if (MEMBERS.splitToList(name).size() > 1) {
      words.forEach(word -> keys.add("&" + word.charAt(0)));
    }
    if (name.length() > 1) {
      keys.add("$" + name.substring(name.length() - 2));
    }
    for (int length = 1; length <= Math.min(2, name.length()); length++) {
      String first = name.substring(0, length);
      if (isSurname(first)) {
        keys.add("^" + first);
      }
    }
    for (String word : List.of(name, name.substring(name.lastIndexOf(' ') + 1))) {
      String letters = fold(word);
      keys.add(letters);
      if (Hangul.isAllSyllables(letters)) {
        keys.addAll(EditDistance.keys(Hangul.letters(letters), FEWEST_LETTERS / 2));
      }
    }
    return keys.build();
  }

  /** Without spaces, and upper case the same as lower case. */
  private static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != ' ') {
        folded.append(Character.toLowerCase(Character.toUpperCase(name.charAt(i))));
      }
    }
    return folded.toString();
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
    String a = first.replace(" ", "");
    String b = second.replace(" ", "");
    if (a.equalsIgnoreCase(b)) {
      return true;
    }
    int space = second.lastIndexOf(' ');
    if (space > 0 && isVariant(first, second.substring(space + 1))) {
      return true;
    }
    boolean longEnough = Math.min(a.length(), b.length()) >= SHORTEST_MISSPELT;
    return longEnough
        && Hangul.isAllSyllables(a)
        && Hangul.isAllSyllables(b)
        && EditDistance.isAtMostOne(Hangul.letters(a), Hangul.letters(b));
  }
}
