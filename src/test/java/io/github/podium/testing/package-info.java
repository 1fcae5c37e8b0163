/** What the tests share: tables of examples, and the figures of accuracy. */
@org.jspecify.annotations.NullMarked
package io.github.podium.testing;
