package winset.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in a folder, seen as the folder of a sweep. */
record Contents(Path folder, List<String> names, Optional<Manifest> manifest) {

  static final String SWEEP = "sweep.yaml";
  static final String SCENARIO = "scenario.yaml";
  static final String DESIGN = "design.csv";
  static final String PACKAGE = "datapackage.json";

  private static final List<String> MADE_AT_ONCE =
      List.of(Manifest.FILE, SWEEP, SCENARIO, DESIGN, PACKAGE, SweepTables.POINTS);
  private static final List<String> DERIVED = List.of("charts", "analysis", "report.html");

  /** Looks into a folder; one that is not there is empty. */
  static Contents of(Path folder) throws IOException, Refused {
    if (!Files.exists(folder)) {
      return new Contents(folder, List.of(), Optional.empty());
    }
    if (!Files.isDirectory(folder)) {
      throw new Refused(Refused.Why.A_FILE, "");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<String> names =
          inside
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> !name.equals(FolderLock.FILE))
              .sorted()
              .toList();
      return new Contents(folder, names, Manifest.read(folder));
    }
  }

  boolean empty() {
    return names.isEmpty();
  }

  /** A file that no sweep has. */
  Optional<String> foreign() {
    Set<String> known = new HashSet<>(DERIVED);
    for (String name : MADE_AT_ONCE) {
      known.addAll(List.of(name, name + Parts.PART));
    }
    for (String name : Parts.NAMES) {
      known.addAll(List.of(name, name + Parts.PART, name + Parts.KEPT));
    }
    return names.stream().filter(name -> !known.contains(name)).findFirst();
  }

  /** True if the folder says by its files that it is of this configuration. */
  boolean configured(Configuration configuration) throws IOException {
    return says(SWEEP, configuration.sweep()) && says(SCENARIO, configuration.scenario());
  }

  private boolean says(String name, String text) throws IOException {
    return names.contains(name) && text.equals(Files.readString(folder.resolve(name)));
  }

  /** True if there may be rows of runs in it. */
  boolean rows() {
    return names.stream().anyMatch(name -> Parts.NAMES.stream().anyMatch(name::startsWith));
  }

  /** Deletes what the manifest lists, and nothing else. */
  void deleteListed(Manifest listed) throws IOException {
    for (String name : listed.files().keySet()) {
      delete(name);
      delete(name + Parts.PART);
      delete(name + Parts.KEPT);
    }
    for (String name : listed.derived()) {
      delete(name);
    }
    for (String name : DERIVED) {
      deleteIfEmptyFolder(name);
    }
    delete(Manifest.FILE);
  }

  private void delete(String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (file.startsWith(folder) && Files.isRegularFile(file)) {
      Files.delete(file);
    }
  }

  private void deleteIfEmptyFolder(String name) throws IOException {
    Path inside = folder.resolve(name);
    if (Files.isDirectory(inside)) {
      try (Stream<Path> files = Files.list(inside)) {
        if (files.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(inside);
    }
  }
}
