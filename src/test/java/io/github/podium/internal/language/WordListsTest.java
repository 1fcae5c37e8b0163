package io.github.podium.internal.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word list tells its origin and licence, is sorted, has no entry twice, and is UTF-8 in NFC.
 */
class WordListsTest {

  static Stream<Path> lists() throws IOException, URISyntaxException {
    // By a file of theirs: the tables of examples lie in folders of the same name.
    Path list = Path.of(Lexicon.class.getResource("/io/github/podium/korean/surnames.txt").toURI());
    Path folder = list.resolveSibling("..").normalize();
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).toList().stream();
    }
  }

  @Test
  void thereAreListsOfBothLanguages() throws Exception {
    assertThat(lists()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void isInOrder(Path list) throws IOException {
    String text = decode(Files.readAllBytes(list));
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    List<String> lines = text.lines().toList();
    assertThat(lines).anyMatch(line -> line.startsWith("# Origin:") && line.contains("Licence"));
    List<String> entries = lines.stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(entries).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(entries).allMatch(entry -> entry.equals(entry.strip())).isSorted();
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  @Test
  void aMissingListIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new LexiconReader("korean").read("no-such-list"))
        .withMessageContaining("/io/github/podium/korean/no-such-list.txt");
  }
}
