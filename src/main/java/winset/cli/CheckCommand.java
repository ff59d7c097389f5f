package winset.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.config.PathTable;
import winset.scenario.MediatorProfile;
import winset.scenario.Scenario;
import winset.sweep.Plan;

/** {@code winset check}: every problem of a file at once, or what can be set in it. */
@Command(
    name = "check",
    description =
        "Tell every problem of a scenario, sweep or calibration at once. If there is none, list every "
            + "value of a scenario with its meaning, unit and limits, as YAML to paste below the set: of "
            + "a sweep; or tell the plan of a sweep and what it will cost, or that of a calibration.",
    footer = {
      "  winset check configs/scenarios/spring-2021.yaml",
      "  winset check configs/sweeps/quick.yaml"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The scenario, sweep or calibration, a YAML file.")
  private String file = "";

  @Override
  public Integer call() throws Refusal {
    PrintWriter out = spec.commandLine().getOut();
    if (Calibrations.isOne(file)) {
      Calibrations.description(Calibrations.read(file))
          .forEach(l -> out.print(Page.plain(l) + "\n"));
      out.flush();
      next("No mistake in it. To carry it out:", "calibrate");
      return 0;
    }
    if (Sweeps.isSweep(file)) {
      Plan plan = Sweeps.read(file, List.of());
      Sweeps.description(plan).forEach(l -> out.print(Page.plain(l) + "\n"));
      out.flush();
      Cost.of(plan).forEach(l -> out.print(Page.plain(l) + "\n"));
      out.flush();
      next("No mistake in it. To run it:", "sweep");
      return 0;
    }
    Scenario scenario = Scenarios.read(file);
    PathTable.of(scenario).forEach(line -> out.print(Page.plain(line) + "\n"));
    out.print("\n" + Page.plain("# " + summary(scenario)) + "\n");
    out.flush();
    next("No mistake in it. To run it once:", "run");
    return 0;
  }

  private void next(String words, String command) {
    new Next().say(words).command(command, file).to(spec.commandLine().getErr());
  }

  private static String summary(Scenario s) {
    long mediators = s.mediators().all().values().stream().filter(MediatorProfile::active).count();
    return "%s: %s to %s (%s days), %s Iranian and %s US factions, %s, %s, %s, %s"
        .formatted(
            s.title(),
            s.start(),
            s.end(),
            s.days(),
            s.iran().factions().size(),
            s.us().factions().size(),
            count(s.mediators().enabled() ? (int) mediators : 0, "active mediator"),
            count(s.spoilers().size(), "outside spoiler"),
            count(s.iran().elections().size() + s.us().elections().size(), "vote"),
            count(s.events().size(), "scripted event"));
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
