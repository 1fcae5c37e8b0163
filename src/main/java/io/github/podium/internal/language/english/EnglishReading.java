package io.github.podium.internal.language.english;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.language.Reading;
import io.github.podium.model.Event;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** What English finds in one text. */
final class EnglishReading implements Reading {

  private final Analysis analysis;
  private final EnglishLexicons lexicons;
  private final EnglishDates dates;
  private final List<TokenRow> rows;
  private final EnglishMentions mentions;

  EnglishReading(Analysis analysis, EnglishLexicons lexicons, EnglishDates dates) {
    this.analysis = analysis;
    this.lexicons = lexicons;
    this.dates = dates;
    this.rows = analysis.sentences().stream().map(s -> new TokenRow(s, analysis)).toList();
    this.mentions = new EnglishMentions(lexicons, EnglishEvidence.of(rows, lexicons));
  }

  @Override
  public Analysis analysis() {
    return analysis;
  }

  @Override
  public List<Attribution> attributions() {
    EnglishAttributions bySentence = new EnglishAttributions(lexicons);
    List<Attribution> found = new ArrayList<>();
    rows.forEach(row -> found.addAll(bySentence.in(row)));
    return new EnglishQuotations(analysis, rows).add(found);
  }

  @Override
  public List<Mention> mentions() {
    return new NamedMentions(lexicons, mentions, rows, analysis.text()).find();
  }

  @Override
  public Mention mentionAt(TextSpan span) {
    return mentions.parse(span, span.in(analysis.text()));
  }

  @Override
  public List<AnnouncementCandidate> announcements() {
    return new EnglishAnnouncements(lexicons, rows, dates, analysis.text()).find();
  }

  @Override
  public List<Event> events() {
    return new EnglishEvents(lexicons, rows, dates, analysis.text()).find();
  }
}
