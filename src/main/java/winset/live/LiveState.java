package winset.live;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.Steppable;
import sim.portrayal.Inspector;
import winset.model.Limits;
import winset.model.Watcher;
import winset.scenario.Scenario;

/**
 * Between MASON's console and what is shown: a copy of the run after each of its days. Public
 * because MASON looks for its name by reflection.
 */
public final class LiveState extends GUIState {

  private final LiveRun run;
  private final ModelTab model;
  private Consumer<Scenario> starting = scenario -> {};
  private Runnable changed = () -> {};
  private Runnable quit = () -> {};
  private volatile @Nullable Scene scene;

  private LiveState(LiveRun run) {
    super(run);
    this.run = run;
    this.model = new ModelTab(run.scenario(), run::set, this::restart);
  }

  /** Nothing runs yet. */
  static LiveState of(Scenario scenario, int seed, Limits limits, LiveCompany company) {
    return new LiveState(new LiveRun(scenario, seed, limits, company::of));
  }

  /** Who watches the runs of a scenario. */
  @FunctionalInterface
  interface LiveCompany {
    List<? extends Watcher> of(Scenario scenario);
  }

  /** Name in the console's title, which MASON asks for by this method. */
  public static String getName() {
    return "winset";
  }

  /** Text of the console's first tab, which MASON asks for by this method. */
  public static Object getInfo() {
    return "<html><h2>winset</h2><p>Negotiation between governments split into factions, a day a step."
        + "<p><b>Play</b>, <b>pause</b>, <b>step</b> (the play button while paused) and <b>stop</b> are below;"
        + " the speed is the delay in the tab <i>Console</i>."
        + "<p>The seed of the next run stands in the tab <i>Console</i>, its parameters in the tab <i>Model</i>."
        + "<p>A click on somebody in the window beside opens them in the tab <i>Inspectors</i>; the magnifying"
        + " glass beside a number charts it."
        + "<p>What is watched is an illustration of a model, not a forecast.</html>";
  }

  /** What to do before a run starts, after each of its days, and when the console is closed. */
  void on(Consumer<Scenario> start, Runnable day, Runnable close) {
    starting = start;
    changed = day;
    quit = close;
  }

  @Override
  public void start() {
    starting.accept(run.scenario());
    super.start();
    look();
    Steppable look = state -> look();
    scheduleRepeatingImmediatelyAfter(look);
  }

  private void look() {
    scene = run.scene();
    changed.run();
  }

  @Override
  public void finish() {
    super.finish();
    changed.run();
  }

  @Override
  public void quit() {
    super.quit();
    quit.run();
  }

  private void restart() {
    Controller console = controller;
    if (console instanceof LiveConsole live) {
      live.restart();
    }
  }

  @Override
  public Inspector getInspector() {
    return model;
  }

  /** The run as it stood after its last day; null before the first start. */
  @Nullable Scene scene() {
    return scene;
  }

  LiveRun run() {
    return run;
  }

  ModelTab model() {
    return model;
  }
}
