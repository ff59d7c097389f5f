package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.results.Configuration;
import winset.results.Made;
import winset.results.Merge;
import winset.results.Refused;
import winset.results.ShardFolder;
import winset.sweep.Plan;

/** {@code winset merge}: all shards of a sweep become its folder. */
@Command(
    name = "merge",
    description = {
      "Make one folder of all shards of a sweep: the same bytes as if one machine had run it.",
      "Shards are what 'winset sweep ... --shard I/N' leaves. Each must be given once, in any order, and be "
          + "whole; they stay as they are."
    },
    exitCodeList = {
      "0:done; with --missing: told, also if some are missing",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, or a shard that is missing, given twice, of another sweep, half "
          + "made or damaged, told in a message",
      "3:merged, but some runs were not done",
      "130:interrupted (143: ended by the system); the shards are as they were"
    },
    footer = {
      "  winset merge output/channel-??-of-20 --out output/channel",
      "  winset merge output/channel-??-of-20 --missing"
    })
final class MergeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "The folders that shards left.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for the whole sweep, new or empty. Default: none; needed but for --missing.")
  private @Nullable String out;

  @Option(
      names = "--missing",
      description =
          "Write nothing; tell which shards are to be run again, I/N a line: those of which no folder is "
              + "given, and those half made or damaged. Default: merge.")
  private boolean missing;

  @Option(names = "--quiet", description = "Print no progress. Default: progress is printed.")
  private boolean quiet;

  @Override
  public Integer call() throws Refusal {
    if (!missing && out == null) {
      throw new ParameterException(
          spec.commandLine(), "--out is missing: the folder for the whole sweep");
    }
    return Interruption.during(() -> work(out == null ? "" : out));
  }

  private int work(String goal) throws Refusal {
    try {
      return missing ? tellMissing() : merge(goal, OutFolder.vacant(goal));
    } catch (ClosedByInterruptException | InterruptedException e) {
      Page.print(spec.commandLine().getErr(), "interrupted; nothing was written\n");
      return Winset.INTERRUPTED;
    }
  }

  private int tellMissing() throws Refusal, ClosedByInterruptException {
    StringBuilder lines = new StringBuilder();
    GivenShards.of(names).missing().forEach(shard -> lines.append(shard).append('\n'));
    Page.print(spec.commandLine().getOut(), lines.toString());
    return 0;
  }

  private int merge(String goal, OutFolder folder)
      throws Refusal, ClosedByInterruptException, InterruptedException {
    List<ShardFolder> shards = GivenShards.of(names).each();
    Merge merge = merge(shards);
    PrintWriter err = spec.commandLine().getErr();
    Plan plan = merge.plan();
    Progress progress =
        new Progress(err, plan.runs(), plan.replications().adaptive(), quiet, System::nanoTime);
    if (!quiet) {
      Page.print(err, Sweeps.summary(plan) + "; shards: " + shards.size() + "\n");
    }
    try {
      folder.fillUnlessInterrupted(place -> fill(merge, place, progress));
    } catch (UncheckedIOException e) {
      throw new Refusal(
          Objects.requireNonNull(e.getCause()).getMessage() + "; nothing was written");
    } finally {
      progress.clear();
    }
    progress.end(progress.done());
    return end(plan, goal, folder.path(), merge.failed());
  }

  /** The sweep as it stands in the folder of a shard. */
  private static Merge merge(List<ShardFolder> shards) throws Refusal {
    ShardFolder first =
        shards.stream()
            .filter(s -> s.shard().filter(shard -> shard.index() == 1).isPresent())
            .findFirst()
            .orElseThrow();
    Plan plan = Sweeps.read(first.folder().resolve("sweep.yaml").toString(), List.of());
    Configuration configuration = ResultFolder.configuration(plan);
    if (!configuration.fingerprint().equals(first.fingerprint())) {
      throw new Refusal(
          first.folder()
              + " has a sweep.yaml that is not of its manifest.json; nothing was written");
    }
    return new Merge(plan, configuration, shards);
  }

  private static void fill(Merge merge, Path place, Progress progress) throws IOException {
    try {
      merge.write(place, Version.provenance(), progress);
    } catch (InterruptedException e) {
      throw new ClosedByInterruptException();
    } catch (Merge.Wrong e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables are there, whatever becomes of the rest. */
  private int end(Plan plan, String goal, Path folder, long failed) throws Refusal {
    PrintWriter err = spec.commandLine().getErr();
    try {
      Drawn drawn = SweepEnding.draw(plan, folder, err);
      Made.noteDerived(folder, drawn.files());
      Page.print(
          spec.commandLine().getOut(), SweepEnding.answer(plan, goal, folder, drawn.findings()));
      return failed > 0 ? Winset.SOME_FAILED : 0;
    } catch (ClosedByInterruptException e) {
      Page.print(
          err, "interrupted; the tables are whole, charts and report are not; draw them with\n");
      Page.print(err, "  " + report(goal) + "\n");
      return Winset.INTERRUPTED;
    } catch (Refused e) {
      throw OutFolder.inUse(goal, e);
    } catch (IOException e) {
      throw OutFolder.unwritable(
          goal, e, "the tables in it are whole; draw charts and report with\n  " + report(goal));
    }
  }

  private static String report(String goal) {
    List<String> words = new ArrayList<>(Shell.launcher());
    words.addAll(List.of("report", goal));
    return Shell.command(words);
  }
}
