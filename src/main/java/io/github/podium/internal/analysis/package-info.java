/**
 * The values that pass between the stages: immutable, in the coordinates of the analysed text
 * (UTF-16 code units, end exclusive), independent of the language.
 */
package io.github.podium.internal.analysis;
