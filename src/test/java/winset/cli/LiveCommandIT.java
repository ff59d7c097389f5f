package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Frame;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.live.Screen;

/** {@code winset live} from the command to the window and back. */
class LiveCommandIT {

  @TempDir Path folder;

  @Test
  void aRunOfAFinishedSweepOpensAndTheCommandEndsWithItsWindow() throws Exception {
    assumeTrue(Screen.missing().isEmpty(), () -> "no window: " + Screen.missing().orElse(""));
    Path sweep = folder.resolve("trust.yaml");
    Files.writeString(
        sweep,
        "scenario: %s\nfactors: {iran.trust: [0.2, 0.4]}\nreplications: 3\n"
            .formatted(Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath()));
    Path results = folder.resolve("results");
    assertThat(Done.winset("sweep", sweep.toString(), "--out", results.toString()).code()).isZero();
    CompletableFuture<Done> done =
        CompletableFuture.supplyAsync(
            () -> Done.winset("live", "--from", results.toString(), "--run", "5"));
    Frame window = window("run 5 of " + results + ": point 1, replicate 2");
    SwingUtilities.invokeAndWait(
        () -> window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING)));
    assertThat(done.get(30, TimeUnit.SECONDS).code()).isZero();
    assertThat(window.isShowing()).isFalse();
  }

  private static Frame window(String title) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      Optional<Frame> found =
          Stream.of(Frame.getFrames())
              .filter(Frame::isShowing)
              .filter(frame -> frame.getTitle().equals("winset: " + title))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(100);
    }
    throw new AssertionError("no window says " + title);
  }
}
