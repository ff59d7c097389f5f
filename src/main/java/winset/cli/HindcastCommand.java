package winset.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import winset.chart.HindcastReport;
import winset.config.Problems;
import winset.config.Report;
import winset.history.EpisodeTable;
import winset.history.Hindcast;
import winset.history.HindcastTables;
import winset.history.HindcastWords;
import winset.sweep.LocalThreads;

/** {@code winset hindcast}: the model scored on talks that happened. */
@Command(
    name = "hindcast",
    description =
        "Score the model on coded episodes of the Iranian nuclear talks, 2003 to 2025: for each the "
            + "chances of deal, interim deal, collapse and stalemate, beside what happened and what "
            + "simple rivals say.",
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, told in a message",
      "130:interrupted (143: ended by the system); nothing was written"
    },
    footer = {
      "  winset hindcast",
      "  winset hindcast --episodes my-episodes.csv --replications 200 --out output/mine"
    })
final class HindcastCommand implements Callable<Integer> {

  private static final int MOST = 100_000;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--episodes",
      paramLabel = "FILE",
      description =
          "A table of episodes, a CSV with the columns of configs/history/episodes.csv. Default: that "
              + "table, which comes with winset.")
  private @Nullable String episodes;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs of each episode. Default: ${DEFAULT-VALUE}.",
      defaultValue = "1000")
  private int replications;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many runs go on at once; results do not depend on it. Default: one a processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = Seed.class,
      description = "Seed of all chance, 0 to 2147483647. Default: ${DEFAULT-VALUE}.",
      defaultValue = "1")
  private int seed;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the results, new or empty. Default: ${DEFAULT-VALUE}.",
      defaultValue = "output/hindcast")
  private String out = "";

  @Override
  public Integer call() throws Refusal {
    if (replications < 1 || replications > MOST) {
      throw new ParameterException(spec.commandLine(), "--replications must be 1 to " + MOST);
    }
    LocalThreads engine = Threads.of(threads, spec.commandLine());
    OutFolder folder = OutFolder.vacant(out);
    EpisodeTable table = table();
    Calibrations.check(
        Hindcast.base(), table, episodes == null ? "the shipped episodes" : episodes);
    return Interruption.during(() -> score(table, folder, engine));
  }

  private EpisodeTable table() throws Refusal {
    if (episodes == null) {
      return EpisodeTable.shipped();
    }
    try {
      return EpisodeTable.read(Scenarios.path(episodes));
    } catch (Problems e) {
      throw new Refusal(Report.of(episodes, e.all()));
    }
  }

  private int score(EpisodeTable table, OutFolder folder, LocalThreads engine) throws Refusal {
    try {
      Hindcast hindcast = Hindcast.of(Hindcast.base(), table, replications, seed, engine);
      String title = episodes == null ? "the shipped episodes" : episodes;
      folder.fillUnlessInterrupted(
          place -> {
            new HindcastTables(hindcast.forecasts(), hindcast.scores()).write(place);
            Files.writeString(place.resolve("hindcast.yaml"), settings(title));
            draw(hindcast, place);
          });
      tell(hindcast);
      return 0;
    } catch (InterruptedException e) {
      Page.print(spec.commandLine().getErr(), "interrupted; nothing was written\n");
      return Winset.INTERRUPTED;
    }
  }

  private void draw(Hindcast hindcast, Path place) throws IOException {
    HindcastReport report =
        new HindcastReport(
            hindcast.forecasts(),
            hindcast.scores(),
            "%s runs of each episode, seed %s".formatted(replications, seed),
            again());
    HindcastEnding.write(report, place, spec.commandLine().getErr());
  }

  private String settings(String title) {
    return """
        # What winset hindcast was asked for.
        winset: "%s"
        episodes: "%s"
        replications: %s
        seed: %s
        """
        .formatted(
            Version.provenance().version(),
            title.replace("\\", "\\\\").replace("\"", "\\\""),
            replications,
            seed);
  }

  private String again() {
    List<String> words = new ArrayList<>(List.of("winset", "hindcast"));
    if (episodes != null) {
      words.addAll(List.of("--episodes", episodes));
    }
    words.addAll(
        List.of(
            "--replications",
            Integer.toString(replications),
            "--seed",
            Integer.toString(seed),
            "--out",
            "again"));
    return Shell.command(words);
  }

  private void tell(Hindcast hindcast) throws Refusal {
    HindcastWords words = new HindcastWords(hindcast.forecasts(), hindcast.scores());
    Page page = new Page(Page.terminalWidth());
    words.answer().forEach(page::paragraph);
    HindcastEnding.scores(page, words, hindcast.table());
    page.gap().line("Chances within 180 days, by episode:");
    words.episodeTable().forEach(l -> page.line("  " + l));
    page.gap()
        .paragraph(
            "In brackets: 95 % intervals from resampling chains. Brier: less is better. Skill: 1 is "
                + "perfect, 0 no better than the base rate. Every code is one coder's judgement with "
                + "hindsight, good to about 0.15; forecasts are averaged over that.")
        .gap()
        .paragraph("Results in " + out + ": " + OutFolder.contents(out, Scenarios.path(out)));
    Page.print(spec.commandLine().getOut(), page.toString());
  }
}
