package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.ui.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.analysis.Estimate;
import winset.analysis.MorrisEffects;
import winset.analysis.MorrisEffects.Effect;
import winset.measure.Interval;
import winset.sweep.Plan;

class MorrisChartTest {

  private static final Plan PLAN = Sweeps.plan("Who?", 20, Sweeps.listed("iran.trust", 0.3, 0.4));
  private static final Rectangle2D AREA = new Rectangle2D.Double(70, 130, 540, 440);

  private static final MorrisEffects THREE =
      effects(
          List.of(
              effect("us.quota", 0.1, 0.05, 0.02),
              effect("iran.trust", 0.4, 0.3, 0.03),
              effect("shocks.sd", 0.02, 0.03, 0.01)));

  private static MorrisEffects effects(List<MorrisEffects.Effect> effects) {
    return new MorrisEffects("deal", true, effects, true);
  }

  /** Not told from zero below 0.05. */
  private static Effect effect(String factor, double size, double spread, double noise) {
    return new Effect(
        factor, estimate(size, 0.05), estimate(size, 0.05), estimate(spread, 0.02), noise);
  }

  private static Estimate estimate(double mean, double half) {
    return new Estimate(mean, new Interval(mean - half, mean + half));
  }

  private static List<XYTextAnnotation> names(XYPlot plot) {
    List<XYTextAnnotation> names = new ArrayList<>();
    for (Object annotation : plot.getAnnotations()) {
      if (annotation instanceof XYTextAnnotation text) {
        names.add(text);
      }
    }
    return names;
  }

  @Test
  void aMarkStandsAtItsSizeAndSpreadWithBothIntervals() {
    IntervalXYDataset told =
        (IntervalXYDataset) Sweeps.plot(MorrisChart.of(PLAN, THREE)).getDataset();
    assertThat(told.getSeriesCount()).isEqualTo(2);
    assertThat(told.getSeriesKey(0).toString()).isEqualTo("iran.trust");
    assertThat(told.getYValue(0, 0)).isEqualTo(0.4);
    assertThat(told.getXValue(0, 0)).isEqualTo(0.3);
    assertThat(told.getStartYValue(0, 0)).isCloseTo(0.35, within(1e-12));
    assertThat(told.getEndXValue(0, 0)).isCloseTo(0.32, within(1e-12));
  }

  @Test
  void onlyWhatIsToldFromZeroIsNamedTheOthersAreCounted() {
    Sheet sheet = MorrisChart.of(PLAN, THREE);
    XYPlot plot = Sweeps.plot(sheet);
    assertThat(names(plot))
        .extracting(XYTextAnnotation::getText)
        .containsExactly("iran.trust", "us.quota");
    assertThat(plot.getDataset(1).getSeriesKey(0).toString()).isEqualTo("shocks.sd");
    assertThat(Sweeps.words(sheet))
        .contains("the 1 of 3 factors whose effects are not told from zero.")
        .contains("does to the share of runs with a deal, from many places")
        .contains("2 points, each to be run 20 times.")
        .contains("Above the dashed line a factor's effect depends on the others")
        .contains("An illustration, not a prediction.")
        .doesNotContain("want of room");
    assertThat(ChartWords.description(sheet)).contains("iran.trust: 0.40. us.quota: 0.10.");
  }

  @Test
  void theBandGoesUpToTheLargestNoise() {
    XYPlot plot = Sweeps.plot(MorrisChart.of(PLAN, THREE));
    IntervalMarker band = (IntervalMarker) plot.getRangeMarkers(Layer.BACKGROUND).iterator().next();
    assertThat(band.getStartValue()).isZero();
    assertThat(band.getEndValue()).isEqualTo(0.03);
  }

  /** What is not known is drawn as wide as can be, and does not stretch the axes. */
  @Test
  void anUnknownIntervalEndsWithThePlot() {
    Estimate unknown =
        new Estimate(0.1, new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    Effect vague = new Effect("us.quota", unknown, estimate(0.1, 0.02), unknown, 0.01);
    XYPlot plot = Sweeps.plot(MorrisChart.of(PLAN, effects(List.of(vague))));
    IntervalXYDataset told = (IntervalXYDataset) plot.getDataset();
    assertThat(plot.getDomainAxis().getUpperBound()).isBetween(0.1, 0.11);
    assertThat(told.getStartXValue(0, 0)).isZero();
    assertThat(told.getEndXValue(0, 0)).isEqualTo(plot.getDomainAxis().getUpperBound());
  }

  @Test
  void aScreeningInWhichNothingIsToldFromZeroIsDrawnToo() {
    MorrisEffects nothing = effects(List.of(effect("us.quota", 0.01, 0.02, 0.02)));
    assertThat(names(Sweeps.plot(MorrisChart.of(PLAN, nothing)))).isEmpty();
  }

  /** Thirty marks with names of up to 27 letters, in a heap where not every name finds room. */
  private static List<PointLabels.Named> thirty(long seed) {
    Random random = new Random(seed);
    List<PointLabels.Named> marks = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      double size = 0.05 + 0.9 * Math.exp(-i * 0.07);
      double spread = Math.min(0.95, size * (0.3 + 0.8 * random.nextDouble()));
      marks.add(
          new PointLabels.Named(
              AREA.getX() + size * AREA.getWidth(),
              AREA.getMaxY() - spread * AREA.getHeight(),
              5.5,
              i % 10 == 9 ? 0 : 60 + random.nextInt(140)));
    }
    return marks;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void ofThirtyNoNameIsOverAnotherOrAMarkOrBeyondTheEdge(long seed) {
    List<PointLabels.Named> marks = thirty(seed);
    List<Optional<PointLabels.Place>> places = PointLabels.of(marks, AREA, List.of());
    List<PointLabels.Place> placed = places.stream().flatMap(Optional::stream).toList();
    assertThat(placed).hasSizeBetween(15, 27);
    for (PointLabels.Place place : placed) {
      assertThat(AREA.contains(place.box())).isTrue();
      assertThat(marks.stream().map(PointLabels.Named::mark)).noneMatch(place.box()::intersects);
      for (PointLabels.Place other : placed) {
        Line2D line = other.line();
        assertThat(!other.equals(place) && other.box().intersects(place.box())).isFalse();
        assertThat(!other.equals(place) && line != null && line.intersects(place.box())).isFalse();
      }
    }
  }

  /** As drawn: boxes of the written names, measured anew, do not meet. */
  @Test
  void thirtyNamesOnTheSheetDoNotMeet() {
    Random random = new Random(5);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      double size = 0.06 + 0.4 * Math.exp(-i * 0.12);
      effects.add(effect("factor.number" + i, size, size * random.nextDouble(), 0.02));
    }
    XYPlot plot = Sweeps.plot(MorrisChart.of(PLAN, effects(effects)));
    List<Rectangle2D> boxes = new ArrayList<>();
    for (XYTextAnnotation name : names(plot)) {
      double width = Theme.width(name.getText(), Theme.NOTE);
      double x = name.getY() / plot.getRangeAxis().getRange().getLength() * 530;
      double y = name.getX() / plot.getDomainAxis().getRange().getLength() * 400;
      boxes.add(new Rectangle2D.Double(x - width / 2, y - 7, width, 14));
    }
    assertThat(boxes).hasSizeBetween(20, 30);
    for (Rectangle2D box : boxes) {
      assertThat(boxes.stream().filter(box::intersects)).hasSize(1);
    }
  }

  @Test
  void aNameWithRoomStandsBesideItsMarkWithoutALine() {
    List<Optional<PointLabels.Place>> places =
        PointLabels.of(List.of(new PointLabels.Named(300, 300, 5, 80)), AREA, List.of());
    assertThat(places.get(0).orElseThrow().line()).isNull();
  }

  @Test
  void aNameForWhichThereIsNoRoomIsNotWritten() {
    Rectangle2D narrow = new Rectangle2D.Double(0, 0, 50, 50);
    assertThat(PointLabels.of(List.of(new PointLabels.Named(25, 25, 5, 80)), narrow, List.of()))
        .containsExactly(Optional.empty());
  }
}
