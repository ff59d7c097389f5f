package winset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import winset.chart.NoFontsException;
import winset.chart.WinSetChart;
import winset.config.ScenarioText;
import winset.measure.Recorder;
import winset.measure.Trace;
import winset.model.LimitException;
import winset.model.Negotiation;
import winset.results.EventTable;
import winset.results.SeriesTable;
import winset.results.Story;
import winset.scenario.Scenario;

/** {@code winset run}: one run of a scenario, told as a dated story. */
@Command(
    name = "run",
    description =
        "Run a scenario once, or a run of a sweep once more, and tell what happened as a dated story.",
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, told in a message",
      "3:the run broke off, told as far as it went"
    },
    footer = {
      "  winset run configs/scenarios/spring-2021.yaml --seed 7 --set channel.kind=direct",
      "  winset run configs/scenarios/nine-factions.yaml --out output/nine",
      "  winset run --from output/quick --run 17"
    })
final class RunCommand implements Callable<Integer> {

  private static final int BROKEN_OFF = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private ChosenRun run = new ChosenRun();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the story, its events and the weekly state as CSV, the scenario as it was run, a "
              + "picture of the win-sets and report.html, a page with both, into this folder, which "
              + "must be new or empty. "
              + "Default: nothing is written.")
  private @Nullable String out;

  @Override
  public Integer call() throws Refusal {
    Subject subject = run.subject();
    OutFolder folder = out == null ? null : OutFolder.vacant(out);
    Scenario scenario = subject.scenario();
    Story story = new Story(scenario);
    Trace trace = new Trace();
    Recorder recorder = new Recorder(scenario);
    Negotiation negotiation = new Negotiation(scenario, scenario.seed());
    List.of(story, trace, recorder).forEach(negotiation::watch);
    String brokenOff = "";
    try {
      negotiation.run(subject.limits());
    } catch (LimitException e) {
      brokenOff = "Broken off on day " + negotiation.day() + ": " + e.getMessage();
    }
    Narrative narrative =
        new Narrative(
            subject,
            story,
            brokenOff.isEmpty() ? Narrative.outcome(scenario, recorder.record()) : brokenOff);
    if (folder != null) {
      folder.fill(inside -> write(inside, scenario, story, trace, narrative));
    }
    Page.print(spec.commandLine().getOut(), narrative.text(Page.terminalWidth()));
    if (folder != null) {
      Page.print(spec.commandLine().getErr(), "Wrote " + out + ": " + folder.contents() + "\n");
    }
    next().to(spec.commandLine().getErr());
    return brokenOff.isEmpty() ? 0 : BROKEN_OFF;
  }

  private Next next() {
    return out == null
        ? new Next().say("To keep it, with a picture of the win-sets and tables, add --out DIR.")
        : new Next().say("Open " + Path.of(out, "report.html") + " in a browser.");
  }

  private void write(Path inside, Scenario scenario, Story story, Trace trace, Narrative narrative)
      throws IOException {
    EventTable.write(inside.resolve("events.csv"), 0, story.entries());
    SeriesTable.write(inside.resolve("series.csv"), 0, scenario.start(), trace.weeks());
    Files.writeString(inside.resolve("scenario.yaml"), ScenarioText.of(scenario));
    Files.writeString(inside.resolve("story.txt"), narrative.text(Page.USUAL));
    try {
      WinSetChart.write(scenario, trace, inside);
    } catch (NoFontsException e) {
      Page.print(spec.commandLine().getErr(), "No picture: " + e.getMessage() + "\n");
    }
    narrative.report().write(inside, Version.provenance().version());
  }
}
