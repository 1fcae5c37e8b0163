package io.github.podium;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.podium.model.Announcement;
import io.github.podium.model.Document;
import io.github.podium.model.Speaker;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import io.github.podium.testing.ExampleTable.Mark;
import io.github.podium.testing.Extractors;
import io.github.podium.testing.Trimmer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the tables of announcements gives exactly the things that are marked in it. */
class AnnouncementTablesTest {

  static Stream<Example> english() {
    return ExampleTable.read("english/announcements.txt").stream();
  }

  static Stream<Example> korean() {
    return ExampleTable.read("korean/announcements.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("english")
  void english(Example example) {
    assertAnnouncements(example, Locale.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("korean")
  void korean(Example example) {
    assertAnnouncements(example, Locale.KOREAN);
  }

  private static void assertAnnouncements(Example example, Locale language) {
    List<Announcement> announcements =
        Extractors.BOTH.extract(Document.of(example.text()).withLanguage(language)).announcements();
    List<String> found = new ArrayList<>();
    for (Announcement announcement : announcements) {
      found.add(
          Trimmer.trim(example.text(), announcement.subjectSpan()).in(example.text())
              + " @ "
              + announcement.date().map(Object::toString).orElse(""));
    }
    List<String> expected = new ArrayList<>();
    for (Mark subject : example.marks("subject")) {
      expected.add(
          Trimmer.trim(example.text(), subject.span()).in(example.text())
              + " @ "
              + subject.value());
    }
    assertThat(found).isEqualTo(expected);
    for (String line : example.expectations()) {
      List<String> names = Splitter.on('/').trimResults().splitToList(line);
      for (Announcement announcement : announcements) {
        assertThat(announcement.announcer().map(Speaker::name).orElse("-")).isIn(names);
      }
    }
  }
}
