package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.measure.Interval;
import winset.scenario.ChannelKind;
import winset.sweep.ChartChoice;
import winset.sweep.ChartKind;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;

class SweepChartsTest {

  private static final Factor KIND =
      Sweeps.listed("channel.kind", ChannelKind.INDIRECT, ChannelKind.DIRECT);
  private static final Factor TRUST = Sweeps.spaced("iran.trust", 0.2, 0.6, 3);
  private static final Factor QUOTA = Sweeps.spaced("us.quota", 0.55, 0.7, 7);

  @TempDir Path folder;

  private Map<String, Sheet> charts(Plan plan, List<String> runs) throws IOException {
    return Sweeps.charts(plan, folder, runs);
  }

  private Map<String, Sheet> charts(String run, Factor... factors) throws IOException {
    Plan plan = Sweeps.plan("Who?", 1, factors);
    return charts(plan, Collections.nCopies((int) plan.runs(), run));
  }

  private static Sheet sheet(Map<String, Sheet> charts, String name) {
    Sheet sheet = charts.get(name);
    if (sheet == null) {
      throw new AssertionError("no " + name + " among " + charts.keySet());
    }
    return sheet;
  }

  @Test
  void chartsAreThoseThatTheFactorsAllow() throws IOException {
    String deal = Sweeps.deal(9, 0.4);
    assertThat(charts(deal)).containsOnlyKeys("incidence", "outcomes", "sequencing");
    assertThat(charts(deal, KIND))
        .containsOnlyKeys("deal-rate", "incidence", "outcomes", "sequencing", "zone-and-deals");
    assertThat(charts(deal, KIND, TRUST)).containsKey("deal-rate").doesNotContainKey("deal-map");
    assertThat(charts(deal, QUOTA, TRUST)).containsKeys("deal-rate", "deal-map");
    assertThat(charts(deal, TRUST, QUOTA)).containsKey("deal-map").doesNotContainKey("deal-rate");
  }

  @Test
  void aSweepMayAskForChartsAndSayWhichFactorGoesWhere() throws IOException {
    Plan plan =
        Sweeps.plan("", 1, KIND, TRUST, QUOTA)
            .drawing(
                List.of(
                    ChartChoice.of(ChartKind.OUTCOMES),
                    new ChartChoice(
                        ChartKind.DEAL_RATE, Map.of("x", "channel.kind", "by", "iran.trust")),
                    new ChartChoice(
                        ChartKind.DEAL_MAP, Map.of("x", "channel.kind", "y", "us.quota"))));
    List<String> runs = Collections.nCopies((int) plan.runs(), Sweeps.deal(9, 0.4));
    Map<String, Sheet> charts = charts(plan, runs);
    assertThat(charts.keySet()).containsExactly("outcomes", "deal-rate", "deal-map");
    IntervalXYDataset rate = intervals(sheet(charts, "deal-rate"));
    assertThat(rate.getSeriesCount()).isEqualTo(3);
    assertThat(rate.getItemCount(0)).isEqualTo(2);
    assertThat(Sweeps.words(sheet(charts, "deal-rate"))).contains("Pooled over us.quota.");
    XYZDataset cells = (XYZDataset) Sweeps.plot(sheet(charts, "deal-map")).getDataset();
    assertThat(cells.getItemCount(0)).isEqualTo(2 * 7);
    assertThat(charts(plan.drawing(List.of()), runs)).isEmpty();
  }

  @Test
  void whatTakesOneValueIsNoFactor() throws IOException {
    Factor one = Sweeps.listed("us.quota", 0.6);
    assertThat(charts(Sweeps.deal(9, 0.4), one)).doesNotContainKeys("deal-rate", "zone-and-deals");
  }

  @Test
  void withoutDealsThereIsNothingToSequence() throws IOException {
    Map<String, Sheet> charts = charts(Sweeps.stalemate(), TRUST);
    assertThat(charts).doesNotContainKey("sequencing");
    IntervalXYDataset data = intervals(sheet(charts, "deal-rate"));
    assertThat(data.getYValue(0, 0)).isZero();
    assertThat(data.getEndYValue(0, 0)).isEqualTo(Interval.wilson(0, 1).high());
  }

  private static IntervalXYDataset intervals(Sheet sheet) {
    return (IntervalXYDataset) Sweeps.plot(sheet).getDataset();
  }

  @Test
  void aPointIsAShareWithWilsonsInterval() throws IOException {
    Plan plan = Sweeps.plan("", 4, TRUST);
    String deal = Sweeps.deal(9, 0.4);
    String none = Sweeps.stalemate();
    Map<String, Sheet> charts =
        charts(
            plan,
            List.of(
                deal, none, deal, none, none, deal, deal, none, deal, Sweeps.failed(), none, deal));
    IntervalXYDataset data = intervals(sheet(charts, "deal-rate"));
    assertThat(data.getSeriesCount()).isEqualTo(1);
    assertThat(data.getXValue(0, 1)).isCloseTo(0.4, within(1e-12));
    assertThat(data.getYValue(0, 0)).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(data.getStartYValue(0, 0)).isEqualTo(Interval.wilson(2, 3).low());
    assertThat(data.getEndYValue(0, 2)).isEqualTo(1);
    assertThat(Sweeps.words(sheet(charts, "deal-rate")))
        .contains("11 runs, 3 to 4 a point; 1 more failed.")
        .contains(Sweeps.SCENARIO.title())
        .contains("Iran: mean trust in the US (iran.trust)")
        .contains("Wilson's 95 % intervals. An illustration, not a prediction.");
    XYPlot plot = Sweeps.plot(sheet(charts, "deal-rate"));
    assertThat(plot.getRangeAxis().getRange().contains(0)).isTrue();
    assertThat(plot.getRangeAxis().getUpperBound()).isBetween(1.0, 1.05);
  }

  @Test
  void aPointWhoseRunsAllFailedIsLeftOut() throws IOException {
    Plan plan = Sweeps.plan("", 1, TRUST);
    Map<String, Sheet> charts =
        charts(plan, List.of(Sweeps.failed(), Sweeps.deal(3, 0.2), Sweeps.stalemate()));
    assertThat(intervals(sheet(charts, "deal-rate")).getItemCount(0)).isEqualTo(2);
    assertThat(intervals(sheet(charts, "outcomes")).getItemCount(0)).isEqualTo(2);
    assertThat(charts(Sweeps.failed(), TRUST)).isEmpty();
  }

  @Test
  void aLineALevelOfTheOtherFactor() throws IOException {
    Sheet sheet = sheet(charts(Sweeps.deal(9, 0.4), KIND, TRUST), "deal-rate");
    IntervalXYDataset data = intervals(sheet);
    assertThat(data.getSeriesKey(0).toString()).isEqualTo("indirect");
    assertThat(data.getSeriesKey(1).toString()).isEqualTo("direct");
    assertThat(data.getYValue(1, 2)).isEqualTo(1);
    assertThat(Sweeps.words(sheet)).contains("A line each: channel between the sides");
  }

  @Test
  void whatIsPooledIsSaid() throws IOException {
    Sheet sheet = sheet(charts(Sweeps.deal(9, 0.4), KIND, TRUST, QUOTA), "deal-rate");
    assertThat(Sweeps.words(sheet))
        .contains(
            "Pooled over us.quota.",
            "95 % intervals over replicates, as points share their seeds.");
  }

  @Test
  void theMapHasACellAPairAndAPanelALevelOfTheThird() throws IOException {
    Sheet sheet = sheet(charts(Sweeps.deal(9, 0.4), TRUST, KIND, QUOTA), "deal-map");
    assertThat(((Panels) sheet.chart().getPlot()).panels())
        .extracting(Panels.Panel::title)
        .containsExactly("channel.kind: indirect", "channel.kind: direct");
    XYZDataset cells = (XYZDataset) Sweeps.plot(sheet).getDataset();
    assertThat(cells.getItemCount(0)).isEqualTo(3 * 7);
    assertThat(cells.getZValue(0, 20)).isEqualTo(1);
    assertThat(((Panels) sheet.chart().getPlot()).up().replace('\n', ' '))
        .isEqualTo("US: share of weight that ratifies (us.quota)");
  }

  @Test
  void datesStandOnADateAxisAndVotesOnTheirCurves() throws IOException {
    Factor date =
        new Factor(
            Sweeps.listed("iran.election.date", LocalDate.parse("2021-06-18")).path(),
            new Levels.Days(LocalDate.parse("2021-05-01"), LocalDate.parse("2021-07-01"), 3));
    Map<String, Sheet> charts = charts(Sweeps.deal(9, 0.4), date);
    assertThat(intervals(sheet(charts, "deal-rate")).getXValue(0, 0))
        .isEqualTo(Theme.at(LocalDate.parse("2021-05-01")));
    var votes = Sweeps.plot(sheet(charts, "incidence")).getDataset(1);
    assertThat(votes.getSeriesCount()).isEqualTo(3);
    assertThat(votes.getXValue(0, 0)).isEqualTo(Sweeps.SCENARIO.day(LocalDate.parse("2021-05-01")));
    assertThat(Sweeps.plot(sheet(charts, "incidence")).getAnnotations().size()).isZero();
  }

  @Test
  void theVoteIsMarkedWhereItIsTheSameEverywhere() throws IOException {
    Sheet sheet = sheet(charts(Sweeps.deal(9, 0.4), TRUST), "incidence");
    assertThat(Sweeps.plot(sheet).getAnnotations().size()).isPositive();
  }

  @Test
  void incidenceStepsUpWithDealsAndCollapsesCompete() throws IOException {
    Plan plan = Sweeps.plan("", 4);
    Sheet sheet =
        sheet(
            charts(
                plan,
                List.of(
                    Sweeps.deal(5, 0.1),
                    Sweeps.collapse(40),
                    Sweeps.deal(60, 0.9),
                    Sweeps.stalemate())),
            "incidence");
    var lines = Sweeps.plot(sheet).getDataset(0);
    int last = lines.getItemCount(0) - 1;
    assertThat(lines.getXValue(0, last)).isEqualTo(Sweeps.SCENARIO.days());
    assertThat(lines.getYValue(0, last)).isCloseTo(0.5, within(1e-12));
    assertThat(lines.getYValue(1, last)).isCloseTo(0.25, within(1e-12));
  }

  /** Windows of 60 and 90 days: nobody was watched longer in the first. */
  @Test
  void aCurveStopsAtTheEndOfItsOwnWindow() throws IOException {
    LocalDate start = Sweeps.SCENARIO.start();
    Factor end = Sweeps.listed("end", start.plusDays(60), start.plusDays(90));
    List<String> runs = List.of(Sweeps.deal(5, 0.1), Sweeps.deal(80, 0.1));
    var lines =
        Sweeps.plot(sheet(charts(Sweeps.plan("", 1, end), runs), "incidence")).getDataset(0);
    assertThat(lines.getXValue(0, lines.getItemCount(0) - 1)).isEqualTo(60);
    assertThat(lines.getXValue(1, lines.getItemCount(1) - 1)).isEqualTo(90);
  }

  /** Six of 46 in the second week, 22 of the 40 left in the fourth; then fewer than 20 are left. */
  @Test
  void theHazardIsOfRunsThatStillTalk() throws IOException {
    List<String> runs = new ArrayList<>(Collections.nCopies(18, Sweeps.stalemate()));
    runs.addAll(Collections.nCopies(6, Sweeps.deal(8, 0.4)));
    runs.addAll(Collections.nCopies(22, Sweeps.deal(27, 0.4)));
    XYPlot plot = Sweeps.plot(sheet(charts(Sweeps.plan("", runs.size()), runs), "hazard"));
    XYDataset weeks = plot.getDataset();
    assertThat(weeks.getX(0, 1)).isEqualTo(7.0);
    assertThat(weeks.getYValue(0, 0)).isZero();
    assertThat(weeks.getYValue(0, 1)).isCloseTo(6 / 46.0, within(1e-12));
    assertThat(weeks.getYValue(0, 2)).isZero();
    assertThat(weeks.getYValue(0, 3)).isCloseTo(22 / 40.0, within(1e-12));
    assertThat(weeks.getXValue(0, weeks.getItemCount(0) - 1)).isEqualTo(28);
    assertThat(plot.getRangeAxis().getUpperBound()).isBetween(0.75, 1.0);
    assertThat(plot.getAnnotations().size()).isPositive();
  }

  @Test
  void aWeeksHazardHasWilsonsInterval() throws IOException {
    List<String> runs = new ArrayList<>(Collections.nCopies(40, Sweeps.stalemate()));
    runs.addAll(Collections.nCopies(6, Sweeps.deal(8, 0.4)));
    Sheet sheet = sheet(charts(Sweeps.plan("", runs.size()), runs), "hazard");
    var bands = (IntervalXYDataset) Sweeps.plot(sheet).getDataset(1);
    assertThat(bands.getXValue(0, 2)).isEqualTo(7);
    assertThat(bands.getXValue(0, 3)).isEqualTo(14);
    assertThat(bands.getStartYValue(0, 2)).isEqualTo(Interval.wilson(6, 46).low());
    assertThat(bands.getEndYValue(0, 3)).isEqualTo(Interval.wilson(6, 46).high());
    assertThat(Sweeps.plot(sheet).getRangeAxis().getUpperBound())
        .isGreaterThan(Interval.wilson(6, 46).high());
    assertThat(Sweeps.words(sheet)).contains("Bands: Wilson's 95 % intervals.");
  }

  /**
   * Two points whose runs end alike are no more certain than one: the interval is that of 30
   * replicates, not of 60 runs. By hand: 6 of 30 replicates, variance of the mean 0.2 * 0.8 / 30.
   */
  @Test
  void runsOfOneSeedCountOnceInAHazardsInterval() throws IOException {
    List<String> runs = new ArrayList<>();
    for (int replicate = 0; replicate < 30; replicate++) {
      runs.addAll(Collections.nCopies(2, replicate < 6 ? Sweeps.deal(8, 0.4) : Sweeps.stalemate()));
    }
    Factor two = Sweeps.spaced("us.quota", 0.55, 0.7, 2);
    Sheet sheet = sheet(charts(Sweeps.plan("", 30, KIND, two), twice(runs)), "hazard");
    var bands = (IntervalXYDataset) Sweeps.plot(sheet).getDataset(1);
    Interval expected = Interval.ofMean(0.2, Math.sqrt(0.2 * 0.8), 30);
    assertThat(bands.getStartYValue(0, 2)).isCloseTo(expected.low(), within(1e-12));
    assertThat(bands.getEndYValue(0, 2)).isCloseTo(expected.high(), within(1e-12));
    assertThat(Sweeps.words(sheet)).contains("Bands: 95 % intervals over replicates");
  }

  /** Each pair of runs again beside it: four points instead of two. */
  private static List<String> twice(List<String> runs) {
    List<String> doubled = new ArrayList<>();
    for (int i = 0; i < runs.size(); i += 2) {
      doubled.addAll(runs.subList(i, i + 2));
      doubled.addAll(runs.subList(i, i + 2));
    }
    return doubled;
  }

  @Test
  void aHazardOfFewerThanTwentyRunsIsNotShown() throws IOException {
    List<String> runs = Collections.nCopies(19, Sweeps.deal(8, 0.4));
    assertThat(charts(Sweeps.plan("", 19), runs)).doesNotContainKey("hazard");
  }

  /** Deals at the two higher levels of trust alone: the line runs half way below them. */
  @Test
  void theMapHasALineWhereHalfOfTheRunsHaveADeal() throws IOException {
    List<String> runs = new ArrayList<>();
    for (int point = 0; point < 21; point++) {
      runs.add(point < 7 ? Sweeps.stalemate() : Sweeps.deal(9, 0.4));
    }
    Sheet sheet = sheet(charts(Sweeps.plan("", 1, TRUST, QUOTA), runs), "deal-map");
    var dark = new ArrayList<XYLineAnnotation>();
    for (Object drawn : Sweeps.plot(sheet).getAnnotations()) {
      if (drawn instanceof XYLineAnnotation line) {
        dark.add(line);
      }
    }
    assertThat(dark).hasSize(2 * 6);
    assertThat(Sweeps.words(sheet)).contains("Line: half of the runs have a deal");
  }

  @Test
  void outcomesStandOnEachOther() throws IOException {
    Plan plan = Sweeps.plan("", 2, KIND);
    Sheet sheet =
        sheet(
            charts(
                plan,
                List.of(
                    Sweeps.deal(5, 0.1),
                    Sweeps.stalemate(),
                    Sweeps.collapse(40),
                    Sweeps.stalemate())),
            "outcomes");
    IntervalXYDataset stack = intervals(sheet);
    assertThat(stack.getSeriesCount()).isEqualTo(4);
    assertThat(stack.getEndYValue(0, 0)).isEqualTo(0.5);
    assertThat(stack.getStartYValue(3, 0)).isEqualTo(0.5);
    assertThat(stack.getEndYValue(3, 0)).isEqualTo(1);
    assertThat(stack.getEndYValue(2, 1) - stack.getStartYValue(2, 1)).isEqualTo(1);
  }

  @Test
  void binsOfSequencingAddUpToAllDealsAndHoldBothEnds() throws IOException {
    Plan plan = Sweeps.plan("", 4);
    Sheet sheet =
        sheet(
            charts(
                plan,
                List.of(
                    Sweeps.deal(5, 0),
                    Sweeps.deal(5, 1),
                    Sweeps.deal(5, 0.05),
                    Sweeps.stalemate())),
            "sequencing");
    assertThat(Sweeps.words(sheet)).contains("Sequencing of 3 deals: 0, Iran");
    IntervalXYDataset bins = intervals(sheet);
    assertThat(bins.getItemCount(0)).isEqualTo(Tally.BINS);
    assertThat(bins.getYValue(0, 0)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(bins.getYValue(0, 1)).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(bins.getYValue(0, Tally.BINS - 1)).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void weeksWithAZoneStandBesideRunsWithADeal() throws IOException {
    Plan plan = Sweeps.plan("", 2, TRUST);
    List<String> runs =
        List.of(
            Sweeps.deal(5, 0.1),
            Sweeps.deal(5, 0.1),
            Sweeps.deal(5, 0.1),
            Sweeps.stalemate(),
            Sweeps.collapse(40),
            Sweeps.deal(5, 0.1));
    IntervalXYDataset data = intervals(sheet(charts(plan, runs), "zone-and-deals"));
    assertThat(data.getYValue(0, 0)).isCloseTo(0.25, within(1e-12));
    assertThat(data.getYValue(0, 1)).isCloseTo(0.375, within(1e-12));
    assertThat(data.getYValue(1, 2)).isEqualTo(1);
    assertThat(data.getStartYValue(0, 1)).isNotNegative();
  }

  @Test
  void aLongQuestionMakesTheSheetHigherAndIsNotCut() throws IOException {
    String question = "Does it matter whether they sit down at one table? ".repeat(20).strip();
    Plan plan = Sweeps.plan(question, 1, TRUST);
    Sheet sheet = sheet(charts(plan, Collections.nCopies(3, Sweeps.deal(9, 0.4))), "deal-rate");
    assertThat(Sweeps.words(sheet)).startsWith(question);
    int usual = sheet(charts(Sweeps.deal(9, 0.4), TRUST), "deal-rate").height();
    assertThat(sheet.height()).isGreaterThan(usual + 300);
    for (String line : sheet.chart().getTitle().getText().split("\n", -1)) {
      assertThat(Theme.width(line, Theme.QUESTION)).isLessThan(Theme.COLUMN);
    }
  }

  /** A right-to-left override would turn all that follows, and a bell is no letter. */
  @Test
  void aQuestionDoesNotSteerWhatDrawsIt() throws IOException {
    Plan plan = Sweeps.plan("Who \u202Eand \u2067why\u2069\u0007?", 1, TRUST);
    Sheet sheet = sheet(charts(plan, Collections.nCopies(3, Sweeps.deal(9, 0.4))), "deal-rate");
    assertThat(sheet.chart().getTitle().getText()).isEqualTo("Who and why ?");
    assertThat(Theme.plain("\u0627\u06cc\u200c\u0631 caf\u00e9"))
        .isEqualTo("\u0627\u06cc\u200c\u0631 caf\u00e9");
  }

  @Test
  void namesOfLevelsMayHoldWhatTheyLike() throws IOException {
    Factor name = Sweeps.listed("iran.name", "A <&> \"B\"", "\u0627\u06cc\u0631\u0627\u0646");
    Plan plan = Sweeps.plan("Who <is> & why?", 1, name);
    var results = Sweeps.results(plan, folder, List.of(Sweeps.deal(9, 0.4), Sweeps.stalemate()));
    SweepCharts.write(results, folder.resolve("charts"));
    assertThat(folder.resolve("charts/deal-rate.svg"))
        .content()
        .contains("A &lt;&amp;&gt;", "Who &lt;is&gt; &amp; why?");
  }

  @Test
  void theSameRunsGiveTheSameBytesAndWhatNoLongerHoldsIsTakenAway() throws IOException {
    Plan plan = Sweeps.plan("Who?", 1, TRUST, KIND);
    var results = Sweeps.results(plan, folder, Collections.nCopies(6, Sweeps.deal(9, 0.4)));
    List<Path> files = SweepCharts.write(results, folder.resolve("a"));
    SweepCharts.write(results, folder.resolve("b"));
    assertThat(files).hasSize(15).allMatch(Files::exists);
    for (Path file : files) {
      assertThat(folder.resolve("b").resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
    var none = Sweeps.results(plan, folder, Collections.nCopies(6, Sweeps.stalemate()));
    SweepCharts.write(none, folder.resolve("a"));
    assertThat(folder.resolve("a/sequencing.svg")).doesNotExist();
    assertThat(folder.resolve("a/deal-rate.svg")).exists();
  }
}
