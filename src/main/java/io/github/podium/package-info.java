/**
 * Podium reads coverage of conference talks and returns the speakers, their claims and the
 * announcements, each with its exact place in the text. Start with {@link
 * io.github.podium.TalkExtractor}.
 */
package io.github.podium;
