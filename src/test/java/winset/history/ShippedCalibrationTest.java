package winset.history;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import winset.Csv;
import winset.TestScenarios;
import winset.config.CalibrationFile;
import winset.config.CalibrationPlan;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Factor;

/** What a calibration left in configs is what its files say. */
class ShippedCalibrationTest {

  private static final Path HISTORY = Path.of("configs", "history");

  private static String cell(Map<String, String> row, String column) {
    return requireNonNull(row.get(column));
  }

  private static CalibrationPlan plan() throws Exception {
    return CalibrationFile.read(HISTORY.resolve("calibration.yaml"), Mapping::sets);
  }

  @Test
  void thePriorsAreTheRangesWorthExploring() throws Exception {
    for (Factor parameter : plan().parameters()) {
      double from = ((Number) parameter.levels().value(0)).doubleValue();
      double to = ((Number) parameter.levels().value(parameter.levels().size() - 1)).doubleValue();
      assertThat(from).isEqualTo(parameter.path().component().quantity().low());
      assertThat(to).isEqualTo(parameter.path().component().quantity().high());
    }
  }

  /** The calibrated scenario is the base with the medians, to three digits, and nothing else. */
  @Test
  void theCalibratedScenarioIsTheBaseWithTheMedians() throws Exception {
    Scenario expected = TestScenarios.spring();
    int set = 0;
    for (Map<String, String> row : Csv.rows(HISTORY.resolve("posterior.csv"))) {
      if (cell(row, "left_out").isEmpty()) {
        double median =
            new java.math.BigDecimal(cell(row, "median"))
                .round(new java.math.MathContext(3))
                .doubleValue();
        expected =
            Paths.find(expected, cell(row, "parameter")).orElseThrow().with(expected, median);
        set++;
      }
    }
    assertThat(set).isEqualTo(plan().parameters().size());
    Scenario shipped = TestScenarios.shipped("spring-2021-calibrated");
    for (winset.scenario.Path path : Paths.all(expected)) {
      if (!List.of("title", "about").contains(path.name())) {
        assertThat(path.get(shipped)).as(path.name()).isEqualTo(path.get(expected));
      }
    }
  }
}
