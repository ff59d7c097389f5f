package winset.config;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import winset.measure.Measure;
import winset.scenario.Scalars;
import winset.sweep.ChartChoice;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Morris;
import winset.sweep.Plan;
import winset.sweep.PointTable;
import winset.sweep.Replications;
import winset.sweep.Saltelli;

/**
 * Writes a plan as YAML, complete: every default filled in. What it fixes is in the scenario, which
 * is a file beside it. Read back, it is the same plan.
 */
public final class SweepText {

  private final StringBuilder text = new StringBuilder();

  private SweepText() {}

  /**
   * The plan as the text of a file.
   *
   * @param scenario name of the file with its scenario
   * @param table name of the file with its points, if its design is a table
   */
  public static String of(Plan plan, String scenario, String table) {
    return deciding(plan, scenario, table) + charts(plan);
  }

  /** The charts that a plan asks for, as the end of its text; empty where it does not say. */
  public static String charts(Plan plan) {
    return plan.charts()
        .map(
            charts ->
                charts.stream()
                    .map(SweepText::chart)
                    .collect(Collectors.joining(", ", "charts: [", "]\n")))
        .orElse("");
  }

  private static String chart(ChartChoice chart) {
    String name = chart.kind().label();
    StringBuilder factors = new StringBuilder();
    for (String option : chart.kind().options()) {
      String path = chart.factors().get(option);
      if (path != null) {
        factors.append(factors.isEmpty() ? "" : ", ");
        factors.append(option).append(": ").append(YamlScalar.of(path));
      }
    }
    return factors.isEmpty() ? name : "{" + name + ": {" + factors + "}}";
  }

  /** The same without its charts: all that decides its results. */
  public static String deciding(Plan plan, String scenario, String table) {
    SweepText writer = new SweepText();
    writer.write(plan, scenario, table);
    return writer.text.toString();
  }

  private void write(Plan plan, String scenario, String table) {
    if (!plan.question().isEmpty()) {
      line("question", YamlScalar.of(plan.question()));
    }
    line("scenario", YamlScalar.of(scenario));
    line("design", plan.design().name());
    if (plan.design() instanceof Morris morris) {
      line("trajectories", morris.trajectories());
    } else if (plan.design() instanceof Saltelli saltelli) {
      line("base", saltelli.base());
    } else if (plan.design() instanceof Design.Filling) {
      line("points", plan.points());
    }
    if (plan.design() instanceof PointTable) {
      line("file", YamlScalar.of(table));
    } else if (!plan.factors().isEmpty()) {
      text.append("factors:\n");
      plan.factors().forEach(f -> line("  " + YamlScalar.of(f.name()), levels(f.levels())));
    }
    plan.baseline().ifPresent(point -> line("baseline", baseline(plan, point)));
    line("replications", replications(plan.replications()));
    line("seed", plan.seed());
    line("common-seeds", plan.commonSeeds());
    line(
        "measures",
        plan.measures().stream().map(Measure::name).collect(Collectors.joining(", ", "[", "]")));
    line("series", plan.keeping().series());
    line("events", plan.keeping().events());
    line("run-limit", plan.limits().events());
    if (!plan.limits().timeless()) {
      line("time-limit", Scalars.text(plan.limits().seconds()));
    }
  }

  /** A factor with its levels, as it stands in a file. */
  static String factor(Factor factor) {
    return YamlScalar.of(factor.name()) + ": " + levels(factor.levels());
  }

  private void line(String name, Object value) {
    text.append(name).append(": ").append(value).append('\n');
  }

  private static String replications(Replications replications) {
    return replications
        .until()
        .map(
            until ->
                "{until: {measure: %s, half-width: %s}, at-least: %s, at-most: %s}"
                    .formatted(
                        until.measure().name(),
                        Scalars.text(until.halfWidth()),
                        replications.atLeast(),
                        replications.atMost()))
        .orElse(Integer.toString(replications.atMost()));
  }

  private static String baseline(Plan plan, long point) {
    List<Object> values = plan.values(point);
    return IntStream.range(0, values.size())
        .mapToObj(
            i -> YamlScalar.of(plan.factors().get(i).name()) + ": " + YamlScalar.of(values.get(i)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String levels(Levels levels) {
    if (levels instanceof Levels.Listed listed) {
      return listed.values().stream()
          .map(YamlScalar::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    List<Object> ends = List.of(levels.value(0), levels.value(levels.size() - 1));
    return "{from: %s, to: %s%s%s}"
        .formatted(
            YamlScalar.of(ends.get(0)),
            YamlScalar.of(ends.get(1)),
            levels.size() == Levels.CONTINUOUS ? "" : ", steps: " + levels.size(),
            levels instanceof Levels.Geometric ? ", scale: log" : "");
  }
}
