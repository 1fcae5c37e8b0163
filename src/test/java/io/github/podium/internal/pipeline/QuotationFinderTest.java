package io.github.podium.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.internal.analysis.Quotation;
import io.github.podium.testing.ExampleTable;
import io.github.podium.testing.ExampleTable.Example;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationFinderTest {

  static Stream<Example> examples() {
    return ExampleTable.read("quotations.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhatIsMarked(Example example) {
    List<Quotation> found = find(example.text());
    assertThat(texts(found, 0, example.text()))
        .isEqualTo(example.marks("q").stream().map(m -> m.span().in(example.text())).toList());
    assertThat(texts(found, 1, example.text()))
        .isEqualTo(example.marks("n").stream().map(m -> m.span().in(example.text())).toList());
  }

  @Test
  void tellsClosedFromUnclosed() {
    assertThat(find("“a b”")).singleElement().matches(Quotation::closed);
    assertThat(find("“a b")).singleElement().matches(q -> !q.closed());
  }

  @Test
  void leavesTheMarksOutOfTheInnerSpan() {
    String text = "She said ''no'' twice";
    assertThat(find(text).get(0).inner().in(text)).isEqualTo("no");
  }

  private static List<Quotation> find(String text) {
    return QuotationFinder.find(text, Paragraphs.of(text));
  }

  private static List<String> texts(List<Quotation> quotations, int depth, String text) {
    return quotations.stream().filter(q -> q.depth() == depth).map(q -> q.span().in(text)).toList();
  }
}
