/**
 * English: OpenNLP's sentences, tokens and tags, rules on them, and small learned models. {@code
 * EnglishPack} is the table of contents and {@code EnglishReading} what is found in one text.
 *
 * <ul>
 *   <li>{@code EnglishAnalyzer} takes the text apart, {@code TagRepair} mends the tags.
 *   <li>{@code EnglishAttributions} says by rule what was said: {@code EnglishCues} finds the
 *       verbs, {@code EnglishSubjects} the sources ({@code Appositions}: what stands between),
 *       {@code EnglishContents} the content ({@code NamingContents}: what somebody calls
 *       something).
 *   <li>{@code LearnedAttributions} weighs that: {@code DecisionFinder} lays out the candidates
 *       ({@code CueCandidates} by {@code ReportingVerbs}, {@code SourceCandidates}), classes called
 *       {@code …Features} tell what is seen of each, {@code AttributionModels} holds the weights,
 *       those of politics apart ({@code TextField}). For these {@code DependencyParser} tells what
 *       depends on what, step by step ({@code ParserState}, {@code ParserFeatures}), and classes
 *       called {@code …Syntax} what a {@code DependencyTree} adds to the features. What the weights
 *       choose, {@code SourceBounds}, {@code ContentBounds} and {@code KeptRules} mend by grammar;
 *       {@code ReportBounds} gives each cue of a sentence what is its own.
 *   <li>{@code EnglishQuotations} attributes the quotations that are left: {@code Signatures} says
 *       who signed one, {@code ColonClauses} what the clause before a colon tells.
 *   <li>{@code EnglishEvidence} says which names of a text are persons', which are firms': {@code
 *       OrganizationSigns} by what stands beside them, {@code ShortenedNames} by their short forms.
 *   <li>{@code EnglishMentions} reads a name or a role, {@code EnglishRoles} what stands around it.
 *   <li>{@code EnglishAnnouncements} finds by rule what is announced: {@code EnglishPredicates} by
 *       which verbs, {@code NewThings} and {@code ThingBounds} which phrases, {@code
 *       AnnouncementDates} and {@code LaterDates} when, {@code NextEditions} events that come back.
 *       {@code AnnouncementChoice} weighs the rest.
 *   <li>{@code EnglishDates} and {@code EnglishEvents} do what they are called; what a date looks
 *       like, {@code EnglishDateReader} knows.
 * </ul>
 */
package io.github.podium.internal.language.english;
