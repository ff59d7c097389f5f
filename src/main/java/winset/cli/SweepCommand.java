package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.analysis.Answer;
import winset.chart.NoFontsException;
import winset.chart.SweepCharts;
import winset.config.ScenarioText;
import winset.results.SweepResults;
import winset.results.SweepTables;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;

/** {@code winset sweep}: many runs, one question. */
@Command(
    name = "sweep",
    description =
        "Run a sweep: every combination of what a file varies, many times, into CSV and charts.",
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, told in a message",
      "3:finished, but some runs failed"
    },
    footer = {
      "  winset sweep configs/sweeps/quick.yaml",
      "  winset sweep configs/sweeps/channel.yaml --out output/mine --set us.quota=0.56 --threads 4"
    })
final class SweepCommand implements Callable<Integer> {

  private static final int SOME_FAILED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SWEEP", description = "The sweep, a YAML file.")
  private String file = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for the results, new or empty. Default: output/ and the name of the file.")
  private @Nullable String out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many runs go on at once; results do not depend on it. Default: one a processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--set",
      paramLabel = "path=value",
      description =
          "Fix a value of the scenario, over what the file says; may be repeated. Default: as the "
              + "file says.")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--quiet", description = "Tell no progress. Default: progress is told.")
  private boolean quiet;

  @Override
  public Integer call() throws Refusal {
    int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (workers < 1 || workers > 1024) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 to 1024");
    }
    Plan plan = Sweeps.read(file, settings);
    String name = out == null ? Path.of("output", Sweeps.stem(file)).toString() : out;
    OutFolder folder = OutFolder.vacant(name);
    PrintWriter err = spec.commandLine().getErr();
    Progress progress = new Progress(err, plan.runs(), quiet);
    if (!quiet) {
      print(err, Sweeps.summary(plan) + "\n");
    }
    folder.fill(inside -> write(plan, workers, inside, progress));
    draw(plan, folder.path());
    progress.end();
    tell(plan, name, folder.contents());
    return progress.failed() > 0 ? SOME_FAILED : 0;
  }

  private void write(Plan plan, int workers, Path inside, Progress progress) throws IOException {
    SweepTables.write(plan, new LocalThreads(workers), inside, progress);
    Files.writeString(inside.resolve("scenario.yaml"), ScenarioText.of(plan.scenario()));
  }

  /** Charts come when the numbers are safe: where one cannot be drawn these are still there. */
  private void draw(Plan plan, Path folder) {
    try {
      Path charts = Files.createDirectory(folder.resolve("charts"));
      if (SweepCharts.write(SweepResults.read(plan, folder), charts).isEmpty()) {
        Files.delete(charts);
      }
    } catch (NoFontsException | IOException e) {
      print(spec.commandLine().getErr(), "No charts: " + e.getMessage() + "\n");
    }
  }

  private void tell(Plan plan, String name, String contents) throws Refusal {
    try {
      SweepResults results = SweepResults.read(plan, Scenarios.path(name));
      Page page = new Page(Page.terminalWidth());
      if (!plan.question().isEmpty()) {
        page.paragraph(plan.question());
      }
      Answer.of(results).forEach(page::paragraph);
      page.paragraph("In brackets: 95 % intervals. An illustration, not a prediction.");
      page.gap().paragraph("Results in " + name + ": " + contents);
      print(spec.commandLine().getOut(), page.toString());
    } catch (IOException e) {
      throw new Refusal(name + " cannot be read back: " + e.getMessage());
    }
  }

  private static void print(PrintWriter writer, String text) {
    writer.print(text);
    writer.flush();
  }
}
