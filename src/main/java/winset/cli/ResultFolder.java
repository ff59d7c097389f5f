package winset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import winset.config.ScenarioText;
import winset.config.SweepText;
import winset.results.Configuration;
import winset.results.DesignTable;
import winset.results.Refused;
import winset.results.SweepFolder;
import winset.sweep.Plan;
import winset.sweep.PointTable;
import winset.sweep.Shard;

/** The folder of a sweep as the user names it, and why it may not do. */
final class ResultFolder {

  private final String name;
  private final Path path;

  ResultFolder(String name) throws Refusal {
    this.name = name;
    path = Scenarios.path(name);
  }

  String name() {
    return name;
  }

  Path path() {
    return path;
  }

  /** Enters it for a sweep, or a shard of it. */
  SweepFolder enter(Plan plan, Optional<Shard> shard, SweepFolder.Entry entry) throws Refusal {
    try {
      return SweepFolder.enter(path, plan, configuration(plan), shard, Version.provenance(), entry);
    } catch (Refused e) {
      throw new Refusal(name + " " + words(e));
    } catch (IOException e) {
      throw OutFolder.unwritable(name, e, "choose another with --out");
    }
  }

  /** What is asked for, as text. */
  static Configuration configuration(Plan plan) {
    return new Configuration(
        SweepText.deciding(plan, "scenario.yaml", "design.csv"),
        ScenarioText.of(plan.scenario()),
        plan.design() instanceof PointTable ? DesignTable.text(plan) : "",
        SweepText.charts(plan));
  }

  private String words(Refused refused) {
    return switch (refused.why()) {
      case A_FILE -> "is a file; choose a folder with --out";
      case NOT_EMPTY ->
          "is not empty; choose another with --out, or empty it (if it is this sweep with its "
              + "manifest.json lost, --resume mends it)";
      case FINISHED ->
          "holds this very sweep, finished "
              + refused.detail()
              + "; nothing was run\n  "
              + (Files.exists(path.resolve("report.html"))
                  ? "report.html in it has the answer; "
                  : "")
              + "--resume tells it again, --force runs it again, --out names another folder";
      case HALF_MADE ->
          "holds this very sweep, half made; nothing was run\n  --resume goes on with it, --force "
              + "begins anew, --out names another folder";
      case ANOTHER_SHARD ->
          "holds this very sweep, but "
              + refused.detail()
              + "; nothing was changed\n  choose another with --out, or give the --shard that it is of";
      case ANOTHER_SWEEP ->
          "holds another sweep, or this one with another file, --set or version of winset; nothing was "
              + "changed\n  choose another with --out; --force deletes that sweep and runs this one";
      case UNKNOWN_SWEEP ->
          "holds runs, and nothing whole that says of which sweep; choose another with --out, or "
              + "empty it";
      case FOREIGN_FILE ->
          "holds " + refused.detail() + ", which no sweep leaves; move it away, then --resume";
      case NO_MANIFEST ->
          "has no manifest.json that says what --force may delete; choose another with --out, or "
              + "empty it";
      case IN_USE ->
          "is being written by another process ("
              + refused.detail()
              + "); wait for it, or choose another with --out";
    };
  }

  /** What to say of a folder that cannot be written any more. */
  Refusal unwritable(IOException e, String wayOut) {
    return OutFolder.unwritable(name, e, wayOut);
  }

  /** Names of the files in it. */
  String contents() throws Refusal {
    return OutFolder.contents(name, path);
  }
}
