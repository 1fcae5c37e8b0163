package io.github.podium.examples;

import io.github.podium.TalkExtractor;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints who said what in one report. */
public final class QuoteTheSpeakers {

  /** Reads the file that the first argument names. */
  public static void main(String[] args) throws IOException {
    Extraction extraction = TalkExtractor.create().extract(Files.readString(Path.of(args[0])));
    for (Speaker speaker : extraction.speakers()) {
      System.out.println(speaker.name());
      extraction.claimsBy(speaker).forEach(claim -> System.out.println("  " + claim.text()));
    }
  }
}
