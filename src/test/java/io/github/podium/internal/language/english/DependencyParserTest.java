package io.github.podium.internal.language.english;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser sees in sentences; it is right for some six of seven words of political news. */
class DependencyParserTest {

  private static final DependencyParser PARSER = DependencyParser.load();
  private static final EnglishPack PACK = new EnglishPack();
  private static final EnglishLexicons LEXICONS = new EnglishLexicons();

  private static TokenRow row(String sentence) {
    List<TextSpan> paragraph = List.of(new TextSpan(0, sentence.length()));
    EnglishReading reading =
        (EnglishReading) PACK.read(sentence, paragraph, List.of(), Optional.empty());
    return reading.rows().get(0);
  }

  private static DependencyTree parse(TokenRow row) {
    return PARSER.parse(row, new TokenCodes(row, LEXICONS));
  }

  private static int token(TokenRow row, String word) {
    return IntStream.range(0, row.size())
        .filter(i -> row.text(i).equals(word))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest(name = "{2} of {1} in {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The mayor said taxes would fall next year.                     | said   | SUBJECT     | The mayor
          The mayor said taxes would fall next year.                     | said   | CLAUSE      | taxes would fall next year
          The former head of the panel said that it had not been heard.   | said   | SUBJECT     | The former head of the panel
          The former head of the panel said that it had not been heard.   | said   | CLAUSE      | that it had not been heard
          The governor of the state has warned that prices may rise.      | warned | SUBJECT     | The governor of the state
          The council promised to build a bridge.                        | promised | OPEN_CLAUSE | to build a bridge
          The council was told by its lawyers to wait.                   | told   | PASSIVE_SUBJECT | The council
          Two judges criticised the old law.                             | criticised | OBJECT  | the old law
          Rents will rise, the minister said, because land is dear.      | said   | SUBJECT     | the minister
          """)
  void findsWhatDependsOnTheCue(String sentence, String cue, DependencyLabel label, String phrase) {
    TokenRow row = row(sentence);
    DependencyTree tree = parse(row);
    int head = token(row, cue);
    assertThat(IntStream.range(0, row.size()))
        .filteredOn(i -> tree.head(i) == head && tree.label(i) == label)
        .map(i -> row.span(tree.first(i), tree.last(i)).in(sentence))
        .containsExactly(phrase);
  }

  @Test
  void marksDependOnNothingAndEveryWordHasItsPlace() {
    TokenRow row = row("Well, (no) — the bill, he said, is “dead”!");
    DependencyTree tree = parse(row);
    int said = token(row, "said");
    assertThat(tree.head(token(row, ","))).isEqualTo(DependencyTree.NONE);
    assertThat(tree.subject(said)).isEqualTo(token(row, "he"));
    assertThat(tree.dependent(said, token(row, "he"))).isEqualTo(token(row, "he"));
    assertThat(tree.dependent(said, said)).isEqualTo(DependencyTree.NONE);
  }

  @Test
  void longChainsAreNotFollowedToTheirEnd() {
    int size = 200;
    DependencyTree tree = new DependencyTree(size);
    for (int i = size - 1; i > 0; i--) {
      tree.attach(i, i - 1, DependencyLabel.CLAUSE);
    }
    assertThat(tree.last(0)).isEqualTo(size - 1);
    assertThat(tree.topTo(size - 1)).isEqualTo(1);
    assertThat(tree.dependent(0, 20)).isEqualTo(1);
    assertThat(tree.dependent(100, 20)).isEqualTo(DependencyTree.NONE);
    assertThat(tree.dependent(0, size - 1)).isEqualTo(DependencyTree.NONE);
  }
}
