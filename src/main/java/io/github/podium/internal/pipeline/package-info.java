/**
 * The stages that every language shares, in the order of {@code Pipeline}. What the layout tells of
 * who says what: {@code TurnFinder} reads labelled turns ({@code TurnLine}: one line of them,
 * {@code TurnLabels}: the labels of all, {@code LabelClauses}: what is none), {@code HeadedTurns}
 * those below a name, {@code CaptionFinder} captions without labels, {@code Attributor} puts them
 * beside what the language finds by its cues. Who a speaker is: {@code SpeakerResolver} orders the
 * work, {@code MentionResolver} says whom a mention means, {@code ReferenceResolver} does so for
 * pronouns and roles, {@code Conversation} for words without a source, {@code AnnouncerResolver}
 * for announcements; {@code SpeakerRegistry} unites the forms of a name, which {@code NameIndex}
 * finds, {@code NameOccurrences} where a name stands besides.
 */
package io.github.podium.internal.pipeline;
