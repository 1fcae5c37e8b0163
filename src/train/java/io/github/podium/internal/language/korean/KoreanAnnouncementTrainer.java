package io.github.podium.internal.language.korean;

import io.github.podium.internal.language.AnnouncementTraining;
import io.github.podium.internal.language.AnnouncementTraining.Choice;
import io.github.podium.internal.language.Reading;
import io.github.podium.internal.language.korean.KoreanAnnouncementChoice.Candidate;
import java.io.IOException;

/**
 * Trains the choice of what is announced in Korean on annotated documents and writes its weights
 * into the resources. The same documents give the same file, byte for byte.
 */
public final class KoreanAnnouncementTrainer {

  private KoreanAnnouncementTrainer() {}

  /** {@code WEIGHTS FILE…}: where the weights go, and annotated documents as JSON Lines. */
  public static void main(String[] arguments) throws IOException {
    new AnnouncementTraining<>(new KoreanPack(), Candidate::span, KoreanAnnouncementTrainer::choice)
        .run(arguments);
  }

  private static Choice<Candidate> choice(Reading reading) {
    KoreanAnnouncementChoice choice = ((KoreanReading) reading).announcementChoice();
    return new Choice<>(choice.candidates(), choice::features);
  }
}
