package io.github.podium.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The library with all it needs at run time and the {@link Printer}, packed as users pack them. */
public final class Packages {

  /** The library's classes and resources. */
  public static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

  private static final Pattern RUNTIME =
      Pattern.compile("(opennlp|lucene|guava|failureaccess|slf4j-api)-.*\\.jar");
  private static final Pattern LOADER = Pattern.compile("spring-boot-loader-.*\\.jar");
  private static final Pattern UNMERGED =
      Pattern.compile("(.*/)?module-info\\.class|META-INF/(MANIFEST\\.MF|[^/]*\\.(SF|RSA|DSA|EC))");
  private static final String SERVICES = "META-INF/services/";

  private Packages() {}

  /** The jars that the library needs at run time. */
  public static List<Path> runtimeJars() {
    return jars(RUNTIME);
  }

  /** Copies the program into a directory for a class path of its own. */
  public static Path printerClasses(Path directory) throws IOException {
    String name = printerEntry();
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, printerBytes());
    return directory;
  }

  /** Writes one jar of everything: services are merged, of other entries the first one stays. */
  public static Path fatJar(Path jar) throws IOException {
    Map<String, byte[]> entries = classes("");
    entries.put(printerEntry(), printerBytes());
    for (Path runtimeJar : runtimeJars()) {
      content(runtimeJar)
          .forEach(
              (name, bytes) ->
                  entries.merge(
                      name,
                      bytes,
                      (first, next) -> name.startsWith(SERVICES) ? lines(first, next) : first));
    }
    entries.keySet().removeIf(name -> UNMERGED.matcher(name).matches());
    Manifest manifest = manifest(Printer.class.getName());
    try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      stream.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        stream.putNextEntry(new ZipEntry(entry.getKey()));
        stream.write(entry.getValue());
      }
    }
    return jar;
  }

  /** Writes a jar of jars as Spring Boot does, with its loader at the root. */
  public static Path nestedJar(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (Path loader : jars(LOADER)) {
      entries.putAll(content(loader));
    }
    entries.keySet().removeIf(name -> UNMERGED.matcher(name).matches());
    entries.putAll(classes("BOOT-INF/classes/"));
    entries.put("BOOT-INF/classes/" + printerEntry(), printerBytes());
    for (Path runtimeJar : runtimeJars()) {
      entries.put("BOOT-INF/lib/" + runtimeJar.getFileName(), Files.readAllBytes(runtimeJar));
    }
    Manifest manifest = manifest("org.springframework.boot.loader.launch.JarLauncher");
    manifest.getMainAttributes().putValue("Start-Class", Printer.class.getName());
    manifest.getMainAttributes().putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
    manifest.getMainAttributes().putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
    try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      // The loader looks for the directory itself.
      stream.putNextEntry(new ZipEntry("BOOT-INF/classes/"));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry written = new ZipEntry(entry.getKey());
        if (entry.getKey().endsWith(".jar")) {
          store(written, entry.getValue());
        }
        stream.putNextEntry(written);
        stream.write(entry.getValue());
      }
    }
    return jar;
  }

  /** The loader reads nested jars in place, so they must not be compressed. */
  private static void store(ZipEntry entry, byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(checksum.getValue());
  }

  private static Manifest manifest(String mainClass) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
    return manifest;
  }

  private static List<Path> jars(Pattern name) {
    // Surefire puts what module-info requires on the module path and the rest on the class path.
    List<Path> jars =
        Stream.of("java.class.path", "jdk.module.path")
            .map(property -> System.getProperty(property, ""))
            .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
            .map(Path::of)
            .filter(path -> name.matcher(path.getFileName().toString()).matches())
            .distinct()
            .toList();
    if (jars.isEmpty()) {
      throw new IllegalStateException("There is no jar " + name + " among the tests' jars");
    }
    return jars;
  }

  private static Map<String, byte[]> classes(String prefix) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = CLASSES.relativize(file).toString().replace(File.separatorChar, '/');
        entries.put(prefix + name, Files.readAllBytes(file));
      }
    }
    return entries;
  }

  private static Map<String, byte[]> content(Path jar) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream stream = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), stream.readAllBytes());
        }
      }
    }
    return entries;
  }

  private static byte[] lines(byte[] first, byte[] next) {
    TreeSet<String> lines = new TreeSet<>();
    lines.addAll(new String(first, UTF_8).lines().toList());
    lines.addAll(new String(next, UTF_8).lines().toList());
    return String.join("\n", lines).getBytes(UTF_8);
  }

  private static String printerEntry() {
    return Printer.class.getName().replace('.', '/') + ".class";
  }

  private static byte[] printerBytes() throws IOException {
    try (InputStream stream = Printer.class.getResourceAsStream("Printer.class")) {
      if (stream == null) {
        throw new IllegalStateException("The class file of Printer is missing");
      }
      return stream.readAllBytes();
    }
  }
}
