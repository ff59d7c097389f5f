package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import winset.sweep.Engine;
import winset.sweep.Plan;

/**
 * The folder of a sweep while this process writes it: configuration, tables, data package and
 * manifest. It can be gone on with after any interruption, and is never shared.
 */
public final class SweepFolder implements Closeable {

  /** How a folder is entered that may hold something. */
  public enum Entry {
    /** Only if it is empty. */
    NEW,
    /** To go on with the same sweep; runs that were not done stay as they are. */
    RESUME,
    /** To go on with the same sweep and carry out again what was not done. */
    RETRY,
    /** To delete the sweep that is there and begin anew. */
    FORCE
  }

  private final Path folder;
  private final Plan plan;
  private final Configuration configuration;
  private final Entry entry;
  private final FolderLock lock;
  private final boolean finishedBefore;
  private Manifest manifest;
  private long runs;
  private long failed;

  private SweepFolder(
      Path folder,
      Plan plan,
      Configuration configuration,
      Entry entry,
      FolderLock lock,
      Manifest manifest) {
    this.folder = folder;
    this.plan = plan;
    this.configuration = configuration;
    this.entry = entry;
    this.lock = lock;
    this.manifest = manifest;
    finishedBefore = manifest.finished() != null;
  }

  /**
   * Enters a folder and keeps it for this process.
   *
   * @throws Refused if it cannot take the sweep; it is then as it was
   */
  public static SweepFolder enter(
      Path folder, Plan plan, Configuration configuration, Provenance maker, Entry entry)
      throws IOException, Refused {
    Path place = folder.toAbsolutePath().normalize();
    Admission admission = new Admission(plan, configuration, entry);
    admission.check(Contents.of(place));
    Files.createDirectories(place);
    FolderLock lock = FolderLock.of(place);
    try {
      Contents contents = Contents.of(place);
      admission.check(contents);
      if (entry == Entry.FORCE && contents.manifest().isPresent()) {
        contents.deleteListed(contents.manifest().get());
      }
      Manifest manifest =
          contents
              .manifest(configuration)
              .filter(there -> entry != Entry.FORCE)
              .orElseGet(() -> begun(plan, configuration, maker));
      return new SweepFolder(place, plan, configuration, entry, lock, manifest);
    } catch (IOException | Refused | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Manifest begun(Plan plan, Configuration configuration, Provenance maker) {
    return new Manifest(
        maker.version(),
        Configuration.RESULTS_VERSION,
        maker.commit(),
        maker.java(),
        plan.seed(),
        now(),
        null,
        configuration.fingerprint(),
        0,
        0,
        Map.of(),
        List.of());
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /**
   * Brings the folder to what it should hold: carries out runs that are missing, makes again what
   * is damaged, leaves alone what is whole.
   *
   * @param progress told of rows once they are written
   * @return the files that were damaged or missing though the sweep was finished
   * @throws InterruptedException if the thread was interrupted; the rows so far are kept
   */
  public List<String> complete(Engine engine, Consumer<SweepTables.Step> progress)
      throws IOException, InterruptedException {
    List<String> damaged = finishedBefore ? damaged() : List.of();
    boolean rowsWhole = finishedBefore && damaged.stream().noneMatch(Parts.NAMES::contains);
    boolean again = entry == Entry.RETRY && manifest.failed() > 0;
    if (rowsWhole && !again && damaged.isEmpty()) {
      adoptCharts();
      return damaged;
    }
    begin();
    if (rowsWhole && !again) {
      runs = manifest.runs();
      failed = manifest.failed();
    } else {
      SweepTables.write(
          plan,
          engine,
          folder,
          configuration.fingerprint(),
          entry == Entry.RETRY,
          step -> {
            runs += step.runs();
            failed += step.failed();
            progress.accept(step);
          });
    }
    SweepTables.sumUp(plan, folder);
    manifest = manifest.finished(now(), runs, failed, hashes());
    manifest.write(folder);
    return damaged;
  }

  /** The same sweep may now ask for other charts, which a later report has to know. */
  private void adoptCharts() throws IOException {
    Path file = folder.resolve(Contents.SWEEP);
    if (!Files.readString(file).equals(configuration.file())) {
      WholeFile.write(file, configuration.file());
      manifest =
          manifest.finished(manifest.finished(), manifest.runs(), manifest.failed(), hashes());
      manifest.write(folder);
    }
  }

  /** Writes what says which sweep this is, before there is a row. */
  private void begin() throws IOException {
    Map<String, String> files = new TreeMap<>();
    names().forEach(name -> files.put(name, ""));
    manifest.finished(null, 0, 0, files).write(folder);
    WholeFile.write(folder.resolve(Contents.SWEEP), configuration.file());
    WholeFile.write(folder.resolve(Contents.SCENARIO), configuration.scenario());
    DesignTable.write(plan, folder.resolve(Contents.DESIGN));
    Json.write(folder.resolve(Contents.PACKAGE), DataPackage.of(plan));
  }

  private List<String> names() {
    List<String> names =
        new ArrayList<>(
            List.of(
                Contents.SWEEP,
                Contents.SCENARIO,
                Contents.DESIGN,
                Contents.PACKAGE,
                SweepTables.POINTS));
    names.addAll(Parts.names(plan));
    return names;
  }

  private List<String> damaged() throws IOException {
    List<String> damaged = new ArrayList<>();
    for (String name : names()) {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)
          || !Configuration.sha256(file).equals(manifest.files().get(name))) {
        damaged.add(name);
      }
    }
    return damaged;
  }

  private Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (String name : names()) {
      hashes.put(name, Configuration.sha256(folder.resolve(name)));
    }
    return hashes;
  }

  /** Notes files that were made from the tables, so that they go when those go. */
  public void derived(List<Path> files) throws IOException {
    manifest =
        manifest.derived(
            files.stream()
                .map(file -> folder.relativize(file.toAbsolutePath().normalize()))
                .map(file -> file.toString().replace('\\', '/'))
                .sorted()
                .toList());
    manifest.write(folder);
  }

  /** Runs in the tables; of no use before they are complete. */
  public long runs() {
    return manifest.runs();
  }

  /** How many of them were not done. */
  public long failed() {
    return manifest.failed();
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
