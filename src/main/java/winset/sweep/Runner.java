package winset.sweep;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winset.measure.Measure;
import winset.measure.Recorder;
import winset.measure.RunRecord;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Scenario;

/** Turns the number of a run into its row; safe for use by many threads. */
final class Runner {

  private static final int MOST_KEPT = 20_000;

  private final Plan plan;
  private final List<Measure> columns;
  private final long points;
  private final @Nullable Scenario[] kept;

  Runner(Plan plan) {
    this.plan = plan;
    columns = plan.columns();
    points = plan.points();
    kept = new Scenario[(int) Math.min(points, MOST_KEPT)];
  }

  Row row(long run) {
    long point = run % points;
    int replicate = (int) (run / points);
    int seed = plan.seed(point, replicate);
    try {
      RunRecord record = Recorder.run(scenario(point), seed);
      List<@Nullable Object> values = new ArrayList<>(columns.size());
      for (Measure column : columns) {
        values.add(column.of().apply(record));
      }
      return new Row(run, point, replicate, seed, Row.Status.DONE, values, "");
    } catch (InvalidScenarioException e) {
      return new Row(
          run,
          point,
          replicate,
          seed,
          Row.Status.FAILED,
          List.of(),
          String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      return new Row(run, point, replicate, seed, Row.Status.FAILED, List.of(), e.toString());
    }
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
