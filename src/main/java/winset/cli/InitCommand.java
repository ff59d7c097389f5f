package winset.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.config.Schema;

/** {@code winset init}: a scenario and a sweep of the user's own to start from. */
@Command(
    name = "init",
    description =
        "Write a scenario and a sweep to start from into a new folder, every value with a comment, and "
            + "beside them the schemas by which an editor completes and checks both.",
    footer = {
      "  winset init my-talks",
      "  winset check my-talks/scenario.yaml",
      "  winset sweep my-talks/sweep.yaml --out my-talks/results"
    })
final class InitCommand implements Callable<Integer> {

  static final String SCENARIO = "scenario.yaml";
  static final String SWEEP = "sweep.yaml";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", description = "The folder, which must be new or empty.")
  private String name = "";

  @Override
  public Integer call() throws Refusal {
    OutFolder folder = OutFolder.vacant(name, "choose another name");
    folder.fill(InitCommand::write);
    PrintWriter out = spec.commandLine().getOut();
    out.print("Wrote " + Page.plain(name) + ": " + folder.contents() + "\n");
    Path place = Scenarios.path(name);
    String scenario = place.resolve(SCENARIO).toString();
    String sweep = place.resolve(SWEEP).toString();
    new Next()
        .say("Both YAML files are yours to change in any editor. What they hold:")
        .command("check", scenario)
        .command("check", sweep)
        .say("One run, told as a story; then the sweep, many runs for one question:")
        .command("run", scenario)
        .command("sweep", sweep, "--out", place.resolve("results").toString())
        .to(out);
    return 0;
  }

  private static void write(Path inside) throws IOException {
    for (String file : List.of(SCENARIO, SWEEP)) {
      try (InputStream in = InitCommand.class.getResourceAsStream("start/" + file)) {
        if (in == null) {
          throw new NoSuchFileException(file);
        }
        Files.copy(in, inside.resolve(file));
      }
    }
    for (Schema schema : Schema.values()) {
      Files.writeString(inside.resolve(schema.file()), schema.text(), StandardCharsets.UTF_8);
    }
  }
}
