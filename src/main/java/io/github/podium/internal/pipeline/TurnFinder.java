package io.github.podium.internal.pipeline;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Attribution.Flow;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Quotation;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the labelled turns of a transcript: {@code HUANG: …}, {@code Q: …}, {@code 사회자: …}. A label
 * counts where it is in capitals or comes back, and is none of the page's furniture.
 */
final class TurnFinder {

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*( ((de|del|de la|da|di|van|van der|von) |al-)?\\p{Lu}[\\p{L}.'’-]*){1,3}");
  private static final Pattern LOWER_CASE = Pattern.compile("(?<!\\p{L})\\p{Ll}");
  private static final Pattern SENTENCE_INSIDE = Pattern.compile("\\p{L}{4,}\\. |[가-힣]{2,}\\. ");
  private static final Pattern STAGE_DIRECTION = Pattern.compile("[(\\[][^()\\[\\]]{1,60}[)\\]]");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("(?i).*(?<!\\p{L})(I|we|my|our|me|us)(?!\\p{L}).*", Pattern.DOTALL);

  /** Behind these stands more often than not a thing with its description. */
  private static final String ITEM_MARKS = "-•·*▸";

  private static final String ROUND_TABLE_MARKS = "▲△◆◇■□●○▶";
  private static final String VOICE_END = "</v>";
  private static final String SENTENCE_END = ".?!…";
  private static final int LONGEST_TURN = 12;
  static final String RULE = "transcript-turn";

  private static final double CONFIDENCE = 0.95;

  private TurnFinder() {}

  /** The turns in text order; none where the text is no transcript. */
  static List<Attribution> find(Reading reading) {
    Analysis analysis = reading.analysis();
    String text = analysis.text();
    List<Optional<TurnLine>> lines = new ArrayList<>();
    List<String> found = new ArrayList<>();
    boolean behindTime = false;
    for (TextSpan paragraph : analysis.paragraphs()) {
      Optional<TurnLine> line = TurnLine.read(text, paragraph, behindTime);
      behindTime = Captions.isTime(paragraph.in(text));
      line.filter(l -> !l.hasRole()).ifPresent(l -> found.add(l.label().in(text)));
      lines.add(line.filter(l -> !inQuotation(analysis, l)));
    }
    TurnLabels labels = new TurnLabels(found);
    lines.replaceAll(
        line -> line.filter(l -> isLabel(reading, l, labels) || isNameBeforeQuotation(reading, l)));
    List<Attribution> turns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isEmpty()) {
        continue;
      }
      int last = i;
      while (last + 1 < lines.size()
          && lines.get(last + 1).isEmpty()
          && goesOn(analysis, last + 1, lines)) {
        last++;
      }
      TurnLine line = lines.get(i).get();
      List<TextSpan> said =
          quoted(analysis, line).map(List::of).orElse(words(analysis, line, i, last));
      turn(text, line, said).ifPresent(turns::add);
    }
    return turns;
  }

  /** {@code Ida Oro: “Pumps are slow.” Everybody laughed.}: the quotation that opens the words. */
  private static Optional<TextSpan> quoted(Analysis analysis, TurnLine line) {
    return analysis
        .quotationAt(line.words().begin())
        .map(Quotation::span)
        .filter(span -> span.begin() == line.words().begin() && span.end() < line.words().end())
        .filter(span -> SENTENCE_END.indexOf(analysis.text().charAt(span.end() - 2)) >= 0);
  }

  /** What is said in these paragraphs, apart from times and stage directions on their own lines. */
  private static List<TextSpan> words(Analysis analysis, TurnLine line, int first, int last) {
    List<TextSpan> parts = new ArrayList<>();
    int begin = line.words().begin();
    int end = line.words().end();
    for (int i = first + 1; i <= last; i++) {
      TextSpan paragraph = analysis.paragraphs().get(i);
      boolean words = !isAside(analysis, i);
      boolean closed = end < 0;
      if (!words && !closed) {
        parts.add(new TextSpan(begin, end));
        end = -1;
      } else if (words) {
        begin = closed ? paragraph.begin() : begin;
        end = paragraph.end();
      }
    }
    if (end >= 0) {
      parts.add(new TextSpan(begin, end));
    }
    return parts;
  }

  private static boolean isAside(Analysis analysis, int paragraph) {
    String line = analysis.paragraphs().get(paragraph).in(analysis.text());
    boolean counts =
        Captions.isNumber(line)
            && paragraph + 1 < analysis.paragraphs().size()
            && Captions.isTime(analysis.paragraphs().get(paragraph + 1).in(analysis.text()));
    return counts || Captions.isTime(line) || STAGE_DIRECTION.matcher(line).matches();
  }

  private static boolean inQuotation(Analysis analysis, TurnLine line) {
    return analysis
        .quotationAt(line.label().begin())
        .filter(q -> q.span().begin() < line.label().begin())
        .isPresent();
  }

  private static boolean isLabel(Reading reading, TurnLine line, TurnLabels labels) {
    String label = line.label().in(reading.analysis().text());
    if (line.isVoice(reading.analysis().text())) {
      return true;
    }
    if (TurnLabels.isHandle(label)) {
      return labels.haveHandles();
    }
    if (reading.isFurniture(label) || SENTENCE_INSIDE.matcher(label).find()) {
      return false;
    }
    if (line.hasRole()) {
      return labels.takesPart(label);
    }
    if (LabelClauses.isClause(reading.analysis(), line)) {
      return false;
    }
    if (line.hasMark(reading.analysis().text(), ".)")) {
      return labels.haveAny(TurnLine.QUESTION) && labels.haveAny(TurnLine.ANSWER);
    }
    return isSpeaker(reading, line, labels);
  }

  /** Whether the label is that of somebody who has the floor, by its words and by the others. */
  private static boolean isSpeaker(Reading reading, TurnLine line, TurnLabels labels) {
    String text = reading.analysis().text();
    String label = line.label().in(text);
    Mention mention = reading.mentionAt(line.label());
    Mention.Kind kind = mention.kind();
    boolean somebody =
        kind == Mention.Kind.PERSON
            || (kind == Mention.Kind.NOMINAL && mention.title().isPresent());
    if (line.hasMark(text, "=")) {
      boolean listed = mention.title().isPresent() || line.isBehind(text, ROUND_TABLE_MARKS);
      return somebody && listed && !labels.areFew();
    }
    if (TurnLine.QUESTION.contains(label)
        || TurnLine.ANSWER.contains(label)
        || labels.recurs(label)) {
      return true;
    }
    if (line.isBehind(text, ITEM_MARKS)) {
      return mention.title().isPresent();
    }
    // MUMBAI: Two firms …, LOOK: What we saw: one label is the place of the report, or its title.
    boolean alone = labels.areFew() && reading.analysis().paragraphs().size() > 1;
    boolean capitals = TurnLabels.isInCapitals(label) && !alone;
    boolean known = somebody || kind == Mention.Kind.GROUP;
    return capitals
        || (labels.areMany() && (known || labels.someRecurs(capitals)))
        || (somebody && (!labels.areFew() || (line.isDated() && line.hasSentence(text))));
  }

  /** {@code Zofia Grabowska: “…”}. */
  private static boolean isNameBeforeQuotation(Reading reading, TurnLine line) {
    String text = reading.analysis().text();
    return line.opensQuotation(text)
        && !line.hasNameAsRole(text)
        && !LabelClauses.isClause(reading.analysis(), line)
        && (NAME.matcher(line.label().in(text)).matches()
            || (!LOWER_CASE.matcher(line.label().in(text)).find()
                && reading.mentionAt(line.label()).kind() == Mention.Kind.PERSON));
  }

  /**
   * Whether the unlabelled paragraph goes on with the turn before it: in the first person between
   * two turns, or behind a time or a stage direction within the transcript.
   */
  private static boolean goesOn(Analysis analysis, int paragraph, List<Optional<TurnLine>> lines) {
    boolean behindAside = isAside(analysis, paragraph - 1);
    if (!isAside(analysis, paragraph) && Captions.isShown(analysis, paragraph)) {
      return true;
    }
    if (isAside(analysis, paragraph) || behindAside) {
      int next = paragraph;
      while (next < lines.size() && lines.get(next).isEmpty() && next < paragraph + LONGEST_TURN) {
        next++;
      }
      boolean caption =
          Captions.isRange(analysis, paragraph) || Captions.isRange(analysis, paragraph - 1);
      return caption || (next < lines.size() && lines.get(next).isPresent());
    }
    boolean turnFollows = paragraph + 1 < lines.size() && lines.get(paragraph + 1).isPresent();
    return turnFollows
        && FIRST_PERSON.matcher(analysis.paragraphs().get(paragraph).in(analysis.text())).matches();
  }

  private static Optional<Attribution> turn(String text, TurnLine line, List<TextSpan> words) {
    List<TextSpan> content =
        words.stream().flatMap(w -> withoutStageDirections(text, w).stream()).toList();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    String label = line.label().in(text);
    Flow flow =
        TurnLine.QUESTION.contains(label)
            ? Flow.LABEL_ONLY
            : TurnLine.ANSWER.contains(label) ? Flow.OTHER_SPEAKER : Flow.SAME_SPEAKER;
    Optional<TextSpan> cue = line.isVoice(text) ? Optional.empty() : Optional.of(line.colon());
    return Optional.of(
        new Attribution(content, Optional.of(line.label()), cue, flow, RULE, CONFIDENCE));
  }

  /** The words without what stands in brackets at their ends; nothing where that is all. */
  static Optional<TextSpan> withoutStageDirections(String text, TextSpan words) {
    int begin = words.begin();
    int end = words.end();
    boolean trimmed = true;
    while (trimmed && begin < end) {
      trimmed = false;
      Matcher first = STAGE_DIRECTION.matcher(text).region(begin, end);
      if (first.lookingAt()) {
        begin = first.end();
        trimmed = true;
      }
      while (begin < end && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      if (text.startsWith(VOICE_END, end - VOICE_END.length())) {
        end = Math.max(begin, end - VOICE_END.length());
        trimmed = true;
      }
      int open =
          begin
              + Math.max(
                  text.substring(begin, end).lastIndexOf('('),
                  text.substring(begin, end).lastIndexOf('['));
      if (open > begin && STAGE_DIRECTION.matcher(text).region(open, end).matches()) {
        end = open;
        trimmed = true;
      }
      while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
    }
    return begin < end ? Optional.of(new TextSpan(begin, end)) : Optional.empty();
  }
}
