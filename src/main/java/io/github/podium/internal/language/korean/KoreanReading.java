package io.github.podium.internal.language.korean;

import io.github.podium.internal.analysis.Analysis;
import io.github.podium.internal.analysis.AnnouncementCandidate;
import io.github.podium.internal.analysis.Attribution;
import io.github.podium.internal.analysis.Mention;
import io.github.podium.internal.language.Reading;
import io.github.podium.internal.learning.LinearModel;
import io.github.podium.model.Event;
import io.github.podium.model.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Korean finds in one text. */
final class KoreanReading implements Reading {

  /** How far before the end of a mention its title may stand, and 와 or 과; in eojeol. */
  private static final int REACH = 2 * KoreanNounPhrases.LONGEST_PHRASE;

  private final KoreanDocument document;
  private final KoreanLexicons lexicons;
  private final KoreanEvidence evidence;
  private final KoreanMentions mentions;
  private final KoreanTitledNames titledNames;
  private final KoreanNounPhrases phrases;
  private final KoreanSources sources;
  private final KoreanDates dates;
  private final LinearModel announced;
  private final Map<TextSpan, Mention> known = new HashMap<>();

  KoreanReading(
      KoreanDocument document,
      KoreanLexicons lexicons,
      KoreanNames names,
      KoreanDates dates,
      LinearModel announced) {
    this.announced = announced;
    this.document = document;
    this.lexicons = lexicons;
    this.dates = dates;
    this.evidence = KoreanEvidenceReader.read(document, lexicons, names);
    this.mentions = new KoreanMentions(lexicons, names, evidence);
    this.titledNames = new KoreanTitledNames(lexicons, names, evidence);
    this.phrases = new KoreanNounPhrases(lexicons, titledNames, evidence);
    this.sources =
        new KoreanSources(
            phrases, new KoreanSpeakers(lexicons, mentions, evidence, titledNames), titledNames);
  }

  @Override
  public Analysis analysis() {
    return document.analysis();
  }

  @Override
  public List<Attribution> attributions() {
    KoreanAttributions bySentence = new KoreanAttributions(lexicons, phrases, sources);
    List<Attribution> found = new ArrayList<>();
    document.sentences().forEach(sentence -> found.addAll(bySentence.in(sentence)));
    KoreanReports reports = new KoreanReports(lexicons, document, phrases, sources);
    List<Attribution> all = new KoreanQuotations(lexicons, document, reports, sources).add(found);
    for (List<Eojeol> quoted : document.quoted()) {
      if (quoted.stream().anyMatch(Eojeol::isQuotation)) {
        all.addAll(bySentence.in(quoted));
      }
    }
    return all;
  }

  @Override
  public List<Mention> mentions() {
    List<Mention> found = new ArrayList<>();
    for (List<Eojeol> eojeols : document.sentences()) {
      List<Eojeol> sentence = titledNames.withParted(eojeols);
      int telling = -REACH;
      for (int i = 0; i < sentence.size(); i++) {
        Eojeol head = sentence.get(i);
        boolean tells = head.has(Particle.AND) || titledNames.isTitle(head);
        telling = tells ? i : telling;
        boolean maybe = i - telling < REACH || evidence.mayEndOrganization(head);
        if (maybe && head.isNominal() && !goesOn(sentence, i)) {
          Optional<NounPhrase> member = phrases.lastMemberEndingAt(sentence, i);
          member
              .filter(phrase -> mayBeNamed(sentence, phrase))
              .map(phrase -> mentionAt(phrase.span()))
              .filter(m -> isTitledPerson(m) || isKnownOrganization(m))
              .filter(m -> !isByline(m, head))
              .ifPresent(found::add);
          member
              .filter(m -> m.first() > 0 && sentence.get(m.first() - 1).has(Particle.AND))
              .flatMap(m -> phrases.phraseEndingAt(sentence, m.last(), 0))
              .map(phrase -> mentionAt(phrase.span()))
              .filter(m -> m.kind() == Mention.Kind.COORDINATION)
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** Most phrases hold no title and no name of the text, and need not be taken apart. */
  private boolean mayBeNamed(List<Eojeol> sentence, NounPhrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (titledNames.isTitle(sentence.get(i))) {
        return true;
      }
    }
    return evidence.mayEndOrganization(sentence.get(phrase.last()))
        && evidence.isOrganization(phrase.text(sentence).replace(" ", ""));
  }

  /** Whether the next eojeol belongs to the same phrase, so that this one is not its head. */
  private static boolean goesOn(List<Eojeol> sentence, int i) {
    Eojeol eojeol = sentence.get(i);
    return eojeol.has(Particle.NONE)
        && !eojeol.comma()
        && i + 1 < sentence.size()
        && sentence.get(i + 1).isNominal()
        && !sentence.get(i + 1).isGlued();
  }

  /** 고은설 기자 =, the writer of the report. */
  private static boolean isByline(Mention mention, Eojeol head) {
    return head.has(Particle.NONE)
        && mention.title().filter(title -> title.endsWith("기자")).isPresent();
  }

  /** An organisation that the text shows to be one by a person's affiliation. */
  private boolean isKnownOrganization(Mention mention) {
    return mention.kind() == Mention.Kind.ORGANIZATION
        && evidence.isOrganization(mention.text().replace(" ", ""));
  }

  private static boolean isTitledPerson(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON
        && (mention.title().isPresent() || mention.affiliation().isPresent());
  }

  @Override
  public Mention mentionAt(TextSpan span) {
    return known.computeIfAbsent(span, s -> mentions.parse(s, document.text(s)));
  }

  @Override
  public boolean isFurniture(String label) {
    return lexicons.pageLabels.contains(label.replace(" ", ""));
  }

  @Override
  public List<AnnouncementCandidate> announcements() {
    return announcementChoice().choose(announced);
  }

  /** All that may be announced in the text. */
  KoreanAnnouncementChoice announcementChoice() {
    return new KoreanAnnouncementChoice(lexicons, document, phrases, sources, dates);
  }

  @Override
  public List<Event> events() {
    return new KoreanEvents(lexicons, document, dates).find();
  }
}
