package winset.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import winset.config.Problems;
import winset.config.SweepFile;
import winset.measure.Measure;
import winset.results.Figures;
import winset.results.SweepResults;
import winset.scenario.Scalars;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Replications;

/** Reads sweeps that the user names, and says what they are. */
final class Sweeps {

  private static final int MOST_SHOWN = 12;

  private Sweeps() {}

  static Plan read(String file, List<String> settings) throws Refusal {
    if (Calibrations.isOne(file)) {
      throw new Refusal(
          file + " is a calibration, not a sweep; 'winset calibrate " + file + "' carries it out");
    }
    try {
      if (!SweepFile.isSweep(Scenarios.path(file))) {
        throw new Refusal(
            file + " is no sweep: it names no scenario; 'winset run' runs a scenario once");
      }
      return SweepFile.read(Scenarios.path(file), settings);
    } catch (Problems e) {
      throw Scenarios.refusal(file, e);
    }
  }

  static boolean isSweep(String file) throws Refusal {
    try {
      return SweepFile.isSweep(Scenarios.path(file));
    } catch (Problems e) {
      throw Scenarios.refusal(file, e);
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
    Replications replications = plan.replications();
    return "%s%s, %s%s each: %s%s runs, seed %s"
        .formatted(
            count(plan.points(), "point"),
            plan.factors().isEmpty() ? "" : " (" + space(plan) + ")",
            replications.adaptive() ? replications.atLeast() + " to " : "",
            count(replications.atMost(), "run"),
            replications.adaptive() ? "at most " : "",
            plan.runs(),
            plan.seed());
  }

  /**
   * "channel.kind 2 x iran.trust 9" of a grid; "sobol, 6 factors" of the designs without one, with
   * their parts.
   */
  private static String space(Plan plan) {
    return plan.design() instanceof Design.Grid
        ? plan.factors().stream()
            .map(f -> f.name() + " " + f.levels().size())
            .collect(Collectors.joining(" x "))
        : plan.design().shape(plan.factors()) + ", " + count(plan.factors().size(), "factor");
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
    lines.add("design: " + plan.design().name());
    plan.factors().forEach(f -> lines.add("  " + f.name() + ": " + levels(f)));
    lines.add(
        "measures: "
            + plan.columns().stream().map(Measure::name).collect(Collectors.joining(", ")));
    plan.baseline().ifPresent(point -> lines.add("baseline: " + Figures.place(plan, point)));
    plan.charts()
        .map(charts -> charts.stream().map(c -> c.kind().label()).collect(Collectors.joining(", ")))
        .map(charts -> "charts: " + (charts.isEmpty() ? "none" : charts))
        .ifPresent(lines::add);
    plan.replications()
        .until()
        .map(
            u ->
                "until: %s is known to %s either way"
                    .formatted(u.measure().name(), Scalars.text(u.halfWidth())))
        .ifPresent(lines::add);
    if (!plan.commonSeeds()) {
      lines.add("seeds: each point its own");
    }
    lines.add(summary(plan));
    return lines;
  }

  /**
   * How many points are not known as well as was asked for; empty if that was not asked, or all
   * are.
   */
  static Optional<String> unsettled(SweepResults results) {
    Replications replications = results.plan().replications();
    long open = results.points().stream().filter(p -> p.text("converged").equals("false")).count();
    return replications
        .until()
        .filter(until -> open > 0)
        .map(
            until ->
                "Not settled: at %s of %s points %s is not known to %s either way after %s runs; their rows in points.csv have converged false."
                    .formatted(
                        open,
                        results.points().size(),
                        until.measure().name(),
                        Scalars.text(until.halfWidth()),
                        replications.atMost()));
  }

  private static String levels(Factor factor) {
    Levels levels = factor.levels();
    int last = levels.size() - 1;
    String scale = levels instanceof Levels.Geometric ? ", log scale" : "";
    if (levels.size() == Levels.CONTINUOUS) {
      return text(levels, 0) + " to " + text(levels, last) + scale;
    }
    String shown =
        IntStream.rangeClosed(0, Math.min(last, MOST_SHOWN - 1))
            .mapToObj(level -> text(levels, level))
            .collect(Collectors.joining(", "));
    String rest =
        last < MOST_SHOWN ? "" : ", ... " + text(levels, last) + " (" + levels.size() + ")";
    return shown + rest + scale;
  }

  private static String text(Levels levels, int level) {
    return Scalars.text(levels.value(level));
  }
}
