package winset.live;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Set;
import javax.swing.BorderFactory;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;
import winset.chart.Theme;
import winset.model.Limits;
import winset.scenario.Scenario;

/**
 * A run to be watched: the display, the story and the charts in one window, MASON's console beside
 * it. Closing either closes both.
 */
public final class LiveWindow {

  private static final int CONSOLE = 390;
  private static final int WIDEST = 1500;
  private static final int HIGHEST = 1000;
  private static final int STORY = 230;
  private static final double STORY_SHARE = 0.62;

  private final JFrame frame;
  private final LiveState state;
  private final LiveConsole console;
  private final Stage stage;
  private final StoryPanel narrative;
  private final JTextArea card = Texts.area(1);
  private final JScrollPane cardScroll = new JScrollPane(card);
  private final JPanel chartPanel = new JPanel(new GridLayout(0, 2, 4, 4));
  private final JTabbedPane tabs = new JTabbedPane();
  private final Refresh refresh = new Refresh(this::show);
  private LiveCharts charts;
  private Scenario charted;
  private @Nullable String inspected;
  private @Nullable Runnable closed;

  private LiveWindow(Scenario scenario, int seed, Limits limits, String title) {
    charts = new LiveCharts(scenario);
    charted = scenario;
    state = LiveState.of(scenario, seed, limits, s -> List.of(charts));
    frame = new JFrame("winset: " + title);
    stage = new Stage(scenario, this::inspect);
    narrative = new StoryPanel(this::choose);
    state.on(this::starting, refresh::ask, this::close);
    lay();
    console = LiveConsole.of(state);
    state.controller = console;
    state.run().onRefusal(this::tell);
    console.setTitle("MASON console: " + title);
    console.registerFrame(frame);
    place();
  }

  /**
   * Opens a run, ready to be played; on the event dispatch thread.
   *
   * @param seed 0 to 2147483647
   * @param limits how long it may go on
   * @param title which run it is, in a few words
   */
  public static LiveWindow open(Scenario scenario, int seed, Limits limits, String title) {
    LiveWindow window = new LiveWindow(scenario, seed, limits, title);
    window.frame.setVisible(true);
    window.console.setVisible(true);
    window.console.pressPause();
    window.console.inspect(Readings.ofSides(window.state::scene), "Both sides");
    return window;
  }

  private void lay() {
    JPanel story = new JPanel(new BorderLayout());
    card.setText("Click on somebody to read where they stand and what would bring them on board.");
    cardScroll.setBorder(BorderFactory.createTitledBorder("Who is chosen"));
    JSplitPane below = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, narrative, cardScroll);
    below.setResizeWeight(STORY_SHARE);
    below.setPreferredSize(new Dimension(1, STORY));
    cardScroll.setPreferredSize(new Dimension(1, 1));
    narrative.setPreferredSize(new Dimension(1, 1));
    story.add(stage, BorderLayout.CENTER);
    story.add(below, BorderLayout.SOUTH);
    chartPanel.setBackground(Theme.GRID);
    charts.panels().values().forEach(chartPanel::add);
    tabs.add("Display and story", story);
    tabs.add("Charts", chartPanel);
    frame.add(tabs);
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent e) {
            console.doClose();
          }
        });
  }

  private void place() {
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    int width = Math.min(WIDEST, screen.width - CONSOLE);
    int height = Math.min(HIGHEST, screen.height);
    frame.setBounds(screen.x, screen.y, width, height);
    console.setBounds(screen.x + width, screen.y, CONSOLE, height);
  }

  /** A changed scenario has charts of its own. */
  private void starting(Scenario scenario) {
    if (scenario.equals(charted)) {
      charts.clear();
    } else {
      charted = scenario;
      charts = new LiveCharts(scenario);
      chartPanel.removeAll();
      charts.panels().values().forEach(chartPanel::add);
      chartPanel.revalidate();
    }
    narrative.begin();
  }

  private void show() {
    Scene scene = state.scene();
    if (scene != null) {
      stage.show(scene);
      narrative.show(scene);
      describe(scene);
    }
  }

  private void describe(Scene scene) {
    if (inspected != null) {
      tell(Words.names(scene.scenario()).get(inspected) + "\n" + Words.card(scene, inspected));
    }
  }

  private void tell(String text) {
    if (!text.equals(card.getText())) {
      card.setText(text);
      card.setCaretPosition(0);
    }
  }

  private void choose(Set<String> ids) {
    stage.choose(ids);
    Scene scene = state.scene();
    ids.stream()
        .filter(id -> stage.plots().of(id) != null)
        .findFirst()
        .ifPresent(id -> inspected = id);
    if (scene != null) {
      describe(scene);
    }
  }

  /** What a click on somebody does. */
  void inspect(String id) {
    Scene scene = state.scene();
    narrative.release();
    inspected = id;
    stage.choose(Set.of(id));
    if (scene != null) {
      String name = Words.names(scene.scenario()).getOrDefault(id, id);
      if (Readings.any(id, scene)) {
        console.inspect(Readings.of(state::scene, id, scene), name);
      }
      describe(scene);
    }
  }

  /** To be called once the window is closed. */
  public void onClosed(Runnable listener) {
    closed = listener;
  }

  private void close() {
    frame.dispose();
    frame.getContentPane().removeAll();
    if (closed != null) {
      closed.run();
    }
  }

  JFrame frame() {
    return frame;
  }

  LiveConsole console() {
    return console;
  }

  LiveState state() {
    return state;
  }

  Stage stage() {
    return stage;
  }

  StoryPanel narrative() {
    return narrative;
  }

  JTabbedPane tabs() {
    return tabs;
  }

  /** What is told of whoever is chosen. */
  String card() {
    return card.getText();
  }
}
