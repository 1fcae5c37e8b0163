package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;

/**
 * Where a source begins and ends around a name: what the weighed phrases get wrong by rule of
 * grammar.
 */
final class SourceBounds {

  private static final int LONGEST_STRAY = 3;
  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of("after", "at", "before", "by", "during", "from", "in", "on", "over", "under");

  /** {@code Even Rost said, when Rost asked}: no part of the name. */
  private static final ImmutableSet<String> OPENING =
      ImmutableSet.of("although", "as", "because", "even", "if", "though", "when", "while");

  private static final ImmutableSet<String> ORIGINS = ImmutableSet.of("from", "of", "at", "with");

  private static final ImmutableSet<String> SETTING = ImmutableSet.of("in", "on", "at", "during");

  private final EnglishLexicons lexicons;
  private final EnglishDescriptions descriptions;

  SourceBounds(EnglishLexicons lexicons) {
    this.lexicons = lexicons;
    this.descriptions = new EnglishDescriptions(lexicons);
  }

  /**
   * The source without what does not belong to it, and with a name that does.
   *
   * @param field in coverage of politics an apposition is part of the source
   */
  TokenRange of(TokenRow row, TokenRange source, TextField field) {
    int dateline = row.behindDateline();
    TokenRange inReport =
        source.first() < dateline && dateline <= source.last()
            ? new TokenRange(dateline, source.last())
            : source;
    TokenRange own =
        withoutSetting(row, withName(row, withoutStray(row, withoutAdverb(row, inReport))));
    return field == TextField.POLITICS ? own : beforeColon(row, withoutApposition(row, own));
  }

  /** The attributions, each source within its bounds. */
  List<Attribution> of(TokenRow row, List<Attribution> attributions, TextField field) {
    return attributions.stream().map(attribution -> of(row, attribution, field)).toList();
  }

  private Attribution of(TokenRow row, Attribution attribution, TextField field) {
    Optional<TextSpan> source =
        attribution
            .source()
            .flatMap(span -> TokenRange.of(row, span).filter(r -> r.span(row).equals(span)))
            .map(range -> of(row, range, field).span(row));
    return source.isEmpty() ? attribution : attribution.withSource(source);
  }

  /** {@code Tom Ruiz of Leeds: “…”}, {@code Ruiz, Acme CEO: “…”}: the name is who speaks. */
  static TokenRange beforeColon(TokenRow row, TokenRange source) {
    int of = source.first() - 1;
    boolean role = row.isComma(of) && isName(row, row.behindDateline(), of - 1);
    boolean origin = ORIGINS.contains(row.lower(of));
    if (!row.lower(source.last() + 1).equals(":") || (!role && !origin)) {
      return source;
    }
    int last = role || !row.isComma(of - 1) ? of - 1 : of - 2;
    int first = last;
    while (isName(row, first - 1, last)) {
      first--;
    }
    boolean apposition = role || last < of - 1;
    boolean name = first >= 0 && isName(row, first, last) && (first < last || apposition);
    int end = apposition ? last : source.last();
    return name ? new TokenRange(first, end) : source;
  }

  /** {@code Holt once said, her aides happily repeated}: the adverb is the verb's. */
  private static TokenRange withoutAdverb(TokenRow row, TokenRange source) {
    boolean adverb =
        (row.is(source.last(), WordClass.ADVERB) || row.text(source.last()).matches("[a-z]{3,}ly"))
            && row.is(source.last() + 1, WordClass.VERB, WordClass.AUXILIARY)
            && (row.is(source.last() - 1, WordClass.NOUN, WordClass.PROPER_NOUN)
                || row.isCapital(source.last() - 1));
    return adverb && source.first() < source.last()
        ? new TokenRange(source.first(), source.last() - 1)
        : source;
  }

  /** {@code Odile Ferran, the chair, in a statement}: where it was said is not who said it. */
  private static TokenRange withoutSetting(TokenRow row, TokenRange source) {
    for (int i = source.first() + 1; i < source.last() - 1; i++) {
      if (row.lower(i).startsWith("wh") || row.lower(i).equals("that")) {
        return source;
      }
      if (row.isComma(i) && SETTING.contains(row.lower(i + 1))) {
        return new TokenRange(source.first(), i - 1);
      }
    }
    return source;
  }

  /**
   * {@code Before they went on stage Huang said, over coffee Huang said}: the noun belongs to the
   * phrase before.
   */
  private TokenRange withoutStray(TokenRow row, TokenRange source) {
    boolean opened = PREPOSITIONS.contains(row.lower(source.first()));
    if (OPENING.contains(row.lower(source.first())) && source.first() < source.last()) {
      return new TokenRange(source.first() + 1, source.last());
    }
    int name = opened ? source.first() + 1 : source.first();
    while (name <= source.last() && !row.isCapital(name)) {
      name++;
    }
    int head = name - 1;
    boolean noun =
        name > source.first()
            && name - source.first() <= LONGEST_STRAY
            && row.is(head, WordClass.NOUN)
            && !descriptions.isPersonNoun(row.lower(head))
            && !lexicons.thingNouns.contains(row.lower(head));
    boolean tied = opened || row.is(source.first() - 1, WordClass.ADPOSITION);
    return noun && tied && isName(row, name, source.last())
        ? new TokenRange(name, source.last())
        : source;
  }

  /** {@code Acme's chief operating officer, R. J. Mbatha, said}: role and name are one. */
  private TokenRange withName(TokenRow row, TokenRange source) {
    boolean role = lexicons.personTitles.contains(AnnouncedThings.head(row, source));
    int name = source.last() + 2;
    if (!role || !row.isComma(source.last() + 1) || !row.isCapital(name)) {
      return source;
    }
    int end = EnglishEvidence.endOverParticles(row, EnglishEvidence.endOfRun(row, name));
    boolean closed = row.isComma(end) || row.is(end, WordClass.VERB) || row.isEnd(end);
    return end - name > 1 && closed ? new TokenRange(source.first(), end - 1) : source;
  }

  /** {@code Ximena Larra, chief executive of Aguas, told}: the name alone. */
  private static TokenRange withoutApposition(TokenRow row, TokenRange source) {
    for (int i = source.first() + 1; i < source.last(); i++) {
      if (row.isComma(i)) {
        boolean name = i - source.first() > 1 && isName(row, source.first(), i - 1);
        boolean joined = row.isCapital(i + 1) || row.is(i + 1, WordClass.CONJUNCTION);
        return name && !joined ? new TokenRange(source.first(), i - 1) : source;
      }
    }
    return source;
  }

  private static boolean isName(TokenRow row, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!row.is(i, WordClass.PROPER_NOUN) || !row.isCapital(i)) {
        return false;
      }
    }
    return first <= last;
  }
}
