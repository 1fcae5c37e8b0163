package io.github.podium.internal.language.english;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.podium.internal.language.Lexicon;
import io.github.podium.internal.language.LexiconReader;

/** The English word lists, read once. */
final class EnglishLexicons {

  final ReportingVerbs reportingVerbs;
  final Lexicon reportingNouns;
  final Lexicon speechVerbs;
  final Lexicon quotationVerbs;
  final Lexicon namingVerbs;
  final Lexicon addressVerbs;
  final Lexicon announcingVerbs;
  final Lexicon presentingVerbs;
  final Lexicon creatingVerbs;
  final Lexicon dealVerbs;
  final Lexicon dealNouns;
  final Lexicon acquiringVerbs;
  final Lexicon givingVerbs;
  final Lexicon launchNouns;
  final Lexicon presentingNouns;
  final VerbIdioms creatingIdioms;
  final VerbIdioms announcingIdioms;
  final VerbIdioms partneringIdioms;
  final VerbIdioms cooperatingIdioms;
  final VerbIdioms arrivingIdioms;
  final Lexicon arrivingVerbs;
  final Lexicon movingVerbs;
  final Lexicon auxiliaries;
  final Lexicon productNouns;
  final Lexicon timeWords;
  final Lexicon personTitles;
  final Lexicon honorifics;
  final Lexicon titleModifiers;
  final Lexicon postNominals;
  final Lexicon feminineNames;
  final Lexicon masculineNames;
  final Lexicon familyNames;
  final Lexicon organizationWords;
  final Lexicon groupNouns;
  final Lexicon thingNouns;
  final Lexicon pageLabels;
  final Lexicon occasions;
  final Lexicon documents;
  final Lexicon eventNouns;
  final Lexicon abbreviations;
  final Lexicon inscriptions;
  final Lexicon openingAdverbs;
  final Lexicon publicBodies;
  final Lexicon noThings;
  final Lexicon noNews;
  final Lexicon rolloutNouns;
  final Lexicon functionWords;
  final Lexicon connectives;
  final Lexicon politicalWords;
  final Lexicon talkWords;
  private final ImmutableMap<String, Integer> closedClasses;

  EnglishLexicons() {
    LexiconReader reader = new LexiconReader("english");
    reportingVerbs = new ReportingVerbs(reader);
    reportingNouns = reader.read("reporting-nouns");
    speechVerbs = EnglishVerbForms.of(reader.read("speech-verbs"));
    quotationVerbs = EnglishVerbForms.of(reader.read("quotation-verbs"));
    namingVerbs = EnglishVerbForms.of(reader.read("naming-verbs"));
    addressVerbs = EnglishVerbForms.of(reader.read("address-verbs"));
    announcingVerbs = EnglishVerbForms.of(reader.read("announcing-verbs"));
    presentingVerbs = EnglishVerbForms.of(reader.read("presenting-verbs"));
    creatingVerbs = EnglishVerbForms.of(reader.read("creating-verbs"));
    dealVerbs = EnglishVerbForms.of(reader.read("deal-verbs"));
    dealNouns = reader.read("deal-nouns");
    acquiringVerbs = EnglishVerbForms.of(reader.read("acquiring-verbs"));
    givingVerbs = EnglishVerbForms.of(reader.read("giving-verbs"));
    launchNouns = reader.read("launch-nouns");
    presentingNouns = reader.read("presenting-nouns");
    creatingIdioms = new VerbIdioms(reader.read("creating-idioms"));
    announcingIdioms = new VerbIdioms(reader.read("announcing-idioms"));
    partneringIdioms = new VerbIdioms(reader.read("partnering-idioms"));
    cooperatingIdioms = new VerbIdioms(reader.read("cooperating-idioms"));
    arrivingIdioms = new VerbIdioms(reader.read("arriving-idioms"));
    arrivingVerbs = EnglishVerbForms.of(reader.read("arriving-verbs"));
    movingVerbs = EnglishVerbForms.of(reader.read("moving-verbs"));
    auxiliaries = reader.read("auxiliaries");
    productNouns = reader.read("product-nouns");
    timeWords = reader.read("time-words");
    personTitles = reader.read("person-titles");
    honorifics = reader.read("honorifics");
    titleModifiers = reader.read("title-modifiers");
    postNominals = reader.read("post-nominals");
    feminineNames = reader.read("feminine-given-names");
    masculineNames = reader.read("masculine-given-names");
    familyNames = reader.read("family-names");
    organizationWords = reader.read("organization-words");
    groupNouns = reader.read("group-nouns");
    thingNouns = reader.read("thing-nouns");
    pageLabels = reader.read("page-labels");
    occasions = reader.read("occasions");
    documents = reader.read("documents");
    eventNouns = reader.read("event-nouns");
    inscriptions = reader.read("inscriptions");
    openingAdverbs = reader.read("opening-adverbs");
    publicBodies = reader.read("public-bodies");
    noThings = reader.read("no-things");
    noNews = reader.read("no-news");
    rolloutNouns = reader.read("rollout-nouns");
    abbreviations = reader.read("abbreviations");
    functionWords = reader.read("function-words");
    connectives = reader.read("connectives");
    politicalWords = reader.read("political-words");
    talkWords = reader.read("talk-words");
    closedClasses = numbered(functionWords);
  }

  private static ImmutableMap<String, Integer> numbered(Lexicon words) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    int next = 0;
    for (String word : ImmutableSortedSet.copyOf(words.entries())) {
      numbers.put(word, next++);
    }
    return numbers.buildOrThrow();
  }

  /** The number of a word of the closed classes, or -1. */
  int closedClass(String word) {
    return closedClasses.getOrDefault(word, -1);
  }

  /** Whether a name that ends with this word is an event's: {@code Expo}, {@code LoadFest}. */
  boolean isEventName(String last) {
    int inner = last.length() - 1;
    while (inner > 0 && !Character.isUpperCase(last.charAt(inner))) {
      inner--;
    }
    return eventNouns.contains(EnglishAnalyzer.lower(last))
        || (inner > 1 && eventNouns.contains(EnglishAnalyzer.lower(last.substring(inner))));
  }
}
