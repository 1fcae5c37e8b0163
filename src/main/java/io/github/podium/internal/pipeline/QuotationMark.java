package io.github.podium.internal.pipeline;

/**
 * A quotation mark in its place.
 *
 * @param begin its first code unit
 * @param end the code unit after it
 * @param mayOpen whether it can open a quotation here
 * @param mayClose whether it can close one
 * @param isCertain whether the mark's own shape or its neighbours leave no doubt
 */
record QuotationMark(int begin, int end, boolean mayOpen, boolean mayClose, boolean isCertain) {

  int length() {
    return end - begin;
  }
}
