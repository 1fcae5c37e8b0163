package io.github.podium.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.internal.language.english.EnglishPack;
import io.github.podium.internal.language.korean.KoreanPack;
import io.github.podium.testing.Fixtures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A name is found by every other that may mean it. */
class NameKeysTest {

  private static final int SEED = 20_261_127;
  private static final int MOST = 700;
  private static final int FEWEST_PAIRS = 250;

  static List<Arguments> languages() {
    return List.of(
        Arguments.of(
            new EnglishPack().nameRules(),
            names(
                List.of("talks.en.dev", "held.en", "fresh.en"),
                List.of("Acoset", "Acsoet", "I.B.M.", "International Business Machines", "Orozco"),
                "aeinorst -.")),
        Arguments.of(
            new KoreanPack().nameRules(),
            names(
                List.of("talks.ko.dev", "held.ko", "fresh.ko"),
                List.of("김 대표와 박 이사", "김태윤 대표와 박서연 이사", "한국실업배구연맹", "연맹", "김"),
                "김가이스트론 aA")));
  }

  /** The names of the sets, these, and all of them with one letter more, less, other or moved. */
  private static List<String> names(List<String> sets, List<String> more, String letters) {
    TreeSet<String> names = new TreeSet<>(more);
    for (String set : sets) {
      for (JsonNode document : Fixtures.gold(set)) {
        for (JsonNode speaker : document.get("speakers")) {
          names.add(speaker.get("name").asText());
          speaker.get("aliases").forEach(alias -> names.add(alias.asText()));
        }
      }
    }
    Random random = new Random(SEED);
    for (String name : List.copyOf(names)) {
      names.add(edited(name, letters, random));
      names.add(name.substring(name.indexOf(' ') + 1));
    }
    List<String> all = new ArrayList<>(names);
    Collections.shuffle(all, random);
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static String edited(String name, String letters, Random random) {
    int at = random.nextInt(name.length());
    String letter = String.valueOf(letters.charAt(random.nextInt(letters.length())));
    String rest = name.substring(at + 1);
    String edited =
        switch (random.nextInt(4)) {
          case 0 -> name.substring(0, at) + letter + name.substring(at);
          case 1 -> name.substring(0, at) + rest;
          case 2 -> name.substring(0, at) + letter + rest;
          default ->
              rest.isEmpty()
                  ? name
                  : name.substring(0, at) + rest.charAt(0) + name.charAt(at) + rest.substring(1);
        };
    return edited.isBlank() ? name : edited.strip();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nameIsFoundByWhatMayMeanIt(NameRules rules, List<String> names) {
    int related = 0;
    for (String first : names) {
      for (String second : names) {
        boolean relates =
            first.equals(second)
                || second.startsWith(first + " ")
                || rules.isShortForm(first, second)
                || rules.isVariant(first, second);
        if (relates) {
          related += first.equals(second) ? 0 : 1;
          assertThat(rules.lookups(first))
              .as(first + " and " + second)
              .containsAnyElementsOf(rules.keys(second));
        }
      }
    }
    assertThat(related).isGreaterThan(FEWEST_PAIRS);
  }
}
