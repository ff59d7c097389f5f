package winset.history;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import winset.config.CalibrationPlan;
import winset.config.ScenarioText;
import winset.results.Configuration;
import winset.results.FolderLock;
import winset.results.Refused;
import winset.results.WholeFile;
import winset.sweep.Engine;

/**
 * The folder of a calibration: what was asked for, written first, and a line a draw, written as
 * they come. It can be gone on with; whatever the threads and the interruptions, the bytes are the
 * same.
 */
public final class CalibrationFolder implements Closeable {

  private static final String PLAN = "calibration.yaml";
  private static final String SCENARIO = "scenario.yaml";
  private static final String TABLE = "table.csv";
  private static final String PART = ".part";

  /** What is made of the draws, and may be made again. */
  private static final Set<String> DERIVED =
      Set.of(
          "posterior.csv",
          "weights.csv",
          "scores.csv",
          "episodes.csv",
          "reliability.csv",
          "calibrated.yaml",
          "charts",
          "report.html");

  private final CalibrationPlan plan;
  private final DrawRows rows;
  private final EpisodeTable table;
  private final Path folder;
  private final FolderLock lock;

  private CalibrationFolder(
      CalibrationPlan plan, EpisodeTable table, Path folder, FolderLock lock) {
    this.plan = plan;
    this.table = table;
    this.folder = folder;
    this.lock = lock;
    rows = new DrawRows(plan, table);
  }

  /**
   * Enters a folder, which is made if need be.
   *
   * @param text the table of episodes as it is to be kept
   * @param resume whether a folder that holds this very calibration may be gone on with
   */
  public static CalibrationFolder enter(
      Path folder, CalibrationPlan plan, String text, EpisodeTable table, boolean resume)
      throws IOException, Refused {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put(SCENARIO, ScenarioText.of(plan.scenario()));
    asked.put(TABLE, text);
    asked.put(
        PLAN,
        "# results version %s\n%s"
            .formatted(Configuration.RESULTS_VERSION, plan.text(SCENARIO, TABLE)));
    admit(folder, asked, resume);
    Files.createDirectories(folder);
    FolderLock lock = FolderLock.of(folder);
    try {
      for (Map.Entry<String, String> file : asked.entrySet()) {
        WholeFile.write(folder.resolve(file.getKey()), file.getValue());
      }
      return new CalibrationFolder(plan, table, folder, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void admit(Path folder, Map<String, String> asked, boolean resume)
      throws IOException, Refused {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new Refused(Refused.Why.A_FILE, "");
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      inside.map(file -> String.valueOf(file.getFileName())).sorted().forEach(names::add);
    }
    names.remove(FolderLock.FILE);
    if (names.isEmpty()) {
      return;
    }
    boolean begun = names.contains(PLAN);
    boolean same = begun && same(folder, asked);
    if (!resume) {
      throw new Refused(
          !begun
              ? Refused.Why.NOT_EMPTY
              : !same
                  ? Refused.Why.ANOTHER_SWEEP
                  : names.contains(DrawRows.FILE) ? Refused.Why.FINISHED : Refused.Why.HALF_MADE,
          "");
    }
    for (String name : names) {
      String known = name.endsWith(PART) ? name.substring(0, name.length() - 5) : name;
      if (!asked.containsKey(known) && !DERIVED.contains(known) && !known.equals(DrawRows.FILE)) {
        throw new Refused(Refused.Why.FOREIGN_FILE, name);
      }
    }
    if (begun && !same) {
      throw new Refused(Refused.Why.ANOTHER_SWEEP, "");
    }
    if (!begun && (names.contains(DrawRows.FILE) || names.contains(DrawRows.FILE + PART))) {
      throw new Refused(Refused.Why.UNKNOWN_SWEEP, "");
    }
  }

  /** The plan is written last: where it stands the others do. */
  private static boolean same(Path folder, Map<String, String> asked) throws IOException {
    for (Map.Entry<String, String> file : asked.entrySet()) {
      Path place = folder.resolve(file.getKey());
      if (!Files.isRegularFile(place)
          || !new String(Files.readAllBytes(place), StandardCharsets.UTF_8)
              .equals(file.getValue())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Carries out the draws that are missing.
   *
   * @param done told how many draws there are so far
   * @throws InterruptedException if this thread is interrupted; what was done is kept
   */
  public Posterior complete(Engine engine, IntConsumer done)
      throws IOException, InterruptedException {
    List<DrawRows.Draw> draws = new ArrayList<>();
    Path part = folder.resolve(DrawRows.FILE + PART);
    WholeFile.write(part, kept(draws));
    done.accept(draws.size());
    if (draws.size() < plan.draws()) {
      try (OutputStream out = new FileOutputStream(part.toFile(), true)) {
        carryOut(engine, done, draws, out);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    Files.move(part, folder.resolve(DrawRows.FILE), StandardCopyOption.REPLACE_EXISTING);
    return new Posterior(plan, table, draws);
  }

  private void carryOut(
      Engine engine, IntConsumer done, List<DrawRows.Draw> draws, OutputStream out)
      throws InterruptedException {
    engine.run(
        new Tasks(plan, rows, table, draws.size()),
        line -> {
          append(out, line);
          draws.add(rows.read(draws.size(), line.substring(0, line.length() - 1)).orElseThrow());
          done.accept(draws.size());
        });
  }

  private void append(OutputStream out, String line) {
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      lock.check();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The header and the whole lines that are there already, up to the first that is not right. */
  private String kept(List<DrawRows.Draw> draws) throws IOException {
    StringBuilder kept = new StringBuilder(rows.header());
    String text = longest();
    if (!text.startsWith(rows.header())) {
      return kept.toString();
    }
    int from = rows.header().length();
    for (int end = text.indexOf('\n', from);
        end >= 0 && draws.size() < plan.draws();
        end = text.indexOf('\n', from)) {
      String line = text.substring(from, end);
      Optional<DrawRows.Draw> draw = rows.read(draws.size(), line);
      if (draw.isEmpty()) {
        break;
      }
      draws.add(draw.get());
      kept.append(line).append('\n');
      from = end + 1;
    }
    return kept.toString();
  }

  private String longest() throws IOException {
    String longest = "";
    for (String name : List.of(DrawRows.FILE, DrawRows.FILE + PART)) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        longest = text.length() > longest.length() ? text : longest;
      }
    }
    return longest;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
