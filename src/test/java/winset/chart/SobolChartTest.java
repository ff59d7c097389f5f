package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Paint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.ui.Layer;
import org.junit.jupiter.api.Test;
import winset.analysis.Estimate;
import winset.analysis.SobolIndices;
import winset.analysis.SobolIndices.Index;
import winset.analysis.SobolIndices.Pair;
import winset.measure.Interval;
import winset.sweep.Plan;

class SobolChartTest {

  private static final Estimate CHANCE = estimate(0.6, 0.03);
  private static final Plan PLAN =
      Sweeps.plan(
          "Who?",
          20,
          Sweeps.listed("iran.trust", 0.3, 0.4),
          Sweeps.listed("us.quota", 0.6, 0.7),
          Sweeps.listed("us.trust", 0.3, 0.4));

  /** In the order of the plan; the quota's by itself is not told from zero, nor US trust at all. */
  private static final SobolIndices THREE =
      new SobolIndices(
          "deal",
          CHANCE,
          CHANCE,
          List.of(
              index("iran.trust", 0.2, 0.05),
              index("us.quota", 0.03, 0.05),
              index("us.trust", -0.01, 0.04)),
          List.of(
              index("iran.trust", 0.3, 0.06),
              index("us.quota", 0.5, 0.07),
              index("us.trust", 0.02, 0.03)),
          List.of(
              new Pair("iran.trust", "us.quota", estimate(0.2, 0.06)),
              new Pair("iran.trust", "us.trust", estimate(0.01, 0.06))));

  private static Estimate estimate(double mean, double half) {
    return new Estimate(mean, new Interval(mean - half, mean + half));
  }

  private static Index index(String factor, double share, double half) {
    return new Index(factor, estimate(share, half));
  }

  private static XYIntervalSeriesCollection bars(Sheet sheet) {
    return (XYIntervalSeriesCollection) Sweeps.plot(sheet).getDataset();
  }

  private static double height(XYIntervalSeriesCollection bars, int series, int item) {
    return bars.getEndXValue(series, item) - bars.getStartXValue(series, item);
  }

  @Test
  void theLargestTotalStandsAtTheTopWithBothItsBars() {
    Sheet sheet = SobolChart.of(PLAN, THREE);
    XYIntervalSeriesCollection bars = bars(sheet);
    assertThat(bars.getSeriesCount()).isEqualTo(2);
    assertThat(bars.getEndYValue(0, 2)).isEqualTo(0.03);
    assertThat(bars.getEndYValue(1, 2)).isEqualTo(0.5);
    assertThat(bars.getEndYValue(1, 1)).isEqualTo(0.3);
    assertThat(bars.getEndYValue(1, 0)).isEqualTo(0.02);
    assertThat(bars.getStartYValue(1, 2)).isZero();
    assertThat(bars.getStartXValue(0, 2)).isEqualTo(bars.getEndXValue(1, 2));
    assertThat(bars.getStartXValue(1, 2)).isGreaterThan(bars.getEndXValue(0, 1));
    assertThat(height(bars, 0, 0)).isCloseTo(height(bars, 1, 2), within(1e-9));
  }

  @Test
  void whatIsNotToldFromZeroIsHollow() {
    Sheet sheet = SobolChart.of(PLAN, THREE);
    assertThat(fill(sheet, 1, 2)).isEqualTo(SobolChart.TOTAL);
    assertThat(fill(sheet, 0, 2)).isEqualTo(Theme.PAPER);
    assertThat(fill(sheet, 0, 1)).isEqualTo(SobolChart.FIRST);
    assertThat(fill(sheet, 0, 0)).isEqualTo(Theme.PAPER);
    Collection<?> zero = Sweeps.plot(sheet).getRangeMarkers(Layer.FOREGROUND);
    assertThat(zero).hasSize(1);
  }

  private static Paint fill(Sheet sheet, int series, int item) {
    return Sweeps.plot(sheet).getRenderer().getItemPaint(series, item);
  }

  @Test
  void wordsSayTheQuestionTheMeasureTheStrongestPairAndChance() {
    Sheet sheet = SobolChart.of(PLAN, THREE);
    assertThat(sheet.chart().getTitle().getText()).isEqualTo("Who?");
    assertThat(Sweeps.words(sheet))
        .contains("in the share of runs with a deal, goes with each factor")
        .contains("8 points, each to be run 20 times.")
        .contains("share of the variance of deal between points")
        .contains("iran.trust with us.quota 0.20 (0.14 to 0.26).")
        .doesNotContain("iran.trust with us.trust")
        .contains("Chance makes 0.60 (0.57 to 0.63) of the variance of single runs.")
        .contains("An illustration, not a prediction.");
    assertThat(ChartWords.description(sheet))
        .contains(
            "in total: lowest 0.020 at US: mean trust in Iran (us.trust), highest 0.50 at US:")
        .contains("by itself: lowest -0.010 at US: mean trust in Iran (us.trust)");
  }

  @Test
  void whereNoPairIsToldFromZeroItSaysSo() {
    List<Pair> none = List.of(new Pair("iran.trust", "us.quota", estimate(0.02, 0.03)));
    SobolIndices indices =
        new SobolIndices("zone_share", CHANCE, CHANCE, THREE.first(), THREE.total(), none);
    assertThat(Sweeps.words(SobolChart.of(PLAN, indices)))
        .contains("in zone_share (share of weeks with a zone of agreement), goes")
        .contains("No pair is told from zero.");
  }

  @Test
  void theAxisHoldsZeroAndTheIntervalsAndNothingAboveOne() {
    ValueAxis across = Sweeps.plot(SobolChart.of(PLAN, THREE)).getRangeAxis();
    assertThat(across.getLowerBound()).isBetween(-0.07, -0.05);
    assertThat(across.getUpperBound()).isBetween(0.57, 0.6);
    Estimate unknown = new Estimate(0.4, new Interval(-1e9, Double.POSITIVE_INFINITY));
    List<Index> vague = List.of(new Index("iran.trust", unknown));
    ValueAxis widest =
        Sweeps.plot(
                SobolChart.of(
                    PLAN, new SobolIndices("deal", CHANCE, CHANCE, vague, vague, List.of())))
            .getRangeAxis();
    assertThat(widest.getLowerBound()).isBetween(-0.25, -0.2);
    assertThat(widest.getUpperBound()).isBetween(1.0, 1.05);
  }

  /** Of twenty only two are told from zero: twelve are shown. Of twenty all told, all are. */
  @Test
  void ofManyFactorsThoseThatAreNotToldFromZeroAreLeftOut() {
    List<Index> few = new ArrayList<>();
    List<Index> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      few.add(index("factor" + i, i < 2 ? 0.3 : 0.01, 0.02));
      all.add(index("factor" + i, 0.05 + i * 0.01, 0.02));
    }
    Sheet some = SobolChart.of(PLAN, new SobolIndices("deal", CHANCE, CHANCE, few, few, List.of()));
    assertThat(bars(some).getItemCount(0)).isEqualTo(SobolChart.ROWS);
    assertThat(Sweeps.words(some)).contains("Shown are the 12 of 20 factors");
    Sheet every =
        SobolChart.of(PLAN, new SobolIndices("deal", CHANCE, CHANCE, all, all, List.of()));
    assertThat(bars(every).getItemCount(0)).isEqualTo(20);
    assertThat(Sweeps.words(every)).doesNotContain("Shown are");
    assertThat(rowsApart(Sweeps.plot(every))).isTrue();
  }

  private static boolean rowsApart(XYPlot plot) {
    XYIntervalSeriesCollection bars = (XYIntervalSeriesCollection) plot.getDataset();
    return IntStream.range(1, bars.getItemCount(0))
        .allMatch(row -> bars.getStartXValue(1, row) > bars.getEndXValue(0, row - 1));
  }
}
