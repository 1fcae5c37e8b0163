/** The stages that every language shares, in the order of {@code Pipeline}. */
package io.github.podium.internal.pipeline;
