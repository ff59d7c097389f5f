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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.chart.NoFontsException;
import winset.chart.WinSetChart;
import winset.config.Problems;
import winset.config.Report;
import winset.config.ScenarioText;
import winset.config.Settings;
import winset.measure.Recorder;
import winset.measure.Trace;
import winset.model.Negotiation;
import winset.results.EventTable;
import winset.results.SeriesTable;
import winset.results.Story;
import winset.scenario.Scenario;

/** {@code winset run}: one run of a scenario, told as a dated story. */
@Command(
    name = "run",
    description = "Run a scenario once and tell what happened as a dated story.",
    footer = {
      "  winset run configs/scenarios/spring-2021.yaml --seed 7 --set channel.kind=direct",
      "  winset run configs/scenarios/nine-factions.yaml --out output/nine"
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SCENARIO", description = "The scenario, a YAML file.")
  private String file = "";

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Seed.class,
      description = {
        "Seed of the run, a whole number 0 to 2147483647.",
        "Default: the scenario's seed, which is 1 where it names none."
      })
  private @Nullable Integer seed;

  @Option(
      names = "--set",
      paramLabel = "path=value",
      description =
          "Set a value of the scenario; may be repeated. 'winset check' lists the paths. "
              + "Default: the scenario as it stands.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the story, its events and the weekly state as CSV, the scenario as it was run and a "
              + "picture of the win-sets into this folder, which must be new or empty. "
              + "Default: nothing is written.")
  private @Nullable String out;

  @Override
  public Integer call() throws Refusal {
    OutFolder folder = out == null ? null : OutFolder.vacant(out);
    Scenario scenario = configured();
    Story story = new Story(scenario);
    Trace trace = new Trace();
    Recorder recorder = new Recorder(scenario);
    Negotiation run = new Negotiation(scenario, scenario.seed());
    List.of(story, trace, recorder).forEach(run::watch);
    run.run();
    Narrative narrative = new Narrative(scenario, seedSource(), story, recorder.record());
    String kept = narrative.text(again(scenario), Page.USUAL);
    if (folder != null) {
      folder.fill(inside -> write(inside, scenario, story, trace, kept));
    }
    String told = narrative.text(again(scenario), Page.terminalWidth());
    print(spec.commandLine().getOut(), told);
    if (folder != null) {
      print(spec.commandLine().getErr(), "Wrote " + out + ": " + folder.contents() + "\n");
    }
    return 0;
  }

  private static void print(PrintWriter writer, String text) {
    writer.print(text);
    writer.flush();
  }

  private Scenario configured() throws Refusal {
    Scenario scenario = Scenarios.read(file);
    List<String> assignments = new ArrayList<>(settings);
    if (seed != null) {
      assignments.add("seed=" + seed);
    }
    try {
      return Settings.apply(scenario, assignments);
    } catch (Problems e) {
      throw new Refusal(Report.of(file, e.all()));
    }
  }

  private String seedSource() {
    return seed == null ? "the scenario's or, where it names none, the default" : "from --seed";
  }

  private List<String> again(Scenario scenario) {
    List<String> words = new ArrayList<>(Shell.launcher());
    words.addAll(List.of("run", file));
    settings.forEach(s -> words.addAll(List.of("--set", s)));
    words.addAll(List.of("--seed", Integer.toString(scenario.seed())));
    return words;
  }

  private void write(Path inside, Scenario scenario, Story story, Trace trace, String text)
      throws IOException {
    EventTable.write(inside.resolve("events.csv"), 0, story.entries());
    SeriesTable.write(inside.resolve("series.csv"), 0, scenario.start(), trace.weeks());
    Files.writeString(inside.resolve("scenario.yaml"), ScenarioText.of(scenario));
    Files.writeString(inside.resolve("story.txt"), text);
    try {
      WinSetChart.write(scenario, trace, inside);
    } catch (NoFontsException e) {
      print(spec.commandLine().getErr(), "No picture: " + e.getMessage() + "\n");
    }
  }
}
