package winset.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import winset.config.Samples;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.results.SweepResults;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Replications;

/** Finished sweeps of the small scenario whose runs came to what a test says. */
final class Sweeps {

  static final Scenario SCENARIO = Samples.small();

  private Sweeps() {}

  static Factor listed(String path, Object... values) {
    return new Factor(Paths.find(SCENARIO, path).orElseThrow(), new Levels.Listed(List.of(values)));
  }

  static Factor spaced(String path, double from, double to, int steps) {
    return new Factor(
        Paths.find(SCENARIO, path).orElseThrow(), new Levels.Spaced(from, to, steps, false));
  }

  static Plan plan(String question, int replications, Factor... factors) {
    List<Measure> measures =
        List.of(
            Measures.find("sequencing").orElseThrow(), Measures.find("zone_share").orElseThrow());
    return new Plan(
        question, SCENARIO, List.of(factors), new Design.Grid(), replications, 1, measures);
  }

  /** The same points, each run at least so often, and further only where it takes more. */
  static Plan asManyAsItTakes(Plan grid, int atLeast) {
    return new Plan(
        grid.question(),
        grid.scenario(),
        grid.factors(),
        grid.design(),
        new Replications(
            atLeast,
            grid.replications().atMost(),
            Optional.of(new Replications.Until(Measures.find("deal").orElseThrow(), 0.1))),
        grid.seed(),
        true,
        grid.measures(),
        grid.keeping(),
        grid.limits());
  }

  /** A run that ended so on a day. */
  static String deal(int day, double x) {
    return "done,deal,true," + day + "," + day + "," + x + ",0.5";
  }

  static String collapse(int day) {
    return "done,collapse,false,," + day + ",,0.25";
  }

  static String stalemate() {
    return "done,stalemate,false,," + SCENARIO.days() + ",,0";
  }

  static String failed() {
    return "failed,,,,,,";
  }

  /** What the files of a sweep hold: replicate by replicate, in each point by point. */
  static SweepResults results(Plan plan, Path folder, List<String> runs) throws IOException {
    List<String> lines = new ArrayList<>();
    String names = plan.factors().stream().map(f -> "," + f.name()).collect(Collectors.joining());
    lines.add(
        "run,point,replicate,status,outcome,deal,days_to_deal,days,sequencing,zone_share" + names);
    for (int run = 0; run < runs.size(); run++) {
      long point = run % plan.points();
      String values =
          plan.values(point).stream().map(v -> "," + Scalars.text(v)).collect(Collectors.joining());
      lines.add(run + "," + point + "," + run / plan.points() + "," + runs.get(run) + values);
    }
    Files.createDirectories(folder);
    Path file = folder.resolve("runs.csv");
    Files.write(file, lines);
    return new SweepResults(plan, List.of(), file);
  }

  /**
   * The same with what {@code points.csv} says of differences from the baseline: a line a point,
   * "difference,low,high".
   */
  static SweepResults results(Plan plan, Path folder, List<String> runs, List<String> differences)
      throws IOException {
    List<SweepResults.Line> lines = new ArrayList<>();
    for (String difference : differences) {
      String[] cells = difference.split(",", -1);
      Map<String, String> line = new HashMap<>();
      line.putAll(
          Map.of("deal_diff", cells[0], "deal_diff_low", cells[1], "deal_diff_high", cells[2]));
      List<Object> values = plan.values(lines.size());
      for (int i = 0; i < values.size(); i++) {
        line.put(plan.factors().get(i).name(), Scalars.text(values.get(i)));
      }
      lines.add(new SweepResults.Line(line));
    }
    return new SweepResults(plan, lines, results(plan, folder, runs).runsFile());
  }

  static Tallies tallies(Plan plan, Path folder, List<String> runs) throws IOException {
    return Tallies.of(results(plan, folder, runs));
  }

  /** The charts of a sweep by name. */
  static Map<String, Sheet> charts(Plan plan, Path folder, List<String> runs) throws IOException {
    return named(results(plan, folder, runs));
  }

  static Map<String, Sheet> named(SweepResults results) throws IOException {
    Map<String, Sheet> charts = new LinkedHashMap<>();
    SweepCharts.of(results).forEach((kind, sheet) -> charts.put(kind.label(), sheet));
    return charts;
  }

  /** The plot of a sheet, or that of its first panel. */
  static XYPlot plot(Sheet sheet) {
    return sheet.chart().getPlot() instanceof Panels panels
        ? panels.panels().get(0).plot()
        : (XYPlot) sheet.chart().getPlot();
  }

  /** Title, subtitles and footnotes as one line of text. */
  static String words(Sheet sheet) {
    List<String> words = new ArrayList<>(List.of(sheet.chart().getTitle().getText()));
    for (int i = 0; i < sheet.chart().getSubtitleCount(); i++) {
      if (sheet.chart().getSubtitle(i) instanceof TextTitle text) {
        words.add(text.getText());
      }
    }
    return words.stream().map(w -> w.replace('\n', ' ')).collect(Collectors.joining(" | "));
  }
}
