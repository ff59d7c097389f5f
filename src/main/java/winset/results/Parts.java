package winset.results;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import winset.sweep.Plan;

/**
 * The growing files of a sweep while they are written, batch by batch under another name; in place
 * when all are whole. What an earlier writing left is set aside first, to be gone through.
 */
final class Parts implements Closeable {

  /** Ending of the name of a file that is being written. */
  static final String PART = ".part";

  /** Ending of the name of what an earlier writing left. */
  static final String KEPT = ".kept";

  /** Names of all files that may grow. */
  static final List<String> NAMES =
      Stream.concat(Arrays.stream(RowFile.values()).map(RowFile::file), Stream.of(Checks.FILE))
          .toList();

  private final Path folder;
  private final String sweep;
  private final Map<RowFile, OutputStream> out = new LinkedHashMap<>();
  private final OutputStream checks;

  /**
   * Starts all files with their headers.
   *
   * @param sweep tells the sweep from others
   */
  Parts(Plan plan, Path folder, String sweep) throws IOException {
    this.folder = folder;
    this.sweep = sweep;
    for (RowFile file : RowFile.of(plan)) {
      out.put(file, start(file.file(), file.header(plan)));
    }
    checks = start(Checks.FILE, Checks.HEADER);
  }

  /** Names of the files that grow in the sweeps of a plan. */
  static List<String> names(Plan plan) {
    List<String> names = new ArrayList<>(RowFile.of(plan).stream().map(RowFile::file).toList());
    names.add(Checks.FILE);
    return names;
  }

  /** Sets aside, of each file, the longest that was left of it. */
  static void setAside(Plan plan, Path folder) throws IOException {
    for (String name : names(plan)) {
      Path longest = longest(folder, name);
      if (Files.exists(longest)) {
        Files.move(longest, aside(folder, name), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.deleteIfExists(folder.resolve(name + PART));
      Files.deleteIfExists(folder.resolve(name));
    }
  }

  /** The longest that was left of a file, under whatever name. */
  static Path longest(Path folder, String name) {
    return Stream.of(KEPT, PART, "")
        .map(ending -> folder.resolve(name + ending))
        .max(Comparator.comparingLong(file -> file.toFile().length()))
        .orElseThrow();
  }

  /** Where a file that was left is set aside. */
  static Path aside(Path folder, String name) {
    return folder.resolve(name + KEPT);
  }

  /** A stream that an interruption of the thread does not close. */
  private OutputStream start(String name, List<String> header) throws IOException {
    OutputStream file = new FileOutputStream(folder.resolve(name + PART).toFile());
    write(file, Table.text(table -> table.row(header.toArray())));
    return file;
  }

  private static void write(OutputStream file, String text) throws IOException {
    file.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a batch. */
  void append(Chunk chunk) throws IOException {
    for (Map.Entry<RowFile, OutputStream> file : out.entrySet()) {
      write(file.getValue(), chunk.text(file.getKey()));
    }
    write(checks, Checks.row(chunk, sweep));
  }

  /** Puts all files in place. */
  void finish(Plan plan) throws IOException {
    close();
    for (String name : names(plan)) {
      Files.move(
          folder.resolve(name + PART), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    for (String name : names(plan)) {
      Files.deleteIfExists(aside(folder, name));
    }
  }

  @Override
  public void close() throws IOException {
    for (OutputStream file : out.values()) {
      file.close();
    }
    checks.close();
  }
}
