package io.github.podium.examples;

import io.github.podium.model.Extraction;

/** A way to print what was read from a document. */
interface ResultPrinter {

  /** Prints one document's extraction. */
  void print(InputDocument document, Extraction extraction);
}
