package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.results.Made;
import winset.results.Refused;
import winset.results.SweepResults;
import winset.sweep.Plan;

/** {@code winset report}: charts and report of a finished sweep again, from its files alone. */
@Command(
    name = "report",
    description = {
      "Write the charts and the report of a finished sweep again, from its files alone.",
      "These are sweep.yaml, scenario.yaml, runs.csv, points.csv and, where they are there, series.csv, "
          + "failures.csv and, of a table, design.csv. CSV of the same columns by another program will do."
    },
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, told in a message"
    },
    footer = {"  winset report output/quick"})
final class ReportCommand implements Callable<Integer> {

  private static final int MOST_COLUMNS = 12;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder that a sweep left.")
  private String name = "";

  @Override
  public Integer call() throws Refusal {
    Path folder = Scenarios.path(name);
    check(folder);
    Plan plan = Sweeps.read(folder.resolve("sweep.yaml").toString(), List.of());
    SweepResults results = read(plan, folder);
    PrintWriter err = spec.commandLine().getErr();
    try {
      List<Path> files = Drawn.write(results, folder, err);
      Made.noteDerived(folder, files);
      PrintWriter out = spec.commandLine().getOut();
      out.print("Wrote " + folder.resolve("report.html") + " and " + charts(files.size() - 1));
      out.flush();
      return 0;
    } catch (Refused e) {
      throw new Refusal(
          name + " is being written by another process (" + e.detail() + "); wait for it");
    } catch (IOException e) {
      throw new Refusal(name + ": " + e.getMessage());
    }
  }

  private static String charts(int files) {
    return files == 0 ? "no charts\n" : files + " files in charts/\n";
  }

  private void check(Path folder) throws Refusal {
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
    if (Made.halfMade(folder)) {
      throw new Refusal(
          name
              + " is half made: 'winset sweep ... --resume' goes on with it and writes the report");
    }
    for (String file : List.of("runs.csv", "points.csv")) {
      if (!Files.isRegularFile(folder.resolve(file))) {
        throw new Refusal(name + " has no " + file + ", so there is nothing to report");
      }
    }
  }

  private SweepResults read(Plan plan, Path folder) throws Refusal {
    if (!SweepResults.readable(plan)) {
      throw new Refusal(name + " has more points than a report can show; points.csv has them all");
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
      throw new Refusal(name + ": " + e.getMessage());
    }
  }

  private static String some(List<String> columns) {
    String first = columns.stream().limit(MOST_COLUMNS).collect(Collectors.joining(", "));
    int rest = columns.size() - MOST_COLUMNS;
    return rest > 0 ? first + " and " + rest + " more" : first;
  }
}
