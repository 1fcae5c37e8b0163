package io.github.podium.internal.language.korean;

import java.util.List;
import java.util.regex.Pattern;

/** Tells names that stand in quotation marks: 시민단체 ‘푸른 강’은, ‘푸른 강’의 한 활동가. */
final class KoreanMarkedNames {

  private static final int LONGEST = 20;
  static final Pattern TAIL = Pattern.compile("의|등(에|은|이)?|지의|측(은|이)?");
  private static final Pattern PARTICLE = Pattern.compile("[은는도이가에]");

  private final KoreanLexicons lexicons;

  KoreanMarkedNames(KoreanLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether the eojeol is the particle of a name in quotation marks. */
  static boolean isParticle(List<Eojeol> eojeols, int i) {
    return i > 0
        && eojeols.get(i).isGlued()
        && eojeols.get(i - 1).isQuotation()
        && eojeols.get(i - 1).end() - eojeols.get(i - 1).begin() <= LONGEST
        && PARTICLE.matcher(eojeols.get(i).word()).matches();
  }

  /** ‘잠들 권리 시민모임’의 오하린 활동가, 시민단체 ‘열린 숲’ 등: a name in quotation marks. */
  static boolean isName(List<Eojeol> eojeols, int i) {
    return eojeols.get(i).isQuotation()
        && eojeols.get(i).end() - eojeols.get(i).begin() <= LONGEST
        && i + 1 < eojeols.size()
        && TAIL.matcher(eojeols.get(i + 1).word()).matches();
  }

  /** 학술지, 화이트해커: what kind of body or of people has the name behind it. */
  boolean isKind(String word) {
    return lexicons.organizationKinds.holdsSuffixOf(word)
        || lexicons.groupNouns.holdsSuffixOf(word)
        || lexicons.descriptors.holdsSuffixOf(word);
  }
}
