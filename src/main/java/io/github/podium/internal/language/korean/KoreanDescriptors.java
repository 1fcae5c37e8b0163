package io.github.podium.internal.language.korean;

import java.util.List;

/** Tells what only describes a name from what belongs to it. */
final class KoreanDescriptors {

  private final KoreanLexicons lexicons;
  private final KoreanTitledNames titledNames;
  private final KoreanEvidence evidence;

  KoreanDescriptors(
      KoreanLexicons lexicons, KoreanTitledNames titledNames, KoreanEvidence evidence) {
    this.lexicons = lexicons;
    this.titledNames = titledNames;
    this.evidence = evidence;
  }

  /** 시장조사업체 모던리서치: what describes a bare name is no part of the source. */
  int without(List<Eojeol> eojeols, int first, int last) {
    Eojeol head = eojeols.get(last);
    boolean titledOrCommon =
        (titledNames.isTitle(head) && !head.stem().endsWith("씨"))
            || head.stemEndsWith(lexicons.groupNouns);
    if (titledOrCommon) {
      return first;
    }
    boolean owned = eojeols.subList(first, last).stream().anyMatch(e -> e.has(Particle.GENITIVE));
    for (int i = last - 1; i >= first && !owned; i--) {
      Eojeol eojeol = eojeols.get(i);
      boolean describes =
          eojeol.has(Particle.NONE)
              && eojeol.endsWith(lexicons.descriptors)
              && !isRoleInFirm(eojeols, first, i)
              && !isRole(eojeols.get(i + 1))
              && !evidence.isPerson(eojeol.word());
      if (describes) {
        return i + 1;
      }
    }
    return first;
  }

  /** 온누리은행 사장 최유나: no description, but the firm of an officer. */
  private boolean isRole(Eojeol eojeol) {
    return lexicons.personTitles.contains(eojeol.word());
  }

  /** 모래시계웍스 창업자 유나스 베크: the role has its firm before it. */
  private boolean isRoleInFirm(List<Eojeol> eojeols, int first, int role) {
    return role > first
        && eojeols.get(role - 1).word().length() > 1
        && !eojeols.get(role - 1).isPredicate()
        && isRole(eojeols.get(role));
  }
}
