package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.ui.RectangleEdge;
import org.junit.jupiter.api.Test;
import winset.scenario.ChannelKind;
import winset.scenario.Track;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;

class FactorAxisTest {

  @Test
  void axesNameWhoseFactorItIs() {
    Factor power = Sweeps.listed("us.track", Track.GESTURES);
    assertThat(FactorWords.of(power.path(), Sweeps.SCENARIO))
        .isEqualTo("US: track it starts on (us.track)");
    assertThat(
            FactorWords.of(
                Sweeps.listed("channel.kind", ChannelKind.DIRECT).path(), Sweeps.SCENARIO))
        .isEqualTo("channel between the sides (channel.kind)");
    assertThat(FactorWords.of(Sweeps.listed("us.sit", 0.1).path(), Sweeps.SCENARIO))
        .isEqualTo("US: value from which it sits down with Iran [b] (us.sit)");
  }

  @Test
  void levelsAreWrittenAlikeAndApart() {
    FactorAxis trust = axis(Sweeps.spaced("iran.trust", 0.2, 0.6, 9));
    assertThat(List.of(trust.label(0), trust.label(3), trust.label(8)))
        .containsExactly("0.20", "0.35", "0.60");
    FactorAxis close = axis(Sweeps.listed("us.quota", 0.60001, 0.6));
    assertThat(List.of(close.label(0), close.label(1))).containsExactly("0.60000", "0.60001");
  }

  private static FactorAxis axis(Factor factor) {
    Plan plan = Sweeps.plan("", 1, factor);
    return FactorAxis.of(
        plan, 0, LongStream.range(0, plan.points()).mapToObj(plan::values).toList());
  }

  /** Dates are about 100 wide; the first and the last are written if there is room for two. */
  @Test
  void labelsOfSlotsDoNotTouch() {
    FactorAxis dates =
        axis(
            new Factor(
                Sweeps.listed("iran.election.date", LocalDate.parse("2021-06-18")).path(),
                new Levels.Days(LocalDate.parse("2021-05-01"), LocalDate.parse("2021-09-01"), 6)));
    for (double width : new double[] {Panels.width(1), Panels.width(2), 150}) {
      double every = dates.slots(width).getTickUnit().getSize();
      double widest = Theme.width("19 May 2021", Theme.TEXT);
      assertThat(every * width / 6).isGreaterThan(widest + 6);
    }
  }

  @Test
  void aLogScaleHasEqualRoomForEqualRatios() {
    Factor noise =
        new Factor(
            Sweeps.listed("channel.noise", 0.1).path(), new Levels.Geometric(0.01, 0.16, 5, false));
    ValueAxis across = axis(noise).across(Panels.width(1));
    Rectangle2D area = new Rectangle2D.Double(0, 0, 400, 100);
    double first = across.valueToJava2D(0.01, area, RectangleEdge.BOTTOM);
    double second = across.valueToJava2D(0.02, area, RectangleEdge.BOTTOM);
    double last = across.valueToJava2D(0.16, area, RectangleEdge.BOTTOM);
    assertThat(last - first).isCloseTo(4 * (second - first), within(1e-6));
    assertThat(first).isPositive();
    assertThat(axis(Sweeps.spaced("channel.noise", 0.01, 0.16, 5)).across(Panels.width(1)))
        .isInstanceOf(NumberAxis.class);
  }

  @Test
  void aLogScaleIsNumberedInRoundNumbersThatFit() {
    assertThat(RatioAxis.ticks(0.01, 0.4, 9))
        .map(BigDecimal::doubleValue)
        .containsExactly(0.01, 0.02, 0.05, 0.1, 0.2);
    assertThat(RatioAxis.ticks(0.01, 0.4, 4))
        .map(BigDecimal::doubleValue)
        .containsExactly(0.01, 0.03, 0.1, 0.3);
    assertThat(RatioAxis.ticks(1, 1000, 5))
        .map(BigDecimal::doubleValue)
        .containsExactly(1.0, 10.0, 100.0, 1000.0);
    assertThat(RatioAxis.ticks(0.3, 0.45, 5))
        .map(BigDecimal::doubleValue)
        .containsExactly(0.3, 0.35, 0.4, 0.45);
    assertThat(RatioAxis.ticks(1e-9, 1e9, 4)).hasSize(2);
  }
}
