package winset.bench;

import java.util.Arrays;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.engine.Stoppable;

/**
 * The ideal to measure MASON's schedule against: a binary heap over plain arrays that keeps the
 * same order of events, with no locks, keys, bags or shuffling. Put in its place before a run, the
 * model does the same arithmetic on it to the last bit, as {@link Ideal#check} asserts. What the
 * model does between events stays as it is, its objects and random draws included, so the ratio
 * says what MASON costs and not how well the arithmetic is written. Knows only the two ways of
 * scheduling that the model uses.
 */
final class PlainSchedule extends Schedule {

  private static final int ROOM = 64;

  private double[] times = new double[ROOM];
  private int[] orders = new int[ROOM];
  private double[] intervals = new double[ROOM];
  private Steppable[] actions = new Steppable[ROOM];
  private int size;
  private double now = BEFORE_SIMULATION;
  private int events;

  /** How many events there have been. */
  int events() {
    return events;
  }

  @Override
  public double getTime() {
    return now;
  }

  @Override
  public void reset() {
    clear();
    now = BEFORE_SIMULATION;
  }

  @Override
  public void clear() {
    Arrays.fill(actions, 0, size, null);
    size = 0;
  }

  @Override
  public void seal() {}

  /** One event; MASON takes all of one time together, which is the same in the end. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public boolean step(SimState state) {
    if (size == 0) {
      return false;
    }
    Steppable action = actions[0];
    int order = orders[0];
    double interval = intervals[0];
    now = times[0];
    events++;
    size--;
    if (size > 0) {
      sink(times[size], orders[size], intervals[size], actions[size]);
    }
    if (interval > 0) {
      rise(now + interval, order, interval, action);
    }
    action.step(state);
    return true;
  }

  @Override
  public boolean scheduleOnce(double time, int ordering, Steppable event) {
    if (time < now) {
      return false;
    }
    rise(time == now ? Math.nextUp(time) : time, ordering, 0, event);
    return true;
  }

  @Override
  public Stoppable scheduleRepeating(double time, int ordering, Steppable event, double interval) {
    rise(time, ordering, interval, event);
    return () -> {
      throw new UnsupportedOperationException("the model stops no event");
    };
  }

  private void rise(double time, int order, double interval, Steppable action) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      orders = Arrays.copyOf(orders, 2 * size);
      intervals = Arrays.copyOf(intervals, 2 * size);
      actions = Arrays.copyOf(actions, 2 * size);
    }
    int at = size++;
    while (at > 0 && before(time, order, (at - 1) / 2)) {
      move((at - 1) / 2, at);
      at = (at - 1) / 2;
    }
    put(at, time, order, interval, action);
  }

  private void sink(double time, int order, double interval, Steppable action) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && before(times[child + 1], orders[child + 1], child)) {
        child++;
      }
      if (before(time, order, child)) {
        break;
      }
      move(child, at);
      at = child;
      child = 2 * at + 1;
    }
    put(at, time, order, interval, action);
  }

  private boolean before(double time, int order, int other) {
    return time < times[other] || (time == times[other] && order < orders[other]);
  }

  private void move(int from, int to) {
    put(to, times[from], orders[from], intervals[from], actions[from]);
  }

  private void put(int at, double time, int order, double interval, Steppable action) {
    times[at] = time;
    orders[at] = order;
    intervals[at] = interval;
    actions[at] = action;
  }
}
