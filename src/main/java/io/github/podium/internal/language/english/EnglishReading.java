package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableSet;
import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.analysis.Sentence;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Event;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What English finds in one text. */
final class EnglishReading implements Reading {

  private static final ImmutableSet<String> RELATIVES = ImmutableSet.of("who", "which");
  private static final Pattern NAME_BEHIND =
      Pattern.compile(", (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'.-]+){1,3})(?=[,.;])");

  private final Analysis analysis;
  private final EnglishLexicons lexicons;
  private final AttributionModels models;
  private final EnglishDates dates;
  private final List<TokenRow> rows;
  private final Map<TextSpan, Mention> known = new HashMap<>();
  private final EnglishMentions mentions;

  EnglishReading(
      Analysis analysis, EnglishLexicons lexicons, AttributionModels models, EnglishDates dates) {
    this.models = models;
    this.analysis = analysis;
    this.lexicons = lexicons;
    this.dates = dates;
    List<Sentence> sentences = analysis.sentences();
    this.rows =
        IntStream.range(0, sentences.size())
            .mapToObj(i -> new TokenRow(i, sentences.get(i), analysis))
            .toList();
    this.mentions = new EnglishMentions(lexicons, EnglishEvidence.of(rows, lexicons));
  }

  /** The sentences. */
  List<TokenRow> rows() {
    return rows;
  }

  @Override
  public Analysis analysis() {
    return analysis;
  }

  @Override
  public List<Attribution> attributions() {
    EnglishAttributions bySentence = new EnglishAttributions(lexicons);
    List<Attribution> found = new ArrayList<>();
    TextField field = TextField.of(rows, lexicons);
    LearnedAttributions learned =
        new LearnedAttributions(
            new DecisionFinder(lexicons, bySentence, models.parser(field)),
            models,
            new SourceBounds(lexicons),
            new ColonClauses(lexicons),
            field);
    ReportBounds reports = new ReportBounds(lexicons);
    rows.forEach(row -> found.addAll(reports.apart(row, learned.in(row, bySentence.in(row)))));
    return new EnglishQuotations(lexicons, analysis, rows).add(found);
  }

  @Override
  public List<Mention> mentions() {
    return new NamedMentions(lexicons, mentions, rows, analysis.text()).find();
  }

  @Override
  public Mention mentionAt(TextSpan span) {
    return known.computeIfAbsent(span, this::parse);
  }

  private Mention parse(TextSpan span) {
    String text = analysis.text();
    Optional<TextSpan> antecedent =
        RELATIVES.contains(span.in(text)) ? antecedent(span) : Optional.empty();
    if (antecedent.isPresent()) {
      return mentions.parse(antecedent.get(), antecedent.get().in(text));
    }
    Mention mention = mentions.parse(span, span.in(text));
    boolean unnamed =
        mention.kind() == Mention.Kind.GROUP || mention.kind() == Mention.Kind.NOMINAL;
    Matcher name = NAME_BEHIND.matcher(text).region(span.end(), text.length());
    return unnamed && name.lookingAt() ? named(mention, name) : mention;
  }

  /** {@code Ida Oro, who …}: whom the relative pronoun means. */
  private Optional<TextSpan> antecedent(TextSpan relative) {
    NounPhrases phrases = new NounPhrases(lexicons);
    for (TokenRow row : rows) {
      for (int i = 1; row.begin(0) <= relative.begin() && i < row.size(); i++) {
        if (row.begin(i) == relative.begin()) {
          int last = row.isComma(i - 1) ? i - 2 : i - 1;
          return phrases.endingAt(row, last, 0).map(phrase -> phrase.span(row));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code his sister, Lotte Brandsma}: the apposition names the one who is described. */
  private Mention named(Mention described, Matcher name) {
    Mention person = mentions.parse(new TextSpan(name.start(1), name.end(1)), name.group(1));
    boolean body =
        person.kind() == Mention.Kind.ORGANIZATION
            && described.agreement() == Mention.Agreement.NEUTER;
    if (person.kind() != Mention.Kind.PERSON) {
      return body ? person : described;
    }
    return new Mention(
        described.span(),
        name.group(1),
        Mention.Kind.PERSON,
        person.name(),
        described.title().or(person::title),
        described.affiliation().or(person::affiliation),
        described.agreement());
  }

  @Override
  public boolean isFurniture(String label) {
    return lexicons.pageLabels.contains(EnglishAnalyzer.lower(label));
  }

  @Override
  public List<AnnouncementCandidate> announcements() {
    return announcementChoice().choose(models.announcements());
  }

  /** All that may be announced in the text. */
  AnnouncementChoice announcementChoice() {
    return new AnnouncementChoice(lexicons, rows, mentions, dates, analysis.text());
  }

  @Override
  public List<Event> events() {
    return new EnglishEvents(lexicons, rows, dates, analysis.text()).find();
  }
}
