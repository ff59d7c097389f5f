package winset.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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
    for (List<String> row : Csv.read(HISTORY.resolve("posterior.csv"))) {
      if (row.get(1).isEmpty()) {
        double median =
            new java.math.BigDecimal(row.get(7))
                .round(new java.math.MathContext(3))
                .doubleValue();
        expected = Paths.find(expected, row.get(0)).orElseThrow().with(expected, median);
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
