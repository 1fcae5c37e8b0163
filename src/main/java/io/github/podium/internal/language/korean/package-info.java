/**
 * Korean: Nori's morphemes and rules on them. {@code KoreanPack} is the table of contents; {@code
 * KoreanAnalyzer} takes the text apart, {@code KoreanAttributions} finds what was said, with {@code
 * KoreanCues} for the reporting words and {@code KoreanSources} for the speakers' mentions.
 */
package io.github.podium.internal.language.korean;
