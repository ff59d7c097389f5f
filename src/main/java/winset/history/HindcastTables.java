package winset.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import winset.model.Outcome;
import winset.results.Table;

/** A hindcast as CSV. */
public final class HindcastTables {

  private static final List<String> EPISODES =
      List.of(
          "episode",
          "name",
          "chain",
          "start",
          "window_days",
          "us_at_table",
          "us_stand_in",
          "of_base_scenario",
          "happened",
          "horizon",
          "forecaster",
          "deal",
          "interim",
          "collapse",
          "stalemate",
          "deal_or_interim",
          "brier_four",
          "log_four",
          "brier_deal_or_interim",
          "log_deal_or_interim");

  private static final List<String> SCORES =
      List.of(
          "group",
          "horizon",
          "question",
          "score",
          "forecaster",
          "episodes",
          "chains",
          "mean",
          "mean_low",
          "mean_high",
          "skill",
          "skill_low",
          "skill_high");

  private static final List<String> RELIABILITY =
      List.of(
          "group",
          "horizon",
          "forecaster",
          "from",
          "to",
          "episodes",
          "forecast",
          "happened",
          "share",
          "share_low",
          "share_high");

  private final Forecasts forecasts;
  private final List<Scores.Line> scores;

  /** Tables of forecasts and their scores. */
  public HindcastTables(Forecasts forecasts, List<Scores.Line> scores) {
    this.forecasts = forecasts;
    this.scores = List.copyOf(scores);
  }

  /** Writes {@code episodes.csv}, {@code scores.csv} and {@code reliability.csv}. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Table.write(folder.resolve("episodes.csv"), EPISODES, this::episodes);
    Table.write(folder.resolve("scores.csv"), SCORES, this::scores);
    Table.write(folder.resolve("reliability.csv"), RELIABILITY, this::reliability);
  }

  private void episodes(Table table) throws IOException {
    for (Episode episode : forecasts.episodes()) {
      for (Horizon horizon : Horizon.values()) {
        for (String name : forecasts.names()) {
          table.row(cells(episode, horizon, name).toArray());
        }
      }
    }
  }

  private List<Object> cells(Episode e, Horizon horizon, String forecaster) {
    Forecast f = forecasts.of(forecaster, horizon, e);
    List<Object> cells = new ArrayList<>();
    cells.addAll(List.of(e.id(), e.name(), e.chain(), e.start(), e.days(), e.usAtTable()));
    cells.addAll(List.of(e.usAbsent(), e.ofBaseScenario(), e.outcome()));
    cells.addAll(List.of(horizon.text(), forecaster));
    cells.addAll(List.of(f.of(Outcome.DEAL), f.of(Outcome.INTERIM)));
    cells.addAll(List.of(f.of(Outcome.COLLAPSE), f.of(Outcome.STALEMATE), f.agreed()));
    for (Score.Question question : Score.Question.values()) {
      for (Score score : Score.values()) {
        cells.add(score.of(question, f, e.outcome()));
      }
    }
    return cells;
  }

  private void scores(Table table) throws IOException {
    for (Scores.Line line : scores) {
      table.row(
          line.group().text(),
          line.horizon().text(),
          line.question().text(),
          line.score(),
          line.forecaster(),
          line.episodes(),
          line.chains(),
          number(line.mean()),
          number(line.meanInterval().low()),
          number(line.meanInterval().high()),
          number(line.skill()),
          number(line.skillInterval().low()),
          number(line.skillInterval().high()));
    }
  }

  private void reliability(Table table) throws IOException {
    for (Group group : Group.values()) {
      for (Horizon horizon : Horizon.values()) {
        for (String name : forecasts.names()) {
          for (Reliability.Bin bin : Reliability.of(forecasts, group, horizon, name)) {
            table.row(
                group.text(),
                horizon.text(),
                name,
                bin.from(),
                bin.to(),
                bin.episodes(),
                bin.forecast(),
                bin.happened(),
                bin.share(),
                bin.interval().low(),
                bin.interval().high());
          }
        }
      }
    }
  }

  /** Nothing for what cannot be said. */
  private static @org.jspecify.annotations.Nullable Object number(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
