package io.github.podium;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.podium.testing.Contract;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import io.github.podium.testing.Fixtures;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes the extractor throw or point outside the text, and none takes it long. */
class RobustnessTest {

  private static final int STEP = 97;

  /** How long the repetitive texts are, in code units; for a longer run give {@code -D}. */
  private static final int LENGTH = Integer.getInteger("podium.length", 30_000);

  private static final int TIMES_A_NORMAL_TEXT = 5;

  /** Less than this is noise. */
  private static final Duration AT_LEAST = ofSeconds(2);

  /** As small as a caller's stack can reasonably be; the JVM gives 1 MB by default. */
  private static final int SMALL_STACK = 192 * 1024;

  private static Duration limit = AT_LEAST;

  @BeforeAll
  static void timeANormalText() {
    for (int round = 0; round < 2; round++) {
      long begin = System.nanoTime();
      Contract.assertHolds(normalText(LENGTH));
      Duration normal = Duration.ofNanos(System.nanoTime() - begin);
      limit = normal.multipliedBy(TIMES_A_NORMAL_TEXT).plus(AT_LEAST);
    }
  }

  private static String normalText(int length) {
    String text = String.join("\n\n", Fixtures.texts());
    return text.repeat(length / text.length() + 1).substring(0, length);
  }

  @Test
  void holdsTheContractForTheFixtures() {
    Fixtures.texts().forEach(Contract::assertHolds);
  }

  @Test
  void holdsTheContractForAllPrefixesAndSuffixesOfTheExamples() {
    Stream.of("english/attribution.txt", "korean/attribution.txt")
        .flatMap(table -> ExampleTable.read(table).stream())
        .map(Example::text)
        .forEach(
            text -> {
              for (int i = 0; i <= text.length(); i += 3) {
                Contract.assertHolds(text.substring(0, i));
                Contract.assertHolds(text.substring(i));
              }
            });
  }

  @Test
  void holdsTheContractForPrefixesAndSuffixesOfTheFixtures() {
    for (String text : Fixtures.texts()) {
      for (int i = 0; i <= text.length(); i += STEP * 8) {
        Contract.assertHolds(text.substring(0, i));
        Contract.assertHolds(text.substring(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "“",
        "”",
        "‘",
        "’",
        "「",
        "“‘",
        "가",
        "a",
        "a ",
        "가 ",
        "다고 ",
        "said ",
        "A: b\n",
        "(",
        ")",
        "\uD800",
        "\u0000",
        "😀",
        ".",
        "?\" ",
        "“a,” said B. ",
        "김 대표는 “가”고 말했다. ",
        "A, B, ",
        "and ",
        "‘가’와 ",
        "X, who ",
        "1",
        "-",
        "\u0301",
        "<p>",
        "는 ",
        "the ",
        "senators who voters said ",
        "@ab: “b”\n",
        "두 사람은 “가”라고 했다. ",
        "A unveiled B and C. ",
        "3월 1일 같은 날 ",
        "MODERATOR: no. Ida Oro said so. "
      })
  void staysFastOnRepetition(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertTimeout(limit, () -> Contract.assertHolds(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1$s %2$s, an engineer at %3$s Works, said the pump is ready. ",
        "%3$s Works unveiled the %2$s Pump, said %1$s %2$s. ",
        "%4$s %5$s대표는 “펌프를 완성했다”고 말했다. ",
        "%5$s전자는 ‘%4$s’를 출시한다고 %5$s%4$s 상무가 밝혔다. ",
        "@%1$s: “b”\n",
        "%1$s Bank said it. The bank grew. The company said so. "
      })
  void staysFastWhereEverybodyIsNamedOnce(String sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LENGTH; i++) {
      text.append(
          String.format(
              Locale.ROOT,
              sentence,
              name(i, 'A', 26),
              name(7 * i + 3, 'A', 26),
              name(11 * i + 5, 'A', 26),
              name(i, '가', 9_999),
              name(13 * i + 7, '나', 9_999)));
    }
    text.setLength(LENGTH);
    assertTimeout(limit, () -> Contract.assertHolds(text.toString()));
  }

  /** A name for each number, of letters in a row from the first one. */
  private static String name(int number, char first, int letters) {
    StringBuilder name = new StringBuilder().append((char) (first + number % letters));
    char small = Character.toLowerCase(first);
    for (int rest = number + letters * letters; rest > 0; rest /= letters) {
      name.append((char) (small + rest % letters));
    }
    return name.toString();
  }

  @ParameterizedTest
  @MethodSource("deepTexts")
  void needsLittleStack(String text) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> Contract.assertHolds(text), "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, throwable) -> thrown.set(throwable));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
  }

  static Stream<String> deepTexts() {
    int depth = 10_000;
    return Stream.of(
        "“".repeat(depth) + "a" + "”".repeat(depth),
        "「가".repeat(depth) + "」".repeat(depth) + "고 말했다.",
        "(".repeat(depth) + "a" + ")".repeat(depth),
        "He said that she said that ".repeat(depth / 10) + "it rains.",
        "The senator said that the voters said that ".repeat(depth / 10) + "it rains.",
        "그는 “그가 ‘".repeat(depth / 10) + "비다’”고 말했다.",
        "A and ".repeat(depth) + "B said it.",
        "Mr. X, who leads Y, ".repeat(depth / 10) + "said it.",
        "the head of ".repeat(depth) + "Acme said it.",
        "가나다의 ".repeat(depth) + "대표는 “가”라고 말했다.",
        "a".repeat(10 * depth),
        "가".repeat(10 * depth),
        "1".repeat(10 * depth),
        " ".repeat(10 * depth),
        "\n".repeat(10 * depth),
        "a, ".repeat(depth) + "said B.",
        normalText(10 * depth).replace('\n', ' '),
        normalText(10 * depth).replaceAll("\\s", ""));
  }
}
