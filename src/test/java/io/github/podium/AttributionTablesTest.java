package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Claim;
import io.github.podium.model.Document;
import io.github.podium.model.TextSpan;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import io.github.podium.testing.ExampleTable.Mark;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Trimmer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the tables of attribution gives exactly the claims that are marked in it. */
class AttributionTablesTest {

  static Stream<Example> english() {
    return ExampleTable.read("english/attribution.txt").stream();
  }

  static Stream<Example> korean() {
    return ExampleTable.read("korean/attribution.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("english")
  void english(Example example) {
    assertClaims(example, Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("korean")
  void korean(Example example) {
    assertClaims(example, Locale.KOREAN);
  }

  private static void assertClaims(Example example, Locale language) {
    Document document = Document.of(example.text()).withLanguage(language);
    List<String> found =
        Extractors.BOTH.extract(document).claims().stream()
            .map(claim -> describe(claim, example.text()))
            .sorted()
            .toList();
    assertThat(found).isEqualTo(expected(example));
  }

  private static List<String> expected(Example example) {
    TreeMap<String, List<String>> byClaim = new TreeMap<>();
    for (Mark content : example.marks("content")) {
      byClaim
          .computeIfAbsent(content.value(), number -> new ArrayList<>())
          .add(Trimmer.trimContent(example.text(), content.span()).in(example.text()));
    }
    List<String> claims = new ArrayList<>();
    byClaim.forEach(
        (number, content) ->
            claims.add(
                describe(
                    labelled(example, "source", number),
                    labelled(example, "cue", number),
                    content)));
    return claims.stream().sorted().toList();
  }

  private static String labelled(Example example, String label, String number) {
    return example.marks(label).stream()
        .filter(mark -> List.of(mark.value().split(",", -1)).contains(number))
        .map(mark -> mark.span().in(example.text()))
        .findFirst()
        .orElse("-");
  }

  private static String describe(Claim claim, String text) {
    return describe(
        claim.source().map(span -> Trimmer.trim(text, span).in(text)).orElse("-"),
        claim.cue().map(span -> span.in(text)).orElse("-"),
        claim.content().stream().map(span -> content(text, span)).toList());
  }

  private static String content(String text, TextSpan span) {
    return Trimmer.trimContent(text, span).in(text);
  }

  private static String describe(String source, String cue, List<String> content) {
    return "[" + source + "] [" + cue + "] " + content;
  }

  @Nested
  class Tables {
    @Test
    void holdExamplesOfBothKinds() {
      assertThat(english()).anyMatch(e -> e.marks().isEmpty()).anyMatch(e -> !e.marks().isEmpty());
      assertThat(korean()).anyMatch(e -> e.marks().isEmpty()).anyMatch(e -> !e.marks().isEmpty());
    }
  }
}
