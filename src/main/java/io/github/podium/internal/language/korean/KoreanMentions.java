package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the mention of a speaker apart: name, affiliation and title in either order. */
final class KoreanMentions {

  private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]*)\\)?");

  /** 너른들 측: those who speak for it. */
  private static final Pattern SIDE = Pattern.compile("(.+\\S) ?측");

  private static final ImmutableSet<String> HOSTS = ImmutableSet.of("주최", "주관", "상대", "양");

  /** 사회자(주해린). */
  private static final Pattern TITLE_WITH_NAME = Pattern.compile("([가-힣]{2,6})\\(([가-힣]{2,4})\\)");

  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.?){1,3}");
  private static final Pattern COMPANY =
      Pattern.compile("(이 |그 |해당 |같은 )?(회사|업체|단체|기관|기업|매체)( 측|측)?");
  private static final Pattern LETTERS = Pattern.compile(".*[A-Za-z一-龥].*");
  private static final ImmutableSet<String> PLURAL_PRONOUNS =
      ImmutableSet.of("그들", "이들", "두 사람", "세 사람", "양측", "둘");

  /** What speaks for those who wrote it. */
  private static final ImmutableSet<String> DOCUMENTS =
      ImmutableSet.of("논문", "보고서", "발표문", "성명", "성명서", "보도자료", "슬라이드", "발표 자료", "자료");

  private static final ImmutableSet<String> INDEFINITE =
      ImmutableSet.of("한", "어느", "어떤", "일부", "다른", "또다른");
  private static final ImmutableSet<String> COUNTERS = ImmutableSet.of("명", "분");
  private static final ImmutableSet<String> DEMONSTRATIVE = ImmutableSet.of("이", "그", "해당", "저");

  private final KoreanLexicons lexicons;
  private final KoreanNames names;
  private final KoreanEvidence evidence;

  KoreanMentions(KoreanLexicons lexicons, KoreanNames names, KoreanEvidence evidence) {
    this.lexicons = lexicons;
    this.names = names;
    this.evidence = evidence;
  }

  /**
   * The words of a mention without what stands in parentheses, and where an original name stood.
   */
  private record Words(
      List<String> words, int originalAfter, Optional<String> titleInParentheses) {}

  /** The mention that a noun phrase is. A phrase of no known shape is taken for an organisation. */
  Mention parse(TextSpan span, String text) {
    String plain = text.strip();
    Optional<Mention> pronoun = pronoun(span, plain);
    if (pronoun.isPresent()) {
      return pronoun.get();
    }
    if (COMPANY.matcher(plain).matches()) {
      return new Mention(
          span,
          plain,
          Kind.NOMINAL,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Agreement.NEUTER);
    }
    Matcher side = SIDE.matcher(plain);
    if (side.matches()) {
      Mention owner = parse(span, side.group(1));
      boolean body = owner.kind() == Kind.ORGANIZATION && !HOSTS.contains(side.group(1));
      return body ? owner : mention(span, plain, Kind.GROUP, plain, "", "");
    }
    Matcher labelled = TITLE_WITH_NAME.matcher(plain);
    if (labelled.matches()
        && lexicons.personTitles.contains(labelled.group(1))
        && names.isFullName(labelled.group(2))) {
      return mention(span, plain, Kind.PERSON, labelled.group(2), labelled.group(1), "");
    }
    Words words = words(plain);
    if (words.words().isEmpty()) {
      return mention(span, plain, Kind.GROUP, plain, "", "");
    }
    List<String> parts = words.words();
    String head = parts.get(parts.size() - 1);
    String titleAtEnd = titleOf(head);
    boolean indefinite = isIndefinite(parts);
    if (indefinite || COUNTERS.contains(head)) {
      String role = titleAtEnd.isEmpty() && lexicons.groupNouns.contains(head) ? head : titleAtEnd;
      String whose = parts.size() > 2 ? String.join(" ", parts.subList(1, parts.size() - 1)) : "";
      return mention(span, plain, Kind.GROUP, plain, role, indefinite ? whose : "");
    }
    if (parts.size() > 1 && DEMONSTRATIVE.contains(parts.get(0)) && !isSurnameHere(parts)) {
      return mention(span, plain, Kind.NOMINAL, "", head, "");
    }
    if (!titleAtEnd.isEmpty()) {
      return titled(span, plain, words, titleAtEnd);
    }
    return untitled(span, plain, parts);
  }

  /** 한 관계자, 업계의 한 관계자. */
  private boolean isIndefinite(List<String> parts) {
    int owned = genitiveEnd(parts);
    boolean behindOwner =
        owned > 0 && owned < parts.size() && INDEFINITE.contains(parts.get(owned));
    return behindOwner || (INDEFINITE.contains(parts.get(0)) && !isSurnameHere(parts));
  }

  private static Optional<Mention> pronoun(TextSpan span, String text) {
    Agreement agreement;
    if (text.equals("그녀")) {
      agreement = Agreement.FEMININE;
    } else if (text.equals("그")) {
      agreement = Agreement.SINGULAR;
    } else if (PLURAL_PRONOUNS.contains(text) || DOCUMENTS.contains(text)) {
      agreement = Agreement.PLURAL;
    } else {
      return Optional.empty();
    }
    return Optional.of(
        new Mention(
            span,
            text,
            Kind.PRONOUN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            agreement));
  }

  private static Words words(String text) {
    StringBuilder plain = new StringBuilder();
    int originalAfter = -1;
    Optional<String> title = Optional.empty();
    Matcher matcher = PARENTHESIS.matcher(text);
    int from = 0;
    while (matcher.find()) {
      plain.append(text, from, matcher.start());
      from = matcher.end();
      if (LETTERS.matcher(matcher.group(1)).matches()) {
        originalAfter = split(plain.toString()).size();
      } else if (Hangul.isAllSyllables(matcher.group(1)) && matcher.end() == text.length()) {
        title = Optional.of(matcher.group());
      }
    }
    plain.append(text.substring(from));
    return new Words(split(plain.toString()), originalAfter, title);
  }

  private static List<String> split(String text) {
    return Arrays.stream(text.split("[\\s,]+")).filter(w -> !w.isEmpty()).toList();
  }

  /** 한 창업자 is Mr Han where the text names a person of that surname. */
  private boolean isSurnameHere(List<String> parts) {
    return parts.size() == 2
        && names.isSurname(parts.get(0))
        && evidence.hasPersonWithSurname(parts.get(0));
  }

  /** The title at the end of the word, or an empty string. */
  private String titleOf(String word) {
    return lexicons
        .personTitles
        .longestSuffixOf(word)
        .filter(suffix -> suffix.length() > 1 || word.length() == 1 || isAddressed(word, suffix))
        .map(suffix -> wholeTitle(word, suffix))
        .orElse("");
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
    boolean deputy = before.equals("부");
    boolean name = names.isSurname(before) || names.isFullName(before);
    return name && !deputy ? suffix : word;
  }

  private Mention titled(TextSpan span, String text, Words words, String headTitle) {
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
      return mention(
          span, text, isGroup ? Kind.GROUP : Kind.NOMINAL, isGroup ? text : "", fullTitle, "");
    }
    String owner = "";
    int genitive = genitiveEnd(rest);
    if (genitive > 0 && genitive < rest.size()) {
      owner = stripGenitive(String.join(" ", rest.subList(0, genitive)));
      rest = rest.subList(genitive, rest.size());
    }
    boolean affiliationFirst =
        rest.size() > 1
            && names.isFullName(rest.get(rest.size() - 1))
            && !startsLikeName(rest.get(0))
            && words.originalAfter() < 0
            && !evidence.isPerson(String.join("", rest));
    if (affiliationFirst) {
      String affiliation = String.join(" ", rest.subList(0, rest.size() - 1));
      return mention(span, text, Kind.PERSON, rest.get(rest.size() - 1), fullTitle, affiliation);
    }
    int nameLength = nameLength(rest, words.originalAfter(), headTitle);
    if (nameLength == 0) {
      String affiliation = String.join(" ", rest);
      return mention(span, text, Kind.GROUP, text, fullTitle, affiliation);
    }
    String name = String.join(" ", rest.subList(0, nameLength));
    String affiliation = String.join(" ", rest.subList(nameLength, rest.size()));
    return mention(
        span, text, Kind.PERSON, name, fullTitle, affiliation.isEmpty() ? owner : affiliation);
  }

  /** 은희도, where the text has 은 대표: three syllables with that surname. */
  private boolean isNameOfKnownSurname(String word) {
    return word.length() == 3
        && Hangul.isAllSyllables(word)
        && evidence.hasPersonWithSurname(word.substring(0, 1))
        && !evidence.isThing(word)
        && !evidence.isOrganization(word);
  }

  /** Three syllables that begin with a surname: in reports the name comes first. */
  private boolean startsLikeName(String word) {
    boolean threeSyllables = word.length() == 3 && Hangul.isAllSyllables(word);
    return names.isFullName(word) || (threeSyllables && names.isSurname(word.substring(0, 1)));
  }

  private static int genitiveEnd(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).endsWith("의") && words.get(i).length() > 2) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String stripGenitive(String text) {
    return text.endsWith("의") ? text.substring(0, text.length() - 1) : text;
  }

  /** How many of the words before a title are the person's name; 0 where none is. */
  private int nameLength(List<String> words, int originalAfter, String title) {
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
    boolean looksOrganization = isOrganizationName(first);
    boolean nameFirst = words.size() > 1 && startsLikeName(first);
    if ((names.isFullName(first) || nameFirst) && !looksOrganization) {
      return 1;
    }
    if (lexicons.groupNouns.contains(title) || looksOrganization) {
      return 0;
    }
    if (words.size() == 1) {
      return 1;
    }
    return isOrganizationName(words.get(1)) ? 1 : 2;
  }

  private boolean isOrganizationName(String word) {
    return evidence.isOrganization(word)
        || (word.length() > 2
            && lexicons
                .organizationEndings
                .longestSuffixOf(word)
                .filter(ending -> ending.length() > 1)
                .isPresent());
  }

  private Mention untitled(TextSpan span, String text, List<String> parts) {
    String head = parts.get(parts.size() - 1);
    int beforeHead = parts.size() - 2;
    boolean titleBefore = beforeHead >= 0 && lexicons.personTitles.contains(parts.get(beforeHead));
    if (titleBefore && names.isFullName(head)) {
      String affiliation = stripGenitive(String.join(" ", parts.subList(0, beforeHead)));
      return mention(span, text, Kind.PERSON, head, parts.get(beforeHead), affiliation);
    }
    Optional<Mention> foreign = behindTitle(span, text, parts);
    if (foreign.isPresent()) {
      return foreign.get();
    }
    String joined = String.join(" ", parts);
    String bare = joined.replace(" ", "");
    if (evidence.isPerson(bare)
        || (parts.size() == 1 && isNameOfKnownSurname(head))
        || (parts.size() == 1 && names.isFullName(head) && !isOrganizationName(head))) {
      return mention(span, text, Kind.PERSON, joined, "", "");
    }
    if (evidence.isOrganization(bare)) {
      return mention(span, text, Kind.ORGANIZATION, joined, "", "");
    }
    boolean shortForm =
        parts.size() == 1
            && !lexicons.groupNouns.contains(head)
            && evidence.isEndOfOrganization(head);
    if (shortForm) {
      return mention(span, text, Kind.ORGANIZATION, joined, "", "");
    }
    Optional<String> group = lexicons.groupNouns.longestSuffixOf(head);
    boolean isGroup =
        group.filter(g -> g.length() > 1 || head.length() <= 2).isPresent() || head.endsWith("들");
    if (isGroup) {
      return mention(span, text, Kind.GROUP, joined, "", "");
    }
    boolean foreignName =
        parts.size() == 2
            && parts.stream().noneMatch(this::isOrganizationName)
            && parts.stream().allMatch(p -> Hangul.isAllSyllables(p) && !p.endsWith("의"));
    return mention(span, text, foreignName ? Kind.PERSON : Kind.ORGANIZATION, joined, "", "");
  }

  /** 연구재단 이사장 피터 온두: two words behind a title. */
  private Optional<Mention> behindTitle(TextSpan span, String text, List<String> parts) {
    int title = parts.size() - 3;
    if (title < 0 || !lexicons.personTitles.contains(parts.get(title))) {
      return Optional.empty();
    }
    List<String> name = parts.subList(title + 1, parts.size());
    boolean letters = name.stream().allMatch(w -> Hangul.isAllSyllables(w) && w.length() > 1);
    String affiliation = stripGenitive(String.join(" ", parts.subList(0, title)));
    return letters && name.stream().noneMatch(this::isOrganizationName)
        ? Optional.of(
            mention(span, text, Kind.PERSON, String.join(" ", name), parts.get(title), affiliation))
        : Optional.empty();
  }

  private static Mention mention(
      TextSpan span, String text, Kind kind, String name, String title, String affiliation) {
    return new Mention(
        span,
        text,
        kind,
        nonEmpty(name),
        nonEmpty(title),
        nonEmpty(affiliation),
        kind == Kind.ORGANIZATION ? Agreement.NEUTER : Agreement.UNKNOWN);
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }
}
