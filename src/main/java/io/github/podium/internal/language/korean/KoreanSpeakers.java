package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells what can speak: by the head noun of its phrase, by its class and by what the text shows of
 * it elsewhere.
 */
final class KoreanSpeakers {

  private static final Pattern OFFICE = Pattern.compile("[가-힣]{3,}(과|국|실|단|처)");
  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");

  private static final Pattern OWN = Pattern.compile("(자기|자기네|본인)의?");
  private static final Pattern QUANTITY = Pattern.compile("[\\d,.]+.*");

  private final KoreanLexicons lexicons;
  private final KoreanMentions mentions;
  private final KoreanEvidence evidence;
  private final KoreanTitledNames titledNames;
  private final Map<TextSpan, Boolean> known = new HashMap<>();

  KoreanSpeakers(
      KoreanLexicons lexicons,
      KoreanMentions mentions,
      KoreanEvidence evidence,
      KoreanTitledNames titledNames) {
    this.lexicons = lexicons;
    this.mentions = mentions;
    this.evidence = evidence;
    this.titledNames = titledNames;
  }

  /** Whether the phrase means a person, an organisation or a group. */
  boolean canSpeak(List<Eojeol> eojeols, NounPhrase phrase) {
    return known.computeIfAbsent(phrase.span(), span -> findOut(eojeols, phrase));
  }

  private boolean findOut(List<Eojeol> eojeols, NounPhrase phrase) {
    // 자기네 회사는 꺼도 된다고: in the words of whoever speaks.
    if (OWN.matcher(eojeols.get(phrase.first()).word()).matches()) {
      return false;
    }
    Eojeol head = eojeols.get(phrase.last());
    if (KoreanMarkedNames.isParticle(eojeols, phrase.last())) {
      return true;
    }
    String text = phrase.text(eojeols);
    if (KoreanNounPhrases.SHARE.matcher(head.stem()).matches()) {
      return isShareOfPeople(eojeols, phrase);
    }
    Mention mention = mentions.parse(phrase.span(), text);
    if (mention.kind() != Mention.Kind.ORGANIZATION) {
      boolean ambiguous = phrase.first() == phrase.last() && head.stem().equals("시장");
      boolean titled =
          titledNames.isTitle(head)
              || titledNames.isTitle(PARENTHESES.matcher(text).replaceAll(""));
      boolean thing =
          mention.kind() == Mention.Kind.NOMINAL
              && phrase.last() == phrase.first() + 1
              && mention.title().isPresent()
              && !titled
              && !isKindOfSpeaker(head.stem());
      if (thing) {
        return false;
      }
      boolean untitledPerson = mention.kind() == Mention.Kind.PERSON && !titled;
      return !ambiguous
          && (!untitledPerson || isName(eojeols, phrase, text) || mention.title().isPresent());
    }
    String name = head.stem().endsWith(")") ? lastWord(text) : head.stem();
    boolean ofFirm = name.equals("측") || KoreanMentions.isDocument(name);
    if (ofFirm && phrase.last() > phrase.first()) {
      return true;
    }
    boolean listed =
        evidence.isOrganization(text.replace(" ", ""))
            || lexicons
                .organizationEndings
                .longestSuffixOf(name)
                .filter(ending -> name.length() > ending.length())
                .filter(ending -> ending.length() > 1)
                .isPresent();
    boolean university = KoreanNames.isUniversity(name) && head.tokens().size() > 2;
    boolean unknown = isUnknownWord(head) && phrase.first() == phrase.last();
    return listed
        || university
        || isPersonNoun(head.stem())
        || isOffice(phrase, name)
        || (unknown && !evidence.isThing(name))
        || isMinistry(name)
        || evidence.isEndOfOrganization(name)
        || (isName(eojeols, phrase, text) && !QUANTITY.matcher(name).matches());
  }

  /** 이 기업, 그 단체, 해당 연구팀; but not 이 제품. */
  private boolean isKindOfSpeaker(String noun) {
    return lexicons.groupNouns.holdsSuffixOf(noun)
        || lexicons.organizationKinds.holdsSuffixOf(noun)
        || lexicons
            .organizationEndings
            .longestSuffixOf(noun)
            .filter(e -> e.length() > 1)
            .isPresent()
        || KoreanMentions.isDocument(noun)
        || isPersonNoun(noun);
  }

  /** 응답자의 41.5%, 전문가 5명 중 3명: so many of them. */
  private boolean isShareOfPeople(List<Eojeol> eojeols, NounPhrase phrase) {
    // 시민의 11%가 탄다고: a share of anybody but of those asked is what is told.
    Eojeol whole = eojeols.get(Math.max(phrase.first(), phrase.last() - 1));
    return whole.has(Particle.GENITIVE)
        ? whole.stem().endsWith("응답자")
        : eojeols.subList(phrase.first(), phrase.last()).stream()
            .anyMatch(e -> e.stemEndsWith(lexicons.groupNouns));
  }

  /** Whether the phrase means people of a kind. */
  boolean isGroup(List<Eojeol> eojeols, NounPhrase phrase) {
    Mention mention = mentions.parse(phrase.span(), phrase.text(eojeols));
    return mention.kind() == Mention.Kind.GROUP;
  }

  /** 순천시 지역경제과: a section of a body that is named before it. */
  private static boolean isOffice(NounPhrase phrase, String name) {
    return phrase.last() > phrase.first() && OFFICE.matcher(name).matches();
  }

  /** 해오름에너지 of 해오름에너지(대표이사 국지온). */
  private static String lastWord(String text) {
    String bare = PARENTHESES.matcher(text).replaceAll("").strip();
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** 직원분, 홍보팀, 교수팀: somebody of that kind. */
  private boolean isPersonNoun(String stem) {
    boolean courteous =
        stem.endsWith("분")
            && stem.length() > 2
            && (titledNames.isTitle(stem.substring(0, stem.length() - 1))
                || lexicons.groupNouns.contains(stem.substring(0, stem.length() - 1)));
    return courteous || (stem.length() > 2 && stem.endsWith("팀"));
  }

  /**
   * 미리내로켓, 텔코넨: a word of pieces that do not make one, as Nori cuts names that it does not know.
   */
  private static boolean isUnknownWord(Eojeol head) {
    List<Token> tokens = head.tokens().stream().filter(t -> !t.is(WordClass.PARTICLE)).toList();
    boolean letters = head.stem().length() > 2 && Hangul.isAllSyllables(head.stem());
    boolean odd =
        tokens.stream()
            .anyMatch(
                t ->
                    t.tag().startsWith("UNKNOWN")
                        || t.tag().contains("+")
                        || t.is(WordClass.ADVERB, WordClass.VERB, WordClass.DETERMINER));
    boolean fragments = tokens.stream().filter(t -> t.text().length() == 1).count() > 1;
    return letters && tokens.size() > 1 && (odd || fragments);
  }

  /** 미래부, 산림청, 식약처. */
  private static boolean isMinistry(String name) {
    return name.length() >= 3
        && name.length() <= 7
        && "부청처".indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** Whether the head's letters look like a name rather than a common noun. */
  private boolean isName(List<Eojeol> eojeols, NounPhrase phrase, String text) {
    Eojeol head = eojeols.get(phrase.last());
    boolean properInPhrase =
        phrase.last() == phrase.first() + 1
            && eojeols.subList(phrase.first(), phrase.last()).stream()
                .anyMatch(e -> e.tokens().stream().allMatch(t -> t.is(WordClass.PROPER_NOUN)));
    if (evidence.isPerson(head.stem()) || evidence.isPerson(text.replace(" ", ""))) {
      return true;
    }
    Token first = head.tokens().get(0);
    long nouns = head.tokens().stream().filter(t -> t.is(WordClass.NOUN)).count();
    boolean proper =
        properInPhrase || head.tokens().stream().anyMatch(t -> t.is(WordClass.PROPER_NOUN));
    return (proper && !first.is(WordClass.NUMBER))
        || (phrase.last() > phrase.first() && nouns == 0);
  }
}
