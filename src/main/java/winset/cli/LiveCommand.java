package winset.cli;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.live.LiveWindow;
import winset.live.Screen;

/** {@code winset live}: a run to be watched in a window. */
@Command(
    name = "live",
    description =
        "Watch a run of a scenario, or a run of a sweep once more, in a window: play, pause, step, "
            + "change parameters, look into factions.",
    exitCodeList = {
      "0:the window was closed",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, or no display, told in a message"
    },
    footer = {
      "  winset live configs/scenarios/spring-2021.yaml --seed 7",
      "  winset live --from output/quick --run 17"
    })
final class LiveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

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

  @Override
  public Integer call() throws Refusal, InterruptedException {
    Subject subject = subject();
    String missing = Screen.missing().orElse("");
    if (!missing.isEmpty()) {
      throw new Refusal(
          "no window can be shown: %s; 'winset %s' tells the same run in words"
              .formatted(missing, Shell.command(subject.again())));
    }
    CountDownLatch closed = new CountDownLatch(1);
    String title = from == null ? file + ", seed " + subject.scenario().seed() : subject.origin();
    try {
      EventQueue.invokeAndWait(
          () ->
              LiveWindow.open(
                      subject.scenario(), subject.scenario().seed(), subject.limits(), title)
                  .onClosed(closed::countDown));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the window did not open", e.getCause());
    }
    closed.await();
    return 0;
  }

  private Subject subject() throws Refusal {
    if (file != null && from == null && run == null) {
      return Subject.of(file, settings, seed);
    }
    if (file != null || from == null || run == null || run < 0) {
      throw new ParameterException(
          spec.commandLine(), "give a SCENARIO, or --from DIR and --run ID, ID from 0");
    }
    if (seed != null || !settings.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "a run of a sweep has its seed and settings: no --seed, no --set");
    }
    return Subject.from(from, run);
  }
}
