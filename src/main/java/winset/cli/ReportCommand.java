package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.results.Made;
import winset.results.Refused;

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

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder that a sweep left.")
  private String name = "";

  @Override
  public Integer call() throws Refusal {
    FinishedSweep sweep = FinishedSweep.open(name, "report");
    Path folder = sweep.folder();
    PrintWriter err = spec.commandLine().getErr();
    try {
      Drawn drawn = Drawn.write(sweep.results(), folder, err);
      Made.noteDerived(folder, drawn.files());
      Page.print(
          spec.commandLine().getOut(),
          "Wrote " + folder.resolve("report.html") + ", " + drawn.told() + "\n");
      return 0;
    } catch (Refused e) {
      throw OutFolder.inUse(name, e);
    } catch (IOException e) {
      throw new Refusal(name + ": " + Reasons.of(e));
    }
  }
}
