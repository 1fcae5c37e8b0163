package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.korean.Eojeol.Particle;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who is said to speak: a topic (은, 는, 도) or a subject (이, 가) that can speak. What can is
 * told by the head noun, by its class and by what the text shows of it elsewhere.
 */
final class KoreanSources {

  private static final int LONGEST_PHRASE = 8;
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d+(년|월|일|시|분|개월|주|세기)).*|[일월화수목금토]요일|오전|오후|지난|오는|내년|작년|올해|이날|당시|무렵|때|뒤|후|중|동안|가운데|사이");

  /** Endings and particles that a name of three syllables does not end with. */
  private static final String NOT_IN_NAMES = "는은을를의에고며서던한된할인로와과도만이가";

  /** Last syllables of particles that no foreign name ends with by chance. */
  private static final String PARTICLES = "은는을를에의로과와도만";

  static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.? ?){1,3}");
  private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d+[월년]");
  private static final Pattern OFFICE = Pattern.compile("[가-힣]{3,}(과|국|실|단|처)");
  private static final int LONGEST_NAME = 20;
  private static final Pattern NAME_TAIL = Pattern.compile("의|등(에|은|이)?|지의|측(은|이)?");
  private static final Pattern NUMBERING = Pattern.compile("\\d+(/\\d+|[).])|RT");

  /** 벨트(Neue Welt): a name with its own script behind it, of so many words. */
  private static final Pattern ORIGINAL = Pattern.compile("[가-힣]+\\((\\p{Lu}[\\p{L}.'’ -]*)\\)?.*");

  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
  private static final Pattern PARENTHESIS = Pattern.compile("\\(.*");
  private static final Pattern DEPENDENT = Pattern.compile("게|것|건|점|바|데|뿐|듯|채|줄|수|만큼|대로|적");
  private static final Pattern COUNTER = Pattern.compile("명|사람|분");
  private static final Pattern MEMBER = Pattern.compile("중|가운데");

  /** Endings by which a university is known among words that Nori does not know. */
  private static final Pattern UNIVERSITY = Pattern.compile("[가-힣]{2,}대");

  private static final Pattern QUANTITY = Pattern.compile("[\\d,.]+.*");

  /** A noun phrase without its particle, from its first to its last eojeol. */
  record Phrase(TextSpan span, int first, int last) {}

  private final KoreanLexicons lexicons;
  private final KoreanMentions mentions;
  private final KoreanEvidence evidence;
  private final KoreanNames names;

  KoreanSources(KoreanLexicons lexicons, KoreanMentions mentions, KoreanEvidence evidence) {
    this.lexicons = lexicons;
    this.names = new KoreanNames(lexicons);
    this.mentions = mentions;
    this.evidence = evidence;
  }

  /**
   * The source of a quotation that begins at {@code to}: the nearest topic, else the nearest
   * subject.
   */
  Optional<Phrase> nearest(List<Eojeol> eojeols, int from, int to) {
    Optional<Phrase> subject = Optional.empty();
    for (int i = to - 1; i >= from; i--) {
      Eojeol eojeol = eojeols.get(i);
      if (isTopic(eojeols, i) || isAnnounced(eojeols, i)) {
        Optional<Phrase> phrase = speaking(eojeols, i, from);
        if (phrase.isPresent()) {
          return phrase;
        }
      } else if (eojeol.has(Particle.SUBJECT) && subject.isEmpty() && !isCount(eojeols, i, from)) {
        subject = speaking(eojeols, i, from);
      }
    }
    return subject;
  }

  private boolean isTopic(List<Eojeol> eojeols, int i) {
    return eojeols.get(i).has(Particle.TOPIC, Particle.ALSO) && !endsInDo(eojeols, i);
  }

  /** 다섯 명이 앉아 있는 것을 “…”: not those who speak, unless the sentence begins with them. */
  private static boolean isCount(List<Eojeol> eojeols, int i, int from) {
    boolean people = i > from + 1 && eojeols.get(i).stem().equals("명");
    return people && !(eojeols.get(i - 2).isNominal() && eojeols.get(i - 2).has(Particle.NONE));
  }

  /** 모 대표, …라고 공개: a titled name with a comma at the head of a line. */
  private boolean isAnnounced(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    return eojeol.comma()
        && eojeol.has(Particle.NONE)
        && eojeol.isNominal()
        && isTitle(eojeol.stem())
        && phraseEndingAt(eojeols, i, 0).filter(p -> startsLine(eojeols, p.first())).isPresent();
  }

  /** Whether nothing but a time or a mark stands before. */
  private static boolean startsLine(List<Eojeol> eojeols, int first) {
    return eojeols.subList(0, first).stream().noneMatch(e -> LETTER.matcher(e.word()).find());
  }

  /**
   * The source of indirect content somewhere in the range: the first topic that can speak, else the
   * first subject that can; a topic that cannot is what the content is about, and ends the search.
   */
  Optional<Phrase> first(List<Eojeol> eojeols, int from, int to) {
    Optional<Phrase> subject = Optional.empty();
    for (int i = from; i < to; i++) {
      Eojeol eojeol = eojeols.get(i);
      boolean announced = isAnnounced(eojeols, i);
      if (announced || (isTopic(eojeols, i) && eojeol.isNominal())) {
        Optional<Phrase> phrase = speaking(eojeols, i, from);
        if (phrase.isPresent()) {
          return phrase;
        }
        if (!isDay(eojeol) && eojeol.has(Particle.TOPIC)) {
          return subject;
        }
      } else if (eojeol.has(Particle.SUBJECT) && subject.isEmpty()) {
        subject = speaking(eojeols, i, from);
      }
    }
    return subject;
  }

  /**
   * The first topic, else the last subject, whatever it is; for sentences whose verb leaves no
   * doubt that it acts.
   */
  Optional<Phrase> firstTopic(List<Eojeol> eojeols, int to) {
    Optional<Phrase> subject = Optional.empty();
    for (int i = 0; i < to; i++) {
      if (eojeols.get(i).has(Particle.TOPIC)) {
        return phraseEndingAt(eojeols, i, 0);
      }
      if (eojeols.get(i).has(Particle.OBJECT)) {
        return subject;
      }
      if (eojeols.get(i).has(Particle.SUBJECT)) {
        subject = phraseEndingAt(eojeols, i, 0);
      }
    }
    return subject;
  }

  private Optional<Phrase> speaking(List<Eojeol> eojeols, int index, int from) {
    return phraseEndingAt(eojeols, index, from).filter(phrase -> canSpeak(eojeols, phrase));
  }

  /** The noun phrase whose head is the eojeol at the index. */
  Optional<Phrase> phraseEndingAt(List<Eojeol> eojeols, int index, int from) {
    Eojeol head = eojeols.get(index);
    if (!head.isNominal() || head.stem().isEmpty() || isDay(head) || head.isGlued()) {
      return Optional.empty();
    }
    int first = index;
    for (int i = index - 1; i >= Math.max(from, index - LONGEST_PHRASE); i--) {
      Eojeol eojeol = eojeols.get(i);
      if (!belongs(eojeol, eojeols, i)) {
        break;
      }
      first = i;
      boolean counts = i + 1 <= index && isCounter(eojeols.get(i + 1));
      // 부산의 한 기사: what stands before the determiner belongs to it only as a genitive.
      boolean owned = i > from && eojeols.get(i - 1).has(Particle.GENITIVE);
      if (isDeterminer(eojeol) && !counts && !owned) {
        break;
      }
    }
    first = withWholeName(eojeols, withoutDescriptor(eojeols, first, index), from);
    TextSpan span = new TextSpan(eojeols.get(first).wordSpan().begin(), head.stemSpan().end());
    return Optional.of(new Phrase(span, first, index));
  }

  /** 노이에 벨트(Neue Welt): as many words as the original name has. */
  private static int withWholeName(List<Eojeol> eojeols, int first, int from) {
    StringBuilder original = new StringBuilder(eojeols.get(first).word());
    for (int i = first + 1; i < eojeols.size() && original.indexOf(")") < 0 && i < first + 4; i++) {
      original.append(' ').append(eojeols.get(i).word());
    }
    Matcher matcher = ORIGINAL.matcher(original);
    if (!matcher.matches()) {
      return first;
    }
    int begin = first;
    int words = matcher.group(1).split(" ").length;
    while (begin > from
        && first - begin + 1 < words
        && Hangul.isAllSyllables(eojeols.get(begin - 1).word())
        && !eojeols.get(begin - 1).comma()
        && !eojeols.get(begin - 1).isPredicate()) {
      begin--;
    }
    return first - begin + 1 == words ? begin : first;
  }

  /** 연구원 한 사람, 학생 두 명. */
  private static boolean isCounter(Eojeol eojeol) {
    return COUNTER.matcher(eojeol.stem()).matches();
  }

  /** The last member of a coordination: B of A와 B. */
  Optional<Phrase> lastMemberEndingAt(List<Eojeol> eojeols, int index) {
    int from = index;
    while (from > 0 && !eojeols.get(from - 1).has(Particle.AND)) {
      from--;
    }
    return phraseEndingAt(eojeols, index, from);
  }

  private boolean belongs(Eojeol eojeol, List<Eojeol> eojeols, int i) {
    boolean insideParenthesis = isInsideParenthesis(eojeols, i);
    boolean comma = eojeol.comma() && !insideParenthesis && !isListed(eojeols, i);
    if (isNameInMarks(eojeols, i)) {
      return true;
    }
    boolean breaks =
        eojeol.isQuotation()
            || comma
            || isClauseBefore(eojeols, i)
            || eojeol.word().isEmpty()
            || closesBracket(eojeol)
            || NUMBERING.matcher(eojeol.word()).matches()
            || TIME.matcher(eojeol.word()).matches();
    if (breaks) {
      return false;
    }
    if (insideParenthesis || isDeterminer(eojeol)) {
      return true;
    }
    if (isNameBeforeTitle(eojeols, i) || isUnknownBeforeTitle(eojeols, i)) {
      return true;
    }
    if (isMemberOf(eojeols, i)) {
      return true;
    }
    if (DEPENDENT.matcher(eojeol.word()).matches()) {
      return false;
    }
    if (INITIALS.matcher(eojeol.word()).matches() || isMonthOf(eojeols, i)) {
      return true;
    }
    return eojeol.isNominal()
        && (eojeol.has(Particle.NONE, Particle.GENITIVE, Particle.AND) || endsInDo(eojeols, i))
        && !isDay(eojeol)
        && !lexicons.connectives.contains(eojeol.word())
        && !endsParenthesisedClause(eojeol);
  }

  /** ‘잠들 권리 시민모임’의 오하린 활동가, 시민단체 ‘열린 숲’ 등: a name in quotation marks. */
  private static boolean isNameInMarks(List<Eojeol> eojeols, int i) {
    return eojeols.get(i).isQuotation()
        && eojeols.get(i).end() - eojeols.get(i).begin() <= LONGEST_NAME
        && i + 1 < eojeols.size()
        && NAME_TAIL.matcher(eojeols.get(i + 1).word()).matches();
  }

  /** [아시아해양테크] 맹주현 사장: the rubric before a headline. */
  private static boolean closesBracket(Eojeol eojeol) {
    int end = eojeol.wordSpan().end();
    return end < eojeol.end() && eojeol.isBracketed();
  }

  /** 심사위원 중 한 명. */
  private static boolean isMemberOf(List<Eojeol> eojeols, int i) {
    return MEMBER.matcher(eojeols.get(i).word()).matches()
        && i + 2 < eojeols.size()
        && isDeterminer(eojeols.get(i + 1))
        && isCounter(eojeols.get(i + 2));
  }

  /**
   * 욜로 연구원, 스벤 리들 북해해양대 교수: a word before a title that Nori does not know as a whole, taken as it
   * stands, unless it is an adverb or ends a clause.
   */
  private boolean isUnknownBeforeTitle(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    boolean letters = eojeol.word().length() > 1 && Hangul.isAllSyllables(eojeol.word());
    if (!letters || !isTitled(eojeols, i) || isClauseEnd(eojeol)) {
      return false;
    }
    boolean known =
        eojeol.tokens().size() == 1 && !eojeol.tokens().get(0).is(WordClass.PROPER_NOUN);
    boolean university = UNIVERSITY.matcher(eojeol.word()).matches() && eojeol.tokens().size() > 1;
    return university || (!known && !endsLikeParticle(eojeol)) || isOftenTitled(eojeol);
  }

  private boolean isOftenTitled(Eojeol eojeol) {
    return evidence.isPerson(eojeol.word());
  }

  /** A verb with its ending: 지켜본, 등장한, 나선. */
  private static boolean isClauseEnd(Eojeol eojeol) {
    if (eojeol.tokens().isEmpty()) {
      return true;
    }
    Token last = eojeol.tokens().get(eojeol.tokens().size() - 1);
    boolean verbal =
        isVerb(eojeol) || eojeol.tokens().stream().anyMatch(t -> t.tag().startsWith("XS"));
    return last.is(WordClass.ADVERB)
        || (verbal && (last.is(WordClass.ENDING, WordClass.VERB) || last.tag().contains("+E")));
  }

  /** 지켜본, 좌장인: of the shape of a name, but a verb or 이다. */
  private static boolean isVerb(Eojeol eojeol) {
    List<Token> tokens = eojeol.tokens();
    return !tokens.isEmpty()
        && (tokens.get(0).tag().startsWith("VV")
            || tokens.get(0).tag().startsWith("VA")
            || tokens.get(tokens.size() - 1).tag().startsWith("VCP")
            || (tokens.size() > 2 && tokens.get(tokens.size() - 2).tag().startsWith("VCP")));
  }

  private static boolean endsLikeParticle(Eojeol eojeol) {
    Token last = eojeol.tokens().get(eojeol.tokens().size() - 1);
    boolean mayBeName = eojeol.word().length() == 3 && last.text().length() == 1;
    return last.is(WordClass.PARTICLE)
        && (!mayBeName || PARTICLES.indexOf(eojeol.word().charAt(2)) >= 0);
  }

  /** 금오도 어촌계장은: the last syllable of a name before a title, no particle. */
  private boolean endsInDo(List<Eojeol> eojeols, int i) {
    return eojeols.get(i).has(Particle.ALSO)
        && i + 1 < eojeols.size()
        && eojeols.get(i + 1).isNominal()
        && !eojeols.get(i).comma()
        && isTitle(eojeols.get(i + 1).stem());
  }

  /** 박수가 나오자 설 대표가: a connective form, though its letters could be a noun's. */
  private static boolean isClauseBefore(List<Eojeol> eojeols, int i) {
    return i > 0
        && eojeols.get(i).word().endsWith("자")
        && eojeols.get(i - 1).has(Particle.SUBJECT, Particle.OBJECT, Particle.TOPIC);
  }

  /** 바이오워치의 9월 보고서. */
  private static boolean isMonthOf(List<Eojeol> eojeols, int i) {
    return i > 0
        && eojeols.get(i - 1).has(Particle.GENITIVE)
        && MONTH_OR_YEAR.matcher(eojeols.get(i).word()).matches();
  }

  /** A surname right before a title, or a word of the shape of a name, however Nori cuts it. */
  private boolean isNameBeforeTitle(List<Eojeol> eojeols, int i) {
    String word = eojeols.get(i).word();
    boolean threeSyllables =
        word.length() == 3
            && Hangul.isAllSyllables(word)
            && names.isSurname(word.substring(0, 1))
            && NOT_IN_NAMES.indexOf(word.charAt(2)) < 0
            && !isVerb(eojeols.get(i));
    if (threeSyllables && isTitled(eojeols, i)) {
      return true;
    }
    if (names.isSurname(word)) {
      return i + 1 < eojeols.size()
          && lexicons.personTitles.longestSuffixOf(eojeols.get(i + 1).stem()).isPresent();
    }
    // 강연은 has the syllables of a name, but a topic particle for certain.
    boolean inflected = eojeols.get(i).has(Particle.TOPIC, Particle.OBJECT);
    return !inflected
        && names.isFullName(word)
        && word.length() > 2
        && eojeols.get(i).tokens().size() > 1
        && eojeols.get(i).tokens().stream()
            .noneMatch(t -> t.tag().startsWith("XSV") || t.tag().startsWith("XSA"));
  }

  /** Whether a title follows, with an affiliation of one or two words between. */
  private boolean isTitled(List<Eojeol> eojeols, int i) {
    for (int j = i + 1; j < Math.min(eojeols.size(), i + 4); j++) {
      Eojeol eojeol = eojeols.get(j);
      if (!eojeol.isNominal()) {
        return false;
      }
      if (isTitle(eojeol.stem())) {
        return true;
      }
      boolean goesOn = eojeol.has(Particle.NONE) || endsInDo(eojeols, j);
      if (!goesOn || eojeol.comma()) {
        return false;
      }
    }
    return false;
  }

  /** A comma within a list that began with 와 or 과: A와 B, C가. */
  private static boolean isListed(List<Eojeol> eojeols, int i) {
    if (!eojeols.get(i).isNominal() || !eojeols.get(i).has(Particle.NONE)) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(0, i - LONGEST_PHRASE); j--) {
      Eojeol eojeol = eojeols.get(j);
      if (eojeol.has(Particle.AND)) {
        return true;
      }
      if (eojeol.isQuotation() || !eojeol.isNominal() || !eojeol.has(Particle.NONE)) {
        return false;
      }
    }
    return false;
  }

  /** {@code 오코너(Grace} opens a parenthesis that a later eojeol closes. */
  private static boolean isInsideParenthesis(List<Eojeol> eojeols, int i) {
    String word = eojeols.get(i).word();
    return word.lastIndexOf('(') > word.lastIndexOf(')') && i + 1 < eojeols.size();
  }

  private static boolean endsParenthesisedClause(Eojeol eojeol) {
    return eojeol.word().startsWith("(");
  }

  private static boolean isDeterminer(Eojeol eojeol) {
    return eojeol.word().length() <= 2
        && !eojeol.tokens().isEmpty()
        && eojeol.tokens().stream().allMatch(t -> t.is(WordClass.DETERMINER));
  }

  boolean isDay(Eojeol eojeol) {
    return lexicons.dayWords.contains(eojeol.stem()) || DAY.matcher(eojeol.word()).matches();
  }

  /** 시장조사업체 모던리서치: what describes a bare name is no part of the source. */
  private int withoutDescriptor(List<Eojeol> eojeols, int first, int last) {
    String head = eojeols.get(last).stem();
    boolean titledOrCommon =
        lexicons.personTitles.longestSuffixOf(head).filter(t -> !t.equals("씨")).isPresent()
            || lexicons.groupNouns.longestSuffixOf(head).isPresent();
    if (titledOrCommon) {
      return first;
    }
    boolean owned = eojeols.subList(first, last).stream().anyMatch(e -> e.has(Particle.GENITIVE));
    for (int i = last - 1; i >= first && !owned; i--) {
      Eojeol eojeol = eojeols.get(i);
      boolean describes =
          eojeol.has(Particle.NONE)
              && lexicons.descriptors.longestSuffixOf(eojeol.word()).isPresent()
              && !isRoleInFirm(eojeols, first, i)
              && !evidence.isPerson(eojeol.word());
      if (describes) {
        return i + 1;
      }
    }
    return first;
  }

  /** 모래시계웍스 창업자 유나스 베크: the role has its firm before it. */
  private boolean isRoleInFirm(List<Eojeol> eojeols, int first, int role) {
    return role > first
        && eojeols.get(role - 1).word().length() > 1
        && !eojeols.get(role - 1).isPredicate()
        && lexicons.personTitles.contains(eojeols.get(role).word());
  }

  /** Whether the phrase means a person, an organisation or a group. */
  boolean canSpeak(List<Eojeol> eojeols, Phrase phrase) {
    Eojeol head = eojeols.get(phrase.last());
    String text = phraseText(eojeols, phrase);
    Mention mention = mentions.parse(phrase.span(), text);
    if (mention.kind() != Mention.Kind.ORGANIZATION) {
      boolean ambiguous = phrase.first() == phrase.last() && head.stem().equals("시장");
      boolean titled = isTitle(head.stem()) || isTitle(PARENTHESES.matcher(text).replaceAll(""));
      boolean untitledPerson = mention.kind() == Mention.Kind.PERSON && !titled;
      return !ambiguous
          && (!untitledPerson || isName(eojeols, phrase, text) || mention.title().isPresent());
    }
    String name = head.stem().endsWith(")") ? lastWord(text) : head.stem();
    if (name.equals("측") && phrase.last() > phrase.first()) {
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
    boolean university =
        UNIVERSITY.matcher(name).matches() && name.length() > 2 && head.tokens().size() > 2;
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

  /** 순천시 지역경제과: a section of a body that is named before it. */
  private static boolean isOffice(Phrase phrase, String name) {
    return phrase.last() > phrase.first() && OFFICE.matcher(name).matches();
  }

  /** 해오름에너지 of 해오름에너지(대표이사 국지온). */
  private static String lastWord(String text) {
    String bare = PARENTHESES.matcher(text).replaceAll("").strip();
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** Whether the phrase means people of a kind. */
  boolean isGroup(List<Eojeol> eojeols, Phrase phrase) {
    Mention mention = mentions.parse(phrase.span(), phraseText(eojeols, phrase));
    return mention.kind() == Mention.Kind.GROUP || eojeols.get(phrase.last()).stem().equals("일선");
  }

  /** 직원분, 홍보팀, 교수팀: somebody of that kind. */
  private boolean isPersonNoun(String stem) {
    boolean courteous =
        stem.endsWith("분")
            && stem.length() > 2
            && (isTitle(stem.substring(0, stem.length() - 1))
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

  private boolean isTitle(String word) {
    String bare = PARENTHESIS.matcher(word).replaceFirst("");
    return lexicons.personTitles.longestSuffixOf(bare).isPresent();
  }

  /** Whether the head's letters look like a name rather than a common noun. */
  private boolean isName(List<Eojeol> eojeols, Phrase phrase, String text) {
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

  private static String phraseText(List<Eojeol> eojeols, Phrase phrase) {
    StringBuilder text = new StringBuilder();
    for (int i = phrase.first(); i < phrase.last(); i++) {
      text.append(eojeols.get(i).word()).append(' ');
    }
    return text.append(eojeols.get(phrase.last()).stem()).toString();
  }
}
