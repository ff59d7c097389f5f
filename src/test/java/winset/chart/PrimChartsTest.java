package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import winset.analysis.Discovery;
import winset.analysis.PeelingStep;
import winset.analysis.Response;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Sobol;

class PrimChartsTest {

  private static final List<Factor> FACTORS =
      List.of(
          Sweeps.spaced("us.quota", 0, 1, Levels.CONTINUOUS),
          Sweeps.spaced("iran.trust", 0, 1, Levels.CONTINUOUS),
          Sweeps.listed("channel.kind", ChannelKind.INDIRECT, ChannelKind.DIRECT),
          new Factor(
              Paths.find(Sweeps.SCENARIO, "iran.election.date").orElseThrow(),
              new Levels.Days(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), 365)));
  private static final Plan PLAN =
      new Plan("Where?", Sweeps.SCENARIO, FACTORS, new Sobol(512, FACTORS.size()), 5, 1, List.of());

  private static Discovery discovery(ToDoubleFunction<List<Object>> chance) {
    Random random = new Random(1);
    double[][] values = new double[(int) PLAN.points()][5];
    for (int point = 0; point < values.length; point++) {
      double p = chance.applyAsDouble(PLAN.values(point));
      for (int run = 0; run < 5; run++) {
        values[point][run] = random.nextDouble() < p ? 1 : 0;
      }
    }
    return Discovery.of(PLAN, Response.of("deal", true, values)).orElseThrow();
  }

  private static final Discovery PLANTED = discovery(PrimChartsTest::planted);
  private static final Discovery NOISE = discovery(values -> 0.3);

  /** Trust of .4 on, talks that are direct, elections up to 30 June: .6 * .5 * .5 of the space. */
  private static double planted(List<Object> values) {
    boolean in =
        (Double) values.get(1) >= 0.4
            && values.get(2) == ChannelKind.DIRECT
            && !((LocalDate) values.get(3)).isAfter(LocalDate.of(2021, 6, 30));
    return in ? 0.95 : 0.02;
  }

  private static List<String> written(Sheet sheet) {
    return ((List<?>) Sweeps.plot(sheet).getAnnotations())
        .stream()
            .filter(XYTextAnnotation.class::isInstance)
            .map(a -> ((XYTextAnnotation) a).getText())
            .toList();
  }

  @Test
  void eachStepIsAMarkAndTheChosenBoxHasTheRing() {
    Sheet sheet = PrimTradeOff.of(PLANTED);
    XYPlot plot = Sweeps.plot(sheet);
    int marks = 0;
    for (int series = 0; series < plot.getDataset(0).getSeriesCount(); series++) {
      marks += plot.getDataset(0).getItemCount(series);
    }
    List<PeelingStep> first = PLANTED.tradeOff().stream().filter(s -> s.box() == 1).toList();
    assertThat(marks).isEqualTo(first.size()).isGreaterThan(10);
    assertThat(plot.getDataset(1).getXValue(0, 0))
        .isEqualTo(PLANTED.boxes().get(0).coverage().mean());
    assertThat(plot.getDataset(1).getYValue(0, 0))
        .isEqualTo(PLANTED.boxes().get(0).density().mean());
    assertThat(written(sheet)).containsExactly("chosen: 3 factors");
    assertThat(ChartWords.description(sheet))
        .contains("Across: coverage: share of all deals that is in the box.")
        .contains("0 factors restricted: 0.1")
        .contains("Out of sample: coverage ")
        .endsWith("An illustration, not a prediction.");
    assertThat(sheet.chart().getTitle().getText()).isEqualTo("Where?");
  }

  @Test
  void inNoiseTheCurveIsDrawnAndNothingIsChosen() {
    assertThat(NOISE.boxes()).isEmpty();
    Sheet sheet = PrimTradeOff.of(NOISE);
    assertThat(Sweeps.plot(sheet).getDataset(0).getSeriesCount()).isGreaterThan(2);
    assertThat(Sweeps.plot(sheet).getDataset(1).getItemCount(0)).isZero();
    assertThat(written(sheet)).isEmpty();
    assertThat(ChartWords.description(sheet))
        .contains("No part of the space stands out from chance")
        .doesNotContain("Out of sample");
    assertThat(PrimBox.of(NOISE)).isEmpty();
  }

  @Test
  void whereNoRunIsADealThereIsNoCurveAndItSaysWhy() {
    assertThat(ChartWords.description(PrimTradeOff.of(discovery(values -> 0))))
        .contains("No part of the space stands out: A deal in no run.");
  }

  /** The limits are where the box was planted; what is left of each range is read off them. */
  @Test
  void aStripShowsWhatOfItsRangeIsInTheBox() {
    Sheet sheet = PrimBox.of(PLANTED).orElseThrow();
    IntervalXYDataset parts = (IntervalXYDataset) Sweeps.plot(sheet).getDataset(0);
    assertThat(parts.getSeriesCount()).isEqualTo(3);
    assertThat(parts.getStartYValue(0, 0)).isCloseTo(0.4, within(0.03));
    assertThat(parts.getEndYValue(0, 0)).isEqualTo(1);
    assertThat(parts.getStartYValue(1, 0)).isEqualTo(0.5);
    assertThat(parts.getEndYValue(1, 0)).isEqualTo(1);
    assertThat(parts.getStartYValue(2, 0)).isZero();
    assertThat(parts.getEndYValue(2, 0)).isCloseTo(180 / 364.0, within(0.03));
    assertThat(written(sheet))
        .contains("p < 0.001", "indirect", "direct", "1 Jan 2021", "31 Dec 2021")
        .anyMatch(text -> text.matches("\\d+ (Jun|Jul) 2021"))
        .noneMatch(text -> text.matches(".*\\d\\.\\d{4,}.*"));
    assertThat(ChartWords.description(sheet))
        .contains("The box: a deal in 9")
        .contains("channel.kind direct, of its range: 0.50.")
        .endsWith("An illustration, not a prediction.");
  }

  /** Ratios: of .01 to 1 the middle is .1. */
  @Test
  void aScaleOfRatiosIsOneOnTheStripToo() {
    Factor noise =
        new Factor(
            Paths.find(Sweeps.SCENARIO, "channel.noise").orElseThrow(),
            new Levels.Geometric(0.01, 1, Levels.CONTINUOUS, false));
    PrimRow row =
        PrimRow.of(new Discovery.Span(noise, 0.011, 0.98, List.of()), List.of(), PLAN, 600);
    assertThat(row.at(0.1)).isCloseTo(0.5, within(1e-9));
    assertThat(row.text(row.least())).isEqualTo("0.01");
    assertThat(row.free()).isTrue();
  }
}
