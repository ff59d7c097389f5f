package winset.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import winset.config.Problems;
import winset.config.Report;
import winset.config.SweepFile;
import winset.measure.Measure;
import winset.scenario.Scalars;
import winset.sweep.Factor;
import winset.sweep.Plan;

/** Reads sweeps that the user names, and says what they are. */
final class Sweeps {

  private static final int MOST_SHOWN = 12;

  private Sweeps() {}

  static Plan read(String file, List<String> settings) throws Refusal {
    try {
      if (!SweepFile.isSweep(Scenarios.path(file))) {
        throw new Refusal(
            file + " is no sweep: it names no scenario; 'winset run' runs a scenario once");
      }
      return SweepFile.read(Scenarios.path(file), settings);
    } catch (Problems e) {
      throw new Refusal(Report.of(file, e.all()));
    }
  }

  static boolean isSweep(String file) throws Refusal {
    try {
      return SweepFile.isSweep(Scenarios.path(file));
    } catch (Problems e) {
      throw new Refusal(Report.of(file, e.all()));
    }
  }

  /** Name of a file without its folder and ending. */
  static String stem(String file) {
    String name = String.valueOf(Path.of(file).getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** "18 points (channel.kind 2 x iran.trust 9), 200 runs each: 3600 runs, seed 2021". */
  static String summary(Plan plan) {
    String factors =
        plan.factors().stream()
            .map(f -> f.name() + " " + f.levels().size())
            .reduce((a, b) -> a + " x " + b)
            .map(all -> " (" + all + ")")
            .orElse("");
    return "%s%s, %s each: %s runs, seed %s"
        .formatted(
            count(plan.points(), "point"),
            factors,
            count(plan.replications(), "run"),
            plan.runs(),
            plan.seed());
  }

  private static String count(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  /** What a sweep asks, varies and reads off, a line each. */
  static List<String> description(Plan plan) {
    List<String> lines = new ArrayList<>();
    if (!plan.question().isEmpty()) {
      lines.add("question: " + plan.question());
    }
    lines.add("scenario: " + plan.scenario().title());
    plan.factors().forEach(f -> lines.add("  " + f.name() + ": " + levels(f)));
    lines.add(
        "measures: "
            + plan.columns().stream().map(Measure::name).collect(Collectors.joining(", ")));
    lines.add(summary(plan));
    return lines;
  }

  private static String levels(Factor factor) {
    int size = factor.levels().size();
    String shown =
        IntStream.range(0, Math.min(size, MOST_SHOWN))
            .mapToObj(level -> Scalars.text(factor.levels().value(level)))
            .collect(Collectors.joining(", "));
    return size <= MOST_SHOWN
        ? shown
        : shown + ", ... " + Scalars.text(factor.levels().value(size - 1)) + " (" + size + ")";
  }
}
