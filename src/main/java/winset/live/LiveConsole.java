package winset.live;

import java.awt.Component;
import java.awt.Container;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import sim.display.Console;
import sim.portrayal.SimpleInspector;
import sim.util.Bag;
import sim.util.Properties;

/**
 * MASON's console without what would not work here: it does not end the process, and offers neither
 * films and PDF, which need libraries that winset does without, nor files of other simulations.
 */
final class LiveConsole extends Console {

  private static final long DELAY = 80;

  private boolean closing;

  private LiveConsole(LiveState state) {
    super(state);
    setIncrementSeedOnStop(false);
    if (getPlaySleep() == 0) {
      setPlaySleep(DELAY);
    }
    setJMenuBar(menu());
  }

  /**
   * Makes one. MASON looks for the other simulations that it knows and says on the terminal that
   * some are not there, which is no news: nothing here opens them.
   */
  static LiveConsole of(LiveState state) {
    PrintStream terminal = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      return new LiveConsole(state);
    } finally {
      System.setErr(terminal);
    }
  }

  private JMenuBar menu() {
    JMenu menu = new JMenu("File");
    JMenuItem about = new JMenuItem("About MASON");
    about.addActionListener(e -> doAbout());
    JMenuItem close = new JMenuItem("Close");
    close.addActionListener(e -> doClose());
    menu.add(about);
    menu.add(close);
    JMenuBar bar = new JMenuBar();
    bar.add(menu);
    return bar;
  }

  /** MASON's own ends the process with its last console. */
  @Override
  public void doClose() {
    if (closing) {
      return;
    }
    closing = true;
    pressStop();
    removeAllInspectors(true);
    getSimulation().quit();
    unregisterAllFrames();
    allControllers.remove(this);
    dispose();
  }

  /** Stops what runs and plays from the start. */
  void restart() {
    pressStop();
    pressPlay();
  }

  /** Shows somebody's numbers in the tab of inspectors. */
  void inspect(Properties properties, String name) {
    Bag inspectors = new Bag(List.of(new SimpleInspector(properties, getSimulation(), name)));
    setInspectors(inspectors, new Bag(List.of(name)));
    getTabPane().setSelectedIndex(getTabPane().indexOfTab("Inspectors"));
  }

  @Override
  public synchronized boolean registerFrame(JFrame frame) {
    withoutMissing(frame);
    return super.registerFrame(frame);
  }

  /** Takes buttons off that MASON's chart windows have for libraries that are not there. */
  private static void withoutMissing(Container container) {
    for (Component part : container.getComponents()) {
      if (part instanceof AbstractButton button && missing(button)) {
        button.setVisible(false);
      } else if (part instanceof Container inner) {
        withoutMissing(inner);
      }
    }
  }

  private static boolean missing(AbstractButton button) {
    String text = String.valueOf(button.getText()).toLowerCase(Locale.ROOT);
    return text.contains("pdf") || text.contains("movie");
  }
}
