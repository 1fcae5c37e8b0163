package io.github.podium.examples;

import io.github.podium.model.Document;

/**
 * A document to read.
 *
 * @param id its name in the answer
 * @param place where it came from, for messages: a file, with the line in a .jsonl file
 * @param document the document
 */
record InputDocument(String id, String place, Document document) {}
