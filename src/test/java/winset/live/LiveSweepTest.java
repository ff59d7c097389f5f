package winset.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.event.MouseEvent;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import winset.TestScenarios;
import winset.chart.ChartView;
import winset.model.Limits;
import winset.model.Negotiation;
import winset.results.SweepTables;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;

/** Drives the real windows. */
class LiveSweepTest {

  private static final Scenario NINE = TestScenarios.nine();

  @BeforeEach
  void aDisplayIsNeeded() {
    OnScreen.needed();
  }

  private static Plan plan() {
    List<Factor> factors = new ArrayList<>();
    for (String path : List.of("iran.trust", "us.trust")) {
      factors.add(
          new Factor(Paths.find(NINE, path).orElseThrow(), new Levels.Spaced(0.2, 0.5, 2, false)));
    }
    return new Plan("?", NINE, factors, new Design.Grid(), 3, 1, List.of());
  }

  /** A step of one run at a point that ended in a deal or in stalemate. */
  private static SweepTables.Step step(int run, boolean deal) {
    String row =
        "%d,%d,%d,1,done,0.2,0.2,%s,%b,%s,9\n"
            .formatted(run, run % 4, run / 4, deal ? "deal" : "stalemate", deal, deal ? "9" : "");
    return new SweepTables.Step(1, 0, 0, List.of(), () -> row);
  }

  private static void click(ChartView picture, Point at) {
    picture.dispatchEvent(
        new MouseEvent(
            picture, MouseEvent.MOUSE_CLICKED, 0, 0, at.x, at.y, 1, false, MouseEvent.BUTTON1));
  }

  @Test
  void cellsFillInAndAClickOpensOneOfTheirRuns() throws Exception {
    List<String> opened = new ArrayList<>();
    LiveSweep live =
        LiveSweep.open(
            plan(),
            "Sweep",
            (scenario, seed, limits, title) -> opened.add(title + ", seed " + seed),
            () -> {});
    try {
      ChartView picture = Objects.requireNonNull(live.picture());
      OnScreen.until("it is painted", picture::isShowing);
      assertThat(OnScreen.get(() -> picture.place("2"))).isEmpty();
      live.take(step(2, true), 0.25, "25 %, 1 of 4 runs", "");
      OnScreen.until("run 2 is shown", () -> picture.place("2").isPresent());
      Point cell = OnScreen.get(() -> picture.place("2").orElseThrow());
      OnScreen.get(
          () -> {
            click(picture, cell);
            click(picture, new Point(1, 1));
            return true;
          });
      assertThat(opened).containsExactly("Run 2, seed " + plan().seed(2, 0));
      JLabel words = OnScreen.named(live.window().frame(), "progress", JLabel.class);
      OnScreen.until("it says so", () -> words.getText().equals("25 %, 1 of 4 runs"));
    } finally {
      live.close();
    }
    live.awaitClosed();
  }

  @Test
  void pauseHoldsTheWorkersAndGoOnLetsThemGo() throws Exception {
    LiveSweep live = LiveSweep.open(plan(), "Sweep", (s, seed, l, t) -> {}, () -> {});
    JButton pause = OnScreen.named(live.window().frame(), "pause", JButton.class);
    AtomicInteger done = new AtomicInteger();
    CountDownLatch first = new CountDownLatch(1);
    OnScreen.get(
        () -> {
          pause.doClick(0);
          return true;
        });
    assertThat(OnScreen.get(pause::getText)).isEqualTo("Go on");
    List<Callable<Integer>> tasks = List.of(done::incrementAndGet, done::incrementAndGet);
    Thread sweep =
        new Thread(
            () -> {
              try {
                first.countDown();
                live.held(new LocalThreads(2)).run(tasks.iterator(), i -> {});
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    sweep.start();
    first.await();
    long clock = live.clock();
    Thread.sleep(150);
    assertThat(done).hasValue(0);
    assertThat(live.clock()).as("pauses are left out").isEqualTo(clock);
    OnScreen.get(
        () -> {
          pause.doClick(0);
          return true;
        });
    sweep.join(10_000);
    assertThat(done).hasValue(2);
    live.close();
    live.awaitClosed();
  }

  @Test
  void aWindowThatIsClosedWhilePausedLetsTheSweepGoOn() throws Exception {
    LiveSweep live = LiveSweep.open(plan(), "Sweep", (s, seed, l, t) -> {}, () -> {});
    JButton pause = OnScreen.named(live.window().frame(), "pause", JButton.class);
    OnScreen.until("it is shown", live.window().frame()::isShowing);
    OnScreen.get(
        () -> {
          pause.doClick(0);
          return true;
        });
    live.close();
    live.awaitClosed();
    AtomicInteger done = new AtomicInteger();
    List<Callable<Integer>> tasks = List.of(done::incrementAndGet);
    live.held(new LocalThreads(1)).run(tasks.iterator(), i -> {});
    assertThat(done).hasValue(1);
    live.take(step(1, true), 1, "", "");
  }

  @Test
  void stopAsksOnceAndNotAfterTheEnd() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    LiveSweep live = LiveSweep.open(plan(), "Sweep", (s, seed, l, t) -> {}, asked::incrementAndGet);
    JButton stop = OnScreen.named(live.window().frame(), "stop", JButton.class);
    OnScreen.get(
        () -> {
          stop.doClick(0);
          stop.doClick(0);
          return true;
        });
    assertThat(asked).hasValue(1);
    live.ended("Stopped; 3 of 12 runs are kept");
    JTextArea message = OnScreen.named(live.window().frame(), "message", JTextArea.class);
    OnScreen.until("it is said", () -> message.getText().startsWith("Stopped; 3 of 12"));
    live.close();
    live.awaitClosed();
  }

  /** Fifty windows, each with a picture and a run of four charts: all of them can be let go. */
  @Test
  void closedWindowsAreLetGo() throws Exception {
    List<WeakReference<?>> seen = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      openAndClose(seen);
    }
    // AWT keeps the window that had the focus last, and what still waits in its queue.
    long end = System.nanoTime() + 20_000_000_000L;
    while (left(seen) > 6 && System.nanoTime() < end) {
      System.gc();
      Thread.sleep(100);
    }
    assertThat(left(seen)).as("of 100 objects").isLessThanOrEqualTo(6);
  }

  private static long left(List<WeakReference<?>> seen) {
    return seen.stream().filter(reference -> reference.get() != null).count();
  }

  private static void openAndClose(List<WeakReference<?>> seen) throws Exception {
    LiveSweep live = LiveSweep.open(plan(), "Sweep", (s, seed, l, t) -> {}, () -> {});
    live.take(step(0, true), 1, "", "");
    live.ended("done");
    LiveCharts charts = new LiveCharts(NINE);
    Negotiation run = new Negotiation(NINE, 1);
    run.watch(charts);
    run.run(Limits.NONE);
    var frame = OnScreen.get(() -> FourCharts.frame(charts, "Run"));
    OnScreen.get(
        () -> {
          frame.setVisible(true);
          return true;
        });
    seen.add(new WeakReference<>(live));
    seen.add(new WeakReference<>(charts));
    live.close();
    live.awaitClosed();
    OnScreen.get(
        () -> {
          frame.dispose();
          return true;
        });
  }
}
