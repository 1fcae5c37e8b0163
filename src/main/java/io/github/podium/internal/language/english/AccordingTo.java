package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.WordClass;
import io.github.podium.internal.language.english.EnglishDescriptions.Opening;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code According to X, …} and {@code …, according to X}; {@code in X’s words, “…”} and {@code in
 * the words of X}; {@code per X}; {@code by X’s account}; {@code as X put it}.
 */
final class AccordingTo {

  private static final double CONFIDENCE = 0.9;
  private static final int LONGEST_PARTICIPLE = 8;
  private static final ImmutableSet<String> CHAINING =
      ImmutableSet.of("by", "from", "on", "of", "in", "for", "at");

  private static final ImmutableSet<String> ACCOUNTS =
      ImmutableSet.of("account", "arithmetic", "count", "estimate", "reckoning", "telling");

  private final NounPhrases phrases;

  AccordingTo(NounPhrases phrases) {
    this.phrases = phrases;
  }

  /** The attributions of this kind in a sentence. */
  List<Attribution> in(TokenRow row) {
    for (int i = 0; i + 2 < row.size(); i++) {
      if (row.isQuoted(i)) {
        continue;
      }
      if (row.lower(i).equals("according") && row.lower(i + 1).equals("to")) {
        return accordingTo(row, i, i + 1).map(List::of).orElse(List.of());
      }
      if (isPer(row, i)) {
        return accordingTo(row, i, i).map(List::of).orElse(List.of());
      }
      if (row.lower(i).equals("as") && isAside(row, i)) {
        Optional<Attribution> put = asPut(row, i);
        if (put.isPresent()) {
          return List.of(put.get());
        }
      }
      if (row.lower(i).equals("by") && isAside(row, i)) {
        Optional<Attribution> account = byAccount(row, i);
        if (account.isPresent()) {
          return List.of(account.get());
        }
      }
      if (row.lower(i).equals("in") && isAside(row, i)) {
        Optional<Attribution> words = inWords(row, i);
        if (words.isPresent()) {
          return List.of(words.get());
        }
      }
    }
    return List.of();
  }

  private static boolean isAside(TokenRow row, int i) {
    return i == 0 || row.isComma(i - 1) || row.isQuoted(i - 1);
  }

  /** {@code per the company, per Acme}, not {@code per cent} or {@code per day}. */
  static boolean isPer(TokenRow row, int i) {
    boolean somebody =
        row.is(i + 1, WordClass.DETERMINER)
            || NounPhrases.POSSESSIVE.contains(row.lower(i + 1))
            || (row.is(i + 1, WordClass.PROPER_NOUN) && row.isCapital(i + 1));
    return row.lower(i).equals("per") && somebody;
  }

  private Optional<Attribution> accordingTo(TokenRow row, int cue, int lastOfCue) {
    Optional<TokenRange> source = phrases.startingAt(row, lastOfCue + 1);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int last = withParticiple(row, withChain(row, source.get().last()));
    Optional<TextSpan> content = cue == 0 ? behind(row, last + 1) : before(row, cue - 1);
    return content.map(
        span ->
            attribution(
                List.of(span),
                row.span(source.get().first(), last),
                row.span(cue, lastOfCue),
                "en-according-to"));
  }

  private int withChain(TokenRow row, int last) {
    int end = last;
    while (CHAINING.contains(row.lower(end + 1)) && !phrases.isTime(row, end + 2)) {
      Optional<TokenRange> next = phrases.startingAt(row, end + 2);
      if (next.isEmpty()) {
        break;
      }
      end = next.get().last();
    }
    return end;
  }

  /** {@code a preprint posted last week}: to the comma. */
  private static int withParticiple(TokenRow row, int last) {
    int i = last + 1;
    while (i < row.size() && !row.isComma(i) && i - last < LONGEST_PARTICIPLE && !row.isEnd(i)) {
      i++;
    }
    boolean participle = row.isComma(i) && i > last + 1 && row.lower(last + 1).endsWith("ed");
    return participle ? i - 1 : last;
  }

  /** {@code By the firm's own count, …}; {@code …, by her account}. */
  private Optional<Attribution> byAccount(TokenRow row, int by) {
    Optional<TokenRange> phrase = phrases.startingAt(row, by + 1);
    if (phrase.isEmpty() || !ACCOUNTS.contains(row.lower(phrase.get().last()))) {
      return Optional.empty();
    }
    int noun = phrase.get().last();
    Optional<TextSpan> content = by == 0 ? behind(row, noun + 1) : before(row, by - 1);
    return possessor(row, phrase.get())
        .flatMap(
            owner ->
                content.map(
                    span ->
                        attribution(
                            List.of(span), owner.span(row), row.span(noun, noun), "en-in-words")));
  }

  /** {@code As X put it, …}; {@code …, as X puts it}. */
  private Optional<Attribution> asPut(TokenRow row, int as) {
    Optional<TokenRange> source = phrases.startingAt(row, as + 1);
    int put = source.map(TokenRange::last).orElse(as) + 1;
    boolean puts = row.lower(put).equals("put") || row.lower(put).equals("puts");
    boolean aside =
        row.lower(put + 1).equals("it") && (as == 0 ? row.isComma(put + 2) : row.isEnd(put + 2));
    if (source.isEmpty() || !puts || !aside) {
      return Optional.empty();
    }
    Optional<TextSpan> content = as == 0 ? behind(row, put + 2) : before(row, as - 1);
    return content.map(
        span ->
            attribution(
                List.of(span), source.get().span(row), row.span(put, put + 1), "en-in-words"));
  }

  /** {@code X's words}, {@code her own count}: whose. The writer's own are none. */
  private static Optional<TokenRange> possessor(TokenRow row, TokenRange phrase) {
    int last = phrase.last() - (row.lower(phrase.last() - 1).equals("own") ? 2 : 1);
    boolean pronoun = last == phrase.first() && Opening.of(row.lower(last)) == Opening.POSSESSIVE;
    if (pronoun) {
      return Optional.of(new TokenRange(last, last));
    }
    return row.lower(last).equals("'s") && last > phrase.first()
        ? Optional.of(new TokenRange(phrase.first(), last - 1))
        : Optional.empty();
  }

  private Optional<Attribution> inWords(TokenRow row, int in) {
    Optional<TokenRange> phrase = phrases.startingAt(row, in + 1);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    int last = phrase.get().last();
    int first = phrase.get().first();
    Optional<TokenRange> owner =
        row.lower(last).equals("words") ? possessor(row, phrase.get()) : Optional.empty();
    boolean wordsOf = row.lower(first + 1).equals("words") && row.lower(first + 2).equals("of");
    if (owner.isEmpty() && !(wordsOf && first + 3 <= last)) {
      return Optional.empty();
    }
    int comma = row.isComma(last + 1) ? last + 2 : last + 1;
    List<TextSpan> content = new ArrayList<>();
    if (in > 1) {
      before(row, in - 1).ifPresent(content::add);
    }
    row.quotation(comma).ifPresent(quotation -> content.add(quotation.span()));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    TokenRange source = owner.orElseGet(() -> new TokenRange(first + 3, last));
    int cue = owner.isPresent() ? last : first + 1;
    return Optional.of(attribution(content, source.span(row), row.span(cue, cue), "en-in-words"));
  }

  private static Attribution attribution(
      List<TextSpan> content, TextSpan source, TextSpan cue, String rule) {
    return new Attribution(
        content, Optional.of(source), Optional.of(cue), Flow.SAME_SPEAKER, rule, CONFIDENCE);
  }

  private static Optional<TextSpan> behind(TokenRow row, int from) {
    int begin = from;
    while (begin < row.size() && !row.isComma(begin)) {
      begin++;
    }
    begin++;
    int end = row.size() - 1;
    while (end > begin && row.isEnd(end)) {
      end--;
    }
    return begin <= end && begin < row.size()
        ? Optional.of(row.span(begin, end))
        : Optional.empty();
  }

  private static Optional<TextSpan> before(TokenRow row, int to) {
    int end = row.isComma(to) ? to - 1 : to;
    return end >= 0 ? Optional.of(row.span(0, end)) : Optional.empty();
  }
}
