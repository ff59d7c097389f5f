package winset.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which run a command is about: one of a scenario, or one of a sweep that has ended. */
final class ChosenRun {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "SCENARIO", description = "The scenario, a YAML file.")
  private @Nullable String file;

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description =
          "Take the run from a folder that a sweep left, instead of a scenario. Default: a scenario.")
  private @Nullable String from;

  @Option(
      names = "--run",
      paramLabel = "ID",
      converter = RunNumber.class,
      description = "With --from: the run, by its number in runs.csv. Default: none.")
  private @Nullable Long run;

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

  /** The run, or what is wrong with how it was chosen. */
  Subject subject() throws Refusal {
    if (file != null && from == null && run == null) {
      return Subject.of(file, settings, seed);
    }
    if (file == null && from == null && run == null) {
      throw new ParameterException(
          spec.commandLine(),
          "give a SCENARIO, or --from DIR and --run ID, ID from 0; 'winset init NAME' writes a "
              + "scenario to start from");
    }
    if (file != null || from == null || run == null) {
      throw new ParameterException(
          spec.commandLine(), "give a SCENARIO, or --from DIR and --run ID, ID from 0");
    }
    if (seed != null || !settings.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "a run of a sweep has its seed and settings: no --seed, no --set");
    }
    return Subject.from(from, run);
  }

  /** Which run it is, in a few words. */
  String title(Subject subject) {
    return from == null ? file + ", seed " + subject.scenario().seed() : subject.origin();
  }
}
