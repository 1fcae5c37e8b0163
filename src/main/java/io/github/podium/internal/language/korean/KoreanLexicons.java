package io.github.podium.internal.language.korean;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.language.LexiconReader;

/** The Korean word lists, read once. */
final class KoreanLexicons {

  final Lexicon reportingForms;
  final Lexicon announcingForms;
  final Lexicon falseReportingForms;
  final Lexicon nounVerbForms;
  final Lexicon speechNouns;
  final Lexicon hearsayNouns;
  final Lexicon hearsayVerbForms;
  final Lexicon resultNouns;
  final Lexicon idioms;
  final Lexicon connectives;
  final Lexicon dayWords;
  final Lexicon reportDays;
  final Lexicon pageLabels;
  final Lexicon occasions;
  final Lexicon ownViewNouns;
  final Lexicon noThings;
  final Lexicon abstractThings;
  final Lexicon personTitles;
  final Lexicon titleModifiers;
  final Lexicon groupNouns;
  final Lexicon organizationEndings;
  final Lexicon descriptors;
  final Lexicon organizationKinds;
  final Lexicon eventNouns;
  final Lexicon publicBodies;
  final Lexicon surnames;
  final CharMatcher givenNameSyllables;

  /** Kinds of heads of things, in the order that the weights were learned with. */
  final ImmutableList<Lexicon> thingKinds;

  /** The entries of all these: most heads are of no kind. */
  final Lexicon anyThingKind;

  KoreanLexicons() {
    LexiconReader reader = new LexiconReader("korean");
    reportingForms = VerbForms.of(reader.read("reporting-verbs"));
    announcingForms = VerbForms.of(reader.read("announcing-verbs"));
    falseReportingForms = VerbForms.of(reader.read("false-reporting"));
    nounVerbForms = VerbForms.of(reader.read("noun-verbs"));
    speechNouns = reader.read("speech-nouns");
    hearsayNouns = reader.read("hearsay-nouns");
    hearsayVerbForms = VerbForms.of(reader.read("hearsay-verbs"));
    resultNouns = reader.read("result-nouns");
    idioms = reader.read("idioms");
    connectives = reader.read("connectives");
    dayWords = reader.read("day-words");
    reportDays = reader.read("report-days");
    pageLabels = reader.read("page-labels");
    occasions = reader.read("occasions");
    ownViewNouns = reader.read("own-view-nouns");
    noThings = reader.read("no-things");
    abstractThings = reader.read("abstract-things");
    personTitles = reader.read("person-titles");
    titleModifiers = reader.read("title-modifiers");
    groupNouns = reader.read("group-nouns");
    organizationEndings = reader.read("organization-endings");
    descriptors = reader.read("descriptors");
    organizationKinds = reader.read("organization-kinds");
    eventNouns = reader.read("event-nouns");
    publicBodies = reader.read("public-bodies");
    surnames = reader.read("surnames");
    givenNameSyllables =
        CharMatcher.anyOf(String.join("", reader.read("given-name-syllables").entries()))
            .precomputed();
    thingKinds =
        ImmutableList.of(
            noThings,
            abstractThings,
            occasions,
            resultNouns,
            speechNouns,
            groupNouns,
            eventNouns,
            personTitles,
            organizationEndings);
    anyThingKind =
        new Lexicon(
            thingKinds.stream().flatMap(kind -> kind.entries().stream()).collect(toImmutableSet()));
  }
}
