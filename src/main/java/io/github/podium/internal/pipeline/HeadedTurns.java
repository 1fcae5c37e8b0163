package io.github.podium.internal.pipeline;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the turns of transcripts as programs set them, with the name in a line of its own or a time
 * behind it or below: {@code Mara Voss 00:19}, and what she says in the same line or in those below
 * it. A programme of a day looks alike, but nobody comes back in it.
 */
final class HeadedTurns {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:>> ?)?(?<label>\\p{L}[\\p{L}.'’ -]{0,40}?)"
              + "(?:\\s+(?<at>[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?)(?:\\s+(?<words>\\S.*))?)?",
          Pattern.DOTALL);

  /** No label without a time has more code units: those of {@link #LABEL}. */
  private static final int LONGEST_LABEL = ">> ".length() + 41;

  private static final int FEWEST_LINES = 3;
  private static final double CONFIDENCE = 0.9;

  private final Reading reading;
  private final Analysis analysis;
  private final List<Optional<Line>> lines = new ArrayList<>();
  private final Multiset<String> labels = HashMultiset.create();

  private HeadedTurns(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
    for (int i = 0; i < analysis.paragraphs().size(); i++) {
      Optional<Line> line = line(i);
      line.ifPresent(l -> labels.add(l.label().in(analysis.text())));
      lines.add(line);
    }
    lines.replaceAll(line -> line.filter(l -> l.isTimed() || comesBack(l) || isTitled(l)));
  }

  /**
   * A line with a label.
   *
   * @param isTimed whether a time stands behind the label or in the line below
   * @param words what is said in the line itself
   */
  private record Line(TextSpan label, boolean isTimed, Optional<TextSpan> words) {}

  /** The turns in text order; none where the text is no such transcript. */
  static List<Attribution> find(Reading reading) {
    HeadedTurns turns = new HeadedTurns(reading);
    return turns.labels.size() >= FEWEST_LINES && turns.somebodyComesBack()
        ? turns.all()
        : List.of();
  }

  private Optional<Line> line(int at) {
    TextSpan paragraph = analysis.paragraphs().get(at);
    if (paragraph.length() > LONGEST_LABEL && !mayHaveTime(paragraph)) {
      return Optional.empty();
    }
    Matcher matcher = LABEL.matcher(analysis.text()).region(paragraph.begin(), paragraph.end());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean timed = matcher.group("at") != null;
    if (!timed && !headsBlock(at)) {
      return Optional.empty();
    }
    Optional<TextSpan> words =
        matcher.group("words") == null
            ? Optional.empty()
            : Optional.of(new TextSpan(matcher.start("words"), matcher.end("words")));
    TextSpan label = new TextSpan(matcher.start("label"), matcher.end("label"));
    return Optional.of(new Line(label, timed || isTime(at + 1), words));
  }

  /** Whether a colon stands there, without which there is no time. */
  private boolean mayHaveTime(TextSpan paragraph) {
    for (int i = paragraph.begin(); i < paragraph.end(); i++) {
      if (analysis.text().charAt(i) == ':') {
        return true;
      }
    }
    return false;
  }

  private boolean isTime(int paragraph) {
    return paragraph < analysis.paragraphs().size()
        && Captions.isTime(analysis.paragraphs().get(paragraph).in(analysis.text()));
  }

  /** Whether a blank line stands before the line and none behind it. */
  private boolean headsBlock(int line) {
    return (line == 0 || !Captions.isRightBehind(analysis, line))
        && line + 1 < analysis.paragraphs().size()
        && Captions.isRightBehind(analysis, line + 1);
  }

  private boolean isTitled(Line line) {
    Mention mention = reading.mentionAt(line.label());
    return mention.kind() == Mention.Kind.PERSON && mention.title().isPresent();
  }

  private boolean comesBack(Line line) {
    return labels.count(line.label().in(analysis.text())) > 1
        && reading.mentionAt(line.label()).kind() == Mention.Kind.PERSON;
  }

  private boolean somebodyComesBack() {
    return lines.stream().flatMap(Optional::stream).anyMatch(this::comesBack);
  }

  private List<Attribution> all() {
    List<Attribution> turns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isPresent()) {
        turn(lines.get(i).get(), i).ifPresent(turns::add);
      }
    }
    return turns;
  }

  private Optional<Attribution> turn(Line line, int at) {
    List<TextSpan> content = new ArrayList<>();
    line.words().ifPresent(content::add);
    for (int i = at + 1;
        i < lines.size() && lines.get(i).isEmpty() && Captions.isRightBehind(analysis, i);
        i++) {
      if (!isTime(i)) {
        content.add(analysis.paragraphs().get(i));
      }
    }
    List<TextSpan> said =
        content.stream()
            .flatMap(span -> TurnFinder.withoutStageDirections(analysis.text(), span).stream())
            .toList();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(
                said,
                Optional.of(line.label()),
                Optional.empty(),
                Flow.SAME_SPEAKER,
                TurnFinder.RULE,
                CONFIDENCE));
  }
}
