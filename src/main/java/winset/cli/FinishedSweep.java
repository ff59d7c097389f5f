package winset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import winset.results.Made;
import winset.results.SweepResults;
import winset.sweep.Plan;
import winset.sweep.Shard;

/**
 * The folder that a sweep left, as the user names it: opened if its files are there and whole, else
 * refused.
 */
final class FinishedSweep {

  private static final int MOST_COLUMNS = 12;

  private final String name;
  private final Path folder;
  private final SweepResults results;

  private FinishedSweep(String name, Path folder, SweepResults results) {
    this.name = name;
    this.folder = folder;
    this.results = results;
  }

  /**
   * Opens a folder.
   *
   * @param purpose what is wanted of it, to follow "there is nothing to": "report"
   */
  static FinishedSweep open(String name, String purpose) throws Refusal {
    Path folder = Scenarios.path(name);
    check(name, folder, purpose);
    Plan plan = Sweeps.read(folder.resolve("sweep.yaml").toString(), List.of());
    return new FinishedSweep(name, folder, read(name, plan, folder, purpose));
  }

  /** As the user named it. */
  String name() {
    return name;
  }

  Path folder() {
    return folder;
  }

  SweepResults results() {
    return results;
  }

  private static void check(String name, Path folder, String purpose) throws Refusal {
    if (!Files.isDirectory(folder)) {
      throw new Refusal(
          name
              + (Files.exists(folder) ? " is a file" : " is not there")
              + "; give the "
              + "folder that a sweep left");
    }
    if (!Files.isRegularFile(folder.resolve("sweep.yaml"))) {
      throw new Refusal(
          name
              + " is no folder of a sweep: it has no sweep.yaml"
              + (Files.isRegularFile(folder.resolve("story.txt"))
                  ? "; it holds one run, told in story.txt and report.html"
                  : ""));
    }
    String shard = Made.read(folder).map(Made::shard).orElse("");
    if (!shard.isEmpty()) {
      throw new Refusal(
          "%s is shard %s of a sweep, so there is nothing to %s yet; merge all of them first:\n  %s"
              .formatted(
                  name,
                  shard,
                  purpose,
                  Shard.read(shard)
                      .map(s -> ShardNames.merge(name, s))
                      .orElse("winset merge DIR... --out DIR")));
    }
    if (Made.halfMade(folder)) {
      throw new Refusal(
          name
              + " is half made: 'winset sweep ... --resume' goes on with it and writes the report");
    }
    for (String file : List.of("runs.csv", "points.csv")) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        throw new Refusal(name + " has no " + file + ", so there is nothing to " + purpose);
      }
    }
  }

  private static SweepResults read(String name, Plan plan, Path folder, String purpose)
      throws Refusal {
    if (!SweepResults.readable(plan)) {
      throw new Refusal(
          name + " has more points than winset can " + purpose + "; points.csv has them all");
    }
    try {
      Map<String, List<String>> missing = SweepResults.missing(plan, folder);
      if (!missing.isEmpty()) {
        throw new Refusal(
            name
                + " lacks columns that its sweep.yaml asks for\n"
                + missing.entrySet().stream()
                    .map(file -> "  " + file.getKey() + ": " + some(file.getValue()))
                    .collect(Collectors.joining("\n")));
      }
      SweepResults results = SweepResults.read(plan, folder);
      if (results.points().size() != plan.points()) {
        throw new Refusal(
            "%s has %s points in points.csv where its sweep.yaml asks for %s"
                .formatted(name, results.points().size(), plan.points()));
      }
      return results;
    } catch (IOException e) {
      throw new Refusal(name + ": " + Reasons.of(e));
    }
  }

  private static String some(List<String> columns) {
    String first = columns.stream().limit(MOST_COLUMNS).collect(Collectors.joining(", "));
    int rest = columns.size() - MOST_COLUMNS;
    return rest > 0 ? first + " and " + rest + " more" : first;
  }
}
