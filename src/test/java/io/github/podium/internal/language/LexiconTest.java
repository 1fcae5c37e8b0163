package io.github.podium.internal.language;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A lexicon finds the beginnings and ends of words as a search through all entries does. */
class LexiconTest {

  private static final int SEED = 20_261_127;
  private static final int LEXICONS = 50;
  private static final int WORDS = 400;
  private static final int LONGEST = 7;

  private final Random random = new Random(SEED);
  private int found;

  @Test
  void findsWhatASearchFinds() {
    for (int i = 0; i < LEXICONS; i++) {
      Set<String> entries = new TreeSet<>();
      for (int size = random.nextInt(20); size >= 0; size--) {
        entries.add(word());
      }
      Lexicon lexicon = new Lexicon(entries);
      for (int w = 0; w < WORDS; w++) {
        assertFinds(lexicon, word());
      }
    }
    assertThat(found).isGreaterThan(WORDS);
  }

  @Test
  void noEntryFailsByItsFirstOrLastLetter() {
    for (int i = 0; i < LEXICONS; i++) {
      Lexicon lexicon = new Lexicon(Set.of(word()));
      String entry = lexicon.entries().iterator().next();
      assertThat(lexicon.mayBeginWith(entry.charAt(0))).isTrue();
      assertThat(lexicon.mayEndWith(entry.charAt(entry.length() - 1))).isTrue();
    }
  }

  @Test
  void mostLettersThatNoEntryHasFail() {
    Lexicon lexicon = new Lexicon(Set.of("공개", "발표", "출시"));
    assertThat(IntStream.rangeClosed('가', '힣').filter(c -> lexicon.mayEndWith((char) c)).count())
        .isLessThan(('힣' - '가') / 10);
  }

  private void assertFinds(Lexicon lexicon, String word) {
    Optional<String> prefix = longest(lexicon.entries().stream().filter(word::startsWith));
    Optional<String> suffix = longest(lexicon.entries().stream().filter(word::endsWith));
    assertThat(lexicon.longestPrefixOf(word)).isEqualTo(prefix);
    assertThat(lexicon.longestSuffixOf(word)).isEqualTo(suffix);
    assertThat(lexicon.longestPrefix(word)).isEqualTo(prefix.map(String::length).orElse(0));
    String text = "가" + word + "가나";
    int end = 1 + word.length();
    assertThat(lexicon.contains(text, 1, end)).isEqualTo(lexicon.entries().contains(word));
    assertThat(lexicon.longestPrefix(text, 1, end)).isEqualTo(prefix.map(String::length).orElse(0));
    assertThat(lexicon.longestSuffix(text, 1, end)).isEqualTo(suffix.map(String::length).orElse(0));
    assertThat(lexicon.holdsPrefixOf(text, 1, end)).isEqualTo(prefix.isPresent());
    assertThat(lexicon.holdsSuffixOf(text, 1, end)).isEqualTo(suffix.isPresent());
    assertThat(lexicon.holdsPrefixOf(word)).isEqualTo(prefix.isPresent());
    assertThat(lexicon.holdsSuffixOf(word)).isEqualTo(suffix.isPresent());
    found += suffix.isPresent() ? 1 : 0;
  }

  private static Optional<String> longest(Stream<String> entries) {
    return entries.max(comparingInt(String::length));
  }

  /** Few letters, so that many words share some. */
  private String word() {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(LONGEST); length > 0; length--) {
      word.append("가나다ab".charAt(random.nextInt(5)));
    }
    return word.toString();
  }
}
