package io.github.podium.internal.pipeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.text.Normalizer.Form.NFC;

import io.github.podium.model.Announcement;
import io.github.podium.model.Claim;
import io.github.podium.model.Event;
import io.github.podium.model.Extraction;
import io.github.podium.model.Speaker;
import io.github.podium.model.TextSpan;
import java.text.Normalizer;
import java.util.List;

/**
 * A text in composed form (NFC), which the word lists and models are in, and the way back to the
 * places of the text as it came: some systems write 한 as its three letters.
 */
final class ComposedText {

  private static final int FIRST_MEDIAL_VOWEL = 0x1160;
  private static final int LAST_FINAL_CONSONANT = 0x11FF;

  private final String text;

  /** Where the part begins that became the code unit, and where it ends; empty if all is as was. */
  private final int[] begins;

  private final int[] ends;

  private ComposedText(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  static ComposedText of(String original) {
    if (Normalizer.isNormalized(original, NFC)) {
      return new ComposedText(original, new int[0], new int[0]);
    }
    StringBuilder composed = new StringBuilder();
    int[] begins = new int[original.length()];
    int[] ends = new int[original.length()];
    int begin = 0;
    while (begin < original.length()) {
      int end = endOfPart(original, begin);
      String part = original.substring(begin, end);
      // A few code points grow when they are composed; their part is left as it is.
      String shorter = Normalizer.normalize(part, NFC);
      if (shorter.length() > part.length()) {
        shorter = part;
      }
      boolean same = shorter.equals(part);
      for (int i = 0; i < shorter.length(); i++) {
        begins[composed.length() + i] = same ? begin + i : begin;
        ends[composed.length() + i] = same ? begin + i + 1 : end;
      }
      composed.append(shorter);
      begin = end;
    }
    return new ComposedText(composed.toString(), begins, ends);
  }

  /** A part is a code point with those behind it that may be composed with it. */
  private static int endOfPart(String text, int begin) {
    int end = begin + Character.charCount(text.codePointAt(begin));
    while (end < text.length() && composes(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean composes(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || (FIRST_MEDIAL_VOWEL <= codePoint && codePoint <= LAST_FINAL_CONSONANT);
  }

  /** The composed text. */
  String text() {
    return text;
  }

  /** What was read from the composed text, with the places of the text as it came. */
  Extraction inOriginal(Extraction extraction) {
    if (begins.length == 0) {
      return extraction;
    }
    return new Extraction(
        extraction.language(),
        extraction.speakers().stream().map(this::inOriginal).collect(toImmutableList()),
        extraction.claims().stream().map(this::inOriginal).collect(toImmutableList()),
        extraction.announcements().stream().map(this::inOriginal).collect(toImmutableList()),
        extraction.events().stream().map(this::inOriginal).collect(toImmutableList()));
  }

  private TextSpan inOriginal(TextSpan span) {
    return new TextSpan(begins[span.begin()], ends[span.end() - 1]);
  }

  private List<TextSpan> inOriginal(List<TextSpan> spans) {
    return spans.stream().map(this::inOriginal).collect(toImmutableList());
  }

  private Speaker inOriginal(Speaker speaker) {
    return new Speaker(
        speaker.name(),
        speaker.aliases(),
        speaker.title(),
        speaker.affiliation(),
        speaker.kind(),
        inOriginal(speaker.mentions()));
  }

  private Claim inOriginal(Claim claim) {
    return new Claim(
        claim.text(),
        claim.kind(),
        inOriginal(claim.content()),
        claim.speaker().map(this::inOriginal),
        claim.source().map(this::inOriginal),
        claim.cue().map(this::inOriginal),
        claim.rule(),
        claim.confidence());
  }

  private Announcement inOriginal(Announcement announcement) {
    return new Announcement(
        announcement.subject(),
        inOriginal(announcement.subjectSpan()),
        announcement.announcer().map(this::inOriginal),
        inOriginal(announcement.cue()),
        announcement.date(),
        announcement.modality(),
        announcement.announced(),
        announcement.onBehalfOf().map(this::inOriginal),
        announcement.event(),
        announcement.rule());
  }

  private Event inOriginal(Event event) {
    return new Event(event.name(), event.begin(), event.end(), inOriginal(event.span()));
  }
}
