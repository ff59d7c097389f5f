package winset.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

  /** A command of bash by which a script may forbid files; it works only where Tab was pressed. */
  private static final String NOT_TYPED = "compopt() { echo \"compopt $*\"; }\n";

  @TempDir Path folder;

  /** Lines that a script prints; it must end well and complain of nothing. */
  static List<String> bash(String script) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
    ProcessBuilder builder = new ProcessBuilder("/bin/bash", "--norc").redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process bash = builder.start();
    try (var in = bash.outputWriter(UTF_8)) {
      in.write(script);
    }
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(bash.exitValue()).as(said).isZero();
    return said.lines().toList();
  }

  /** What the Tab key offers for the last word. */
  private List<String> completed(String... words) throws Exception {
    Path script = Files.writeString(folder.resolve("winset.bash"), winset().out());
    String typed = Shell.command(List.of(words));
    return bash(
        NOT_TYPED
            + "source "
            + Shell.command(List.of(script.toString()))
            + "\nCOMP_WORDS=(winset "
            + typed
            + ")\nCOMP_CWORD="
            + words.length
            + "\n_complete_winset\nprintf '%s\\n' \"${COMPREPLY[@]}\"");
  }

  private static Done winset() {
    return Done.winset("completion");
  }

  @Test
  void commandsAreCompleted() throws Exception {
    assertThat(completed("ch")).containsExactly("check");
    assertThat(completed("")).contains("init", "run", "sweep", "completion");
  }

  @Test
  void optionsAreThoseOfTheCommand() throws Exception {
    assertThat(completed("sweep", "--re")).containsExactly("--resume", "--retry-failed");
    assertThat(completed("run", "--re")).containsExactly("");
    assertThat(completed("schema", "sc")).containsExactly("scenario");
  }

  /** Nothing offered, and the shell's own default asked for, which is files. */
  @Test
  void filesCompleteAsFiles() throws Exception {
    assertThat(completed("run", "configs/sc")).containsExactly("");
    assertThat(completed("run", "--out", "out")).containsExactly("");
    assertThat(bash(winset().out() + "\ncomplete -p winset"))
        .containsExactly("complete -o default -F _complete_winset winset");
  }
}
