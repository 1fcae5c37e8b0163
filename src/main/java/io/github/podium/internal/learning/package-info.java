/**
 * Small linear models: what a decision sees, and how it is weighed, between two answers ({@code
 * LinearModel}) or several ({@code StepModel}). Knows no language.
 */
package io.github.podium.internal.learning;
