package winset.chart;

import java.util.ArrayList;
import java.util.List;
import winset.history.Episode;
import winset.history.Forecasts;
import winset.history.Group;
import winset.history.HindcastWords;
import winset.history.Horizon;
import winset.history.Rival;
import winset.history.Score;
import winset.history.Scores;

/** The scores of every forecaster by one horizon, in tables. */
final class ScoresSection {

  private final Forecasts forecasts;
  private final List<Scores.Line> scores;
  private final HindcastWords words;

  ScoresSection(Forecasts forecasts, List<Scores.Line> scores) {
    this.forecasts = forecasts;
    this.scores = scores;
    words = new HindcastWords(forecasts, scores);
  }

  /** A table a group of episodes that is scored. */
  String of(Horizon horizon) {
    StringBuilder html = new StringBuilder();
    for (Group group : Group.values()) {
      List<Episode> in = scored(group);
      if (!in.isEmpty()) {
        html.append("<h3>%s</h3>\n".formatted(Html.text(group.text() + ", " + in.size())));
        html.append(
            Html.table(
                "Scores, %s, %s".formatted(horizon.text(), group.text()),
                List.of(
                    "Forecaster",
                    "Deal or interim: Brier",
                    "Brier skill",
                    "log score",
                    "log skill",
                    "Four outcomes: Brier",
                    "Brier skill",
                    "log score",
                    "log skill"),
                forecasts.names().stream().map(name -> row(group, horizon, name)).toList()));
      }
    }
    return html.toString();
  }

  private List<Episode> scored(Group group) {
    return scores.stream().anyMatch(l -> l.group() == group)
        ? group.of(forecasts.episodes())
        : List.of();
  }

  private List<String> row(Group group, Horizon horizon, String name) {
    List<String> cells = new ArrayList<>(List.of(Html.text(name)));
    for (Score.Question question :
        List.of(Score.Question.DEAL_OR_INTERIM, Score.Question.FOUR_OUTCOMES)) {
      for (Score score : Score.values()) {
        Scores.Line line = words.line(group, horizon, question, score, name);
        cells.add(HindcastWords.two(line.mean()));
        cells.add(
            name.equals(Rival.BASE_RATE.text())
                ? ""
                : HindcastWords.interval(line.skill(), line.skillInterval()));
      }
    }
    return cells;
  }
}
