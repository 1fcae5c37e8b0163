package io.github.podium.internal.language.korean;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Token;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells names by the title behind them, also those that Nori cuts into pieces or takes for other
 * words.
 */
final class KoreanTitledNames {

  /** Endings and particles that a name of three syllables does not end with. */
  private static final String NOT_IN_NAMES = "는은을를의에고며서던한된할인로와과도만이가";

  /** Particles that have another form behind a vowel. */
  private static final String ALTERNATING = "는은을를과와이가";

  /** Given names that are native words, and end as an object does. */
  private static final ImmutableSet<String> NATIVE = ImmutableSet.of("가을", "노을");

  /** Last syllables of particles that no foreign name ends with by chance. */
  private static final String PARTICLES = "은는을를에의로과와도만";

  private static final Lexicon COPULA =
      new Lexicon(
          ImmutableSet.of(
              "이었다", "였다", "이다", "다", "입니다", "이었습니다", "였습니다", "이에요", "예요", "이었고", "였고", "이고"));

  private final KoreanLexicons lexicons;
  private final KoreanNames names;
  private final KoreanEvidence evidence;

  KoreanTitledNames(KoreanLexicons lexicons, KoreanNames names, KoreanEvidence evidence) {
    this.lexicons = lexicons;
    this.names = names;
    this.evidence = evidence;
  }

  /** The eojeol of a sentence, with names before titles, and titles, that Nori takes for verbs. */
  List<Eojeol> mended(List<Eojeol> eojeols) {
    List<Eojeol> mended = eojeols;
    for (int i = 0; i < eojeols.size(); i++) {
      Eojeol eojeol = eojeols.get(i);
      boolean title = isTitleTakenForVerb(eojeol);
      boolean name =
          i + 1 < eojeols.size()
              && !eojeol.isNominal()
              && !eojeol.isQuotation()
              && eojeol.isPredicate()
              && eojeol.length() == 3
              && isNameBeforeTitle(eojeols, i);
      if (title || name) {
        mended = mended == eojeols ? new ArrayList<>(eojeols) : mended;
        mended.set(i, name ? eojeol.asName() : eojeol.asTopicNoun());
      }
    }
    return mended;
  }

  /** The eojeol of a sentence, with 이다 behind a title (그는 누리의 김 상무였다) taken for its particle. */
  List<Eojeol> withParted(List<Eojeol> eojeols) {
    List<Eojeol> parted = eojeols;
    for (int i = 1; i < eojeols.size(); i++) {
      Eojeol eojeol = eojeols.get(i);
      int copula = eojeol.longestSuffix(COPULA);
      if (copula > 0 && isTitle(eojeol.word().substring(0, eojeol.length() - copula))) {
        parted = parted == eojeols ? new ArrayList<>(eojeols) : parted;
        parted.set(i, eojeol.asNoun(copula));
      }
    }
    return parted;
  }

  /** 수석아키텍트는, in which Nori finds 트는. */
  private boolean isTitleTakenForVerb(Eojeol eojeol) {
    if (eojeol.isNominal() || (eojeol.lastLetter() != '는' && eojeol.lastLetter() != '은')) {
      return false;
    }
    String word = eojeol.word();
    int end = word.length() - 1;
    return end > 1
        && Hangul.agrees(word.charAt(end - 1), word.substring(end))
        && lexicons.personTitles.holdsSuffixOf(word.substring(0, end));
  }

  /** Whether the word ends in a title, whatever stands behind it in parentheses. */
  boolean isTitle(String word) {
    int parenthesis = word.indexOf('(');
    String bare = parenthesis < 0 ? word : word.substring(0, parenthesis);
    return lexicons.personTitles.holdsSuffixOf(bare);
  }

  /** Whether the stem ends in a title, whatever stands behind it in parentheses. */
  boolean isTitle(Eojeol eojeol) {
    return eojeol.firstLetter() != '(' && eojeol.bareStemEndsWith(lexicons.personTitles);
  }

  /** A surname right before a title, or a word of the shape of a name, however Nori cuts it. */
  boolean isNameBeforeTitle(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    if (!eojeol.isAllSyllables() || takesObject(eojeols, i)) {
      return false;
    }
    if (isTitled(eojeols, i) && isThreeSyllableName(eojeol)) {
      return true;
    }
    if (eojeol.isIn(lexicons.surnames)) {
      return i + 1 < eojeols.size()
          && !(eojeol.isPredicate()
              && lexicons.groupNouns.contains(eojeols.get(i + 1).stem())
              && !evidence.hasPersonWithSurname(eojeol.word()))
          && eojeols.get(i + 1).stemEndsWith(lexicons.personTitles);
    }
    // 강연은 has the syllables of a name, but a topic particle for certain.
    boolean inflected = eojeol.has(Particle.TOPIC, Particle.OBJECT);
    return !inflected
        && eojeol.length() > 2
        && names.isFullName(eojeol)
        && !saysWhatSomebodyIs(eojeol)
        && eojeol.tokens().size() > 1
        && eojeol.tokens().stream()
            .noneMatch(t -> t.tag().startsWith("XSV") || t.tag().startsWith("XSA"));
  }

  private boolean isThreeSyllableName(Eojeol eojeol) {
    String word = eojeol.word();
    return word.length() == 3
        && names.isSurname(word.substring(0, 1))
        && (!mayEndInParticle(word) || NATIVE.contains(word.substring(1)))
        && (!isVerb(eojeol) || isNameTakenForVerb(eojeol));
  }

  /**
   * 욜로 연구원, 스벤 리들 북해해양대 교수: a word before a title that Nori does not know as a whole, taken as it
   * stands, unless it is an adverb or ends a clause.
   */
  boolean isUnknownBeforeTitle(List<Eojeol> eojeols, int i) {
    Eojeol eojeol = eojeols.get(i);
    if (!isTitled(eojeols, i) || takesObject(eojeols, i)) {
      return false;
    }
    boolean syllable = eojeol.length() == 1 && Hangul.isForeign(eojeol.firstLetter());
    boolean letters = (eojeol.length() > 1 || syllable) && eojeol.isAllSyllables();
    if (!letters) {
      return false;
    }
    if (evidence.isPerson(eojeol.word())) {
      return true;
    }
    boolean clause =
        !syllable && eojeol.lastLetter() != '다' && isClauseEnd(eojeol) && !isInFragments(eojeol);
    if (clause && !isBehindForeignName(eojeols, i)) {
      return false;
    }
    boolean known =
        eojeol.tokens().size() == 1 && !eojeol.tokens().get(0).is(WordClass.PROPER_NOUN);
    boolean university = KoreanNames.isUniversity(eojeol.word()) && eojeol.tokens().size() > 1;
    boolean particle = endsLikeParticle(eojeol) && !isInPieces(eojeols, i);
    return university || (!known && !particle);
  }

  /** 이네스 카보랄: no verb describes what stands behind a name without a particle. */
  private static boolean isBehindForeignName(List<Eojeol> eojeols, int i) {
    if (i == 0 || !eojeols.get(i - 1).has(Particle.NONE) || eojeols.get(i - 1).comma()) {
      return false;
    }
    Eojeol before = eojeols.get(i - 1);
    return before.length() > 1
        && before.isAllSyllables()
        && before.word().chars().anyMatch(c -> Hangul.isForeign((char) c))
        && (isProperNoun(before) || isInFragments(before));
  }

  /** 결과를 보고한: a verb, though its letters could be a name. */
  private static boolean takesObject(List<Eojeol> eojeols, int i) {
    return i > 0 && eojeols.get(i - 1).has(Particle.OBJECT) && eojeols.get(i).isPredicate();
  }

  /** 금오도 어촌계장은, 다니엘 켈러만 이사는: the last syllable of a name before a title, no particle. */
  boolean endsLikeName(List<Eojeol> eojeols, int i) {
    return (eojeols.get(i).has(Particle.ALSO) || isForeignSurname(eojeols, i))
        && i + 1 < eojeols.size()
        && eojeols.get(i + 1).isNominal()
        && !eojeols.get(i).comma()
        && isTitle(eojeols.get(i + 1));
  }

  /** 다니엘 켈러만, 그레타 오: behind a given name, 만 or one syllable belongs to the surname. */
  private static boolean isForeignSurname(List<Eojeol> eojeols, int i) {
    if (i == 0) {
      return false;
    }
    Eojeol given = eojeols.get(i - 1);
    Eojeol surname = eojeols.get(i);
    boolean open = given.has(Particle.NONE) && !given.comma() && isProperNoun(given);
    return open
        && ((surname.lastLetter() == '만' && isProperNoun(surname))
            || (surname.length() == 1 && surname.isAllSyllables()));
  }

  private static boolean isProperNoun(Eojeol eojeol) {
    return eojeol.opensWith(WordClass.PROPER_NOUN);
  }

  /** Whether a title follows, with an affiliation of one or two words between. */
  private boolean isTitled(List<Eojeol> eojeols, int i) {
    for (int j = i + 1; j < Math.min(eojeols.size(), i + 4); j++) {
      Eojeol eojeol = eojeols.get(j);
      if (!eojeol.isNominal()) {
        return false;
      }
      if (isTitle(eojeol)) {
        return true;
      }
      boolean goesOn = eojeol.has(Particle.NONE) || endsLikeName(eojeols, j);
      if (!goesOn || eojeol.comma()) {
        return false;
      }
    }
    return false;
  }

  /** 브린셀: Nori makes a syllable each of what it does not know; 가보니 ends as verbs do. */
  private static boolean isInFragments(Eojeol eojeol) {
    List<Token> tokens = eojeol.tokens();
    return tokens.size() > 2
        && tokens.stream().allMatch(t -> t.text().length() == 1)
        && !tokens.get(tokens.size() - 1).is(WordClass.ENDING);
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

  /** 예은 is a name: the particle would be 는 there. */
  private static boolean mayEndInParticle(String word) {
    int last = word.length() - 1;
    return NOT_IN_NAMES.indexOf(word.charAt(last)) >= 0
        && (ALTERNATING.indexOf(word.charAt(last)) < 0
            || Hangul.agrees(word.charAt(last - 1), word.substring(last)));
  }

  /** 설서준, 고해인: pieces of verbs, or a noun with 이다, that make a full name. */
  private boolean isNameTakenForVerb(Eojeol eojeol) {
    String word = eojeol.word();
    boolean pieces = eojeol.tokens().size() > 1 && eojeol.tokens().get(0).text().length() == 1;
    boolean copula = word.endsWith("인") && !saysWhatSomebodyIs(eojeol);
    return names.isFullName(word) && (pieces || copula);
  }

  /** 주민인, 교사인. */
  boolean saysWhatSomebodyIs(Eojeol eojeol) {
    if (eojeol.lastLetter() != '인') {
      return false;
    }
    String noun = eojeol.word().substring(0, eojeol.length() - 1);
    return lexicons.groupNouns.contains(noun) || lexicons.personTitles.holdsSuffixOf(noun);
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

  /** 리아트엔: so many pieces that the last one is none by itself. */
  private boolean isInPieces(List<Eojeol> eojeols, int i) {
    List<Token> tokens = eojeols.get(i).tokens();
    String next = eojeols.get(i + 1).word();
    return tokens.size() > 2
        && tokens.get(0).text().length() == 1
        && tokens.get(tokens.size() - 1).text().length() == 1
        && next.length() < 3
        && !names.isSurname(next)
        && !isTitle(next);
  }

  private static boolean endsLikeParticle(Eojeol eojeol) {
    Token last = eojeol.tokens().get(eojeol.tokens().size() - 1);
    boolean mayBeName = eojeol.word().length() == 3 && last.text().length() == 1;
    return last.is(WordClass.PARTICLE)
        && (!mayBeName || PARTICLES.indexOf(eojeol.word().charAt(2)) >= 0);
  }
}
