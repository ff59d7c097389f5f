package winset.live;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import winset.TestScenarios;
import winset.model.Limits;
import winset.model.Negotiation;
import winset.scenario.Scenario;

/**
 * Makes the pictures of windows again, into a folder. Needs a display:
 *
 * <pre>
 * xvfb-run -s "-screen 0 1280x800x24" java -cp TEST_CLASSPATH winset.live.Screenshots src/site/resources/images
 * </pre>
 */
final class Screenshots {

  private static final int PIXELS = 2;

  private Screenshots() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    charts(TestScenarios.spring(), 19, 1000, folder.resolve("live-charts.png"));
    charts(TestScenarios.shipped("spring-2021-as-it-happened"), 3, 120, folder.resolve("x.png"));
    System.exit(0);
  }

  /** The four charts of a run up to a day. */
  static void charts(Scenario scenario, int seed, int until, Path file) throws Exception {
    LiveCharts charts = new LiveCharts(scenario);
    Negotiation run = new Negotiation(scenario, seed);
    run.watch(charts);
    if (until >= scenario.days()) {
      run.run(Limits.NONE);
    } else {
      run.start();
      while (run.day() < until && run.outcome() == null) {
        run.schedule.step(run);
      }
    }
    JFrame[] frame = new JFrame[1];
    SwingUtilities.invokeAndWait(
        () -> {
          frame[0] = ChartsWindow.frame(charts, "Run");
          frame[0].setVisible(true);
        });
    SwingUtilities.invokeAndWait(() -> save(frame[0].getContentPane(), file));
    SwingUtilities.invokeAndWait(frame[0]::dispose);
  }

  /** What a component shows, two pixels a point. */
  static void save(Component shown, Path file) {
    BufferedImage image =
        new BufferedImage(
            PIXELS * shown.getWidth(), PIXELS * shown.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PIXELS, PIXELS);
    shown.printAll(graphics);
    graphics.dispose();
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
