package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.Document;
import io.github.podium.model.Event;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import io.github.podium.testing.Extractors;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the tables of events gives exactly the events that are listed under it. */
class EventTablesTest {

  static Stream<Example> english() {
    return ExampleTable.read("english/events.txt").stream();
  }

  static Stream<Example> korean() {
    return ExampleTable.read("korean/events.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("english")
  void english(Example example) {
    assertEvents(example, Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("korean")
  void korean(Example example) {
    assertEvents(example, Locale.KOREAN);
  }

  private static void assertEvents(Example example, Locale language) {
    List<Event> events =
        Extractors.BOTH.extract(Document.of(example.text()).withLanguage(language)).events();
    assertThat(events)
        .extracting(e -> e.name() + " | " + day(e.begin()) + " | " + day(e.end()))
        .containsExactlyElementsOf(example.expectations());
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("-");
  }
}
