package io.github.podium.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelTest {

  private static Claim claim(List<TextSpan> content, double confidence) {
    return new Claim(
        "x",
        Claim.Kind.DIRECT,
        content,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "rule",
        confidence);
  }

  @Test
  void aSpanIsNeverEmptyNorNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(2, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TextSpan(-1, 2))
        .withMessageContaining("-1");
    assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(0, 4).in("abc"));
  }

  @Test
  void spansOverlapWhereTheyShareACodeUnit() {
    TextSpan span = new TextSpan(2, 4);
    assertThat(span.overlaps(new TextSpan(3, 9))).isTrue();
    assertThat(span.overlaps(new TextSpan(4, 9))).isFalse();
    assertThat(span.contains(new TextSpan(2, 4))).isTrue();
    assertThat(span.contains(4)).isFalse();
    assertThat(span.in("abcdef")).isEqualTo("cd");
    assertThat(span).isGreaterThan(new TextSpan(2, 3)).isLessThan(new TextSpan(3, 4));
  }

  @Test
  void aClaimNeedsContentInOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> claim(List.of(), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim(List.of(new TextSpan(3, 5), new TextSpan(4, 6)), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim(List.of(new TextSpan(3, 5)), 1.5))
        .withMessageContaining("1.5");
  }

  @Test
  void collectionsAreCopied() {
    List<TextSpan> content = new ArrayList<>(List.of(new TextSpan(0, 1)));
    Claim claim = claim(content, 0.5);
    content.clear();
    assertThat(claim.content()).hasSize(1);
  }

  @Test
  void aSpeakerHasAName() {
    assertThatIllegalArgumentException().isThrownBy(() -> Speaker.person(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Speaker.organization("Acme").withAliases(""))
        .withMessageContaining("Acme");
    assertThat(Speaker.person("A").withAliases("B", "C").aliases())
        .isEqualTo(Set.of("B", "C"))
        .containsExactly("B", "C");
  }

  @Test
  void anEventEndsAfterItBegins() {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2024, 7, 28));
    Optional<LocalDate> last = Optional.of(LocalDate.of(2024, 8, 1));
    TextSpan span = new TextSpan(0, 1);
    assertThat(new Event("x", first, last, span).end()).isEqualTo(last);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Event("x", last, first, span))
        .withMessageContainingAll("2024-08-01", "2024-07-28");
  }
}
