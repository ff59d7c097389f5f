package winset.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.history.Episode;
import winset.history.Forecast;
import winset.history.Forecasts;
import winset.history.Group;
import winset.history.HindcastWords;
import winset.history.Horizon;
import winset.history.Posterior;
import winset.history.PosteriorWords;
import winset.history.Scores;
import winset.model.Outcome;
import winset.scenario.Scalars;

/** The report of a hindcast: charts and one page that opens from disk. */
public final class HindcastReport {

  private static final List<String> CHARTS = List.of("posterior", "reliability", "episodes");

  private final Forecasts forecasts;
  private final List<Scores.Line> scores;
  private final String facts;
  private final String again;
  private final @Nullable Posterior posterior;

  /**
   * The report of a calibration: the same with what was learnt of the parameters.
   *
   * @param facts what was run, in a line
   * @param again the command that does it again
   */
  public HindcastReport(
      Posterior posterior,
      Forecasts forecasts,
      List<Scores.Line> scores,
      String facts,
      String again) {
    this(forecasts, scores, facts, again, posterior);
  }

  /**
   * A report.
   *
   * @param facts what was run, in a line
   * @param again the command that does it again
   */
  public HindcastReport(Forecasts forecasts, List<Scores.Line> scores, String facts, String again) {
    this(forecasts, scores, facts, again, null);
  }

  private HindcastReport(
      Forecasts forecasts,
      List<Scores.Line> scores,
      String facts,
      String again,
      @Nullable Posterior posterior) {
    this.posterior = posterior;
    this.forecasts = forecasts;
    this.scores = List.copyOf(scores);
    this.facts = facts;
    this.again = again;
  }

  /**
   * Writes the charts into {@code charts/}.
   *
   * @throws NoFontsException where nothing can be drawn for want of fonts
   */
  public void draw(Path folder) throws IOException {
    Path charts = folder.resolve("charts");
    Group group = Group.FAIR.of(forecasts.episodes()).isEmpty() ? Group.ALL : Group.FAIR;
    if (posterior != null) {
      Posterior fitted = posterior;
      Picture.write(() -> PosteriorChart.of(fitted), charts, CHARTS.get(0));
    }
    Picture.write(
        () -> ReliabilityChart.of(forecasts, group, forecasts.judged()), charts, CHARTS.get(1));
    Picture.write(() -> EpisodesChart.of(forecasts, forecasts.judged()), charts, CHARTS.get(2));
  }

  /**
   * Writes {@code report.html}.
   *
   * @param maker version of the winset that writes it
   */
  public void write(Path folder, String maker) throws IOException {
    ScoresSection tables = new ScoresSection(forecasts, scores);
    HtmlPage page =
        (posterior == null
                ? new HtmlPage("The model against history", "Report of a hindcast", maker)
                : new HtmlPage("What history says of the model", "Report of a calibration", maker))
            .lead("<p class=\"lead\">" + Html.text(facts) + "</p>")
            .section("answer", "Answer", answer());
    if (posterior != null) {
      page.section("parameters", "Parameters", parameters(posterior));
    }
    page.section("charts", "Charts", charts(folder))
        .section("scores", "Scores within 180 days", tables.of(Horizon.FIXED))
        .section("window", "Scores by the end of each window", tables.of(Horizon.WINDOW))
        .section("episodes", "Episodes", episodes())
        .section(
            "again",
            "Run it again",
            "<pre tabindex=\"0\"><code>" + Html.text(again) + "</code></pre>")
        .section("files", "Files", files(folder))
        .write(folder);
  }

  private String answer() {
    List<String> sentences = new ArrayList<>(new HindcastWords(forecasts, scores).answer());
    if (posterior != null) {
      sentences.addAll(new PosteriorWords(posterior).answer());
    }
    return Html.list(sentences.stream().map(Html::words).toList())
        + "\n<p class=\"note\">In brackets: 95 % intervals from resampling chains of episodes, of which"
        + " there are few. Every code of an episode is one coder's judgement with hindsight, good to"
        + " about 0.15; forecasts are averaged over that.</p>";
  }

  private static String parameters(Posterior posterior) {
    List<List<String>> rows = new ArrayList<>();
    for (Posterior.Range r : posterior.ranges("")) {
      rows.add(
          List.of(
              Html.code(r.parameter()),
              HindcastWords.two(r.from()) + " to " + HindcastWords.two(r.to()),
              HindcastWords.two(r.median()),
              HindcastWords.two(r.low()) + " to " + HindcastWords.two(r.high()),
              HindcastWords.two(r.contraction())));
    }
    return Html.table(
            "Parameters",
            List.of("Parameter", "Prior", "Median", "95 % range", "Prior variance narrowed by"),
            rows)
        + "<p class=\"note\">A parameter narrowed by less than a quarter is one of which these episodes"
        + " tell next to nothing; below 0 its range has become wider.</p>";
  }

  private String charts(Path folder) throws IOException {
    StringBuilder html = new StringBuilder();
    for (String name : CHARTS) {
      Path svg = folder.resolve("charts").resolve(name + ".svg");
      if (Files.isRegularFile(svg)) {
        html.append(FilesSection.figure(folder, svg, InlineSvg.read(svg, name + "-")));
      }
    }
    return html.isEmpty()
        ? "<p>There are no charts: they could not be drawn.</p>"
        : html.toString();
  }

  private String episodes() {
    List<List<String>> rows = new ArrayList<>();
    for (Episode e : forecasts.episodes()) {
      Forecast f = forecasts.of(forecasts.judged(), Horizon.FIXED, e);
      Forecast w = forecasts.of(forecasts.judged(), Horizon.WINDOW, e);
      List<String> row = new ArrayList<>();
      row.add(Html.words(e.id() + HindcastWords.marks(e)));
      row.add(Html.words(e.name()));
      row.add(e.start() + ", " + Html.count(e.days(), "day"));
      row.add(Html.text(Scalars.text(e.outcome())));
      for (Outcome outcome : Outcomes.STACK) {
        row.add(HindcastWords.two(f.of(outcome)));
      }
      row.add(HindcastWords.two(w.agreed()));
      rows.add(row);
    }
    return Html.table(
        "Chances within 180 days",
        List.of(
            "Episode",
            "What it was",
            "Window",
            "Happened",
            "Deal",
            "Interim",
            "Stalemate",
            "Collapse",
            "Deal or interim by the window's end"),
        rows);
  }

  private static String files(Path folder) {
    Map<String, String> meanings = new LinkedHashMap<>();
    meanings.put("episodes.csv", "chances of every forecaster for every episode, and their scores");
    meanings.put("scores.csv", "mean scores and skill with their intervals");
    meanings.put("reliability.csv", "the numbers of the reliability diagram");
    meanings.put(
        "posterior.csv", "ranges of the parameters, with no chain and each chain left out");
    meanings.put("weights.csv", "likelihood of each draw, and its weight without each chain");
    meanings.put("draws.csv", "a row a draw from the prior: parameters, and how runs ended");
    meanings.put("calibrated.yaml", "the scenario with the median of each parameter");
    meanings.put("calibration.yaml", "what was asked for");
    meanings.put("scenario.yaml", "the scenario that all draws start from");
    meanings.put("table.csv", "the episodes as they were read");
    meanings.put("hindcast.yaml", "what was asked for");
    return FilesSection.table(FilesSection.rows(folder, meanings));
  }
}
