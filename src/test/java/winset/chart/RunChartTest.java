package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import winset.TestScenarios;
import winset.measure.Trace;
import winset.measure.Week;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Reading;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Track;

class RunChartTest {

  private static final Scenario SPRING = TestScenarios.spring();
  private static final Course RUN = Runs.of(SPRING, 19);

  private static XYPlot plot(RunChart chart, Course course, int place) {
    var all = (CombinedDomainXYPlot) chart.sheet(course).chart().getPlot();
    return (XYPlot) all.getSubplots().get(place);
  }

  private static List<String> names(XYPlot plot) {
    XYDataset data = plot.getDataset();
    return IntStream.range(0, data.getSeriesCount())
        .mapToObj(i -> data.getSeriesKey(i).toString())
        .toList();
  }

  private static List<Double> values(XYPlot plot, String name) {
    int series = names(plot).indexOf(name);
    XYDataset data = plot.getDataset();
    return IntStream.range(0, data.getItemCount(series))
        .mapToObj(i -> data.getYValue(series, i))
        .toList();
  }

  @Test
  void trustIsThatOfEveryFactionAndOfTheSideWeekByWeek() {
    XYPlot iran = plot(RunChart.TRUST, RUN, 0);
    assertThat(names(iran)).hasSize(SPRING.iran().factions().size() + 1).contains("Iran, mean");
    List<Week> weeks = RUN.trace().weeks();
    assertThat(values(iran, "Iran, mean"))
        .isEqualTo(weeks.stream().map(w -> w.iran().trust()).toList());
    int guards = List.copyOf(SPRING.iran().factions().keySet()).indexOf("ir_irgc");
    assertThat(values(iran, "Revolutionary Guards"))
        .isEqualTo(weeks.stream().map(w -> w.iran().factions().get(guards).trust()).toList());
  }

  @Test
  void willingnessOfTheUsStandsInTheLowerPlot() {
    assertThat(values(plot(RunChart.WILLINGNESS, RUN, 1), "United States, mean"))
        .isEqualTo(RUN.trace().weeks().stream().map(w -> w.us().willingness()).toList());
  }

  /** The base case gives a veto to the Supreme Leader, on whom this deal hangs, and no other. */
  @Test
  void whoDecidesIsPaintedLastAndInAColourOfItsOwn() {
    XYPlot iran = plot(RunChart.TRUST, RUN, 0);
    assertThat(RUN.week().orElseThrow().iran().pivotal()).isEqualTo("ir_leader");
    List<String> names = names(iran);
    assertThat(names).endsWith("Iran, mean", "Supreme Leader, veto");
    assertThat(iran.getRenderer().getSeriesPaint(names.size() - 1))
        .isNotEqualTo(iran.getRenderer().getSeriesPaint(0));
    assertThat(iran.getRenderer().getSeriesPaint(names.size() - 2)).isEqualTo(Theme.IRAN);
  }

  @Test
  void namesAtTheEndsOfLinesStayApartAndWithinThePlot() {
    List<TipLabels.Tip> tips = new ArrayList<>();
    for (double height : new double[] {0.5, 0.51, 0.98, 0.99, 0.5}) {
      tips.add(new TipLabels.Tip("at " + height, height, Theme.INK));
    }
    List<Double> heights =
        TipLabels.apart(tips, 0.1, 0, 1).stream().map(TipLabels.Tip::height).toList();
    for (int i = 1; i < heights.size(); i++) {
      assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(0.1 - 1e-9);
    }
    assertThat(heights.get(0)).isEqualTo(0.5);
    assertThat(heights.get(4)).isLessThanOrEqualTo(1);
  }

  /** Equation (5) gives 1 on the day of the vote, 18 June 2021, and 0 from the day after. */
  @Test
  void pressureIsDrawnAheadOfTheRunToo() {
    Course begun = new Course(SPRING, new Trace());
    XYPlot pressure = plot(RunChart.PACE, begun, 0);
    assertThat(values(pressure, "Iran")).hasSize(1);
    List<Double> ahead = values(pressure, "Iran to come");
    assertThat(ahead).hasSize(SPRING.days() + 1);
    int vote = SPRING.day(LocalDate.of(2021, 6, 18));
    assertThat(ahead.get(vote)).isCloseTo(1, within(1e-12));
    assertThat(ahead.get(vote + 1)).isZero();
  }

  /** Delivered on day 0 and answered on day 0: no day between. A first offer answers nothing. */
  @Test
  void anAnswerIsCountedFromTheArrivalOfTheMessage() {
    var first = Runs.message(1, Party.US, Track.ROADMAP, 0.1);
    var answer = Runs.message(2, Party.IRAN, Track.ROADMAP, 0.9);
    Course told =
        Runs.told(
            Runs.sent(first),
            new Event.Delivered(new Reading(first, 0.1, false, 0)),
            Runs.sent(answer));
    assertThat(Reply.of(told)).containsExactly(new Reply(Party.IRAN, 0, 0));
  }

  /**
   * From 18 June to 25 November talks wait. Response times are drawn from days, never months: an
   * answer that took those 160 days too would be drawn as if somebody had been slow.
   */
  @Test
  void daysOnWhichTalksWaitDoNotCount() {
    List<Reply> answers = Reply.of(RUN);
    assertThat(answers).hasSizeGreaterThan(8);
    assertThat(answers).allMatch(a -> a.days() >= 0 && a.days() < 40);
    List<Trace.Dated> delivered =
        RUN.trace().events().stream().filter(e -> e.event() instanceof Event.Delivered).toList();
    Reply late = answers.stream().filter(a -> a.day() >= 240).findFirst().orElseThrow();
    int before =
        delivered.stream().mapToInt(Trace.Dated::day).filter(d -> d < 100).max().orElseThrow();
    assertThat(late.day() - before).isGreaterThan(150);
  }

  @Test
  void votesInaugurationsAndScriptedEventsAreMarked() {
    Scenario scripted = TestScenarios.shipped("spring-2021-as-it-happened");
    CalendarMarks marks = new CalendarMarks(new Course(scripted, new Trace()));
    assertThat(marks.moments())
        .extracting(CalendarDays.Moment::label)
        .containsExactly("Iran: vote", "Iran: inauguration", "Iran: end of transition");
    assertThat(marks.days().scripted()).hasSize(scripted.events().size());
    assertThat(marks.days().scripted().get(0).label())
        .startsWith("2021-03-30: A senior Iranian official rules out");
    assertThat(new CalendarMarks(new Course(SPRING, new Trace())).days().scripted()).isEmpty();
  }

  @Test
  void everyChartIsThereBeforeTheFirstWeekAndAtEveryStageOfARun() {
    Trace trace = new Trace();
    Negotiation run = new Negotiation(SPRING, 3);
    run.watch(trace);
    run.start();
    for (int stage = 0; stage < 6; stage++) {
      for (RunChart chart : RunChart.values()) {
        assertThat(chart.sheet(new Course(SPRING, trace.copy())).chart()).isNotNull();
      }
      for (int i = 0; i < 20 && run.outcome() == null; i++) {
        run.schedule.step(run);
      }
    }
  }

  @Test
  void aCopyOfTheCourseStaysAsItIsWhileTheRunGoesOn() {
    Trace trace = new Trace();
    Negotiation run = new Negotiation(SPRING, 3);
    run.watch(trace);
    run.start();
    run.schedule.step(run);
    Trace copy = trace.copy();
    int weeks = copy.weeks().size();
    for (int i = 0; i < 40; i++) {
      run.schedule.step(run);
    }
    assertThat(copy.weeks()).hasSize(weeks);
    assertThat(trace.weeks()).hasSizeGreaterThan(weeks);
  }
}
