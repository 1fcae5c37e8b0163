package io.github.podium.examples;

import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Event;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints an extraction for people: wide letters take two columns, colour is for terminals only. */
final class TextPrinter implements ResultPrinter {

  private static final int LONGEST_WORDS = 100;

  private final PrintStream out;
  private final boolean colour;

  TextPrinter(PrintStream out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  @Override
  public void print(InputDocument document, Extraction extraction) {
    out.print(bold(document.id()) + "\n");
    for (Event event : extraction.events()) {
      out.print("event   " + event.name() + days(event) + "\n");
    }
    heading("Speakers", extraction.speakers().size());
    table(extraction.speakers().stream().map(s -> speaker(s, extraction)).toList());
    heading("Claims", extraction.claims().size());
    String text = document.document().text();
    table(extraction.claims().stream().map(claim -> claim(claim, text)).toList());
    heading("Announcements", extraction.announcements().size());
    table(extraction.announcements().stream().map(TextPrinter::announcement).toList());
    out.print("\n");
    out.flush();
  }

  private void heading(String title, int count) {
    out.print("\n" + bold(title) + " (" + count + ")\n");
  }

  private static String days(Event event) {
    String from = event.begin().map(day -> "  from " + day).orElse("");
    return from + event.end().map(day -> (from.isEmpty() ? "  to " : " to ") + day).orElse("");
  }

  private static List<String> speaker(Speaker speaker, Extraction extraction) {
    int claims = extraction.claimsBy(speaker).size();
    return List.of(
        speaker.name(),
        speaker.title().orElse("-"),
        speaker.affiliation().orElse("-"),
        claims + (claims == 1 ? " claim" : " claims"));
  }

  private static List<String> claim(Claim claim, String text) {
    Optional<String> cue = claim.cue().map(span -> span.in(text));
    return List.of(
        claim.speaker().map(Speaker::name).orElse("-"), cue.orElse("-"), shorten(claim.text()));
  }

  private static List<String> announcement(Announcement announcement) {
    return List.of(
        announcement.announcer().map(Speaker::name).orElse("-"),
        announcement.date().map(Object::toString).orElse("-"),
        announcement.subject());
  }

  private static String shorten(String words) {
    String line = words.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_WORDS) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_WORDS)))
        + "…";
  }

  /** Rows in columns as wide as their widest cell, but for the last. */
  private void table(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = DisplayWidth.of(row.get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < row.size(); i++) {
        line.append(row.get(i));
        if (i + 1 < row.size()) {
          line.append(" ".repeat(widths.get(i) - DisplayWidth.of(row.get(i)) + 2));
        }
      }
      out.print(line.append('\n'));
    }
  }

  private String bold(String words) {
    return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
  }
}
