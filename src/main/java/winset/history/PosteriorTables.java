package winset.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import winset.config.ScenarioText;
import winset.results.Table;
import winset.results.WholeFile;
import winset.scenario.Scenario;

/** What a calibration found, as files. */
public final class PosteriorTables {

  private static final List<String> RANGES =
      List.of(
          "parameter",
          "left_out",
          "prior_from",
          "prior_to",
          "mean",
          "sd",
          "low",
          "median",
          "high",
          "contraction",
          "effective_draws");

  private final Posterior posterior;

  /** Files of a posterior. */
  public PosteriorTables(Posterior posterior) {
    this.posterior = posterior;
  }

  /** Writes {@code posterior.csv}, {@code weights.csv} and {@code calibrated.yaml}. */
  public void write(Path folder) throws IOException {
    Table.write(folder.resolve("posterior.csv"), RANGES, this::ranges);
    List<String> header = new ArrayList<>(List.of("draw", "log_likelihood", "weight"));
    chains().forEach(chain -> header.add("without_" + chain));
    Table.write(folder.resolve("weights.csv"), header, this::weights);
    WholeFile.write(folder.resolve("calibrated.yaml"), ScenarioText.of(calibrated()));
  }

  /** The scenario with the median of each parameter. */
  Scenario calibrated() {
    return posterior.plan().scenario(posterior.medians());
  }

  private List<String> chains() {
    return posterior.table().chains();
  }

  private void ranges(Table table) throws IOException {
    List<String> leftOut = new ArrayList<>(List.of(""));
    leftOut.addAll(chains());
    for (String chain : leftOut) {
      double size = posterior.effectiveSize(chain);
      for (Posterior.Range r : posterior.ranges(chain)) {
        table.row(
            r.parameter(),
            chain,
            r.from(),
            r.to(),
            r.mean(),
            r.sd(),
            r.low(),
            r.median(),
            r.high(),
            r.contraction(),
            size);
      }
    }
  }

  private void weights(Table table) throws IOException {
    double[] likelihoods = posterior.likelihoods("");
    List<double[]> columns = new ArrayList<>(List.of(posterior.weights("")));
    chains().forEach(chain -> columns.add(posterior.weights(chain)));
    for (int d = 0; d < likelihoods.length; d++) {
      List<Object> cells = new ArrayList<>(List.of(d, likelihoods[d]));
      for (double[] column : columns) {
        cells.add(column[d]);
      }
      table.row(cells.toArray());
    }
  }
}
