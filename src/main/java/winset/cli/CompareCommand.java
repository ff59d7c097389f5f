package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.analysis.Change;
import winset.analysis.Comparison;
import winset.analysis.Response;
import winset.analysis.Target;
import winset.analysis.UnlikeSweepsException;
import winset.chart.ComparisonReport;
import winset.chart.NoFontsException;
import winset.model.Limits;
import winset.results.Made;
import winset.results.SweepResults;
import winset.sweep.Plan;

/** {@code winset compare}: two finished sweeps of the same points, one less the other. */
@Command(
    name = "compare",
    description = {
      "Compare two finished sweeps of the same factors and values: before and after a change of the "
          + "scenario, or under two policies.",
      "Runs of the same point, replicate and seed are compared in pairs. Told are the difference, B less "
          + "A, over all points and at each, the points that separate, by what factor pairs cut the "
          + "variance, and what differs between the scenarios."
    },
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, or sweeps of other points, told in a message"
    },
    footer = {
      "  winset sweep configs/sweeps/quick.yaml --out output/before",
      "  winset sweep configs/sweeps/quick.yaml --set us.quota=0.65 --out output/after",
      "  winset compare output/before output/after --out output/compared"
    })
final class CompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "A", description = "The folder that a sweep left.")
  private String nameOfA = "";

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = "The folder of another sweep, which is compared with it.")
  private String nameOfB = "";

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description =
          "What is compared: a measure of both sweeps, as columns of points.csv are named, or one "
              + "against a number, as in 'days <= 60'. Default: ${DEFAULT-VALUE}.",
      defaultValue = "deal")
  private String measure = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for tables, a chart and a report, new or empty. Default: nothing is written.")
  private @Nullable String out;

  @Override
  public Integer call() throws Refusal {
    OutFolder folder = out == null ? null : OutFolder.vacant(out);
    FinishedSweep a = FinishedSweep.open(nameOfA, "compare");
    FinishedSweep b = FinishedSweep.open(nameOfB, "compare");
    Comparison comparison = compared(a, b);
    ComparisonReport.Sides sides =
        new ComparisonReport.Sides(
            nameOfA + ": " + Sweeps.summary(a.results().plan()),
            nameOfB + ": " + Sweeps.summary(b.results().plan()),
            Change.between(a.results().plan(), b.results().plan()),
            warnings(a, b));
    if (folder != null) {
      folder.fill(place -> write(new ComparisonReport(comparison, sides), place));
    }
    tell(comparison, sides);
    return 0;
  }

  private Comparison compared(FinishedSweep a, FinishedSweep b) throws Refusal {
    Plan planA = a.results().plan();
    Plan planB = b.results().plan();
    try {
      Comparison.check(planA, planB);
      return Comparison.of(planA, response(a), planB, response(b));
    } catch (UnlikeSweepsException e) {
      throw new Refusal(
          "%s (A) and %s (B) are no sweeps of the same points: %s"
              .formatted(nameOfA, nameOfB, e.getMessage()));
    }
  }

  private Response response(FinishedSweep sweep) throws Refusal {
    SweepResults results = sweep.results();
    if (results.plan().runs() > Response.MOST_RUNS) {
      throw new Refusal(
          "%s has more runs than can be compared: at most %s"
              .formatted(sweep.name(), Response.MOST_RUNS));
    }
    try {
      return Response.read(results, Target.parse(measure, results.plan()));
    } catch (Target.UnknownTargetException e) {
      throw new Refusal(sweep.name() + ": --measure " + e.getMessage());
    } catch (IOException e) {
      throw new Refusal(sweep.name() + ": " + Reasons.of(e));
    }
  }

  /** What differs beside the scenario and may be behind a difference. */
  private List<String> warnings(FinishedSweep a, FinishedSweep b) {
    List<String> warnings = new ArrayList<>();
    Optional<Made> madeA = Made.read(a.folder());
    Optional<Made> madeB = Made.read(b.folder());
    if (madeA.isPresent()
        && madeB.isPresent()
        && madeA.get().resultsVersion() != madeB.get().resultsVersion()) {
      warnings.add(
          "A was made by winset %s (results version %s) and B by winset %s (%s): what differs may be the program."
              .formatted(
                  madeA.get().version(),
                  madeA.get().resultsVersion(),
                  madeB.get().version(),
                  madeB.get().resultsVersion()));
    }
    Limits limitsOfA = a.results().plan().limits();
    Limits limitsOfB = b.results().plan().limits();
    if (!limitsOfA.equals(limitsOfB)) {
      warnings.add("The limits of runs differ, which decide what is not done.");
    }
    return warnings;
  }

  private void write(ComparisonReport report, Path place) throws IOException {
    report.writeTables(place);
    report.write(place, charts(report, place), Version.provenance().version());
  }

  private List<Path> charts(ComparisonReport report, Path place) throws IOException {
    try {
      return report.draw(place);
    } catch (NoFontsException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.print("No charts: " + e.getMessage() + "\n");
      err.flush();
      return List.of();
    }
  }

  private void tell(Comparison comparison, ComparisonReport.Sides sides) throws Refusal {
    Page page = new Page(Page.terminalWidth());
    page.entry("A  ", sides.a()).entry("B  ", sides.b()).gap();
    comparison.sentences().forEach(page::paragraph);
    page.paragraph("In brackets: 95 % intervals. An illustration, not a prediction.").gap();
    page.paragraph("What differs between the scenarios:");
    sides.changed().forEach(change -> page.entry("  ", change));
    sides.warnings().forEach(warning -> page.gap().entry("Warning: ", warning));
    if (out != null) {
      page.gap()
          .paragraph("Results in " + out + ": " + OutFolder.contents(out, Scenarios.path(out)));
    }
    PrintWriter writer = spec.commandLine().getOut();
    writer.print(page);
    writer.flush();
  }
}
