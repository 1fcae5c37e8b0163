package io.github.podium.internal.language.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import io.github.podium.internal.language.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses the sentences of documents with NLP4J, on Podium's own tokens, and writes the trees from
 * which the small parser learns.
 */
public final class Teacher {

  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv><column index="1" field="form"/></tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(UTF_8)));

  private Teacher() {}

  /** {@code DOCUMENTS TREES}: a file of documents as JSON Lines, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    Teacher teacher = new Teacher();
    DocumentReader reader = new DocumentReader(new EnglishPack());
    List<String> lines = new ArrayList<>();
    for (JsonNode document : DocumentReader.documents(Path.of(arguments[0]))) {
      for (TokenRow row : ((EnglishReading) reader.read(document)).rows()) {
        lines.add(teacher.tree(row));
      }
    }
    Files.write(Path.of(arguments[1]), lines, UTF_8);
  }

  /** The head and label of each token; heads count from 1, 0 is the root. */
  private String tree(TokenRow row) {
    NLPNode[] nodes = new NLPNode[row.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < row.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, straight(row.text(i)));
    }
    decoder.decode(nodes);
    List<String> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode head = nodes[i].getDependencyHead();
      tokens.add((head == null ? 0 : head.getID()) + " " + nodes[i].getDependencyLabel());
    }
    return String.join("\t", tokens);
  }

  private static String straight(String word) {
    String straight =
        word.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
    return straight.isBlank() ? "_" : straight;
  }
}
