package winset.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.results.Crew;
import winset.results.FolderGoneException;
import winset.results.Machines;
import winset.results.SweepFolder;
import winset.results.SweepTables;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;
import winset.sweep.Shard;

/** {@code winset sweep}: many runs, one question. */
@Command(
    name = "sweep",
    description =
        "Run a sweep: every point of a design over what a file varies, many times, into CSV, charts "
            + "and a report.",
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, told in a message",
      "3:finished, but some runs were not done",
      "130:interrupted (143: ended by the system); what was done is kept"
    },
    footer = {
      "  winset sweep configs/sweeps/quick.yaml",
      "  winset sweep configs/sweeps/quick.yaml --resume",
      "  winset sweep configs/sweeps/channel.yaml --out output/mine --set us.quota=0.56 --threads 4",
      "  winset sweep configs/sweeps/channel.yaml --shard 3/20",
      "  spark-submit --class winset.cli.Main winset.jar sweep FILE --engine spark --out DIR"
    })
final class SweepCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SWEEP", description = "The sweep, a YAML file.")
  private String file = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for the results, new or empty but for --resume and --force. Default: output/ and the "
              + "name of the file; of a shard that and, say, -03-of-20.")
  private @Nullable String out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many runs go on at once; results do not depend on it. Default: one a processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--set",
      paramLabel = "path=value",
      description =
          "Fix a value of the scenario, over what the file says; may be repeated. Default: as the "
              + "file says.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--resume",
      description =
          "Begin or go on in a folder that holds this sweep: keep the runs that are there, carry out "
              + "those missing, make again what is damaged. Default: a folder that holds something is "
              + "refused.")
  private boolean resume;

  @Option(
      names = "--retry-failed",
      description =
          "With --resume: carry out again the runs that were not done. Default: they stay.")
  private boolean retry;

  @Option(
      names = "--force",
      description =
          "Delete the sweep that is in the folder, as its manifest lists it, and begin anew. Default: "
              + "nothing is ever deleted.")
  private boolean force;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = ShardOf.class,
      description =
          "Carry out one part of the sweep, the I-th of N, I from 1: another machine may carry out "
              + "another. 'winset merge' makes one folder of all. Default: the whole sweep.")
  private @Nullable Shard shard;

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = EngineChoice.Converter.class,
      description =
          "Who carries out the runs: local, threads of this process, or spark, an Apache Spark cluster, "
              + "for which winset is started by spark-submit and --out is a folder that all its machines "
              + "share, or an address such as hdfs://name/folder. Results are the same. Default: local.")
  private EngineChoice engine = EngineChoice.LOCAL;

  @Option(
      names = "--live",
      description =
          "Watch the sweep in a window: its map or curves fill in as runs end, it can be paused and "
              + "stopped, and a click opens a run. The command ends when the window is closed. Results "
              + "are the same. Default: no window.")
  private boolean live;

  @Option(names = "--quiet", description = "Print no progress. Default: progress is printed.")
  private boolean quiet;

  private LiveView view = LiveView.none();

  @Override
  public Integer call() throws Refusal {
    LocalThreads here = Threads.of(threads, spec.commandLine());
    SweepFolder.Entry entry = entry();
    Plan plan = Sweeps.read(file, settings);
    return Interruption.during(() -> watched(plan, entry, here));
  }

  /** The window is left to the user when all else is done, unless the process is being ended. */
  private int watched(Plan plan, SweepFolder.Entry entry, LocalThreads here) throws Refusal {
    try {
      int code = carriedOut(plan, entry, here);
      if (code != Winset.INTERRUPTED || view.stopped()) {
        view.stay();
      }
      return code;
    } finally {
      view.close();
    }
  }

  private int carriedOut(Plan plan, SweepFolder.Entry entry, LocalThreads here) throws Refusal {
    Optional<Machines> machines = engine.connect("winset sweep " + file);
    String place = out == null ? place() : out;
    try (ResultFolder results = ResultFolder.of(place, entry, machines)) {
      return sweep(plan, results, here);
    } catch (IOException e) {
      throw OutFolder.unwritable(place, e, "what is kept of it is left where it is");
    } finally {
      machines.ifPresent(Machines::close);
    }
  }

  private SweepFolder.Entry entry() {
    if (force && resume) {
      throw new ParameterException(
          spec.commandLine(), "--resume keeps what --force deletes: give one of them");
    }
    if (retry && !resume) {
      throw new ParameterException(spec.commandLine(), "--retry-failed goes with --resume");
    }
    if (live && shard != null) {
      throw new ParameterException(
          spec.commandLine(), "--live shows a whole sweep, not a --shard: leave one of them out");
    }
    if (engine != EngineChoice.LOCAL && (live || shard != null || threads != null)) {
      throw new ParameterException(
          spec.commandLine(),
          "--engine spark carries out a whole sweep, without a window, on the threads that Spark gives "
              + "it: leave out --live, --shard and --threads");
    }
    return force
        ? SweepFolder.Entry.FORCE
        : retry
            ? SweepFolder.Entry.RETRY
            : resume ? SweepFolder.Entry.RESUME : SweepFolder.Entry.NEW;
  }

  private int sweep(Plan plan, ResultFolder results, LocalThreads here) throws Refusal {
    PrintWriter err = spec.commandLine().getErr();
    long runs = shard == null ? plan.runs() : shard.runs(plan);
    Progress progress =
        new Progress(err, runs, plan.replications().adaptive(), quiet, () -> view.clock());
    try (SweepFolder folder = results.enter(plan, Optional.ofNullable(shard))) {
      view = live ? LiveView.open(plan, results.name(), err) : view;
      tell(err, Sweeps.summary(plan) + (shard == null ? "" : "; shard " + shard));
      Crew crew = results.crew(view.held(here));
      List<String> damaged = folder.complete(crew, view.beside(progress));
      progress.end(folder.runs());
      if (progress.done() == 0) {
        view.showFinished(results.path().resolve(SweepTables.RUNS));
      }
      damaged.forEach(name -> tell(err, "made again, for it was damaged or missing: " + name));
      end(plan, results, folder, crew);
      view.ended(ending(results, folder));
      return folder.failed() > 0 ? Winset.SOME_FAILED : 0;
    } catch (ClosedByInterruptException | InterruptedIOException | InterruptedException e) {
      progress.clear();
      String kept = goOn(plan, results, progress);
      Page.print(err, "interrupted; " + kept + "\n");
      view.ended("Stopped; " + kept);
      return Winset.INTERRUPTED;
    } catch (FolderGoneException e) {
      progress.clear();
      throw new Refusal(
          "%s is lost: %s; what was written went with it; %s"
              .formatted(results.name(), e.getMessage(), continuation().again("begin anew")));
    } catch (IOException e) {
      progress.clear();
      throw results.unwritable(e, goOn(plan, results, progress));
    }
  }

  private String place() {
    String whole = Path.of("output", Sweeps.stem(file)).toString();
    return shard == null ? whole : ShardNames.folder(whole, shard);
  }

  private static String ending(ResultFolder results, SweepFolder folder) {
    String failed =
        folder.failed() == 0 ? "" : folder.failed() + " not done, as failures.csv tells. ";
    return "The sweep has ended, %d runs. %sReport: %s"
        .formatted(folder.runs(), failed, Path.of(results.name(), "report.html"));
  }

  private void tell(PrintWriter err, String line) {
    if (!quiet) {
      Page.print(err, line + "\n");
    }
  }

  /** A shard has rows, and nothing that is made of all of them. */
  private void end(Plan plan, ResultFolder results, SweepFolder folder, Crew crew)
      throws IOException, Refusal {
    PrintWriter stdout = spec.commandLine().getOut();
    if (shard != null) {
      crew.release();
      Page.print(stdout, SweepEnding.shard(plan, shard, results.name(), results.contents()));
      return;
    }
    Drawn drawn = SweepEnding.draw(plan, results.path(), spec.commandLine().getErr());
    folder.derived(drawn.files());
    results.deliver();
    crew.release();
    Page.print(stdout, SweepEnding.answer(plan, results.name(), results.path(), drawn.findings()));
    if (!quiet) {
      results.next(plan, drawn).to(spec.commandLine().getErr());
    }
  }

  private String goOn(Plan plan, ResultFolder results, Progress progress) {
    return continuation().words(plan, progress.done(), resume, results.name());
  }

  private Continuation continuation() {
    return new Continuation(
        file, settings, Optional.ofNullable(shard), Optional.ofNullable(out), engine, force);
  }
}
