package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Kind;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells several who are named together, A와 B, from a name in which 와 or 과 stands. */
final class KoreanCoordinations {

  private static final Pattern JOINT = Pattern.compile("[와과](?=,? )|,(?= )");
  private static final Pattern COUNTED =
      Pattern.compile("(이 |이들 )?[두세네] ?(사람|분|명|기업|회사|업체|기관|단체|학교)|양측|양사|둘|셋");

  private static final String COUNTED_FIRST = "이두세네양둘셋";

  private final KoreanNames names;
  private final KoreanEvidence evidence;
  private final KoreanNameClues clues;

  KoreanCoordinations(KoreanNames names, KoreanEvidence evidence, KoreanNameClues clues) {
    this.names = names;
    this.evidence = evidence;
    this.clues = clues;
  }

  /** Whether the phrase means so many who were named before: 두 사람, 양사. */
  static boolean isCounted(String phrase) {
    boolean maybe = !phrase.isEmpty() && COUNTED_FIRST.indexOf(phrase.charAt(0)) >= 0;
    return maybe && COUNTED.matcher(phrase).matches();
  }

  /**
   * Whether the phrase names several together; 재활의학과 교수 does not.
   *
   * @param parser what a part is by itself
   */
  boolean isCoordination(String phrase, Function<String, Mention> parser) {
    if (!phrase.contains("와") && !phrase.contains("과")) {
      return false;
    }
    Matcher joint = JOINT.matcher(phrase);
    boolean joined = false;
    int from = 0;
    while (joint.find()) {
      String particle = joint.group();
      String member = phrase.substring(from, joint.start()).strip();
      boolean agrees =
          !member.isEmpty()
              && (particle.equals(",")
                  || !Hangul.isSyllable(member.charAt(member.length() - 1))
                  || Hangul.agrees(member.charAt(member.length() - 1), particle));
      if (agrees && (joined || !particle.equals(",")) && isNamed(parser.apply(member))) {
        joined = true;
        from = phrase.startsWith(",", joint.end()) ? joint.end() + 1 : joint.end();
      }
    }
    return joined && isNamed(parser.apply(phrase.substring(from).strip()));
  }

  private boolean isNamed(Mention member) {
    String name = member.name().orElse("").replace(" ", "");
    if (member.kind() == Kind.PERSON) {
      return member.title().isPresent() || evidence.isPerson(name) || names.isFullName(name);
    }
    return member.kind() == Kind.ORGANIZATION
        && (evidence.isOrganization(name) || clues.isOrganizationName(name));
  }
}
