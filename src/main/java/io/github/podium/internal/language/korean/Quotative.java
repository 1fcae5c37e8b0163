package io.github.podium.internal.language.korean;

/**
 * A form that hands content over to what reports it: 고, 라고, 며, 다는.
 *
 * @param index the index of the eojeol that ends with it
 * @param kind what follows it
 * @param afterQuotation whether it stands right behind a closing quotation mark
 * @param contentEnd where the content before it ends
 */
record Quotative(int index, Kind kind, boolean afterQuotation, int contentEnd) {

  /** What a quotative leads to. */
  enum Kind {
    /** 고, 라고: a verb. */
    FINAL,
    /** 며, 라며, 면서: another clause. */
    CONNECTIVE,
    /** 다는, 라는, 란: a noun. */
    ADNOMINAL,
    /** 였다, 이다: the end, after a noun of speech (첫마디는 “…”였다). */
    COPULA,
    /** Nothing: a quotation that stands by itself. */
    BARE
  }
}
