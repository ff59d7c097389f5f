package winset.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.jfree.chart.ChartPanel;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import sim.display.Console;
import sim.portrayal.inspector.PropertyInspector;
import sim.portrayal.inspector.TimeSeriesChartingPropertyInspector;
import winset.TestScenarios;
import winset.measure.Recorder;
import winset.model.Limits;
import winset.scenario.Scenario;

/** Drives the real windows of {@code winset live}; skips itself where there is no display. */
@Timeout(120)
class LiveWindowIT {

  private static final Scenario SPRING = TestScenarios.spring();
  private static final int SEED = 19;

  private final List<LiveWindow> opened = new ArrayList<>();

  @BeforeEach
  void needsADisplay() {
    String missing = Screen.missing().orElse("");
    assumeTrue(missing.isEmpty(), () -> "no window can be shown: " + missing);
  }

  @AfterEach
  void close() throws Exception {
    for (LiveWindow window : opened) {
      onScreen(() -> window.console().doClose());
    }
  }

  private static <T> T ask(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    SwingUtilities.invokeAndWait(task);
    return task.get();
  }

  private static void onScreen(Runnable work) throws Exception {
    SwingUtilities.invokeAndWait(work);
  }

  private LiveWindow open(Scenario scenario) throws Exception {
    LiveWindow window = ask(() -> LiveWindow.open(scenario, SEED, Limits.NONE, "test"));
    opened.add(window);
    return window;
  }

  private static Scene scene(LiveWindow window) {
    return requireNonNull(window.state().scene());
  }

  private static void playToTheEnd(LiveWindow window) throws Exception {
    onScreen(
        () -> {
          window.console().setPlaySleep(0);
          // Paused it would step; a pause of a paused run lets it go on.
          window.console().pressPause();
        });
    while (window.console().getPlayState() != Console.PS_STOPPED) {
      Thread.sleep(20);
    }
  }

  @Test
  void aRunThatIsPlayedToItsEndIsTheRunNobodyWatches() throws Exception {
    LiveWindow window = open(SPRING);
    playToTheEnd(window);
    assertThat(window.state().run().recorder().record()).isEqualTo(Recorder.run(SPRING, SEED));
    Thread.sleep(4 * Refresh.WAIT);
    assertThat(ask(() -> window.narrative().shown()))
        .isEqualTo(window.state().run().story().entries().size());
  }

  @Test
  void aStepIsADay() throws Exception {
    LiveWindow window = open(SPRING);
    for (int i = 0; i < 3; i++) {
      onScreen(() -> window.console().pressPlay());
    }
    assertThat(scene(window).day()).isEqualTo(2);
  }

  @Test
  void aParameterTakesEffectAtTheNextStartAndABadOneIsRefusedWithItsLimits() throws Exception {
    LiveWindow window = open(SPRING);
    JTable table = window.state().model().table();
    int row = row(table, "channel.misreading");
    assertThat(type(table, row, "1.5")).as("a bad value stays in the field").isFalse();
    assertThat(window.state().model().message())
        .contains("Refused", "channel.misreading = 1.5", "0 to 1");
    assertThat(type(table, row, "0.4")).isTrue();
    assertThat(window.state().model().message()).contains("channel.misreading = 0.4");
    assertThat(scene(window).scenario()).isEqualTo(SPRING);
    onScreen(() -> window.console().restart());
    onScreen(() -> window.console().pressPause());
    assertThat(scene(window).scenario().channel().misreading()).isEqualTo(0.4);
    playToTheEnd(window);
    assertThat(window.state().run().recorder().record())
        .isEqualTo(Recorder.run(TestScenarios.spring("channel.misreading=0.4"), SEED));
  }

  private static int row(JTable table, String path) throws Exception {
    return ask(
        () -> {
          for (int i = 0; i < table.getRowCount(); i++) {
            if (path.equals(table.getValueAt(i, 0))) {
              return i;
            }
          }
          throw new AssertionError("no row of " + path);
        });
  }

  private static boolean type(JTable table, int row, String text) throws Exception {
    return ask(
        () -> {
          if (!table.isEditing()) {
            table.editCellAt(row, Parameters.VALUE);
          }
          ((javax.swing.JTextField) table.getEditorComponent()).setText(text);
          return table.getCellEditor().stopCellEditing();
        });
  }

  @Test
  void aClickOnAFactionTellsWhatWouldBringItOnBoardAndOpensItsInspector() throws Exception {
    LiveWindow window = open(SPRING);
    Rectangle plot = ask(() -> window.stage().plots().of("ir_paydari"));
    onScreen(
        () -> click(window.stage(), new Point((int) plot.getCenterX(), (int) plot.getCenterY())));
    assertThat(ask(window::card)).contains("Paydari Front", "To bring it on board", "equation (1)");
    assertThat(window.stage().chosen()).containsExactly("ir_paydari");
    assertThat(ask(() -> window.console().getAllInspectors().size()))
        .as("theirs, beside that of both sides")
        .isEqualTo(2);
  }

  private static void click(Stage stage, Point at) {
    stage.dispatchEvent(
        new MouseEvent(
            stage, MouseEvent.MOUSE_PRESSED, 0, 0, at.x, at.y, 1, false, MouseEvent.BUTTON1));
  }

  /** By MASON's own menu of the magnifying glass beside a number: one value a day until the end. */
  @Test
  void aNumberChartsWithAClick() throws Exception {
    LiveWindow window = open(SPRING);
    onScreen(
        () -> {
          JPopupMenu menu = new JPopupMenu();
          Readings readings = Readings.of(() -> window.state().scene(), "ir_leader", scene(window));
          PropertyInspector.getPopupMenu(readings, 0, window.state(), menu);
          String chart =
              PropertyInspector.getMenuNameForPropertyInspectorClass(
                  TimeSeriesChartingPropertyInspector.class.getName());
          item(menu, chart).doClick();
        });
    playToTheEnd(window);
    Thread.sleep(4 * Refresh.WAIT);
    XYDataset charted = ask(LiveWindowIT::charted);
    int days = charted.getItemCount(0);
    assertThat(days).isGreaterThanOrEqualTo(Recorder.run(SPRING, SEED).days());
    double trust = requireNonNull(scene(window).faction("ir_leader")).trust();
    assertThat(charted.getYValue(0, days - 1)).isCloseTo(trust, within(1e-3));
  }

  private static JMenuItem item(JPopupMenu menu, String text) {
    return Stream.of(menu.getComponents())
        .filter(JMenuItem.class::isInstance)
        .map(JMenuItem.class::cast)
        .filter(item -> item.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  /** What MASON's chart window shows. */
  private static XYDataset charted() {
    return Stream.of(Frame.getFrames())
        .filter(Frame::isShowing)
        .flatMap(LiveWindowIT::parts)
        .filter(ChartPanel.class::isInstance)
        .map(panel -> ((ChartPanel) panel).getChart().getXYPlot().getDataset())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Component> parts(Component component) {
    return component instanceof Container container
        ? Stream.concat(
            Stream.of(component), Stream.of(container.getComponents()).flatMap(LiveWindowIT::parts))
        : Stream.of(component);
  }

  @Test
  void aLineOfTheStoryMarksWhomItSpeaksOf() throws Exception {
    LiveWindow window = open(SPRING);
    playToTheEnd(window);
    Thread.sleep(4 * Refresh.WAIT);
    int line =
        ask(
            () -> {
              var entries = scene(window).entries();
              for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).via().equals("eu_coord")) {
                  return i;
                }
              }
              throw new AssertionError("nobody carried anything");
            });
    onScreen(() -> window.narrative().chooser().accept(line));
    assertThat(window.stage().chosen()).contains("eu_coord");
  }

  @Test
  void noTwoNamesOverlapAtAnySizeFromThatOfASmallScreenOn() {
    for (int width : new int[] {880, 1280, 1500}) {
      Plots plots = new Plots(SPRING, width, 530);
      List<Rectangle> all = List.copyOf(plots.all().values());
      assertThat(all).hasSize(11 + 7 + 10 + 3);
      for (int i = 0; i < all.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(all.get(i).intersects(all.get(j))).as(i + " and " + j).isFalse();
        }
      }
    }
  }

  @Test
  void closedWindowsAreForgotten() throws Exception {
    List<WeakReference<LiveWindow>> gone = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      gone.add(openedAndClosed());
    }
    for (int tries = 0; tries < 50 && held(gone) > 1; tries++) {
      onScreen(() -> {});
      System.gc();
      Thread.sleep(50);
    }
    // Swing's focus manager may hold on to the last one until another takes the focus.
    assertThat(held(gone)).isLessThanOrEqualTo(1);
  }

  private static long held(List<WeakReference<LiveWindow>> windows) {
    return windows.stream().filter(w -> w.get() != null).count();
  }

  private static WeakReference<LiveWindow> openedAndClosed() throws Exception {
    LiveWindow window = ask(() -> LiveWindow.open(SPRING, SEED, Limits.NONE, "test"));
    onScreen(() -> window.console().pressPlay());
    onScreen(() -> window.console().doClose());
    return new WeakReference<>(window);
  }
}
