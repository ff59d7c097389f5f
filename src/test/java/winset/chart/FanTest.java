package winset.chart;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.results.SweepResults;
import winset.scenario.ChannelKind;
import winset.sweep.Factor;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

class FanTest {

  private static final String HEADER = "run,day,date,entity,variable,value";
  private static final Factor KIND =
      Sweeps.listed("channel.kind", ChannelKind.INDIRECT, ChannelKind.DIRECT);

  @TempDir Path folder;

  /**
   * Run r has trust r / 100 in Iran and 0.9 in the US; the second week, only the last runs are
   * left.
   */
  private Map<String, Sheet> charts(Plan plan, int left) throws IOException {
    int runs = (int) plan.runs();
    List<String> rows = new ArrayList<>(List.of(HEADER));
    for (int run = 0; run < runs; run++) {
      for (int day = 0; day <= (run >= runs - left ? 7 : 0); day += 7) {
        String start = run + "," + day + ",2021-03-30,";
        rows.add(start + "iran,trust," + run / 100.0);
        rows.add(start + "iran,cohesion,1");
        rows.add(start + "us,trust,0.9");
        rows.add(start + "us_hawks,trust,0.1");
      }
    }
    return charts(plan, rows);
  }

  private Map<String, Sheet> charts(Plan plan, List<String> rows) throws IOException {
    SweepResults results =
        Sweeps.results(plan, folder, Collections.nCopies((int) plan.runs(), Sweeps.deal(9, 0.4)));
    Files.write(folder.resolve("series.csv"), rows);
    return Sweeps.named(results);
  }

  private static Sheet trust(Map<String, Sheet> charts) {
    return requireNonNull(charts.get("trust-fan"));
  }

  private static IntervalXYDataset fans(XYPlot plot) {
    return (IntervalXYDataset) plot.getDataset();
  }

  /** Of 0, 0.01, ... 0.99 the 10th value is 0.09, the 50th 0.49, the 90th 0.89 (R, type = 1). */
  @Test
  void aFanIsTheMedianBetweenTheTenthAndTheNinetiethPerCent() throws IOException {
    Sheet sheet = trust(charts(Sweeps.plan("", 100), 20));
    IntervalXYDataset fans = fans(Sweeps.plot(sheet));
    assertThat(fans.getYValue(0, 0)).isEqualTo(0.49);
    assertThat(fans.getStartYValue(0, 0)).isEqualTo(0.09);
    assertThat(fans.getEndYValue(0, 0)).isEqualTo(0.89);
    assertThat(fans.getEndYValue(1, 0)).isEqualTo(0.9);
    assertThat(Sweeps.plot(sheet).getRangeAxis().getUpperBound()).isGreaterThan(0.9);
  }

  /** In the second week runs 80 to 99 are left, whose median is the tenth of them. */
  @Test
  void runsThatHaveEndedAreNoPartOfItAndTheirNumberIsSaid() throws IOException {
    Sheet sheet = trust(charts(Sweeps.plan("", 100), 20));
    XYPlot plot = Sweeps.plot(sheet);
    assertThat(fans(plot).getYValue(0, 1)).isEqualTo(0.89);
    List<String> texts = new ArrayList<>();
    for (Object drawn : plot.getAnnotations()) {
      if (drawn instanceof XYTextAnnotation text) {
        texts.add(text.getText());
      }
    }
    assertThat(texts).contains("100", "20");
    assertThat(Sweeps.words(sheet))
        .contains("among runs still going", "Numbers below: runs still going.");
  }

  @Test
  void aFanStopsWhereFewerThanTwentyRunsAreLeft() throws IOException {
    Sheet sheet = trust(charts(Sweeps.plan("", 100), 19));
    assertThat(fans(Sweeps.plot(sheet)).getItemCount(0)).isEqualTo(1);
    assertThat(charts(Sweeps.plan("", 19), 19)).doesNotContainKey("trust-fan");
  }

  @Test
  void daysStandAtTheirDatesWithTheVoteMarked() throws IOException {
    XYPlot plot = Sweeps.plot(trust(charts(Sweeps.plan("", 40), 40)));
    assertThat(plot.getDomainAxis()).isInstanceOf(DateAxis.class);
    assertThat(fans(plot).getXValue(0, 1)).isEqualTo(Theme.at(Sweeps.SCENARIO.start().plusDays(7)));
    assertThat(plot.getAnnotations().size()).isGreaterThan(2);
  }

  /** Points alternate: those of the second kind are the odd runs. */
  @Test
  void eachLevelOfACategoryHasItsPanel() throws IOException {
    Sheet sheet = trust(charts(Sweeps.plan("", 50, KIND), 0));
    List<Panels.Panel> panels = ((Panels) sheet.chart().getPlot()).panels();
    assertThat(panels)
        .extracting(Panels.Panel::title)
        .containsExactly("channel.kind: indirect", "channel.kind: direct");
    assertThat(fans(panels.get(0).plot()).getYValue(0, 0)).isEqualTo(0.48);
    assertThat(fans(panels.get(1).plot()).getYValue(0, 0)).isEqualTo(0.49);
  }

  /** Of the even runs the first 30, 0 to 0.58: the 15th is 0.28. All 50 would have 0.48. */
  @Test
  void ofRunsThatAreAsManyAsItTakesThoseCountThatAllPointsHave() throws IOException {
    Plan plan = Sweeps.asManyAsItTakes(Sweeps.plan("", 50, KIND), 30);
    Sheet sheet = trust(charts(plan, 0));
    Panels.Panel first = ((Panels) sheet.chart().getPlot()).panels().get(0);
    assertThat(fans(first.plot()).getYValue(0, 0)).isEqualTo(0.28);
  }

  @Test
  void oneAtATimeItIsOfTheBaseAlone() throws IOException {
    Plan grid = Sweeps.plan("", 50, KIND);
    Plan plan =
        new Plan(
            "",
            grid.scenario(),
            grid.factors(),
            OneAtATime.around(List.of(ChannelKind.INDIRECT), grid.factors()),
            50,
            1,
            grid.measures());
    Sheet sheet = trust(charts(plan, 0));
    assertThat(fans(Sweeps.plot(sheet)).getYValue(0, 0)).isEqualTo(0.48);
    assertThat(Sweeps.words(sheet)).contains("All factors at their base values.");
  }

  @Test
  void withoutSeriesThereIsNoFan() throws IOException {
    SweepResults results =
        Sweeps.results(Sweeps.plan("", 20), folder, Collections.nCopies(20, Sweeps.deal(9, 0.4)));
    assertThat(Sweeps.named(results)).doesNotContainKeys("trust-fan", "willingness-fan");
  }

  @Test
  void columnsMayStandInAnyOrderAndBeQuoted() throws IOException {
    List<String> rows = new ArrayList<>(List.of("value,variable,entity,\"day\",run"));
    for (int run = 0; run < 20; run++) {
      rows.add("\"0.25\",willingness,\"us\",0," + run);
    }
    Sheet sheet = requireNonNull(charts(Sweeps.plan("", 20), rows).get("willingness-fan"));
    assertThat(fans(Sweeps.plot(sheet)).getYValue(1, 0)).isEqualTo(0.25);
  }

  @Test
  void aRowThatMakesNoSenseIsToldWithItsNumber() {
    Plan plan = Sweeps.plan("", 20);
    assertThatThrownBy(
            () -> charts(plan, List.of(HEADER, "0,0,,iran,trust,0.5", "0,7,,iran,trust,1.5")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("row 2 of series.csv makes no sense: 1.5 is no share of 0 to 1");
    assertThatThrownBy(() -> charts(plan, List.of("run,day,entity,value")))
        .hasMessageContaining("there is no column variable");
  }
}
