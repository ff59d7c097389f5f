package winset.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a real process meets: full devices, permissions, languages, folders that vanish. */
class FaultsIT {

  private static final Path JAR =
      Path.of(System.getProperty("winset.jar", "target/winset.jar")).toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String NINE =
      Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath().toString();

  @TempDir Path folder;

  /** Starts a command in the folder, in a language. */
  private Process start(String language, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", language);
    return builder
        .redirectOutput(folder.resolve("stdout").toFile())
        .redirectError(folder.resolve("stderr").toFile())
        .start();
  }

  private Done ended(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
    return new Done(
        process.exitValue(),
        new String(Files.readAllBytes(folder.resolve("stdout")), UTF_8),
        new String(Files.readAllBytes(folder.resolve("stderr")), UTF_8));
  }

  /** Words before those that start winset, such as a shell's, and winset's own. */
  private Done winset(String language, List<String> before, String... args)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.addAll(List.of(JAVA, "-jar", JAR.toString()));
    command.addAll(List.of(args));
    return ended(start(language, command));
  }

  private Path sweep(String name, int replications) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "scenario: %s\nfactors: {iran.trust: [0.2, 0.5]}\nreplications: %s\n"
            .formatted(NINE, replications));
  }

  private static void assumeUnix() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no POSIX shell");
  }

  @Test
  void whatIsToldToAFullDeviceIsNotLostInSilence() throws Exception {
    assumeUnix();
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no device that is always full");
    List<String> into = List.of("/bin/sh", "-c", "exec \"$0\" \"$@\" > /dev/full");
    Done done = winset("C.UTF-8", into, "check", NINE);
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err())
        .containsPattern("(?m)^what was told is lost: standard output cannot be written: .+\n\\z")
        .doesNotContain("Exception");
  }

  /** Root may read and write whatever its permissions say, unless it gives up just that. */
  private static List<String> asOneWhoMayNot() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search")
        : List.of();
  }

  @Test
  void whatMayNotBeReadOrWrittenIsNamedAndNothingIsChanged() throws Exception {
    assumeUnix();
    List<String> who = asOneWhoMayNot();
    String sweep = sweep("s.yaml", 20).toString();
    assertThat(winset("C.UTF-8", who, "sweep", sweep, "--out", "r", "--quiet").code()).isZero();
    Map<String, String> before = bytes(folder.resolve("r"));
    chmod("a-w", "r");
    assertRefused(winset("C.UTF-8", who, "report", "r"), "r: permission denied, ");
    assertRefused(
        winset("C.UTF-8", who, "sweep", sweep, "--out", "r", "--force"),
        "r cannot be written: permission denied");
    assertRefused(
        winset("C.UTF-8", who, "sweep", sweep, "--out", "r/new"),
        "r/new cannot be written: permission denied");
    assertThat(bytes(folder.resolve("r"))).isEqualTo(before);
    assertThat(winset("C.UTF-8", who, "run", "--from", "r", "--run", "3").code()).isZero();
    chmod("u+w", "r");
    chmod("000", "r/runs.csv");
    assertRefused(winset("C.UTF-8", who, "report", "r"), "r: permission denied, runs.csv");
    chmod("000", "s.yaml");
    assertRefused(winset("C.UTF-8", who, "check", sweep), "  may not be read: permission denied");
    chmod("-R u+rw", "r");
  }

  private void assertRefused(Done done, String message) {
    assertThat(done.code()).as(done.err()).isEqualTo(2);
    assertThat(done.err()).contains(message).doesNotContain("\tat ");
  }

  private void chmod(String mode, String name) throws Exception {
    String command = "chmod " + (mode.startsWith("-R") ? mode : "-R " + mode) + " " + name;
    assertThat(ended(start("C", List.of("/bin/sh", "-c", command))).code()).isZero();
  }

  private static Map<String, String> bytes(Path where) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> inside = Files.walk(where)) {
      for (Path file : inside.filter(Files::isRegularFile).toList()) {
        bytes.put(
            where.relativize(file).toString(),
            java.util.Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.size(file));
      }
    }
    return bytes;
  }

  @Test
  void aSweepWhoseFolderIsDeletedEndsAndClaimsNothing() throws Exception {
    assumeUnix();
    Path sweep = sweep("long.yaml", 500_000);
    Process process =
        start("C.UTF-8", List.of(JAVA, "-jar", JAR.toString(), "sweep", sweep.toString()));
    Path rows = folder.resolve("output/long/runs.csv.part");
    for (int i = 0; i < 600 && (!Files.exists(rows) || Files.size(rows) < 10_000); i++) {
      Thread.sleep(50);
    }
    delete(folder.resolve("output").toFile());
    Done done = ended(process);
    assertRefused(done, "output/long is lost: it, or the file .lock in it, was deleted or moved");
    assertThat(done.err()).doesNotContain("are kept").contains("; begin anew with\n");
    assertThat(folder.resolve("output")).doesNotExist();
  }

  private static void delete(File file) {
    File[] inside = file.listFiles();
    for (File each : inside == null ? new File[0] : inside) {
      delete(each);
    }
    assertThat(file.delete()).isTrue();
  }

  /** German has a comma for the decimal point, Egypt digits of its own. */
  @Test
  void everyCommandLeavesTheSameBytesInEveryLanguage() throws Exception {
    Map<String, String> english = everything("en", List.of("-Duser.language=en"));
    assertThat(english).hasSizeGreaterThan(40);
    assertThat(english.get("stdout")).isNotNull();
    List<String> german = List.of("-Duser.language=de", "-Duser.country=DE");
    assertThat(everything("de", german)).isEqualTo(english);
    List<String> egyptian =
        List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Dfile.encoding=US-ASCII");
    assertThat(everything("ar", egyptian)).isEqualTo(english);
  }

  /** Every file and all that is told, but for times. */
  private Map<String, String> everything(String name, List<String> options) throws Exception {
    Path tests =
        Path.of(EveryCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path place = Files.createDirectory(folder.resolve(name));
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(options);
    command.addAll(List.of("-cp", JAR + File.pathSeparator + tests, EveryCommand.class.getName()));
    command.addAll(List.of(place.toString(), Path.of("configs").toAbsolutePath().toString()));
    Done done = ended(start("C.UTF-8", command));
    assertThat(done.code()).as(done.err()).isZero();
    String told = done.out().replace(place.toString(), "PLACE");
    Map<String, String> bytes = new TreeMap<>(Map.of("stdout", told));
    try (Stream<Path> inside = Files.walk(place)) {
      for (Path file : inside.filter(Files::isRegularFile).toList()) {
        String latin = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        bytes.put(
            place.relativize(file).toString(),
            latin
                .replace(place.toString(), "PLACE")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "then"));
      }
    }
    return bytes;
  }

  /** Java decodes names before winset sees them; what is lost there can only be said. */
  @Test
  void namesThatTheLanguageOfTheEnvironmentCannotWriteAreRefusedWithTheWayOut() throws Exception {
    assumeUnix();
    String script =
        """
        java=$0 jar=$1
        mkdir '\u00dcber \u0627\u06cc' && cd '\u00dcber \u0627\u06cc' && cp %s 'n \u00fc.yaml' && cp %s n.yaml
        LC_ALL=C.UTF-8 "$java" -jar "$jar" run 'n \u00fc.yaml' --out '\u00f6ut 1' > told || exit 10
        LC_ALL=C "$java" -jar "$jar" run n.yaml --out out
        [ $? = 2 ] || exit 11
        cd .. && LC_ALL=C "$java" -jar "$jar" check '\u00dcber \u0627\u06cc/n.yaml'
        [ $? = 2 ] || exit 12
        [ -f '\u00dcber \u0627\u06cc/\u00f6ut 1/report.html' ] || exit 13
        ls | wc -l
        """
            .formatted(NINE, NINE);
    Path file = Files.write(folder.resolve("try.sh"), script.getBytes(UTF_8));
    Done done =
        ended(start("C.UTF-8", List.of("/bin/sh", "-c", ". " + file, JAVA, JAR.toString())));
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(done.err())
        .contains("the folder you are in cannot be used: the language of this environment ")
        .contains("is not a name of a file or folder: the language of this environment ");
    // The folder, the script, and what the script tells on: nothing was written beside them.
    assertThat(done.out()).isEqualToIgnoringWhitespace("4");
  }
}
