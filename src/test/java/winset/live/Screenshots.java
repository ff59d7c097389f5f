package winset.live;

import static java.util.Objects.requireNonNull;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import winset.TestScenarios;
import winset.chart.ChartView;
import winset.config.SweepFile;
import winset.model.Limits;
import winset.model.Negotiation;
import winset.results.SweepTables;
import winset.scenario.Scenario;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;

/**
 * Makes the pictures of windows again, into a folder; further arguments name further sweeps. Needs
 * a display:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * xvfb-run -s "-screen 0 1280x800x24" java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     winset.live.Screenshots src/site/resources/images
 * </pre>
 */
final class Screenshots {

  private static final int PIXELS = 2;

  /** Milliseconds in which the last runs are counted and drawn. */
  private static final long SETTLING = 2000;

  private Screenshots() {}

  public static void main(String[] args) throws Exception {
    Screen.missing().ifPresent(why -> System.err.println("no pictures: " + why));
    Path folder = Files.createDirectories(Path.of(args[0]));
    charts(TestScenarios.spring(), 19, folder.resolve("live-charts.png"));
    sweep("hardliners", 10, folder.resolve("live-sweep.png"));
    sweep("quick", 100, folder.resolve("live-sweep-curves.png"));
    for (int i = 1; i < args.length; i++) {
      sweep(args[i], 20, folder.resolve("live-sweep-" + args[i] + ".png"));
    }
    System.exit(0);
  }

  /** The four charts of a run. */
  private static void charts(Scenario scenario, int seed, Path file) throws Exception {
    LiveCharts charts = new LiveCharts(scenario);
    Negotiation run = new Negotiation(scenario, seed);
    run.watch(charts);
    run.run(Limits.NONE);
    JFrame frame = OnScreen.get(() -> FourCharts.frame(charts, "Run"));
    OnScreen.get(
        () -> {
          frame.setVisible(true);
          return true;
        });
    OnScreen.get(() -> save(frame.getContentPane(), file));
    OnScreen.get(
        () -> {
          frame.dispose();
          return true;
        });
  }

  /** A shipped sweep when so many runs a point are written. */
  private static void sweep(String name, int replicates, Path file) throws Exception {
    Plan plan = SweepFile.read(Path.of("configs", "sweeps", name + ".yaml"), List.of());
    LiveSweep live = LiveSweep.open(plan, name, (s, seed, limits, title) -> {}, () -> {});
    CountDownLatch enough = new CountDownLatch(1);
    long wanted = plan.points() * replicates;
    Path folder = Files.createTempDirectory("winset-screenshots");
    Thread sweep = new Thread(() -> carryOut(plan, live, folder, wanted, enough));
    sweep.start();
    enough.await();
    sweep.interrupt();
    sweep.join();
    ChartView picture = requireNonNull(live.picture());
    OnScreen.until("it is drawn", picture::isShowing);
    Thread.sleep(SETTLING);
    OnScreen.get(() -> save(live.window().frame().getContentPane(), file));
    live.close();
    live.awaitClosed();
  }

  private static void carryOut(
      Plan plan, LiveSweep live, Path folder, long wanted, CountDownLatch enough) {
    long[] written = {0};
    long start = System.nanoTime();
    try {
      SweepTables.write(
          plan,
          live.held(new LocalThreads(2)),
          folder,
          "",
          false,
          step -> {
            written[0] += step.runs();
            double rate = written[0] / ((System.nanoTime() - start) / 1e9);
            String words =
                "%d %%, %d of %d runs, %.0f/s, %.0f s left"
                    .formatted(
                        100 * written[0] / plan.runs(),
                        written[0],
                        plan.runs(),
                        rate,
                        (plan.runs() - written[0]) / rate);
            live.take(step, (double) written[0] / plan.runs(), words, "");
            if (written[0] >= wanted) {
              enough.countDown();
            }
          });
    } catch (InterruptedException asWished) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a component shows, two pixels a point. */
  static boolean save(Component shown, Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(
            PIXELS * shown.getWidth(), PIXELS * shown.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PIXELS, PIXELS);
    shown.printAll(graphics);
    graphics.dispose();
    return ImageIO.write(image, "png", file.toFile());
  }
}
