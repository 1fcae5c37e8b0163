/**
 * English: OpenNLP's sentences, tokens and tags, and rules on them. {@code EnglishPack} is the
 * table of contents; {@code EnglishAnalyzer} takes the text apart, {@code EnglishAttributions}
 * finds what was said, with {@code EnglishCues} for the reporting verbs, {@code NounPhrases} for
 * the sources and {@code EnglishClauses} for the content.
 */
package io.github.podium.internal.language.english;
