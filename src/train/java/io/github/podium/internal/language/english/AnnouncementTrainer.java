package io.github.podium.internal.language.english;

import io.github.podium.internal.language.AnnouncementTraining;
import io.github.podium.internal.language.AnnouncementTraining.Choice;
import io.github.podium.internal.language.Reading;
import io.github.podium.internal.language.english.AnnouncementChoice.Candidate;
import java.io.IOException;

/**
 * Trains the choice of what is announced in English on annotated documents and writes its weights
 * into the resources. The same documents give the same file, byte for byte.
 */
public final class AnnouncementTrainer {

  private AnnouncementTrainer() {}

  /** {@code WEIGHTS FILE…}: where the weights go, and annotated documents as JSON Lines. */
  public static void main(String[] arguments) throws IOException {
    new AnnouncementTraining<>(new EnglishPack(), Candidate::span, AnnouncementTrainer::choice)
        .run(arguments);
  }

  private static Choice<Candidate> choice(Reading reading) {
    AnnouncementChoice choice = ((EnglishReading) reading).announcementChoice();
    return new Choice<>(choice.candidates(), choice::features);
  }
}
