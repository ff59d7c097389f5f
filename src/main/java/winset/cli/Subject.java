package winset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winset.config.Problems;
import winset.config.Report;
import winset.config.Settings;
import winset.model.Limits;
import winset.results.Figures;
import winset.results.Made;
import winset.results.SweptRun;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Scenario;
import winset.sweep.Plan;
import winset.sweep.Shard;

/**
 * A run that is to be told.
 *
 * @param scenario its scenario, which holds its seed
 * @param limits how long it may go on
 * @param origin where its seed comes from
 * @param varied what the sweep it is of varies; empty for a run of its own
 * @param again what follows the name of the program in the command that tells it again
 */
record Subject(Scenario scenario, Limits limits, String origin, String varied, List<String> again) {

  /** A run of a scenario's file. */
  static Subject of(String file, List<String> settings, @Nullable Integer seed) throws Refusal {
    List<String> assignments = new ArrayList<>(settings);
    if (seed != null) {
      assignments.add("seed=" + seed);
    }
    Scenario scenario = set(file, Scenarios.read(file), assignments);
    String origin =
        seed == null ? "the scenario's or, where it names none, the default" : "from --seed";
    List<String> again = new ArrayList<>(List.of("run", file));
    settings.forEach(s -> again.addAll(List.of("--set", s)));
    again.addAll(List.of("--seed", Integer.toString(scenario.seed())));
    return new Subject(scenario, Limits.NONE, origin, "", again);
  }

  private static Scenario set(String file, Scenario scenario, List<String> assignments)
      throws Refusal {
    try {
      return Settings.apply(scenario, assignments);
    } catch (Problems e) {
      throw new Refusal(Report.of(file, e.all()));
    }
  }

  /** A run of a sweep whose folder is there. */
  static Subject from(String folder, long run) throws Refusal {
    Path sweep = Scenarios.path(folder).resolve("sweep.yaml");
    if (!Files.isRegularFile(sweep)) {
      throw new Refusal(folder + " is no folder of a sweep: it has no sweep.yaml");
    }
    Plan plan = Sweeps.read(sweep.toString(), List.of());
    if (run >= plan.runs()) {
      throw new Refusal("%s has runs 0 to %s, not %s".formatted(folder, plan.runs() - 1, run));
    }
    compare(plan, folder, run);
    long point = plan.pointOf(run);
    int replicate = plan.replicateOf(run);
    String origin = "run %s of %s: point %s, replicate %s".formatted(run, folder, point, replicate);
    try {
      Scenario scenario =
          set(folder, plan.scenario(point), List.of("seed=" + plan.seed(point, replicate)));
      List<String> again = List.of("run", "--from", folder, "--run", Long.toString(run));
      return new Subject(scenario, plan.limits(), origin, Figures.place(plan, point), again);
    } catch (InvalidScenarioException e) {
      throw new Refusal(origin + " cannot be set up: " + e.getMessage());
    }
  }

  /** The folder of a shard has the rows of its own runs only. */
  private static void refuseOfAnotherShard(Plan plan, String folder, long run) throws Refusal {
    String told = Made.read(Scenarios.path(folder)).map(Made::shard).orElse("");
    Optional<Shard> there = Shard.read(told);
    Shard holding = there.map(s -> Shard.holding(plan, run, s.of())).orElse(Shard.WHOLE);
    if (there.isPresent() && !there.get().equals(holding)) {
      throw new Refusal(
          "run %s is in shard %s, and %s is shard %s".formatted(run, holding, folder, told));
    }
  }

  /** No story is told that is not that of the row in the file. */
  private static void compare(Plan plan, String folder, long run) throws Refusal {
    try {
      SweptRun.Row row = SweptRun.compare(plan, Scenarios.path(folder), run);
      if (row == SweptRun.Row.MISSING) {
        refuseOfAnotherShard(plan, folder, run);
        throw new Refusal(
            ("run %s has no row in %s/runs.csv: %s it was never carried out, or its row is lost, which "
                    + "'winset sweep ... --resume' mends")
                .formatted(
                    run,
                    folder,
                    plan.replications().adaptive() ? "its point was known before," : "either"));
      }
      if (row == SweptRun.Row.OTHER && plan.limits().timeless()) {
        throw new Refusal(
            ("run %s comes out differently from its row in %s/runs.csv, so no story is told: the row "
                    + "was damaged ('winset sweep ... --resume' mends it) or made by another version")
                .formatted(run, folder));
      }
    } catch (IOException e) {
      throw new Refusal(folder + "/runs.csv cannot be read: " + Reasons.of(e));
    }
  }
}
