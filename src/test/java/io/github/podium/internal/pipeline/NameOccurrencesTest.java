package io.github.podium.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name of an organisation stands, by the offsets at which it begins. */
class NameOccurrencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oro Works. Oro Works, “Oro Works” | Oro Works | 0 11 23
          NotOro or Oros or Oro-2 | Oro | 18
          오로는 오로가 크오로 | 오로 | 0 4
          오로 오로 오로 오로 | 오로 오로 | 0 6
          A at the end: Oro | Oro | 14
          A B | A | ''
          '' | Oro | ''
          """)
  void findsNamesFromTheBeginningOfAWordOn(String text, String name, String places) {
    SpeakerEntry entry = new SpeakerEntry(Speaker.Kind.ORGANIZATION, name, form -> {});
    new NameOccurrences(text).addNames(entry);
    assertThat(places(entry)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Oro Works. Oro said Oro’s pump | Oro | 11 20
          Oro-Lux, Oro 2, Oros, Oro | Oro | 9 22
          """)
  void findsShortFormsThatAreNoOthersName(String text, String word, String places) {
    SpeakerEntry entry = new SpeakerEntry(Speaker.Kind.ORGANIZATION, "Oro Works", form -> {});
    new NameOccurrences(text).addShortForm(word, entry);
    assertThat(places(entry)).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({"Oro, true", "Not, true", "ro, true", "o, true", "Works, false"})
  void hasWordsAnywhere(String words, boolean has) {
    assertThat(new NameOccurrences("Not Oro").has(words)).isEqualTo(has);
  }

  private static String places(SpeakerEntry entry) {
    List<String> begins =
        entry.mentions().stream().map(TextSpan::begin).map(String::valueOf).toList();
    return String.join(" ", begins);
  }
}
