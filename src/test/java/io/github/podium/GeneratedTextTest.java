package io.github.podium;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.podium.testing.Contract;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import io.github.podium.testing.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No generated text breaks the contract: pieces of reports and of sentences that the rules know,
 * cut anywhere, with marks and odd code units between them. The number of a text is its seed, so
 * that a failure can be run again; {@code -Dpodium.texts=1000000} runs more of them.
 */
class GeneratedTextTest {

  private static final int TEXTS = Integer.getInteger("podium.texts", 5000);
  private static final int MAX_PIECES = 6;
  private static final int MAX_PIECE = 36;

  private static final List<String> SOURCES =
      Stream.concat(
              Fixtures.texts().stream(),
              Stream.of("english", "korean")
                  .flatMap(
                      language ->
                          Stream.of("attribution", "speakers", "announcements")
                              .flatMap(
                                  t -> ExampleTable.read(language + "/" + t + ".txt").stream()))
                  .map(Example::text))
          .toList();

  private static final String[] ODDITIES = {
    "“",
    "”",
    "\"",
    "'",
    "‘",
    "’",
    "「",
    "」",
    "『",
    "』",
    "«",
    "»",
    "(",
    ")",
    "[",
    "]",
    "\uD800",
    "\uDC00",
    "\u0000",
    "\u202E",
    "\u200F",
    "\u200B",
    "\uFEFF",
    "😀",
    "👩‍👩‍👧",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00A0",
    "\u3000",
    " ",
    "",
    "",
    "",
    ".",
    "…",
    "?",
    "!",
    ":",
    ";",
    ",",
    "—",
    "--",
    "-",
    "<p>",
    "&quot;",
    "</a>",
    "\u0301",
    "\u1100\u1161\u11A8",
    "\u1161",
    "é",
    "ﬃ",
    "İ",
    "ß",
    "漢字",
    "日本",
    "१",
    "0",
    "1,000",
    "2024",
    "said",
    "he said",
    "말했다",
    "라고",
    "고 했다",
    "그는",
    "은",
    "의",
    "에 따르면",
    "CEO",
    "Q:",
    "A:"
  };

  @Test
  void theContractHolds() {
    IntStream.range(0, TEXTS).parallel().forEach(GeneratedTextTest::check);
  }

  @Test
  void theContractHoldsForWhatOnceBrokeIt() throws IOException {
    List<String> lines;
    try (InputStream stream =
        requireNonNull(GeneratedTextTest.class.getResourceAsStream("found-texts.jsonl"))) {
      lines = new String(stream.readAllBytes(), UTF_8).lines().toList();
    }
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      Contract.assertHolds(new ObjectMapper().readValue(line, String.class));
    }
  }

  private static void check(int seed) {
    String text = text(new Random(seed));
    try {
      Contract.assertHolds(text);
    } catch (RuntimeException | AssertionError e) {
      fail("Text " + seed + ": " + text, e);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = 1 + random.nextInt(MAX_PIECES);
    for (int piece = 0; piece < pieces; piece++) {
      switch (random.nextInt(8)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> repeat(text, random);
        default -> cut(text, random);
      }
      text.append(ODDITIES[random.nextInt(ODDITIES.length)]);
    }
    return text.toString();
  }

  private static void cut(StringBuilder text, Random random) {
    String source = SOURCES.get(random.nextInt(SOURCES.size()));
    int begin = random.nextInt(source.length());
    int end = Math.min(source.length(), begin + random.nextInt(MAX_PIECE));
    text.append(source, begin, end);
  }

  private static void repeat(StringBuilder text, Random random) {
    String piece = ODDITIES[random.nextInt(ODDITIES.length)];
    text.append(piece.repeat(random.nextInt(MAX_PIECES)));
  }
}
