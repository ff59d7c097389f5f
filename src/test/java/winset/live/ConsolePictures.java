package winset.live;

import java.awt.Rectangle;
import java.awt.Robot;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import winset.TestScenarios;
import winset.model.Limits;

/**
 * Makes the pictures of {@code winset live} again, into a folder; CONTRIBUTING.md has the command.
 * Needs a display of 1280x800, or of twice that where windows are drawn at two pixels a point.
 */
final class ConsolePictures {

  private static final int SEED = 19;
  private static final int DAY = 66;
  private static final long SETTLE = 1500;

  private ConsolePictures() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Screen.missing()
        .ifPresent(
            why -> {
              throw new IllegalStateException(why);
            });
    LiveWindow[] opened = new LiveWindow[1];
    SwingUtilities.invokeAndWait(
        () ->
            opened[0] =
                LiveWindow.open(
                    TestScenarios.spring(), SEED, Limits.NONE, "spring-2021.yaml, seed " + SEED));
    LiveWindow window = opened[0];
    SwingUtilities.invokeAndWait(() -> advance(window, DAY));
    SwingUtilities.invokeAndWait(() -> window.inspect("ir_paydari"));
    shoot(folder.resolve("live.png").toFile());
    SwingUtilities.invokeAndWait(
        () -> {
          window
              .console()
              .getTabPane()
              .setSelectedIndex(window.console().getTabPane().indexOfTab("Model"));
          window.tabs().setSelectedIndex(1);
        });
    shoot(folder.resolve("live-model.png").toFile());
    SwingUtilities.invokeAndWait(() -> window.console().doClose());
    System.exit(0);
  }

  /** Steps to a day, as the console's step button does. */
  private static void advance(LiveWindow window, int day) {
    Scene scene = window.state().scene();
    while (scene != null && scene.day() < day && scene.end().isEmpty()) {
      window.console().pressPlay();
      scene = window.state().scene();
    }
  }

  private static void shoot(File file) throws Exception {
    Thread.sleep(SETTLE);
    SwingUtilities.invokeAndWait(() -> {});
    Thread.sleep(SETTLE);
    Robot robot = new Robot();
    Rectangle screen =
        java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    java.awt.image.MultiResolutionImage shot = robot.createMultiResolutionScreenCapture(screen);
    List<java.awt.Image> variants = shot.getResolutionVariants();
    ImageIO.write((java.awt.image.BufferedImage) variants.get(variants.size() - 1), "png", file);
  }
}
