/** Small linear models: what a decision sees, and how it is weighed. Knows no language. */
package io.github.podium.internal.learning;
