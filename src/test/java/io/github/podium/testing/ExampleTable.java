package io.github.podium.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.podium.model.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables of examples: blocks of lines ended by a blank line, each with a {@code [name]} on
 * top, then the text with tags around what must be found ({@code <source 1>…</source>}), then lines
 * that begin with {@code =>} for what has no place in the text. Lines that begin with {@code #} are
 * comments.
 */
public final class ExampleTable {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)(?: ([^<>]*))?>");

  private ExampleTable() {}

  /**
   * A tagged stretch of an example: {@code label} is the tag's name, {@code value} what follows it.
   */
  public record Mark(String label, String value, TextSpan span) {}

  /** An example without its tags. */
  public record Example(String name, String text, List<Mark> marks, List<String> expectations) {

    /** The marks with this label. */
    public List<Mark> marks(String label) {
      return marks.stream().filter(mark -> mark.label().equals(label)).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Reads the table at this path below {@code io/github/podium} of the test resources. */
  public static List<Example> read(String path) {
    String resource = "/io/github/podium/" + path;
    try (InputStream stream = ExampleTable.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("There is no table " + resource);
      }
      return parse(new String(stream.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Example> parse(String table) {
    List<Example> examples = new ArrayList<>();
    List<String> block = new ArrayList<>();
    List<String> lines = new ArrayList<>(table.lines().toList());
    lines.add("");
    for (String line : lines) {
      if (line.startsWith("#")) {
        continue;
      }
      if (!line.isBlank()) {
        block.add(line);
      } else if (!block.isEmpty()) {
        examples.add(example(block));
        block.clear();
      }
    }
    return examples;
  }

  private static Example example(List<String> block) {
    String name = block.get(0);
    if (!name.startsWith("[") || !name.endsWith("]")) {
      throw new IllegalArgumentException("An example begins with [its name], not with " + name);
    }
    List<String> text = new ArrayList<>();
    List<String> expectations = new ArrayList<>();
    for (String line : block.subList(1, block.size())) {
      if (line.startsWith("=>")) {
        expectations.add(line.substring(2).strip());
      } else {
        text.add(line);
      }
    }
    List<Mark> marks = new ArrayList<>();
    String plain = unmark(String.join("\n", text), marks);
    return new Example(name.substring(1, name.length() - 1), plain, marks, expectations);
  }

  private static String unmark(String tagged, List<Mark> marks) {
    StringBuilder plain = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    Matcher matcher = TAG.matcher(tagged);
    int from = 0;
    while (matcher.find()) {
      plain.append(tagged, from, matcher.start());
      from = matcher.end();
      if (matcher.group(1).isEmpty()) {
        String value = matcher.group(3) == null ? "" : matcher.group(3);
        int begin = plain.length();
        open.push(new Mark(matcher.group(2), value, new TextSpan(begin, begin + 1)));
      } else {
        Mark mark = open.pop();
        if (!mark.label().equals(matcher.group(2))) {
          throw new IllegalArgumentException("<" + mark.label() + "> is closed as " + matcher);
        }
        marks.add(
            new Mark(
                mark.label(), mark.value(), new TextSpan(mark.span().begin(), plain.length())));
      }
    }
    return plain.append(tagged.substring(from)).toString();
  }
}
