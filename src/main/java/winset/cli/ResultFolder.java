package winset.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import winset.config.ScenarioText;
import winset.config.SweepText;
import winset.results.Configuration;
import winset.results.Crew;
import winset.results.DesignTable;
import winset.results.FarFolder;
import winset.results.Machines;
import winset.results.Refused;
import winset.results.Scratch;
import winset.results.SweepFolder;
import winset.sweep.Engine;
import winset.sweep.Plan;
import winset.sweep.PointTable;
import winset.sweep.Shard;

/**
 * The folder of a sweep as the user names it, and why it may not do. One that other machines see
 * under an address is made in a folder here, which is copied there and deleted.
 */
final class ResultFolder implements Closeable {

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

  private final String name;
  private final Path path;
  private final Optional<Machines> machines;
  private final Optional<FarFolder> far;
  private final SweepFolder.Entry entry;

  private ResultFolder(
      String name,
      Path path,
      SweepFolder.Entry entry,
      Optional<Machines> machines,
      Optional<FarFolder> far) {
    this.name = name;
    this.path = path;
    this.entry = entry;
    this.machines = machines;
    this.far = far;
  }

  /**
   * The folder of a name.
   *
   * @param entry how it is to be entered
   * @param machines who carries out the sweep, if this machine does not; only they know addresses
   */
  static ResultFolder of(String name, SweepFolder.Entry entry, Optional<Machines> machines)
      throws Refusal {
    if (!ADDRESS.matcher(name).matches()) {
      return new ResultFolder(name, Scenarios.path(name), entry, machines, Optional.empty());
    }
    if (machines.isEmpty()) {
      throw new Refusal(name + " is an address, which only --engine spark can write to");
    }
    try {
      FarFolder far = machines.get().folder(name);
      Scratch stage = Scratch.make();
      ResultFolder folder = new ResultFolder(name, stage.path(), entry, machines, Optional.of(far));
      try {
        far.fetch(stage.path(), file -> SweepFolder.needed(file, entry));
      } catch (IOException | RuntimeException e) {
        folder.close();
        throw e;
      }
      return folder;
    } catch (IOException e) {
      throw OutFolder.unwritable(name, e, "choose another with --out");
    }
  }

  /**
   * Who carries out the sweep in it.
   *
   * @param here what this process does of it, all of it where there are no other machines
   */
  Crew crew(Engine here) {
    if (machines.isEmpty()) {
      return Crew.of(here, path);
    }
    return far.isEmpty()
        ? Crew.of(here, machines.get(), path)
        : new Crew(
            here,
            Optional.of(
                new Announced(machines.get(), far.get(), path, entry == SweepFolder.Entry.FORCE)),
            far.get().slices());
  }

  /** Copies what was made to where it is to be. */
  void deliver() throws IOException {
    if (far.isPresent()) {
      far.get().put(path, true);
    }
  }

  /** What may be done with it when it is whole. */
  Next next(Plan plan, Drawn drawn) {
    return far.isEmpty()
        ? SweepEnding.next(plan, name, drawn)
        : new Next().say("To open its report, or a run of it as a story, copy it to this machine.");
  }

  @Override
  public void close() throws IOException {
    if (far.isPresent()) {
      new Scratch(path).close();
    }
  }

  String name() {
    return name;
  }

  Path path() {
    return path;
  }

  /** Enters it for a sweep, or a shard of it. */
  SweepFolder enter(Plan plan, Optional<Shard> shard) throws Refusal {
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
