package io.github.podium.internal.language.english;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Mention.Agreement;
import io.github.podium.internal.analysis.Mention.Kind;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells several who are named together from one body with {@code and} in its name. */
final class EnglishCoordinations {

  private static final String AND = " and ";
  static final Splitter MEMBERS = Splitter.onPattern(",? and |, ").omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern BOTH = Pattern.compile("[Bb]oth (?=\\p{Lu})");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i:(the|these|those) (two|three|four)|(the|this) (pair|duo|trio)|both|all (two|three|four))"
              + "( \\p{Ll}*(s|men|women|people))?");
  private static final ImmutableSet<String> IN_NAMES = ImmutableSet.of("and", "of", "for", "the");

  private final NameClassifier names;
  private final EnglishEvidence evidence;

  EnglishCoordinations(NameClassifier names, EnglishEvidence evidence) {
    this.names = names;
    this.evidence = evidence;
  }

  /** Whether the phrase means so many who were named before: {@code the two}, {@code both men}. */
  static boolean isCounted(String phrase) {
    return COUNTED.matcher(phrase).matches();
  }

  /**
   * The mention that a phrase with {@code and} is, where each member is named.
   *
   * @param parser what a member is by itself
   */
  Optional<Mention> of(TextSpan span, String phrase, Function<String, Mention> parser) {
    if (!phrase.contains(AND)) {
      return Optional.empty();
    }
    List<String> parts = MEMBERS.splitToList(BOTH.matcher(phrase).replaceFirst(""));
    List<Mention> members = parts.stream().map(parser).toList();
    if (parts.size() < 2 || !members.stream().allMatch(EnglishCoordinations::isNamed)) {
      return Optional.empty();
    }
    boolean persons = members.stream().allMatch(m -> m.kind() == Kind.PERSON);
    // Acme and the Lund School: the article parts two names.
    boolean parted = phrase.contains(AND + "the ");
    if (persons || parted || members.stream().allMatch(this::isKnownAlone)) {
      return Optional.of(mention(span, Kind.COORDINATION, phrase, Agreement.PLURAL));
    }
    boolean oneName =
        WORDS.splitToList(phrase).stream()
            .allMatch(word -> IN_NAMES.contains(word) || CapitalRuns.isCapital(word));
    return oneName
        ? Optional.of(mention(span, Kind.ORGANIZATION, withoutArticle(phrase), Agreement.NEUTER))
        : Optional.empty();
  }

  private static boolean isNamed(Mention member) {
    return (member.kind() == Kind.PERSON || member.kind() == Kind.ORGANIZATION)
        && CapitalRuns.isCapital(member.name().orElse(""));
  }

  /** Whether the text shows that the name stands for somebody by itself. */
  private boolean isKnownAlone(Mention member) {
    String name = member.name().orElse("");
    return evidence.standsAlone(name)
        || (member.kind() == Kind.PERSON
            && (member.title().isPresent() || names.gender(name) != Agreement.UNKNOWN));
  }

  private static String withoutArticle(String phrase) {
    return phrase.startsWith("the ") || phrase.startsWith("The ") ? phrase.substring(4) : phrase;
  }

  private static Mention mention(TextSpan span, Kind kind, String name, Agreement agreement) {
    return new Mention(
        span, name, kind, Optional.of(name), Optional.empty(), Optional.empty(), agreement);
  }
}
