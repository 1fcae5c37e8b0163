package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the mention of a speaker apart that ends in a title. */
final class KoreanTitledMentions {

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.?){1,3}");

  /** What a name may have behind it, and inside it before another part. */
  private static final ImmutableSet<String> GENERATION = ImmutableSet.of("주니어", "시니어", "2세", "3세");

  private static final ImmutableSet<String> OF =
      ImmutableSet.of("드", "데", "델", "라", "르", "반", "판", "폰", "빈", "엘", "알", "다", "디");

  /** Titles that are nouns for a thing as well: 강변 시장, 소변 검사. */
  private static final ImmutableSet<String> HOMONYMS =
      ImmutableSet.of("시장", "검사", "주장", "감사", "의사", "대사", "책임", "담당", "총괄", "대리", "장인");

  private static final ImmutableSet<String> ENDS_OF_BODIES = ImmutableSet.of("연구원", "신부");
  private static final int SHORTEST_BODY = 3;

  private final KoreanLexicons lexicons;
  private final KoreanNames names;
  private final KoreanEvidence evidence;
  private final KoreanNameClues clues;

  KoreanTitledMentions(
      KoreanLexicons lexicons, KoreanNames names, KoreanEvidence evidence, KoreanNameClues clues) {
    this.lexicons = lexicons;
    this.names = names;
    this.evidence = evidence;
    this.clues = clues;
  }

  /** The title at the end of the word, or an empty string. */
  String titleOf(String word) {
    return lexicons
        .personTitles
        .longestSuffixOf(word)
        .filter(suffix -> suffix.length() > 1 || word.length() == 1 || isAddressed(word, suffix))
        .filter(suffix -> !isBody(word, suffix))
        .map(suffix -> wholeTitle(word, suffix))
        .orElse("");
  }

  /** 국립해양연구원, 기술혁신부: an institute and a ministry end as a researcher and a priest do. */
  private boolean isBody(String word, String suffix) {
    String before = word.substring(0, word.length() - suffix.length());
    return ENDS_OF_BODIES.contains(suffix)
        && before.length() >= SHORTEST_BODY
        && !names.isFullName(before)
        && !lexicons.titleModifiers.contains(before);
  }

  /** 이모씨, 김태윤씨: the courtesy written without a space. */
  private boolean isAddressed(String word, String courtesy) {
    String name = word.substring(0, word.length() - courtesy.length());
    boolean anonymous =
        name.length() == 2 && name.endsWith("모") && names.isSurname(name.substring(0, 1));
    return courtesy.equals("씨") && (anonymous || (names.isFullName(name) && name.length() > 2));
  }

  /** 모바일사업부장 is a title as a whole, in 김대표 only the end is one. */
  private String wholeTitle(String word, String suffix) {
    String before = word.substring(0, word.length() - suffix.length());
    boolean deputy = before.equals("부") || lexicons.titleModifiers.contains(before);
    boolean name = names.isSurname(before) || names.isFullName(before);
    return name && !deputy ? suffix : word;
  }

  /** 김태윤 다온로보틱스 대표: the mention, given the title at the end of its last word. */
  Mention parse(MentionPhrase phrase, MentionWords words, String headTitle) {
    List<String> rest = new ArrayList<>(words.words());
    String head = rest.remove(rest.size() - 1);
    if (head.length() > headTitle.length()) {
      rest.add(head.substring(0, head.length() - headTitle.length()));
    }
    StringBuilder title = new StringBuilder(headTitle);
    while (rest.size() > 1 && lexicons.titleModifiers.contains(rest.get(rest.size() - 1))) {
      title.insert(0, rest.remove(rest.size() - 1) + " ");
    }
    words.titleInParentheses().ifPresent(title::append);
    boolean courtesy = headTitle.equals("씨") || headTitle.equals("님");
    String fullTitle = courtesy ? "" : title.toString();
    if (rest.isEmpty()) {
      boolean isGroup = lexicons.groupNouns.contains(headTitle) && !evidence.hasTitle(headTitle);
      return phrase.as(
          isGroup ? Kind.GROUP : Kind.NOMINAL, isGroup ? phrase.text() : "", fullTitle, "");
    }
    String owner = "";
    int genitive = MentionWords.genitiveEnd(rest);
    if (genitive == rest.size() && HOMONYMS.contains(headTitle)) {
      return phrase.as(Kind.NOMINAL, "", fullTitle, "");
    }
    if (genitive > 0 && genitive < rest.size()) {
      owner = MentionWords.stripGenitive(String.join(" ", rest.subList(0, genitive)));
      rest = rest.subList(genitive, rest.size());
    }
    int kind = kindOfFirm(rest);
    if (kind >= 0) {
      String firm = String.join(" ", rest.subList(kind + 1, rest.size() - 1));
      return phrase.as(Kind.PERSON, rest.get(rest.size() - 1), fullTitle, firm);
    }
    if (isNameBehindFirm(rest, words.originalAfter())) {
      String affiliation = String.join(" ", rest.subList(0, rest.size() - 1));
      return phrase.as(Kind.PERSON, rest.get(rest.size() - 1), fullTitle, affiliation);
    }
    if (isForeignBehindFirm(rest, words.originalAfter())) {
      String name = String.join(" ", rest.subList(1, rest.size()));
      return phrase.as(Kind.PERSON, name, fullTitle, rest.get(0));
    }
    int nameLength = nameLength(rest, words.originalAfter(), headTitle);
    if (nameLength == 0) {
      String affiliation = String.join(" ", rest);
      return phrase.as(Kind.GROUP, phrase.text(), fullTitle, affiliation);
    }
    String name = String.join(" ", rest.subList(0, nameLength));
    String affiliation = String.join(" ", rest.subList(nameLength, rest.size()));
    return phrase.as(Kind.PERSON, name, fullTitle, affiliation.isEmpty() ? owner : affiliation);
  }

  /** 위성 청소 스타트업 페리지온 이서담: where the word for a kind of firm stands before its name; or -1. */
  private int kindOfFirm(List<String> words) {
    int last = words.size() - 1;
    boolean named = last > 1 && words.get(last).length() > 2 && names.isFullName(words.get(last));
    for (int i = last - 2; named && i >= 0; i--) {
      if (lexicons.organizationKinds.holdsSuffixOf(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** 해오름에너지 양소망, 한빛대 염보라: the last word alone is a Korean name. */
  private boolean isNameBehindFirm(List<String> words, int originalAfter) {
    if (words.size() < 2 || originalAfter >= 0 || evidence.isPerson(String.join("", words))) {
      return false;
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean firm = clues.isOrganizationName(first) || KoreanNames.isUniversity(first);
    boolean foreign = words.size() > 2 && clues.isForeign(words.get(words.size() - 2));
    // 토마스 하인: a given name of elsewhere and a surname rather than a firm and a short name.
    boolean surname = last.length() == 2 && !firm && clues.isForeign(first);
    boolean name =
        names.isFullName(last) && !KoreanNames.isUniversity(last) && !foreign && !surname;
    boolean likeName =
        firm && words.size() == 2 && clues.startsLikeName(last) && !evidence.isCommonNoun(last);
    return (name && (firm || !names.isFullName(first))) || likeName;
  }

  /** 온누리은행 로완 피어스: a firm, and behind it two words or more that are no nouns of the language. */
  private boolean isForeignBehindFirm(List<String> words, int originalAfter) {
    return words.size() > 2
        && originalAfter < 0
        && (clues.isOrganizationName(words.get(0)) || KoreanNames.isUniversity(words.get(0)))
        && words.subList(1, words.size()).stream().allMatch(this::mayBeInName);
  }

  private boolean mayBeInName(String word) {
    return Hangul.isAllSyllables(word)
        && !evidence.isCommonNoun(word)
        && !clues.isOrganizationName(word)
        && !lexicons.titleModifiers.contains(word)
        && !lexicons.groupNouns.holdsSuffixOf(word);
  }

  /** How many of the words before a title are the person's name; 0 where none is. */
  private int nameLength(List<String> words, int originalAfter, String title) {
    int length = firstOfName(words, originalAfter, title);
    // 루카 도, 아르노 드 브리스, 존 펜델턴 주니어: no firm has a name of one syllable.
    while (length > 0 && length < words.size() && goesOn(words, length)) {
      length++;
    }
    return length;
  }

  private static boolean goesOn(List<String> words, int i) {
    boolean behindParticle = i > 1 && OF.contains(words.get(i - 1));
    return words.get(i).length() == 1
        ? Hangul.isAllSyllables(words.get(i))
        : GENERATION.contains(words.get(i)) || behindParticle;
  }

  private int firstOfName(List<String> words, int originalAfter, String title) {
    if (originalAfter > 0 && originalAfter <= words.size()) {
      return originalAfter;
    }
    int initials = 0;
    while (initials + 1 < words.size() && INITIALS.matcher(words.get(initials)).matches()) {
      initials++;
    }
    if (initials > 0) {
      return initials + 1;
    }
    String first = words.get(0);
    boolean surname = words.size() == 1 && names.isSurname(first);
    if (surname || evidence.isPerson(first)) {
      return 1;
    }
    if (words.size() > 1 && evidence.isPerson(first + words.get(1))) {
      return 2;
    }
    if (words.size() == 1 && HOMONYMS.contains(title) && evidence.isCommonNoun(first)) {
      return 0;
    }
    boolean looksOrganization = clues.isOrganizationName(first);
    boolean nameFirst = words.size() > 1 && clues.startsLikeName(first) && !clues.isForeign(first);
    if ((names.isFullName(first) || nameFirst) && !looksOrganization) {
      return 1;
    }
    boolean foreign = words.size() > 1 && words.subList(0, 2).stream().allMatch(this::mayBeInName);
    if (looksOrganization || (lexicons.groupNouns.contains(title) && !foreign)) {
      return 0;
    }
    if (words.size() == 1) {
      return 1;
    }
    return clues.isOrganizationName(words.get(1)) ? 1 : 2;
  }
}
