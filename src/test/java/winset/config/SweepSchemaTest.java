package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.TestScenarios;
import winset.measure.Measures;
import winset.scenario.Paths;
import winset.scenario.Scenario;

/** The schema of sweeps knows the names, designs, measures, paths and limits of the reader. */
class SweepSchemaTest {

  private static final String SPRING =
      "scenario: " + Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath() + "\n";

  @TempDir Path folder;

  @Test
  void everyNameThatIsReadStandsInTheSchema() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Schema.SWEEP.text());
    List<String> names = new ArrayList<>();
    schema.get("properties").fieldNames().forEachRemaining(names::add);
    List<String> read = new ArrayList<>(SweepFile.NAMES);
    read.addAll(DesignReader.NAMES);
    assertThat(names).containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void everyMeasureIsKnown() throws Exception {
    String all = String.join(", ", Measures.all().stream().map(m -> m.name()).toList());
    assertThat(complaints("measures: [" + all + "]")).isEmpty();
  }

  /** Every path of a scenario, by every name it goes by, with the value it has there. */
  @ParameterizedTest
  @ValueSource(strings = {"spring-2021", "spring-2021-as-it-happened", "nine-factions", "midterm"})
  void everyPathOfAShippedScenarioIsKnown(String name) throws Exception {
    for (Scenario scenario : List.of(TestScenarios.shipped(name), Samples.full())) {
      StringBuilder set = new StringBuilder("set:\n");
      StringBuilder factors = new StringBuilder("factors:\n");
      for (String path : Paths.names(scenario)) {
        Object value = Paths.find(scenario, path).orElseThrow().get(scenario);
        if (value != null && !path.equals("seed")) {
          String text = YamlScalar.of(value);
          set.append("  ").append(path).append(": ").append(text).append('\n');
          factors.append("  ").append(path).append(": [").append(text).append("]\n");
        }
      }
      assertThat(complaints(set.toString())).isEmpty();
      assertThat(complaints(factors.toString())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "replications: 100000000",
        "seed: 0",
        "seed: 2147483647",
        "common-seeds: false",
        "factors:",
        "factors: {iran.trust: [0.2, 0.4]}",
        "factors: {iran.trust: {from: 0.2, to: 0.6, steps: 2}}",
        "factors: {channel.noise: {from: 0, to: 1, steps: 3, scale: linear}}",
        "factors: {channel.noise: {from: 0.1, to: 1, steps: 3, scale: log}}",
        "factors: {iran.election.date: {from: 2021-04-18, to: 2021-05-18, steps: 3}}",
        "factors: {iran.factions.ir_irgc.power: {from: 1, to: 0.1, steps: 7}}",
        "design: one-at-a-time\nfactors: {us.quota: {from: 0.6, to: 1, steps: 7}}",
        "design: sobol\npoints: 200000\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "design: morris\ntrajectories: 2\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "design: saltelli\nbase: 16\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "set: {channel.kind: direct, us.quota: 0.56, iran.election.freeze: false}",
        "measures: [deal, pivotal_iran]",
        "question: 2021",
      })
  void whatIsReadIsRight(String text) throws Exception {
    assertThat(refused(text)).isFalse();
    assertThat(complaints(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qestion: Why?",
        "design: gird",
        "replications: 0",
        "replications: 100000001",
        "replications: 1.5",
        "replications: many",
        "seed: -1",
        "seed: 2147483648",
        "common-seeds: 1",
        "measures: deal",
        "measures: [deel]",
        "measures: [deal, deal]",
        "points: 10",
        "file: points.csv",
        "design: table",
        "design: table\nfile: points.csv\nfactors: {us.quota: [0.6]}",
        "design: sobol\npoints: 0\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "design: sobol\npoints: 500000001\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "trajectories: 4",
        "design: morris\ntrajectories: 1\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "design: morris\npoints: 16\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "design: morris\nbase: 16\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "design: saltelli\nbase: 0\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "design: saltelli\ntrajectories: 4\nfactors: {us.quota: {from: 0.6, to: 1}}",
        "factors: {seed: [1, 2]}",
        "factors: {us.qouta: [0.6]}",
        "factors: {us: [0.6]}",
        "factors: {channel: {kind: [direct]}}",
        "factors: {us.quota: 0.6}",
        "factors: {us.quota: []}",
        "factors: {us.quota: [0.6, 0.6]}",
        "factors: {us.quota: [0.6, 1.1]}",
        "factors: {us.quota: [0.6, x]}",
        "factors: {us.quota: {from: 0.6, to: 1}}",
        "factors: {us.quota: {from: 0.6, steps: 3}}",
        "factors: {us.quota: {from: 0.6, to: 1, steps: 1}}",
        "factors: {us.quota: {from: 0.6, to: 1, steps: 1000000001}}",
        "factors: {us.quota: {from: 0.6, to: 1, step: 3}}",
        "factors: {us.quota: {from: 0.6, to: 2, steps: 3}}",
        "factors: {us.quota: {from: 0.6, to: 1, steps: 3, scale: sqrt}}",
        "factors: {channel.noise: {from: 0, to: 1, steps: 3, scale: log}}",
        "factors: {channel.kind: {from: direct, to: indirect, steps: 2}}",
        "factors: {channel.kind: [chosen, both]}",
        "factors: {iran.trust: [0]}",
        "factors: {iran.trust: [1]}",
        "factors: {iran.election.date: {from: 2021-04-31, to: 2021-05-18, steps: 3}}",
        "factors: {iran.election.date: {from: 2021-04-18, to: 2021-05-18, steps: 3, scale: log}}",
        "set: {seed: 1}",
        "set: {us.quota: 0.5}",
        "set: {us.quota: [0.6]}",
        "set: {us.quota: }",
        "set: {iran.incumbent: none}",
        "set: {us.factions.1st.power: 0.5}",
        "set: {mediators.eu_coord.skill: 1.5}",
      })
  void whatIsRefusedIsWrong(String text) throws Exception {
    assertThat(refused(text)).isTrue();
    assertThat(complaints(text)).isNotEmpty();
  }

  @Test
  void aSweepNamesItsScenario() throws Exception {
    assertThat(Editor.complaints(Schema.SWEEP, "seed: 1\n")).anyMatch(l -> l.contains("scenario"));
    assertThat(Editor.complaints(Schema.SWEEP, "scenario: \"\"\n")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "replications: {until: {measure: deal, half-width: 0.02}}",
        "replications: {until: {measure: days, half-width: 3}, at-least: 50, at-most: 5000}",
        "series: true\nevents: false",
        "run-limit: 1",
        "time-limit: 0.5",
      })
  void keepingAndStoppingAreKnown(String text) throws Exception {
    assertThat(refused(text)).isFalse();
    assertThat(complaints(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "replications: {at-least: 50}",
        "replications: {until: {measure: outcome, half-width: 0.02}}",
        "replications: {until: {measure: deel, half-width: 0.02}}",
        "replications: {until: {measure: deal, half-width: 0}}",
        "replications: {until: {measure: deal}}",
        "replications: {until: {measure: deal, half-width: 0.02, level: 0.9}}",
        "replications: {until: {measure: deal, half-width: 0.02}, at-least: 0}",
        "replications: {until: {measure: deal, half-width: 0.02}, atmost: 5}",
        "series: weekly",
        "events: 1",
        "run-limit: 0",
        "run-limit: 1.5",
        "time-limit: 0",
        "time-limit: long",
      })
  void keepingAndStoppingAreChecked(String text) throws Exception {
    assertThat(refused(text)).isTrue();
    assertThat(complaints(text)).isNotEmpty();
  }

  private static List<String> complaints(String text) throws Problems {
    return Editor.complaints(Schema.SWEEP, SPRING + text + "\n");
  }

  private boolean refused(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("sweep.yaml"), SPRING + text + "\n");
    try {
      SweepFile.read(file, List.of());
      return false;
    } catch (Problems e) {
      return true;
    }
  }
}
