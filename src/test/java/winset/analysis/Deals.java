package winset.analysis;

import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import winset.results.ScriptedRows;
import winset.results.SweepResults;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Row;

/** Results of sweeps whose deals are made up. */
final class Deals {

  private static final Scenario NINE = nine();

  private Deals() {}

  static Factor factor(String path, Object... values) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), new Levels.Listed(List.of(values)));
  }

  static Plan plan(Design design, int replicates, Factor... factors) {
    return new Plan("", NINE, List.of(factors), design, replicates, 1, List.of());
  }

  /** Deals as given, a text a replicate: a letter a point, y a deal, n none, - a failed run. */
  static SweepResults results(Plan plan, Path folder, String... replicates) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int replicate = 0; replicate < replicates.length; replicate++) {
      for (int point = 0; point < plan.points(); point++) {
        rows.add(row(plan, replicate, point, replicates[replicate].charAt(point)));
      }
    }
    ScriptedRows.write(plan, folder, rows);
    return SweepResults.read(plan, folder);
  }

  private static Row row(Plan plan, int replicate, int point, char letter) {
    long run = replicate * plan.points() + point;
    if (letter == '-') {
      return new Row(run, point, replicate, 1, Row.Status.FAILED, List.of(), "broke");
    }
    boolean deal = letter == 'y';
    List<Object> values =
        Arrays.asList(deal ? "deal" : "stalemate", deal, deal ? 10 : null, deal ? 10 : 366);
    return new Row(run, point, replicate, 1, Row.Status.DONE, values, "");
  }
}
