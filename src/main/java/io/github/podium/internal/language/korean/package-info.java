/**
 * Korean: Nori's morphemes and rules on them. {@code KoreanPack} is the table of contents and
 * {@code KoreanReading} what is found in one text.
 *
 * <ul>
 *   <li>{@code KoreanAnalyzer} takes the text apart, {@code MorphemeReader} by Nori; {@code
 *       Eojeols} groups the morphemes by {@code EojeolReader}, {@code ParticleReader} parts noun
 *       and particle with {@code TextNouns}; an {@code Eojeol} is a {@code Word} and its place.
 *   <li>{@code KoreanAttributions} finds what was said: {@code KoreanCues}, {@code KoreanNounCues}
 *       and {@code Quotatives} the reporting words, {@code KoreanSources} the sources, {@code
 *       KoreanContents} the content; {@code KoreanQuotations} and {@code KoreanReports} the
 *       quotations without a quotative.
 *   <li>{@code KoreanNounPhrases} says where a source begins, {@code KoreanSpeakers} whether it can
 *       speak, {@code KoreanTitledNames} what is a name before a title.
 *   <li>{@code KoreanMentions} reads a name or a role; {@code KoreanEvidence} is what names the
 *       text uses, {@code NamesByEnd} finds them by their last letters.
 *   <li>{@code KoreanAnnouncements} finds what is announced: {@code KoreanPredicates} by which
 *       verbs, {@code KoreanAnnouncedThings} which phrases, {@code FoundThings} whether again,
 *       {@code KoreanLaterDates} when; {@code KoreanAnnouncementChoice} adds what weights choose.
 * </ul>
 */
package io.github.podium.internal.language.korean;
