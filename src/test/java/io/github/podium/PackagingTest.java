package io.github.podium;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.podium.testing.Extractors;
import io.github.podium.testing.Packages;
import io.github.podium.testing.Printer;
import java.io.File;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers are the same however the library is packed and whatever the JVM is set to. */
class PackagingTest {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final String PRINTER = Printer.class.getName();
  private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1";
  private static final int TIMEOUT_SECONDS = 60;
  private static final int LOADERS = 2;
  private static final int COLLECTION_SECONDS = 10;
  private static final int COLLECTION_PAUSE_MILLIS = 100;

  private static String[] files = {};
  private static String expected = "";

  private Path directory;

  @BeforeAll
  static void readTheExamplesInThisJvm() throws IOException {
    try (Stream<Path> talks = Files.list(Path.of("examples/talks"))) {
      files =
          talks
              .map(talk -> talk.toAbsolutePath().toString())
              .filter(talk -> talk.endsWith(".txt"))
              .sorted()
              .toArray(String[]::new);
    }
    expected = Printer.render(Extractors.BOTH, files);
    assertThat(expected.lines()).hasSameSizeAs(files).allMatch(line -> line.contains("Claim["));
  }

  @BeforeEach
  void makeADirectory(@TempDir Path made) {
    directory = made;
  }

  @Test
  void onTheClassPathOfATurkishJvmWithAnOldEncoding() throws Exception {
    List<Path> path = new ArrayList<>(Packages.runtimeJars());
    path.add(Packages.CLASSES);
    path.add(Packages.printerClasses(directory.resolve("printer")));
    assertPrintsTheSame(
        "-Dfile.encoding=ISO-8859-1",
        "-Duser.language=tr",
        "-Duser.country=TR",
        "-Duser.timezone=Pacific/Kiritimati",
        "-classpath",
        joined(path),
        PRINTER);
  }

  @Test
  void onTheModulePath() throws Exception {
    List<Path> path = new ArrayList<>(Packages.runtimeJars());
    path.add(Packages.CLASSES);
    // The class path holds the program only: it sees the library just as a module.
    assertPrintsTheSame(
        "--module-path",
        joined(path),
        "--add-modules",
        "io.github.podium",
        "-classpath",
        Packages.printerClasses(directory.resolve("printer")).toString(),
        PRINTER);
  }

  @Test
  void inOneJarOfEverything() throws Exception {
    assertPrintsTheSame("-jar", Packages.fatJar(directory.resolve("fat.jar")).toString());
  }

  @Test
  void inAJarOfJars() throws Exception {
    assertPrintsTheSame("-jar", Packages.nestedJar(directory.resolve("nested.jar")).toString());
  }

  @Test
  void inClassLoadersThatAreCollectedAfterwards() throws Exception {
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < LOADERS; i++) {
      loaders.add(readInALoaderOfItsOwn());
    }
    // The JDK holds the last one: the record methods it makes remember whom they were made for last
    // (the handle in ObjectMethods.OBJECT_EQ caches its last type). What the library held would
    // hold all of them.
    List<WeakReference<ClassLoader>> earlier = loaders.subList(0, LOADERS - 1);
    long deadline = System.nanoTime() + SECONDS.toNanos(COLLECTION_SECONDS);
    while (System.nanoTime() < deadline && !earlier.stream().allMatch(l -> l.refersTo(null))) {
      System.gc();
      MILLISECONDS.sleep(COLLECTION_PAUSE_MILLIS);
    }
    assertThat(earlier).allMatch(loader -> loader.refersTo(null), "is collected");
  }

  /** In a method of its own, so that no variable holds anything of the loader afterwards. */
  private WeakReference<ClassLoader> readInALoaderOfItsOwn() throws Exception {
    List<Path> path = new ArrayList<>(Packages.runtimeJars());
    path.add(Packages.CLASSES);
    path.add(Packages.printerClasses(directory.resolve("printer")));
    List<URL> urls = new ArrayList<>();
    for (Path part : path) {
      urls.add(part.toUri().toURL());
    }
    // No parent: in a JVM of modules the platform loader would find the library that is tested.
    try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
      Class<?> printer = loader.loadClass(PRINTER);
      assertThat(printer.getClassLoader()).isSameAs(loader);
      Object printed = printer.getMethod("render", String[].class).invoke(null, (Object) files);
      assertThat(printed).isEqualTo(expected);
      return new WeakReference<>(loader);
    }
  }

  private void assertPrintsTheSame(String... options) throws Exception {
    Path output = directory.resolve("output");
    Path errors = directory.resolve("errors");
    List<String> command = new ArrayList<>(List.of(JAVA.toString(), QUICK_TO_START));
    command.addAll(List.of(options));
    command.addAll(List.of(files));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    try {
      assertThat(process.waitFor(TIMEOUT_SECONDS, SECONDS)).as("ended in time").isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.exitValue()).as(() -> read(errors)).isZero();
    // Strict: bytes that are no UTF-8 fail.
    assertThat(Files.readString(output, UTF_8)).isEqualTo(expected);
  }

  /** What was written in whatever encoding. */
  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
