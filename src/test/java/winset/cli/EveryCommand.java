package winset.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * All commands that write, one after the other in one virtual machine, whose options are the
 * caller's: into the folder named first, with the configurations in the folder named second.
 */
final class EveryCommand {

  private EveryCommand() {}

  public static void main(String[] args) throws Exception {
    Path place = Path.of(args[0]);
    String scenarios = args[1] + "/scenarios/";
    String grid =
        """
        scenario: %snine-factions.yaml
        series: true
        replications: 6
        factors:
          channel.kind: [direct, indirect]
          iran.trust: [0.1, 0.35]
          iran.election.date: [2021-06-18]
        baseline: {channel.kind: direct, iran.trust: 0.1, iran.election.date: 2021-06-18}
        charts: [deal-map, trust-fan]
        """;
    String file = write(place, "grid.yaml", grid.formatted(scenarios));
    String space =
        """
        scenario: %snine-factions.yaml
        design: saltelli
        base: 8
        replications: 5
        factors:
          iran.trust: {from: 0.1, to: 0.6}
          us.quota: {from: 0.51, to: 0.7}
        """;
    String spread = write(place, "space.yaml", space.formatted(scenarios));
    String fit =
        """
        scenario: %sspring-2021.yaml
        parameters:
          utility.loss: {from: 0.8, to: 3}
        draws: 6
        replications: 1
        """;
    String fitted = write(place, "fit.yaml", fit.formatted(scenarios));
    String a = place.resolve("a").toString();
    String b = place.resolve("b").toString();
    String c = place.resolve("c").toString();
    winset("run", scenarios + "spring-2021.yaml", "--seed", "7", "--out", place + "/run");
    winset("sweep", file, "--quiet", "--out", a);
    winset("sweep", file, "--quiet", "--set", "us.quota=0.65", "--out", b);
    winset("sweep", spread, "--quiet", "--out", c);
    winset("report", a);
    winset("analyse", c, "--measure", "days_to_deal <= 120");
    winset("compare", a, b, "--out", place + "/compared");
    winset("check", scenarios + "spring-2021.yaml");
    winset("hindcast", "--replications", "2", "--out", place + "/hindcast");
    winset("calibrate", fitted, "--out", place + "/calibrated");
    winset("schema", "--out", place + "/schema");
  }

  private static String write(Path place, String name, String text) throws Exception {
    return Files.writeString(place.resolve(name), text).toString();
  }

  private static void winset(String... args) {
    PrintWriter out =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    int code = Winset.commandLine().setOut(out).execute(args);
    out.flush();
    if (code != 0) {
      throw new IllegalStateException(List.of(args) + " ended with " + code);
    }
  }
}
