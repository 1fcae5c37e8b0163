/**
 * Programs that use Podium: {@code QuoteTheSpeakers} is the shortest, {@code ExtractTalk} the full.
 */
@org.jspecify.annotations.NullMarked
package io.github.podium.examples;
