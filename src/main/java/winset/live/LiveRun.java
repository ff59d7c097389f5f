package winset.live;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import winset.measure.Recorder;
import winset.model.LimitException;
import winset.model.Limits;
import winset.model.Negotiation;
import winset.model.Watcher;
import winset.results.Story;
import winset.scenario.Scenario;

/**
 * What MASON's console plays, a day a step. MASON keeps one state for the life of a window and a
 * model object serves for one run: each start makes a new one, from the scenario and the seed as
 * they are then.
 */
final class LiveRun extends SimState {

  private final Limits limits;
  private final Function<Scenario, List<? extends Watcher>> company;
  private Scenario scenario;
  private Consumer<String> refused = message -> {};
  private @Nullable Now now;
  private int today;

  /** All that belongs to one run. */
  private record Now(Negotiation run, Story story, Recorder recorder, Traffic traffic, String end) {

    Now brokenOff(String why) {
      return new Now(run, story, recorder, traffic, why);
    }
  }

  /**
   * Nothing runs before it is started.
   *
   * @param seed 0 to 2147483647
   * @param company who watches a run of a scenario; asked at each start
   */
  LiveRun(
      Scenario scenario,
      int seed,
      Limits limits,
      Function<Scenario, List<? extends Watcher>> company) {
    super(seed, new Dated(scenario));
    this.scenario = scenario;
    this.limits = limits;
    this.company = company;
  }

  /** Time in dates, as the console shows it. */
  private static final class Dated extends Schedule {

    private LocalDate start;

    Dated(Scenario scenario) {
      start = scenario.start();
    }

    @Override
    public String getTimestamp(double time, String before, String after) {
      if (time < EPOCH) {
        return before;
      }
      return time >= AFTER_SIMULATION ? after : start.plusDays((long) time).toString();
    }
  }

  /** From the next start on. */
  void set(Scenario other) {
    scenario = other;
  }

  /** Who is told of a seed that is refused. */
  void onRefusal(Consumer<String> listener) {
    refused = listener;
  }

  @Override
  public void setSeed(long seed) {
    if (seed < 0 || seed > Integer.MAX_VALUE) {
      refused.accept(
          "Seed "
              + seed
              + " refused: it must be 0 to 2147483647. The run has seed "
              + seed()
              + ".");
      return;
    }
    super.setSeed(seed);
  }

  @Override
  public void start() {
    super.start();
    ((Dated) schedule).start = scenario.start();
    Negotiation run = new Negotiation(scenario, (int) seed());
    now = new Now(run, new Story(scenario), new Recorder(scenario), new Traffic(), "");
    run.watch(now.story);
    run.watch(now.recorder);
    run.watch(now.traffic);
    company.apply(scenario).forEach(run::watch);
    run.begin(limits);
    today = 0;
    schedule.scheduleOnce(Schedule.EPOCH, this::day);
  }

  private void day(SimState state) {
    Now here = requireNonNull(now);
    today = (int) schedule.getTime();
    try {
      if (here.run.advance(today)) {
        schedule.scheduleOnceIn(1, this::day);
      }
    } catch (LimitException e) {
      now = here.brokenOff("broken off: " + e.getMessage());
    }
  }

  /** The scenario of the next start. */
  Scenario scenario() {
    return scenario;
  }

  /** The run as it stands now; null before the first start. */
  @Nullable Scene scene() {
    return now == null ? null : Scene.of(now.run, today, now.story, now.traffic, now.end);
  }

  /** The sum of a run that has ended. */
  Recorder recorder() {
    return requireNonNull(now).recorder;
  }

  /** The story so far. */
  Story story() {
    return requireNonNull(now).story;
  }
}
