package io.github.podium.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class ExtractTalkTest {

  private static final Path TALKS = Path.of("examples", "talks");

  @TempDir private Path folder = Path.of("replaced by JUnit");

  private record Answer(int status, String out, String err) {}

  private static Answer run(String... arguments) {
    PrintStream err = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    System.setErr(new PrintStream(errors, true, UTF_8));
    try {
      int status = ExtractTalk.run(new PrintStream(out, true, UTF_8), arguments);
      return new Answer(status, out.toString(UTF_8), errors.toString(UTF_8));
    } finally {
      System.setErr(err);
    }
  }

  @Test
  void printsTheReportsOfTheTalkForPeople() {
    for (String name : new String[] {"siggraph-2024.en.txt", "siggraph-2024.ko.txt"}) {
      Answer answer = run(TALKS.resolve(name).toString());
      assertThat(answer.status()).isZero();
      assertThat(answer.err()).isEmpty();
      assertThat(answer.out())
          .contains("Speakers (", "Claims (", "Announcements (", "fVDB", "2024-07-28")
          .doesNotContain("\u001b");
    }
  }

  @Test
  void alignsKoreanColumns() {
    assertThat(DisplayWidth.of("황 CEO")).isEqualTo(6);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void printsOneLineOfJsonForEachDocument() throws IOException {
    Path input = folder.resolve("two.jsonl");
    Files.writeString(
        input,
        """
        {"id": "a", "text": "“Yes,” said Tom Hale."}

        {"id": "b", "language": "ko", "published": "2026-05-14", "text": "김 대표는 “네”라고 말했다."}
        """);
    Answer answer = run("--format", "jsonl", input.toString());
    assertThat(answer.status()).isZero();
    assertThat(answer.out().lines()).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(answer.out().lines().findFirst().orElseThrow());
    assertThat(first.get("id").asText()).isEqualTo("a");
    assertThat(first.get("claims").get(0).get("source").get("begin").asInt()).isEqualTo(12);
    assertThat(first.get("speakers").get(0).get("name").asText()).isEqualTo("Tom Hale");
  }

  @Test
  void anUnreadableInputIsNamedWithItsLine() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": 1}\n");
    assertThat(run(broken.toString()))
        .matches(answer -> answer.status() == 1)
        .matches(answer -> answer.err().contains(broken + ":2"));
    Path missing = folder.resolve("missing.txt");
    assertThat(run(missing.toString()))
        .matches(answer -> answer.status() == 1)
        .matches(answer -> answer.err().contains(missing.toString()));
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, new byte[] {'a', (byte) 0xE9, 'b'});
    assertThat(run(latin.toString()))
        .matches(answer -> answer.status() == 1)
        .matches(answer -> answer.err().contains("UTF-8"));
  }

  @Test
  void wrongUsageIsStatusTwoAndHelpIsStatusZero() {
    assertThat(run("--format", "xml").status()).isEqualTo(2);
    assertThat(run("--no-such-option").status()).isEqualTo(2);
    Answer help = run("--help");
    assertThat(help.status()).isZero();
    assertThat(help.out()).contains("--format", "Exit status");
  }

  @Test
  void theShortestProgramRuns() throws IOException {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      QuoteTheSpeakers.main(new String[] {TALKS.resolve("siggraph-2024.en.txt").toString()});
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(UTF_8)).contains("Jensen Huang");
  }
}
