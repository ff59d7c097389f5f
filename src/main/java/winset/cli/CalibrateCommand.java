package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.chart.HindcastReport;
import winset.config.CalibrationPlan;
import winset.history.CalibrationFolder;
import winset.history.EpisodeTable;
import winset.history.Forecasts;
import winset.history.HindcastTables;
import winset.history.HindcastWords;
import winset.history.Posterior;
import winset.history.PosteriorTables;
import winset.history.PosteriorWords;
import winset.history.Scores;
import winset.results.FolderGoneException;
import winset.results.Refused;
import winset.sweep.LocalThreads;

/** {@code winset calibrate}: parameters fitted to talks that happened. */
@Command(
    name = "calibrate",
    description =
        "Fit named parameters to coded episodes: every draw from their priors is weighted by how likely "
            + "it makes what happened, with each chain of episodes left out in turn.",
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, told in a message",
      "130:interrupted (143: ended by the system); what was done is kept"
    },
    footer = {
      "  winset calibrate configs/history/calibration.yaml",
      "  winset calibrate configs/history/calibration.yaml --resume"
    })
final class CalibrateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The calibration, a YAML file.")
  private String file = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for the results, new or empty but for --resume. Default: output/ and the name of the "
              + "file.")
  private @Nullable String out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many draws go on at once; results do not depend on it. Default: one a processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--resume",
      description =
          "Begin or go on in a folder that holds this calibration: keep the draws that are there. "
              + "Default: a folder that holds something is refused.")
  private boolean resume;

  @Override
  public Integer call() throws Refusal {
    LocalThreads engine = Threads.of(threads, spec.commandLine());
    CalibrationPlan plan = Calibrations.read(file);
    String text = Calibrations.table(plan);
    EpisodeTable table = Calibrations.parse(plan, text);
    Calibrations.check(plan, table, file);
    String name = out == null ? Path.of("output", Sweeps.stem(file)).toString() : out;
    return Interruption.during(() -> calibrate(plan, text, table, name, engine));
  }

  private int calibrate(
      CalibrationPlan plan, String text, EpisodeTable table, String name, LocalThreads engine)
      throws Refusal {
    Path place = Scenarios.path(name);
    PrintWriter err = spec.commandLine().getErr();
    int[] done = {0};
    try (CalibrationFolder folder = CalibrationFolder.enter(place, plan, text, table, resume)) {
      Page.print(
          err,
          "%s draws, %s runs each of %s episodes, seed %s\n"
              .formatted(plan.draws(), plan.replications(), table.episodes().size(), plan.seed()));
      Draws progress = new Draws(err, plan.draws());
      Posterior posterior =
          folder.complete(
              engine,
              draws -> {
                done[0] = draws;
                progress.accept(draws);
              });
      Forecasts forecasts = posterior.forecasts();
      List<Scores.Line> scores = Scores.of(forecasts, plan.seed());
      new PosteriorTables(posterior).write(place);
      new HindcastTables(forecasts, scores).write(place);
      draw(posterior, forecasts, scores, place);
      tell(posterior, forecasts, scores, name);
      return 0;
    } catch (Refused e) {
      throw new Refusal(name + " " + words(e));
    } catch (ClosedByInterruptException | InterruptedException e) {
      Page.print(
          err,
          "interrupted; %s of %s draws are kept in %s; go on with\n  %s\n"
              .formatted(done[0], plan.draws(), name, again(true)));
      return Winset.INTERRUPTED;
    } catch (FolderGoneException e) {
      throw new Refusal(
          "%s is lost: %s; what was written went with it; begin anew with\n  %s"
              .formatted(name, e.getMessage(), again(true)));
    } catch (IOException e) {
      throw OutFolder.unwritable(name, e, "choose another with --out");
    }
  }

  private void draw(Posterior posterior, Forecasts forecasts, List<Scores.Line> scores, Path place)
      throws IOException {
    CalibrationPlan plan = posterior.plan();
    HindcastReport report =
        new HindcastReport(
            posterior,
            forecasts,
            scores,
            "%s draws from the prior, %s runs of each episode at each, seed %s"
                .formatted(plan.draws(), plan.replications(), plan.seed()),
            again(false));
    HindcastEnding.write(report, place, spec.commandLine().getErr());
  }

  private String again(boolean resumed) {
    List<String> words = new ArrayList<>(resumed ? Shell.launcher() : List.of("winset"));
    words.addAll(List.of("calibrate", file));
    if (out != null && resumed) {
      words.addAll(List.of("--out", out));
    }
    words.addAll(resumed ? List.of("--resume") : List.of("--out", "again"));
    return Shell.command(words);
  }

  private static String words(Refused refused) {
    return switch (refused.why()) {
      case A_FILE -> "is a file; choose a folder with --out";
      case NOT_EMPTY -> "is not empty; choose another with --out, or empty it";
      case FINISHED ->
          "holds this very calibration, finished; nothing was run\n  report.html in it has the answer; "
              + "--resume tells it again, --out names another folder";
      case HALF_MADE ->
          "holds this very calibration, half made; nothing was run\n  --resume goes on with it, --out "
              + "names another folder";
      case FOREIGN_FILE ->
          "holds "
              + refused.detail()
              + ", which no calibration leaves; move it away, then --resume";
      case IN_USE ->
          "is being written by another process ("
              + refused.detail()
              + "); wait for it, or choose another with --out";
      default ->
          "holds another calibration, or this one with another file, table or version of winset; nothing "
              + "was changed\n  choose another with --out";
    };
  }

  private void tell(Posterior posterior, Forecasts forecasts, List<Scores.Line> scores, String name)
      throws Refusal {
    Page page = new Page(Page.terminalWidth());
    if (!posterior.plan().question().isEmpty()) {
      page.paragraph(posterior.plan().question());
    }
    HindcastWords words = new HindcastWords(forecasts, scores);
    words.answer().forEach(page::paragraph);
    PosteriorWords found = new PosteriorWords(posterior);
    found.answer().forEach(page::paragraph);
    page.gap().line("Parameters:");
    found.table().forEach(l -> page.line("  " + l));
    HindcastEnding.scores(page, words, posterior.table());
    page.gap()
        .paragraph(
            "In brackets: 95 % intervals from resampling chains. Brier: less is better. Skill: 1 is "
                + "perfect, 0 no better than the base rate. The windows of the base scenario were not "
                + "learnt from. Every code is one coder's judgement with hindsight, good to about 0.15.")
        .gap()
        .paragraph("Results in " + name + ": " + OutFolder.contents(name, Scenarios.path(name)));
    Page.print(spec.commandLine().getOut(), page.toString());
  }
}
