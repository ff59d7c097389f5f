package winset.live;

import java.nio.file.Path;
import javax.swing.SwingUtilities;
import sim.display.Console;
import winset.config.ScenarioFile;
import winset.model.Limits;
import winset.scenario.Scenario;

/**
 * Tells how many simulated days a second a run of a scenario goes in its window, the delay after
 * each day being nothing, with the four charts in front and with the display. Needs a screen.
 */
final class Pace {

  private static final int ROUNDS = 3;

  private Pace() {}

  /** The scenario is the one argument. */
  public static void main(String[] args) throws Exception {
    Scenario scenario = ScenarioFile.read(Path.of(args[0]));
    for (int round = 0; round < ROUNDS; round++) {
      System.out.println("four charts: " + days(scenario, 1) + " days a second");
      System.out.println("display: " + days(scenario, 0) + " days a second");
    }
    System.exit(0);
  }

  private static long days(Scenario scenario, int tab) throws Exception {
    LiveWindow window =
        OnScreen.get(() -> LiveWindow.open(scenario, scenario.seed(), Limits.NONE, "pace"));
    long start = System.nanoTime();
    SwingUtilities.invokeAndWait(
        () -> {
          window.tabs().setSelectedIndex(tab);
          window.console().setPlaySleep(0);
          window.console().pressPause();
        });
    while (window.console().getPlayState() != Console.PS_STOPPED) {
      Thread.sleep(5);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long days = window.state().run().recorder().record().days();
    SwingUtilities.invokeAndWait(() -> window.console().doClose());
    return Math.round(days / seconds);
  }
}
