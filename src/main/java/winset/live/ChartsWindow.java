package winset.live;

import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.WindowConstants;
import winset.chart.Theme;
import winset.model.LimitException;
import winset.model.Limits;
import winset.model.Negotiation;
import winset.model.Watcher;
import winset.scenario.Scenario;

/** The charts of one run, which goes by in some seconds; closing the window ends it. */
public final class ChartsWindow {

  private static final long NANOS_A_WEEK = 60_000_000;
  private static final int WIDTH = 1240;
  private static final int HEIGHT = 760;
  private static final int GAP = 6;

  private final JFrame frame;
  private volatile boolean closed;

  private ChartsWindow(JFrame frame) {
    this.frame = frame;
  }

  /** Opens a run; on the event dispatch thread. */
  public static void open(Scenario scenario, int seed, Limits limits, String title) {
    LiveCharts charts = new LiveCharts(scenario);
    JFrame frame = frame(charts, title);
    ChartsWindow window = new ChartsWindow(frame);
    Negotiation run = new Negotiation(scenario, seed);
    run.watch(charts);
    run.watch(window.pace());
    window.show(() -> run.run(limits));
  }

  /** The window with its charts, not yet shown. */
  static JFrame frame(LiveCharts charts, String title) {
    JFrame frame = new JFrame(title);
    JPanel four = new JPanel(new GridLayout(0, 2, GAP, GAP));
    four.setBackground(Theme.GRID);
    charts.panels().values().forEach(four::add);
    frame.add(four);
    Dimension screen = frame.getToolkit().getScreenSize();
    frame.setSize(Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
    frame.setLocationByPlatform(true);
    frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    return frame;
  }

  private void show(Runnable run) {
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosed(WindowEvent e) {
            closed = true;
          }
        });
    frame.setVisible(true);
    Thread thread = new Thread(() -> carryOut(run), "winset-run");
    thread.setDaemon(true);
    thread.start();
  }

  private static void carryOut(Runnable run) {
    try {
      run.run();
    } catch (CancellationException | LimitException theChartsShowHowFarItCame) {
      return;
    }
  }

  /** Lets a run go on week by week until the window is closed. */
  private Watcher pace() {
    return new Watcher() {
      @Override
      public void observed(Negotiation run) {
        if (closed) {
          throw new CancellationException();
        }
        LockSupport.parkNanos(NANOS_A_WEEK);
      }
    };
  }
}
