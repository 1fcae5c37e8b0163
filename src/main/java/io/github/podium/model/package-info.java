/**
 * What Podium reads from a text: immutable records, free of null.
 *
 * <p>All positions are UTF-16 code units of the text that was given (the indexes of a Java {@code
 * String}), the end exclusive. Every constructor throws {@link java.lang.NullPointerException} for
 * null and {@link java.lang.IllegalArgumentException} for a value outside the range that it
 * documents.
 */
package io.github.podium.model;
