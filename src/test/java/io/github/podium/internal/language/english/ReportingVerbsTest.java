package io.github.podium.internal.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.podium.internal.language.LexiconReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lists of reporting verbs fit each other. */
class ReportingVerbsTest {

  private static final Splitter WORDS = Splitter.on(' ');
  private final LexiconReader reader = new LexiconReader("english");

  @Test
  void everyVerbOfAClassHasFramesAndNoOtherHas() {
    Set<String> verbs =
        Arrays.stream(VerbClass.values())
            .flatMap(verbClass -> reader.read(verbClass.list()).entries().stream())
            .map(entry -> WORDS.splitToList(entry).get(0))
            .collect(Collectors.toSet());
    Set<String> framed =
        reader.read("verb-frames").entries().stream()
            .map(entry -> WORDS.splitToList(entry).get(0))
            .collect(Collectors.toSet());
    assertThat(framed).isEqualTo(verbs);
  }

  @Test
  void everyFrameIsKnownAndUsed() {
    Set<String> used =
        reader.read("verb-frames").entries().stream()
            .flatMap(entry -> WORDS.splitToStream(entry).skip(1))
            .map(frame -> frame.toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    assertThat(used)
        .isEqualTo(
            Arrays.stream(VerbFrame.values()).map(VerbFrame::name).collect(Collectors.toSet()));
  }
}
