package io.github.podium.internal.language.english;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.podium.internal.language.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads documents beside the trees that another parser gave their sentences. */
final class ParsedSentences {

  private final EnglishLexicons lexicons = new EnglishLexicons();
  private final DocumentReader reader = new DocumentReader(new EnglishPack());

  /**
   * The sentences of a file of documents.
   *
   * @param trees a line for each sentence, in order: for each token {@code head label}, tabs
   *     between; heads count from 1, 0 is the root
   */
  List<ParsedSentence> read(Path documents, Path trees) throws IOException {
    List<String> lines = Files.readAllLines(trees, UTF_8);
    List<ParsedSentence> found = new ArrayList<>();
    int line = 0;
    for (JsonNode document : DocumentReader.documents(documents)) {
      for (TokenRow row : ((EnglishReading) reader.read(document)).rows()) {
        found.add(sentence(row, lines.get(line)));
        line++;
      }
    }
    if (line != lines.size()) {
      throw new IllegalStateException(trees + " has " + lines.size() + " trees for " + line);
    }
    return found;
  }

  private ParsedSentence sentence(TokenRow row, String line) {
    String[] tokens = line.split("\t", -1);
    if (tokens.length != row.size()) {
      throw new IllegalStateException("A tree of other tokens than " + row.size() + ": " + line);
    }
    int[] heads = new int[tokens.length];
    DependencyLabel[] labels = new DependencyLabel[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      int space = tokens[i].indexOf(' ');
      heads[i] = Integer.parseInt(tokens[i].substring(0, space)) - 1;
      labels[i] = label(tokens[i].substring(space + 1));
    }
    return ParsedSentence.of(row, new TokenCodes(row, lexicons), heads, labels);
  }

  /** The label for one of the scheme of Choi and McCallum (2013). */
  private static DependencyLabel label(String name) {
    return switch (name) {
      case "nsubj", "csubj", "expl" -> DependencyLabel.SUBJECT;
      case "nsubjpass", "csubjpass" -> DependencyLabel.PASSIVE_SUBJECT;
      case "dobj", "attr", "acomp", "oprd", "dative" -> DependencyLabel.OBJECT;
      case "ccomp" -> DependencyLabel.CLAUSE;
      case "xcomp" -> DependencyLabel.OPEN_CLAUSE;
      case "advcl" -> DependencyLabel.ADVERBIAL_CLAUSE;
      case "relcl", "acl" -> DependencyLabel.NOUN_CLAUSE;
      case "prep", "agent" -> DependencyLabel.PREPOSITION;
      case "pobj", "pcomp" -> DependencyLabel.PREPOSITION_OBJECT;
      case "conj" -> DependencyLabel.CONJUNCT;
      case "cc", "preconj" -> DependencyLabel.COORDINATION;
      case "appos" -> DependencyLabel.APPOSITION;
      case "poss" -> DependencyLabel.POSSESSOR;
      case "det", "nmod", "compound", "case", "predet", "qmod" -> DependencyLabel.MODIFIER;
      case "aux", "auxpass", "neg", "prt" -> DependencyLabel.AUXILIARY;
      case "mark" -> DependencyLabel.MARK;
      case "advmod", "npadvmod" -> DependencyLabel.ADVERBIAL;
      case "root" -> DependencyLabel.ROOT;
      default -> DependencyLabel.OTHER;
    };
  }
}
