package winset.history;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import winset.config.CalibrationPlan;
import winset.sweep.Seeds;

/** The draws of a calibration from one on, each a task that gives its line. */
final class Tasks implements Iterator<Callable<String>> {

  private final CalibrationPlan plan;
  private final DrawRows rows;
  private final Map<String, LocalDate> begun;
  private final Seeds seeds;
  private int next;

  Tasks(CalibrationPlan plan, DrawRows rows, EpisodeTable table, int from) {
    this.plan = plan;
    this.rows = rows;
    begun = table.begun(EpisodeTable.shipped());
    seeds = new Seeds(plan.seed());
    next = from;
  }

  @Override
  public boolean hasNext() {
    return next < plan.draws();
  }

  @Override
  public Callable<String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int draw = next++;
    return () -> rows.line(draw, new Mapping(plan.scenario(plan.values(draw)), begun), of(draw));
  }

  /** Seeds of a draw's own: what is chance in one is not that of another. */
  private int[] of(int draw) {
    int[] all = new int[plan.replications()];
    for (int i = 0; i < all.length; i++) {
      all[i] = seeds.of(draw * plan.replications() + i);
    }
    return all;
  }
}
