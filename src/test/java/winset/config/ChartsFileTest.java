package winset.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.sweep.ChartChoice;
import winset.sweep.ChartKind;
import winset.sweep.Plan;

class ChartsFileTest {

  private static final String GRID =
      """
      scenario: SPRING
      factors:
        channel.kind: [indirect, direct]
        iran.trust: {from: 0.2, to: 0.6, steps: 9}
      """;

  @TempDir Path folder;

  private Plan read(String text) throws Problems, IOException {
    String scenario = Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath().toString();
    Path file = folder.resolve("sweep.yaml");
    Files.writeString(file, text.replace("SPRING", YamlScalar.of(scenario)));
    return SweepFile.read(file, List.of());
  }

  private List<String> refused(String text) {
    Problems problems = catchThrowableOfType(Problems.class, () -> read(text));
    return problems.all().stream()
        .map(
            p ->
                p.line()
                    + " | "
                    + p.path()
                    + (p.value().isEmpty() ? "" : " = " + p.value())
                    + " | "
                    + p.must())
        .toList();
  }

  @Test
  void chartsAreReadInTheirOrderWithTheirFactors() throws Exception {
    String charts =
        "charts: [outcomes, {deal-rate: {x: iran.trust, by: channel.kind}}, {hazard: }]\n";
    Plan plan = read(GRID + charts);
    assertThat(plan.charts())
        .hasValue(
            List.of(
                ChartChoice.of(ChartKind.OUTCOMES),
                new ChartChoice(
                    ChartKind.DEAL_RATE, Map.of("x", "iran.trust", "by", "channel.kind")),
                ChartChoice.of(ChartKind.HAZARD)));
    String text = SweepText.of(plan, "SPRING", "");
    assertThat(text)
        .endsWith("\ncharts: [outcomes, {deal-rate: {x: iran.trust, by: channel.kind}}, hazard]\n");
    assertThat(read(text).charts()).isEqualTo(plan.charts());
    assertThat(SweepText.deciding(plan, "SPRING", ""))
        .isEqualTo(SweepText.of(read(GRID), "SPRING", ""));
  }

  @Test
  void anEmptyListAsksForNoneAndNoListForAll() throws Exception {
    assertThat(read(GRID + "charts: []\n").charts()).hasValue(List.of());
    assertThat(SweepText.of(read(GRID + "charts: []\n"), "SPRING", "")).endsWith("charts: []\n");
    assertThat(read(GRID).charts()).isEmpty();
    assertThat(read(GRID + "charts:\n").charts()).isEmpty();
  }

  @Test
  void unknownNamesAreToldWithTheNearest() {
    assertThat(refused(GRID + "charts:\n  - outcome\n  - {deal-rate: {x: iran.trsut, bi: x}}\n"))
        .containsExactly(
            "6 | charts: outcome | unknown name; did you mean 'outcomes'?",
            "7 | charts.deal-rate.bi | unknown name; did you mean 'by'?",
            "7 | charts.deal-rate.x = iran.trsut | varies nothing here: unknown name; did you mean"
                + " 'iran.trust'?");
  }

  @Test
  void whatCanNeverBeDrawnIsTold() {
    assertThat(
            refused(
                GRID
                    + "charts: [trust-fan, difference, sequencing, zone-and-deals, hazard, hazard]\n"))
        .containsExactly(
            "5 | charts: trust-fan | needs series: true",
            "5 | charts: difference | needs a baseline",
            "5 | charts: sequencing | needs sequencing among the measures",
            "5 | charts: zone-and-deals | needs zone_share among the measures",
            "5 | charts: hazard | is asked for twice");
    assertThat(refused("scenario: SPRING\ncharts: [deal-rate, deal-map]\n"))
        .containsExactly(
            "2 | charts: deal-rate | needs a factor that varies",
            "2 | charts: deal-map | needs a grid of two factors or more");
  }

  @Test
  void aFactorHasOnePlaceAndNotTooManyLines() {
    assertThat(refused(GRID + "charts: [{deal-rate: {by: iran.trust}}]\n"))
        .containsExactly(
            "5 | charts.deal-rate.by = iran.trust | must take at most 6 values, not 9");
    assertThat(refused(GRID + "charts: [{outcomes: {x: channel.kind, by: channel.kind}}]\n"))
        .containsExactly("5 | charts.outcomes.by = channel.kind | is chosen twice");
    assertThat(refused(GRID + "design: one-at-a-time\ncharts: [{hazard: {by: channel.kind}}]\n"))
        .containsExactly(
            "6 | charts.hazard | factors can be chosen in a grid, where every value meets every"
                + " other");
    assertThat(refused(GRID + "charts: deal-rate\n"))
        .singleElement()
        .asString()
        .contains("must be a list such as [deal-rate,");
  }
}
