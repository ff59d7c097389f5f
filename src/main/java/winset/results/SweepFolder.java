package winset.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import winset.sweep.Engine;
import winset.sweep.Plan;
import winset.sweep.Shard;

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

  private final SweepFiles files;
  private final Entry entry;
  private final FolderLock lock;
  private final boolean finishedBefore;
  private Manifest manifest;
  private long runs;
  private long failed;

  private SweepFolder(SweepFiles files, Entry entry, FolderLock lock, Manifest manifest) {
    this.files = files;
    this.entry = entry;
    this.lock = lock;
    this.manifest = manifest;
    finishedBefore = manifest.finished() != null;
  }

  /**
   * True of the files that have to be there so that a folder can be entered.
   *
   * @param name path of a file in the folder
   */
  public static boolean needed(String name, Entry entry) {
    boolean goesOn = entry == Entry.RESUME || entry == Entry.RETRY;
    String first = name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
    return name.equals(Manifest.FILE) || (goesOn && Contents.known().contains(first));
  }

  /** Enters a folder for a whole sweep. */
  public static SweepFolder enter(
      Path folder, Plan plan, Configuration configuration, Provenance maker, Entry entry)
      throws IOException, Refused {
    return enter(folder, plan, configuration, Optional.empty(), maker, entry);
  }

  /**
   * Enters a folder and keeps it for this process.
   *
   * @param shard which part of the sweep it is for; empty for the whole
   * @throws Refused if it cannot take the sweep; it is then as it was
   */
  public static SweepFolder enter(
      Path folder,
      Plan plan,
      Configuration configuration,
      Optional<Shard> shard,
      Provenance maker,
      Entry entry)
      throws IOException, Refused {
    Path place = folder.toAbsolutePath().normalize();
    Admission admission = new Admission(plan, configuration, shard, entry);
    admission.check(Contents.of(place));
    Files.createDirectories(place);
    FolderLock lock = FolderLock.of(place);
    try {
      Contents contents = Contents.of(place);
      admission.check(contents);
      if (entry == Entry.FORCE && contents.manifest().isPresent()) {
        contents.deleteListed(contents.manifest().get());
      }
      SweepFiles files = new SweepFiles(place, plan, configuration, shard);
      Manifest manifest =
          contents
              .manifest(configuration)
              .filter(there -> entry != Entry.FORCE)
              .orElseGet(() -> files.begun(maker));
      return new SweepFolder(files, entry, lock, manifest);
    } catch (IOException | Refused | RuntimeException e) {
      lock.close();
      throw e;
    }
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
    Crew crew = Crew.of(engine, files.folder());
    List<String> damaged = complete(crew, progress);
    crew.release();
    return damaged;
  }

  /** The same, with other machines' help. What they have left stays until they are released. */
  public List<String> complete(Crew crew, Consumer<SweepTables.Step> progress)
      throws IOException, InterruptedException {
    List<String> damaged = finishedBefore ? files.damaged(manifest) : List.of();
    boolean rowsWhole = finishedBefore && damaged.stream().noneMatch(Parts.NAMES::contains);
    boolean again = entry == Entry.RETRY && manifest.failed() > 0;
    if (rowsWhole && !again && damaged.isEmpty()) {
      adoptCharts();
      return damaged;
    }
    files.begin(manifest);
    if (entry == Entry.NEW || entry == Entry.FORCE) {
      crew.store().clear();
    }
    if (rowsWhole && !again) {
      runs = manifest.runs();
      failed = manifest.failed();
    } else {
      SweepTables.write(
          files.plan(),
          files.shard().orElse(Shard.WHOLE),
          crew,
          files.folder(),
          files.configuration(),
          entry == Entry.RETRY,
          step -> {
            check();
            runs += step.ahead() ? 0 : step.runs();
            failed += step.failed();
            progress.accept(step);
          });
    }
    lock.check();
    files.sumUp();
    manifest = manifest.finished(Manifest.now(), runs, failed, files.hashes());
    manifest.write(files.folder());
    return damaged;
  }

  private void check() {
    try {
      lock.check();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same sweep may now ask for other charts, which a later report has to know. */
  private void adoptCharts() throws IOException {
    Path file = files.folder().resolve(Contents.SWEEP);
    String asked = files.configuration().file();
    if (!Files.readString(file).equals(asked)) {
      WholeFile.write(file, asked);
      manifest =
          manifest.finished(
              manifest.finished(), manifest.runs(), manifest.failed(), files.hashes());
      manifest.write(files.folder());
    }
  }

  /** Notes files that were made from the tables, so that they go when those go. */
  public void derived(List<Path> made) throws IOException {
    lock.check();
    manifest =
        manifest.derived(
            made.stream()
                .map(file -> files.folder().relativize(file.toAbsolutePath().normalize()))
                .map(file -> file.toString().replace('\\', '/'))
                .sorted()
                .toList());
    manifest.write(files.folder());
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
