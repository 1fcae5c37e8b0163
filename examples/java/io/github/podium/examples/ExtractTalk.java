package io.github.podium.examples;

import io.github.podium.TalkExtractor;
import io.github.podium.model.Extraction;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the event, the speakers, their claims and the announcements of reports. */
@Command(
    name = "ExtractTalk",
    mixinStandardHelpOptions = true,
    version = "Podium 0.1.0",
    description = "Prints the speakers, claims and announcements of conference reports.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:all read", "1:an input cannot be read", "2:wrong usage"})
public final class ExtractTalk implements Callable<Integer> {

  private static final int DOCUMENTS_WITHOUT_BAR = 3;

  /** The ways to print. */
  enum Format {
    text,
    jsonl
  }

  @Option(
      names = "--format",
      defaultValue = "text",
      description =
          "text for people (default) or jsonl, one document a line: ${COMPLETION-CANDIDATES}")
  private Format format = Format.text;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "Plain text (.txt, one document a file) or JSON Lines (.jsonl: id, text,",
        "optional language and published). Without a file, standard input is one text."
      })
  private List<String> files = new ArrayList<>();

  private final PrintStream out;

  private ExtractTalk(PrintStream out) {
    this.out = out;
  }

  /** Runs the program. */
  public static void main(String[] args) {
    // UTF-8 whatever the platform's encoding is.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    int status = run(out, args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the program, prints its answer here, and returns its exit status. */
  static int run(PrintStream out, String... args) {
    return new CommandLine(new ExtractTalk(out))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .execute(args);
  }

  @Override
  public Integer call() {
    try {
      List<InputDocument> documents = InputReader.read(files, System.in);
      print(documents);
      return CommandLine.ExitCode.OK;
    } catch (InputException e) {
      System.err.println("ExtractTalk: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    } catch (UncheckedIOException e) {
      System.err.println("ExtractTalk: cannot write the answer: " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    } finally {
      out.flush();
    }
  }

  private void print(List<InputDocument> documents) {
    TalkExtractor extractor = TalkExtractor.create();
    boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
    ResultPrinter printer =
        format == Format.jsonl ? new JsonPrinter(out) : new TextPrinter(out, terminal);
    boolean showProgress = terminal && documents.size() > DOCUMENTS_WITHOUT_BAR;
    if (!showProgress) {
      documents.forEach(document -> printer.print(document, extract(extractor, document)));
      return;
    }
    try (ProgressBar bar =
        new ProgressBarBuilder().setTaskName("Reading").setInitialMax(documents.size()).build()) {
      for (InputDocument document : documents) {
        printer.print(document, extract(extractor, document));
        bar.step();
      }
    }
  }

  private static Extraction extract(TalkExtractor extractor, InputDocument input) {
    try {
      return extractor.extract(input.document());
    } catch (IllegalArgumentException e) {
      throw new InputException(input.place() + ": " + e.getMessage(), e);
    }
  }
}
