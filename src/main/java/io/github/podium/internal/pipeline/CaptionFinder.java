package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Spans;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds runs of captions that no label gives to anybody: lines with a time code before each, on a
 * line of its own or in the same one. A run is what one person says; {@code >>} marks another.
 */
final class CaptionFinder {

  static final String RULE = "caption-run";

  private static final Pattern TIMED_LINE =
      Pattern.compile("[\\[(]?" + Captions.CLOCK + "[\\])]?\\s+(\\S.*)", Pattern.DOTALL);
  private static final Pattern STAGE_DIRECTION = Pattern.compile("[(\\[].{1,60}[)\\]]");
  private static final Pattern SENTENCE = Pattern.compile(".*[.?!]\\W*", Pattern.DOTALL);
  private static final String CHANGE = ">>";
  private static final int FEWEST_LINES = 4;
  private static final double CONFIDENCE = 0.8;

  private final Analysis analysis;
  private final Spans taken;
  private final List<Attribution> found = new ArrayList<>();
  private List<TextSpan> run = new ArrayList<>();
  private int sentences;

  private CaptionFinder(Analysis analysis, Spans taken) {
    this.analysis = analysis;
    this.taken = taken;
  }

  /**
   * The runs in text order.
   *
   * @param turns labelled turns, whose lines are nobody else’s
   */
  static List<Attribution> find(Analysis analysis, List<Attribution> turns) {
    Spans taken = new Spans();
    turns.forEach(taken::addContent);
    turns.forEach(turn -> turn.source().ifPresent(taken::add));
    CaptionFinder finder = new CaptionFinder(analysis, taken);
    finder.read();
    return finder.found;
  }

  private void read() {
    boolean timed = false;
    for (int i = 0; i < analysis.paragraphs().size(); i++) {
      TextSpan line = analysis.paragraphs().get(i);
      String words = line.in(analysis.text());
      boolean direction = isDirection(words);
      if (Captions.isTime(words)) {
        timed = true;
        continue;
      }
      if (direction || (Captions.isNumber(words) && !run.isEmpty())) {
        continue;
      }
      boolean shown = timed || Captions.isShown(analysis, i);
      caption(line, words, shown).ifPresentOrElse(this::add, this::end);
      timed = false;
    }
    end();
  }

  /** What is said in the line, if a time stands before it or in it. */
  private Optional<TextSpan> caption(TextSpan line, String words, boolean timed) {
    Matcher inside = TIMED_LINE.matcher(words);
    boolean own = Captions.mayBeginWithTime(words) && inside.matches();
    if (!own && !timed) {
      return Optional.empty();
    }
    int begin = own ? inside.start(1) : 0;
    TextSpan said = new TextSpan(line.begin() + begin, line.end());
    return isDirection(words.substring(begin)) || taken.overlap(said)
        ? Optional.empty()
        : Optional.of(said);
  }

  private static boolean isDirection(String words) {
    return STAGE_DIRECTION.matcher(words).matches();
  }

  private void add(TextSpan caption) {
    String words = caption.in(analysis.text());
    boolean changes = words.startsWith(CHANGE);
    if (changes && !run.isEmpty()) {
      flush();
    }
    int begin = caption.begin();
    while (changes && begin < caption.end() && ">- ".indexOf(analysis.text().charAt(begin)) >= 0) {
      begin++;
    }
    if (begin < caption.end()) {
      run.add(new TextSpan(begin, caption.end()));
      sentences += SENTENCE.matcher(words).matches() ? 1 : 0;
    }
  }

  private void end() {
    flush();
    sentences = 0;
  }

  /** Lines that are sentences each are a live blog and no captions. */
  private void flush() {
    boolean captions = run.size() >= FEWEST_LINES && sentences * 2 < run.size();
    if (captions) {
      found.add(
          new Attribution(
              run, Optional.empty(), Optional.empty(), Flow.SAME_SPEAKER, RULE, CONFIDENCE));
    }
    run = new ArrayList<>();
  }
}
