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
 * Finds the turns of transcripts as programs set them, with a time behind the name: {@code Mara
 * Voss 00:19}, and what she says in the same line or in those below it. A programme of a day looks
 * alike, but nobody comes back in it.
 */
final class TimedTurns {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:>> ?)?(?<label>\\p{L}[\\p{L}.'’ -]{0,40}?)\\s+"
              + "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?(?:\\s+(?<words>\\S.*))?",
          Pattern.DOTALL);
  private static final int FEWEST_LINES = 3;
  private static final double CONFIDENCE = 0.9;

  private final Reading reading;
  private final Analysis analysis;
  private final List<Optional<Line>> lines = new ArrayList<>();
  private final Multiset<String> labels = HashMultiset.create();

  private TimedTurns(Reading reading) {
    this.reading = reading;
    this.analysis = reading.analysis();
    for (TextSpan paragraph : analysis.paragraphs()) {
      Optional<Line> line = line(paragraph);
      line.ifPresent(l -> labels.add(l.label().in(analysis.text())));
      lines.add(line);
    }
  }

  /**
   * A line with a label and a time.
   *
   * @param words what is said in the line itself
   */
  private record Line(TextSpan label, Optional<TextSpan> words) {}

  /** The turns in text order; none where the text is no such transcript. */
  static List<Attribution> find(Reading reading) {
    TimedTurns turns = new TimedTurns(reading);
    return turns.labels.size() >= FEWEST_LINES && turns.somebodyComesBack()
        ? turns.all()
        : List.of();
  }

  private Optional<Line> line(TextSpan paragraph) {
    Matcher matcher = LABEL.matcher(analysis.text()).region(paragraph.begin(), paragraph.end());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<TextSpan> words =
        matcher.group("words") == null
            ? Optional.empty()
            : Optional.of(new TextSpan(matcher.start("words"), matcher.end("words")));
    return Optional.of(new Line(new TextSpan(matcher.start("label"), matcher.end("label")), words));
  }

  private boolean somebodyComesBack() {
    return lines.stream()
        .flatMap(Optional::stream)
        .filter(line -> labels.count(line.label().in(analysis.text())) > 1)
        .anyMatch(line -> reading.mentionAt(line.label()).kind() == Mention.Kind.PERSON);
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
      content.add(analysis.paragraphs().get(i));
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
