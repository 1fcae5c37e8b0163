package io.github.podium.internal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.podium.model.TextSpan;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Spans answer as a tree of ranges does, in whatever order they are added. */
class SpansTest {

  private static final int SEED = 20_261_127;
  private static final int SETS = 200;
  private static final int LONGEST = 12;
  private static final int REACH = 120;

  private final Random random = new Random(SEED);

  @Test
  void answersAsATreeOfRangesDoes() {
    int overlaps = 0;
    for (int set = 0; set < SETS; set++) {
      Spans spans = new Spans();
      RangeSet<Integer> ranges = TreeRangeSet.create();
      for (int added = random.nextInt(20); added >= 0; added--) {
        TextSpan span = span();
        spans.add(span);
        ranges.add(Spans.range(span));
        TextSpan asked = span();
        boolean expected = ranges.intersects(Spans.range(asked));
        assertThat(spans.overlap(asked)).as("%s among %s", asked, ranges).isEqualTo(expected);
        overlaps += expected ? 1 : 0;
      }
    }
    assertThat(overlaps).isBetween(SETS, 19 * SETS);
  }

  @Test
  void neighboursShareNothing() {
    Spans spans = new Spans();
    spans.add(new TextSpan(3, 5));
    assertThat(spans.overlap(new TextSpan(0, 3))).isFalse();
    assertThat(spans.overlap(new TextSpan(5, 9))).isFalse();
    assertThat(spans.overlap(new TextSpan(4, 5))).isTrue();
    assertThat(spans.overlap(new TextSpan(0, 9))).isTrue();
  }

  @Test
  void aSpanOverSeveralJoinsThem() {
    Spans spans = new Spans();
    spans.add(new TextSpan(2, 4));
    spans.add(new TextSpan(8, 9));
    spans.add(new TextSpan(3, 8));
    assertThat(spans.overlap(new TextSpan(5, 6))).isTrue();
    assertThat(spans.overlap(new TextSpan(8, 9))).isTrue();
    assertThat(spans.overlap(new TextSpan(9, 10))).isFalse();
  }

  private TextSpan span() {
    int begin = random.nextInt(REACH);
    return new TextSpan(begin, begin + 1 + random.nextInt(LONGEST));
  }
}
