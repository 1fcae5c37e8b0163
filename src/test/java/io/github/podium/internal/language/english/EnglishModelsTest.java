package io.github.podium.internal.language.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.hash.Hashing;
import org.junit.jupiter.api.Test;

/** What is checked of OpenNLP's models. */
class EnglishModelsTest {

  @Test
  void aDamagedModelIsRefusedByItsNameAndChecksum() {
    byte[] model = {1, 2, 3};
    String checksum = Hashing.sha256().hashBytes(model).toString();
    assertThat(EnglishModels.verified("tags.bin", checksum, model)).isEqualTo(model);
    model[1]++;
    assertThatIllegalStateException()
        .isThrownBy(() -> EnglishModels.verified("tags.bin", checksum, model))
        .withMessageContainingAll("tags.bin", checksum, "opennlp-models jars");
  }
}
