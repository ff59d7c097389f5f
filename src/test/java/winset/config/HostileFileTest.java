package winset.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static winset.config.Samples.refused;
import static winset.config.Samples.smallText;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.sweep.Plan;

class HostileFileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# only a comment\n", "---\n", "~", "---\n...\n"})
  void anEmptyFileIsSaidToBeEmpty(String text) {
    assertThat(refused(text)).containsExactly("  is empty");
  }

  @Test
  void whatIsNoBlockIsRefused() {
    assertThat(refused("\n- a\n"))
        .containsExactly("  line 2    must be a block of names and values, not a list");
    assertThat(refused("hello"))
        .containsExactly("  line 1    must be a block of names and values, not a single value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: x\na: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost\"]]",
        "title: x\na: !!int 3",
        "title: x\n!local b: 3",
        "title: x\na: ! b",
        "title: x\na: !!map {}"
      })
  void tagsAreRefused(String text) {
    assertThat(refused(text))
        .containsExactly(
            "  line 2    cannot be read as YAML: tags, beginning with !, are not allowed");
  }

  @Test
  void explodingAliasesAreRefused() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      String all = ("*a" + (i - 1) + ",").repeat(9);
      laughs.append("a").append(i).append(": &a").append(i).append(" [").append(all).append("]\n");
    }
    assertThat(refused(laughs.toString()))
        .containsExactly(
            "  line 1    cannot be read as YAML: anchors and aliases, & and *, are not allowed");
    assertThat(refused("title: *x"))
        .containsExactly(
            "  line 1    cannot be read as YAML: anchors and aliases, & and *, are not allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "{a: ", "- ", "? ", "[{"})
  void depthIsLimited(String opening) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(refused(opening.repeat(100_000)))
                .singleElement()
                .asString()
                .contains("cannot be read as YAML"));
  }

  @Test
  void severalDocumentsAreRefused() {
    assertThat(refused("a: 1\n---\nb: 1\n")).singleElement().asString().startsWith("  line 2    ");
  }

  @Test
  void aTabIsExplained() {
    assertThat(refused("a:\n\tb: 1\n"))
        .singleElement()
        .asString()
        .contains("line 2")
        .contains("TAB");
  }

  @Test
  void binaryIsRefused() {
    assertThat(refused("a: 1\nb: \0\n"))
        .containsExactly("  line 2    is not text: holds the character \\u0000");
  }

  @Test
  void aTerminalIsNotAttacked() {
    assertThat(refused("\"\\e[31m\\u202ex\": \"" + "y".repeat(500_000) + "\""))
        .contains("  line 1    \\u001b[31m\\u202ex  unknown name");
    assertThat(refused("seed: \"\\e[31m" + "y".repeat(500_000) + "\""))
        .anyMatch(l -> l.startsWith("  line 1    seed = \\u001b[31m") && l.contains("y…  must be"));
  }

  @Test
  void otherEncodingsAreRefusedByLine() throws IOException {
    assertThat(refusedBytes("a: 1\nb: \u00e9\n".getBytes(ISO_8859_1)))
        .isEqualTo("  line 2    is not text in UTF-8");
    assertThat(refusedBytes(smallText().getBytes(UTF_16)))
        .isEqualTo("  line 1    is not text in UTF-8");
    assertThat(refusedBytes(new byte[] {'a', (byte) 0xC3}))
        .isEqualTo("  line 1    is not text in UTF-8");
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsAreAccepted() throws Exception {
    Path file = folder.resolve("windows.yaml");
    Files.write(file, ("\uFEFF" + smallText().replace("\n", "\r\n")).getBytes(UTF_8));
    assertThat(ScenarioFile.read(file)).isEqualTo(Samples.small());
    Path sweep = folder.resolve("sweep.yaml");
    String text = "scenario: windows.yaml\nfactors:\n  iran.trust: [0.2, 0.4]\n";
    Files.writeString(sweep, text);
    Plan plan = SweepFile.read(sweep, List.of());
    Files.writeString(sweep, "\uFEFF" + text.replace("\n", "\r\n"));
    assertThat(SweepFile.read(sweep, List.of())).isEqualTo(plan);
    Path calibration = folder.resolve("calibration.yaml");
    String asked = "scenario: windows.yaml\nparameters:\n  utility.loss: {from: 1, to: 2}\n";
    Files.writeString(calibration, asked);
    CalibrationPlan fitted = CalibrationFile.read(calibration, path -> false);
    Files.writeString(calibration, "\uFEFF" + asked.replace("\n", "\r\n"));
    assertThat(CalibrationFile.read(calibration, path -> false)).isEqualTo(fitted);
  }

  @Test
  void megabytesAreRefused() throws IOException {
    assertThat(refusedBytes(new byte[3 << 20])).isEqualTo("  must be smaller than 1 MB");
  }

  @Test
  void aMegabyteOfMistakesIsStillAMessage() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 1_000_000; i++) {
      text.append('k').append(i).append(":\n");
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(refused(text.toString())).hasSize(51));
  }

  @Test
  void whatIsNoFileIsSaidSo() throws IOException {
    assertThat(refusedFile(folder)).isEqualTo("  is a folder, not a file");
    assertThat(refusedFile(folder.resolve("none.yaml"))).isEqualTo("  there is no such file");
    assertThat(TextFile.reason(new AccessDeniedException("closed.yaml")))
        .isEqualTo("may not be read: permission denied");
    assertThat(TextFile.reason(new IOException("disk on fire")))
        .isEqualTo("cannot be read: disk on fire");
  }

  private String refusedBytes(byte[] bytes) throws IOException {
    return refusedFile(Files.write(folder.resolve("f.yaml"), bytes));
  }

  private static String refusedFile(Path file) {
    try {
      ScenarioFile.read(file);
    } catch (Problems e) {
      String report = Report.of("f.yaml", e.all());
      assertThat(report).startsWith("f.yaml: 1 problem, nothing was run\n");
      return report.substring(report.indexOf('\n') + 1);
    }
    throw new AssertionError("read without a problem");
  }

  /** A file of a hundred megabytes, of which no more is read than it takes to refuse it. */
  @Test
  void aHundredMegabytesAreRefusedAsFastAsThree() throws IOException {
    Path big = folder.resolve("big.yaml");
    try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    Path sweep = folder.resolve("sweep.yaml");
    for (String text :
        List.of("scenario: big.yaml", "scenario: small.yaml\ndesign: table\nfile: big.yaml")) {
      Files.writeString(folder.resolve("small.yaml"), smallText());
      Files.writeString(sweep, text);
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () ->
              assertThatThrownBy(() -> SweepFile.read(sweep, List.of()))
                  .isInstanceOfSatisfying(
                      Problems.class,
                      e -> assertThat(e.all().toString()).contains("must be smaller than ")));
    }
    assertThat(refusedFile(big)).isEqualTo("  must be smaller than 1 MB");
    assertThatThrownBy(() -> CalibrationFile.isCalibration(big)).isInstanceOf(Problems.class);
  }

  /** No file in UTF-8 can hold it: it would be lost, or break off the writing of a table. */
  @Test
  void halfACharacterIsRefused() {
    assertThat(refused("a: 1\ntitle: \"x\\ud800y\""))
        .containsExactly(
            "  line 2    cannot be read as YAML: half a character, such as \\ud800, is no text");
    assertThat(Samples.parsed(smallText().replace("Small", "\"\\U0001F600\"")).title())
        .isEqualTo("\ud83d\ude00");
  }

  @Test
  void whereOnlyPlainLettersAreKnownItIsSaidWhatHelps() {
    String before = System.getProperty("sun.jnu.encoding", "");
    try {
      System.setProperty("sun.jnu.encoding", "ANSI_X3.4-1968");
      assertThat(FileNames.none()).contains("is not a name of a file: ", "set LC_ALL=C.UTF-8");
      System.setProperty("sun.jnu.encoding", "UTF-8");
      assertThat(FileNames.none()).isEqualTo("is not a name of a file");
    } finally {
      System.setProperty("sun.jnu.encoding", before);
    }
  }
}
