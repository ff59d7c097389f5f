package winset.live;

import winset.model.Limits;
import winset.scenario.Scenario;

/** Opens a run in a window of its own. */
@FunctionalInterface
public interface OpensRun {

  /**
   * Opens it; called on the event dispatch thread.
   *
   * @param seed 0 to 2147483647
   * @param limits how long it may go on
   * @param title which run it is, in a few words
   */
  void open(Scenario scenario, int seed, Limits limits, String title);
}
