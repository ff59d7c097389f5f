package winset.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    Set<String> known = known();
    return names.stream().filter(name -> !known.contains(name)).findFirst();
  }

  /** Names of all that a sweep may have in its folder. */
  static Set<String> known() {
    Set<String> known = new HashSet<>(DERIVED);
    known.add(SliceStore.FOLDER);
    for (String name : MADE_AT_ONCE) {
      known.addAll(List.of(name, name + Parts.PART));
    }
    for (String name : Parts.NAMES) {
      known.addAll(List.of(name, name + Parts.PART, name + Parts.KEPT));
    }
    return known;
  }

  /** The manifest, if it is of this configuration. */
  Optional<Manifest> manifest(Configuration configuration) {
    return manifest.filter(m -> m.fingerprint().equals(configuration.fingerprint()));
  }

  /**
   * True if the folder says by its other files that it is of this configuration, and nothing says
   * that another version of results made it: its manifest is damaged then.
   */
  boolean configured(Configuration configuration) throws IOException {
    return manifest.map(m -> m.resultsVersion() == Configuration.RESULTS_VERSION).orElse(true)
        && names.contains(SWEEP)
        && configuration.decidesAs(text(SWEEP))
        && says(SCENARIO, configuration.scenario());
  }

  /**
   * Which part of a sweep the folder says it is of, by its manifest or, where that is lost, by its
   * data package; empty text for the whole, nothing if neither is there.
   */
  Optional<String> shard() throws IOException {
    Optional<String> told = manifest.map(m -> Objects.requireNonNullElse(m.shard(), ""));
    return told.isPresent()
        ? told
        : Json.read(folder.resolve(PACKAGE), Part.class)
            .map(p -> Objects.requireNonNullElse(p.shard(), ""));
  }

  /** What is read of a data package. */
  private record Part(@Nullable String shard) {}

  /** A file as text, whose bytes may be none: then it is like no other. */
  private String text(String name) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
  }

  /** Compares bytes: a file that is torn may be no text. */
  private boolean says(String name, String text) throws IOException {
    return names.contains(name)
        && Arrays.equals(
            Files.readAllBytes(folder.resolve(name)), text.getBytes(StandardCharsets.UTF_8));
  }

  /** True if there are rows of runs in it, be they whole or not. */
  boolean rows() throws IOException {
    for (String name : Parts.NAMES) {
      try (RawRows rows = RawRows.of(Parts.longest(folder, name))) {
        if (rows.any()) {
          return true;
        }
      }
    }
    return false;
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

  /** A link inside is deleted itself; one that leads out of the folder is not followed. */
  private void delete(String name) throws IOException {
    Path file = folder.resolve(name);
    Path around = file.getParent();
    boolean inside =
        around != null
            && Files.isDirectory(around)
            && around.toRealPath().startsWith(folder.toRealPath());
    if (inside && (Files.isRegularFile(file) || Files.isSymbolicLink(file))) {
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
