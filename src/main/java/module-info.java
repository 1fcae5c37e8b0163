/** Podium: speakers, claims and announcements from coverage of conference talks. */
@org.jspecify.annotations.NullMarked
module io.github.podium {
  requires com.google.common;
  requires org.apache.lucene.analysis.nori;
  requires org.apache.lucene.core;
  requires org.apache.opennlp.tools;
  requires static org.jspecify;

  exports io.github.podium;
  exports io.github.podium.model;
}
