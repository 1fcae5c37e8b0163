package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.podium.model.Claim;
import io.github.podium.model.Document;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import io.github.podium.testing.Extractors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the tables of speakers gives exactly the speakers that are listed under it. */
class SpeakerTablesTest {

  private static final Splitter FIELDS = Splitter.on('|').trimResults();
  private static final Splitter ALIASES = Splitter.on(';').trimResults().omitEmptyStrings();

  static Stream<Example> english() {
    return ExampleTable.read("english/speakers.txt").stream();
  }

  static Stream<Example> korean() {
    return ExampleTable.read("korean/speakers.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("english")
  void english(Example example) {
    assertSpeakers(example, Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("korean")
  void korean(Example example) {
    assertSpeakers(example, Locale.KOREAN);
  }

  private static void assertSpeakers(Example example, Locale language) {
    Extraction extraction =
        Extractors.BOTH.extract(Document.of(example.text()).withLanguage(language));
    Set<Speaker> speaking =
        extraction.claims().stream()
            .map(Claim::speaker)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    List<String> found = speaking.stream().map(SpeakerTablesTest::describe).sorted().toList();
    List<String> expected =
        example.expectations().stream().map(SpeakerTablesTest::withoutAliases).sorted().toList();
    assertThat(found).isEqualTo(expected);
    for (String line : example.expectations()) {
      List<String> fields = FIELDS.splitToList(line);
      Set<String> forms = forms(speaking, fields.get(0));
      Set<String> aliases = new TreeSet<>();
      ALIASES.split(fields.get(4)).forEach(alias -> aliases.add(fold(alias)));
      aliases.remove("-");
      assertThat(forms).containsAll(aliases);
    }
  }

  private static Set<String> forms(Set<Speaker> speakers, String name) {
    return speakers.stream()
        .filter(speaker -> fold(speaker.name()).equals(fold(name)))
        .flatMap(speaker -> Stream.concat(Stream.of(speaker.name()), speaker.aliases().stream()))
        .map(SpeakerTablesTest::fold)
        .collect(Collectors.toSet());
  }

  private static String fold(String name) {
    return name.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static String describe(Speaker speaker) {
    return String.join(
        " | ",
        fold(speaker.name()),
        speaker.title().orElse("-"),
        speaker.affiliation().orElse("-"),
        speaker.kind().name());
  }

  private static String withoutAliases(String line) {
    List<String> fields = FIELDS.splitToList(line);
    return String.join(" | ", fold(fields.get(0)), fields.get(1), fields.get(2), fields.get(3));
  }
}
