/** Podium: speakers, claims and announcements from coverage of conference talks. */
@org.jspecify.annotations.NullMarked
module io.github.podium {
  requires com.google.common;
  requires org.apache.lucene.analysis.nori;
  requires org.apache.lucene.core;
  requires org.apache.opennlp.tools;
  // OpenNLP logs through it, but being an automatic module cannot say so.
  requires org.slf4j;
  requires static org.jspecify;

  exports io.github.podium;
  exports io.github.podium.model;
}
