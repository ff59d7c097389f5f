package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.awt.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.live.OnScreen;

/** {@code winset sweep --live} with its real window. */
class LiveSweepCommandTest {

  private static final String NINE =
      Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath().toString();

  @TempDir Path folder;

  @BeforeEach
  void aDisplayIsNeeded() {
    OnScreen.needed();
  }

  private String sweep(int replications) throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(
        file,
        "scenario: %s\nreplications: %d\nfactors: {iran.trust: [0.2, 0.5], us.trust: [0.3, 0.6]}\n"
            .formatted(NINE, replications));
    return file.toString();
  }

  private static CompletableFuture<Done> started(String... args) {
    CompletableFuture<Done> done = new CompletableFuture<>();
    new Thread(() -> done.complete(winset(args)), "sweep").start();
    return done;
  }

  private static Frame window(String folder) throws Exception {
    OnScreen.until("the window opens", () -> OnScreen.window(title(folder)).isPresent());
    return OnScreen.window(title(folder)).orElseThrow();
  }

  private static String title(String folder) {
    return "winset sweep: " + folder;
  }

  private static void says(Frame window, String words) throws Exception {
    JTextArea message = OnScreen.named(window, "message", JTextArea.class);
    OnScreen.until("it says " + words, () -> message.getText().contains(words));
  }

  /** The files of a folder; of the manifest what does not tell the time. */
  private static Map<String, String> contents(Path out) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        contents.put(
            out.relativize(file).toString(),
            text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME"));
      }
    }
    return contents;
  }

  @Test
  void theResultsAreTheSameBytesAndTheWindowStaysUntilItIsClosed() throws Exception {
    String file = sweep(30);
    Path plain = folder.resolve("plain/out");
    Path watched = folder.resolve("watched/out");
    Files.createDirectories(plain.getParent());
    Files.createDirectories(watched.getParent());
    assertThat(winset("sweep", file, "--out", plain.toString(), "--quiet").code()).isZero();
    CompletableFuture<Done> done =
        started("sweep", file, "--out", watched.toString(), "--quiet", "--live");
    Frame window = window(watched.toString());
    says(window, "The sweep has ended, 120 runs. Report: " + watched.resolve("report.html"));
    assertThat(done).isNotDone();
    OnScreen.get(
        () -> {
          window.dispose();
          return true;
        });
    assertThat(done.get(20, TimeUnit.SECONDS).code()).isZero();
    assertThat(contents(watched)).isEqualTo(contents(plain)).containsKey("charts/deal-map.png");
  }

  @Test
  void stopKeepsWhatIsDoneSaysHowToGoOnAndExitsWith130() throws Exception {
    Path out = folder.resolve("out");
    CompletableFuture<Done> done =
        started(
            "sweep",
            sweep(200_000),
            "--out",
            out.toString(),
            "--quiet",
            "--live",
            "--threads",
            "1");
    Frame window = window(out.toString());
    JButton stop = OnScreen.named(window, "stop", JButton.class);
    OnScreen.until("some are written", () -> size(out.resolve("runs.csv.part")) > 20_000);
    OnScreen.get(
        () -> {
          stop.doClick(0);
          return true;
        });
    says(window, "--resume");
    says(window, "runs are kept in " + out);
    OnScreen.get(
        () -> {
          window.dispose();
          return true;
        });
    Done stopped = done.get(20, TimeUnit.SECONDS);
    assertThat(stopped.code()).isEqualTo(130);
    assertThat(stopped.err()).contains("interrupted; ").contains("--resume");
    assertThat(size(out.resolve("runs.csv.part"))).isPositive();
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  @Test
  void aSweepThatWasFinishedBeforeIsShownToo() throws Exception {
    Path out = folder.resolve("out");
    String file = sweep(10);
    winset("sweep", file, "--out", out.toString(), "--quiet");
    CompletableFuture<Done> done =
        started("sweep", file, "--out", out.toString(), "--quiet", "--live", "--resume");
    Frame window = window(out.toString());
    says(window, "The sweep has ended, 40 runs.");
    OnScreen.get(
        () -> {
          window.dispose();
          return true;
        });
    assertThat(List.of(done.get(20, TimeUnit.SECONDS).code())).containsExactly(0);
  }
}
