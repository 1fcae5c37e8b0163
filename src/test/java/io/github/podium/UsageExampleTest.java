package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Claim;
import io.github.podium.model.Document;
import io.github.podium.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's snippets compile and do what it says. */
class UsageExampleTest {

  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Path EXAMPLE =
      Path.of("examples/java/io/github/podium/examples/QuoteTheSpeakers.java");
  private static final Path THIS = Path.of("src/test/java/io/github/podium/UsageExampleTest.java");

  @Test
  void theSettingsAndTheParts() {
    String text = "젠슨 황 대표는 “시작이다”라고 말했다.";
    // begin
    TalkExtractor extractor =
        TalkExtractor.builder().languages(Locale.KOREAN).maxTextLength(200_000).build();
    Document document =
        Document.of(text)
            .withPublished(LocalDate.of(2024, 7, 30)) // dates without a year are resolved from it
            .withAgenda(Speaker.person("Jensen Huang").withAliases("젠슨 황").withTitle("CEO"));
    Claim claim = extractor.extract(document).claims().get(0);
    // end
    assertThat(claim.speaker().orElseThrow().name()).isEqualTo("Jensen Huang");
    assertThat(claim.content()).hasSize(1);
    assertThat(claim.source().orElseThrow().in(text)).isEqualTo("젠슨 황 대표");
    assertThat(claim.cue().orElseThrow().in(text)).isEqualTo("말했다");
    assertThat(claim.rule()).isNotBlank();
  }

  @Test
  void everyLineOfTheReadmeIsCompiledCode() throws IOException {
    String code = squeezed(Files.readString(EXAMPLE) + Files.readString(THIS));
    Matcher blocks = JAVA_BLOCK.matcher(Files.readString(Path.of("README.md")));
    List<String> lines =
        blocks
            .results()
            .flatMap(block -> block.group(1).lines())
            .filter(l -> !l.isBlank())
            .toList();
    assertThat(lines).hasSizeGreaterThan(10);
    for (String line : lines) {
      // A call shown with what it means is tested above with its value.
      String call = line.replaceAll("^(claim\\.\\w+\\(\\));.*", "$1");
      assertThat(code).contains(squeezed(call));
    }
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }
}
