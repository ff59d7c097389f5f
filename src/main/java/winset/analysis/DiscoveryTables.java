package winset.analysis;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.results.Table;

/** The boxes, their limits and the way to them, as tables. */
record DiscoveryTables(Discovery discovery) {

  private static final List<String> BOXES =
      List.of(
          "measure",
          "box",
          "points",
          "mass",
          "coverage",
          "coverage_low",
          "coverage_high",
          "density",
          "density_low",
          "density_high",
          "coverage_out_of_sample",
          "density_out_of_sample",
          "p",
          "false_alarm_rate");

  private static final List<String> LIMITS =
      List.of("measure", "box", "factor", "bound", "limit", "quasi_p");

  private static final List<String> TRADE_OFF =
      List.of(
          "measure",
          "box",
          "step",
          "restrictions",
          "points",
          "mass",
          "coverage",
          "density",
          "chosen");

  /** The tables by the names of their files: a box, a limit of a box, a step of peeling a row. */
  Map<String, Finding.Numbers> all() {
    Map<String, Finding.Numbers> tables = new LinkedHashMap<>();
    tables.put("boxes.csv", new Finding.Numbers(BOXES, this::boxes));
    tables.put("limits.csv", new Finding.Numbers(LIMITS, this::limits));
    tables.put("prim.csv", new Finding.Numbers(TRADE_OFF, this::tradeOff));
    return tables;
  }

  private void boxes(Table table) throws IOException {
    for (ScenarioBox box : discovery.boxes()) {
      table.row(
          discovery.measure(),
          box.number(),
          box.points(),
          box.mass(),
          box.coverage().mean(),
          box.coverage().interval().low(),
          box.coverage().interval().high(),
          box.density().mean(),
          box.density().interval().low(),
          box.density().interval().high(),
          box.coverageElsewhere(),
          known(box.densityElsewhere()),
          box.chance(),
          Chance.LEVEL);
    }
  }

  private void limits(Table table) throws IOException {
    for (ScenarioBox box : discovery.boxes()) {
      for (Restriction bound : box.restrictions()) {
        table.row(
            discovery.measure(),
            box.number(),
            bound.factor().name(),
            bound.kind(),
            bound.limit(),
            bound.quasiP());
      }
    }
  }

  private void tradeOff(Table table) throws IOException {
    for (PeelingStep step : discovery.tradeOff()) {
      table.row(
          discovery.measure(),
          step.box(),
          step.number(),
          step.restricted(),
          step.points(),
          step.mass(),
          known(step.coverage()),
          step.density(),
          step.chosen());
    }
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
