package winset.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import winset.measure.Measure;
import winset.measure.Recorder;
import winset.measure.RunRecord;
import winset.model.LimitException;
import winset.model.Watcher;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Scenario;

/** Turns the number of a run into its row; safe for use by many threads. */
public final class Runner {

  /** Of how many points the scenarios are kept; those of others are built anew for each run. */
  public static final int MOST_KEPT = 4096;

  private final Plan plan;
  private final List<Measure> columns;
  private final long points;
  private final @Nullable Scenario[] kept;

  /** A runner for the runs of a plan. */
  public Runner(Plan plan) {
    this.plan = plan;
    columns = plan.columns();
    points = plan.points();
    kept = new Scenario[(int) Math.min(points, MOST_KEPT)];
  }

  /**
   * Carries out a run. Whatever goes wrong in it is told in its row.
   *
   * @param watchers who watches a run of a scenario
   */
  public Row row(long run, Function<Scenario, List<Watcher>> watchers) {
    long point = run % points;
    int replicate = (int) (run / points);
    int seed = plan.seed(point, replicate);
    Row.Status status = Row.Status.FAILED;
    List<@Nullable Object> values = List.of();
    String message = "";
    try {
      Scenario scenario = scenario(point);
      values = values(Recorder.run(scenario, seed, plan.limits(), watchers.apply(scenario)));
      status = Row.Status.DONE;
    } catch (LimitException e) {
      status = e.timedOut() ? Row.Status.TIMED_OUT : Row.Status.LIMIT;
      message = String.valueOf(e.getMessage());
    } catch (InvalidScenarioException e) {
      message = String.valueOf(e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      message = e.toString();
    }
    return new Row(run, point, replicate, seed, status, values, message);
  }

  private List<@Nullable Object> values(RunRecord record) {
    List<@Nullable Object> values = new ArrayList<>(columns.size());
    for (Measure column : columns) {
      values.add(column.of().apply(record));
    }
    return values;
  }

  /** The scenario of a point; built anew beyond the first points, which keeps memory bounded. */
  private Scenario scenario(long point) {
    if (point >= kept.length) {
      return plan.scenario(point);
    }
    Scenario scenario = kept[(int) point];
    if (scenario == null) {
      scenario = plan.scenario(point);
      kept[(int) point] = scenario;
    }
    return scenario;
  }
}
