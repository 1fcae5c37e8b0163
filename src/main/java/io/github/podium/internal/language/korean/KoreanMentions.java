package io.github.podium.internal.language.korean;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the mention of a speaker apart: name, affiliation and title in either order. */
final class KoreanMentions {

  /** 너른들 측: those who speak for it. */
  private static final Pattern SIDE = Pattern.compile("(.+\\S) ?측");

  private static final ImmutableSet<String> HOSTS = ImmutableSet.of("주최", "주관", "상대", "양");

  /** 시민단체 ‘푸른 강’. */
  private static final Pattern NAME_IN_MARKS =
      Pattern.compile("(.*\\S) ['‘\"“「『〈《]([^'’\"”」』〉》]+)['’\"”」』〉》]");

  private static final CharMatcher CLOSING_MARK = CharMatcher.anyOf("'’\"”」』〉》").precomputed();

  /** 사회자(주해린). */
  private static final Pattern TITLE_WITH_NAME = Pattern.compile("([가-힣]{2,6})\\(([가-힣]{2,4})\\)");

  private static final ImmutableSet<String> COMPANY =
      Sets.cartesianProduct(
              ImmutableSet.of("", "이 ", "그 ", "해당 ", "같은 "),
              ImmutableSet.of("회사", "업체", "단체", "기관", "기업", "매체"),
              ImmutableSet.of("", " 측", "측"))
          .stream()
          .map(form -> String.join("", form))
          .collect(toImmutableSet());
  private static final ImmutableSet<String> PLURAL_PRONOUNS = ImmutableSet.of("그들", "이들");

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
  private final KoreanCoordinations coordinations;
  private final KoreanTitledMentions titledMentions;
  private final KoreanUntitledMentions untitledMentions;

  KoreanMentions(KoreanLexicons lexicons, KoreanNames names, KoreanEvidence evidence) {
    this.lexicons = lexicons;
    this.names = names;
    this.evidence = evidence;
    KoreanNameClues clues = new KoreanNameClues(lexicons, names, evidence);
    this.coordinations = new KoreanCoordinations(names, evidence, clues);
    this.titledMentions = new KoreanTitledMentions(lexicons, names, evidence, clues);
    this.untitledMentions = new KoreanUntitledMentions(lexicons, names, evidence, clues);
  }

  /** The mention that a noun phrase is. A phrase of no known shape is taken for an organisation. */
  Mention parse(TextSpan span, String text) {
    String plain = text.strip();
    MentionPhrase phrase = new MentionPhrase(span, plain);
    Optional<Mention> pronoun = pronoun(phrase);
    if (pronoun.isPresent()) {
      return pronoun.get();
    }
    if (plain.startsWith("@")) {
      return phrase.as(Kind.PERSON, plain, "", "");
    }
    Optional<Mention> named = endsInMark(plain) ? namedInMarks(phrase) : Optional.empty();
    if (named.isPresent()) {
      return named.get();
    }
    if (KoreanCoordinations.isCounted(plain)) {
      return phrase.as(Kind.NOMINAL, Agreement.PLURAL);
    }
    if (coordinations.isCoordination(plain, part -> parse(span, part))) {
      return phrase.asSeveral();
    }
    if (COMPANY.contains(plain)) {
      return phrase.as(Kind.NOMINAL, Agreement.NEUTER);
    }
    Optional<Mention> marked =
        plain.endsWith("측")
            ? side(phrase)
            : plain.endsWith(")") ? labelled(phrase) : Optional.empty();
    if (marked.isPresent()) {
      return marked.get();
    }
    MentionWords words = MentionWords.of(plain);
    if (words.words().isEmpty()) {
      return phrase.as(Kind.GROUP, plain, "", "");
    }
    List<String> parts = words.words();
    String head = parts.get(parts.size() - 1);
    String titleAtEnd = titledMentions.titleOf(head);
    boolean indefinite = isIndefinite(parts);
    if (indefinite || COUNTERS.contains(head)) {
      String role = titleAtEnd.isEmpty() && lexicons.groupNouns.contains(head) ? head : titleAtEnd;
      String whose = parts.size() > 2 ? String.join(" ", parts.subList(1, parts.size() - 1)) : "";
      return phrase.as(Kind.GROUP, plain, role, indefinite ? whose : "");
    }
    if (parts.size() > 1 && DEMONSTRATIVE.contains(parts.get(0)) && !isSurnameHere(parts)) {
      return phrase.as(Kind.NOMINAL, "", head, "");
    }
    int owned = MentionWords.genitiveEnd(parts);
    if (owned > 0 && owned < parts.size() && DOCUMENTS.contains(head)) {
      // 바이오워치의 9월 보고서: the firm speaks.
      Mention owner =
          parse(span, MentionWords.stripGenitive(String.join(" ", parts.subList(0, owned))));
      if (owner.kind() == Kind.ORGANIZATION || owner.kind() == Kind.PERSON) {
        return owner;
      }
    }
    if (!titleAtEnd.isEmpty()) {
      return titledMentions.parse(phrase, words, titleAtEnd);
    }
    return untitledMentions.parse(phrase, parts);
  }

  private Optional<Mention> namedInMarks(MentionPhrase phrase) {
    Matcher named = NAME_IN_MARKS.matcher(phrase.text());
    if (!named.matches()) {
      return Optional.empty();
    }
    boolean people =
        lexicons.groupNouns.holdsSuffixOf(named.group(1))
            && !lexicons.organizationKinds.holdsSuffixOf(named.group(1));
    Kind kind = people ? Kind.PERSON : Kind.ORGANIZATION;
    return Optional.of(phrase.as(kind, named.group(2), "", ""));
  }

  private static boolean endsInMark(String text) {
    return !text.isEmpty() && CLOSING_MARK.matches(text.charAt(text.length() - 1));
  }

  private Optional<Mention> side(MentionPhrase phrase) {
    Matcher side = SIDE.matcher(phrase.text());
    if (!side.matches()) {
      return Optional.empty();
    }
    Mention owner = parse(phrase.span(), side.group(1));
    boolean body = owner.kind() == Kind.ORGANIZATION && !HOSTS.contains(side.group(1));
    return Optional.of(body ? owner : phrase.as(Kind.GROUP, phrase.text(), "", ""));
  }

  private Optional<Mention> labelled(MentionPhrase phrase) {
    Matcher labelled = TITLE_WITH_NAME.matcher(phrase.text());
    return labelled.matches()
            && lexicons.personTitles.contains(labelled.group(1))
            && names.isFullName(labelled.group(2))
        ? Optional.of(phrase.as(Kind.PERSON, labelled.group(2), labelled.group(1), ""))
        : Optional.empty();
  }

  /** 한 관계자, 업계의 한 관계자. */
  private boolean isIndefinite(List<String> parts) {
    int owned = MentionWords.genitiveEnd(parts);
    boolean behindOwner =
        owned > 0 && owned < parts.size() && INDEFINITE.contains(parts.get(owned));
    return behindOwner || (INDEFINITE.contains(parts.get(0)) && !isSurnameHere(parts));
  }

  private static Optional<Mention> pronoun(MentionPhrase phrase) {
    String text = phrase.text();
    Agreement agreement;
    if (text.equals("그녀")) {
      agreement = Agreement.FEMININE;
    } else if (text.equals("그")) {
      agreement = Agreement.SINGULAR;
    } else if (PLURAL_PRONOUNS.contains(text) || isDocument(text)) {
      agreement = Agreement.PLURAL;
    } else {
      return Optional.empty();
    }
    return Optional.of(phrase.as(Kind.PRONOUN, agreement));
  }

  /** 보고서, 그 보고서: of whoever wrote it. */
  static boolean isDocument(String text) {
    int space = text.indexOf(' ');
    boolean pointed = space > 0 && DEMONSTRATIVE.contains(text.substring(0, space));
    return DOCUMENTS.contains(pointed ? text.substring(space + 1) : text);
  }

  /** 한 창업자 is Mr Han where the text names a person of that surname. */
  private boolean isSurnameHere(List<String> parts) {
    return parts.size() == 2
        && names.isSurname(parts.get(0))
        && evidence.hasPersonWithSurname(parts.get(0));
  }
}
