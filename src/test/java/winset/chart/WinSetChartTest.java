package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.config.Samples;
import winset.measure.Week;
import winset.model.Event;
import winset.model.Message;
import winset.model.Outcome;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Track;

class WinSetChartTest {

  private static JFreeChart chart(Course course) {
    return WinSetChart.of(course.scenario(), course.trace());
  }

  private static XYPlot plot(Course course) {
    return chart(course).getXYPlot();
  }

  private static XYSeriesCollection marks(Course course) {
    return (XYSeriesCollection) plot(course).getDataset(1);
  }

  /** Sequencing of every mark of a kind. */
  private static List<Double> at(Course course, Mark mark) {
    XYSeriesCollection marks = marks(course);
    int series = marks.indexOf(mark);
    List<Double> at = new ArrayList<>();
    for (int i = 0; series >= 0 && i < marks.getItemCount(series); i++) {
      at.add(marks.getYValue(series, i));
    }
    return at;
  }

  private static List<String> legend(Course course) {
    var items = plot(course).getLegendItems();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < items.getItemCount(); i++) {
      labels.add(items.get(i).getLabel());
    }
    return labels;
  }

  private static List<String> texts(Course course) {
    List<String> texts = new ArrayList<>();
    for (Object annotation : plot(course).getAnnotations()) {
      if (annotation instanceof XYTextAnnotation text) {
        texts.add(text.getText().strip());
      }
    }
    return texts;
  }

  private static int shades(Course course) {
    Collection<?> markers = plot(course).getDomainMarkers(Layer.FOREGROUND);
    return markers == null ? 0 : markers.size();
  }

  private static Scenario withoutVotes() {
    String text = Samples.smallText();
    int from = text.indexOf("  elections:");
    return Samples.parsed(text.substring(0, from) + text.substring(text.indexOf("us:")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void everyWeekOfATraceStandsInItsArea(int seed) {
    Course course = Runs.of(seed);
    for (Area area : Area.values()) {
      List<double[]> expected = new ArrayList<>();
      for (Week week : course.trace().weeks()) {
        if (area.exists(week) && week.day() < course.lastDay()) {
          double iran = 1 - week.iran().reach();
          double us = week.us().reach();
          expected.add(
              new double[] {
                course.at(week.day()), area == Area.US ? 0 : iran, area == Area.IRAN ? 1 : us
              });
        }
      }
      assertThat(starts(course, area)).containsExactlyElementsOf(text(expected));
    }
  }

  private static List<String> text(List<double[]> rows) {
    return rows.stream().map(Arrays::toString).toList();
  }

  /** Date, lower and upper edge of every step of an area: each step is two items. */
  private static List<String> starts(Course course, Area area) {
    YIntervalSeriesCollection areas = (YIntervalSeriesCollection) plot(course).getDataset(0);
    List<double[]> starts = new ArrayList<>();
    for (int s = 0; s < areas.getSeriesCount(); s++) {
      for (int i = 0; areas.getSeriesKey(s) == area && i < areas.getItemCount(s); i += 2) {
        starts.add(
            new double[] {
              areas.getXValue(s, i), areas.getStartYValue(s, i), areas.getEndYValue(s, i)
            });
      }
    }
    return text(starts);
  }

  @Test
  void whereNothingPassesThereIsNoArea() {
    String text =
        Samples.smallText().replace("title: Small", "title: Small\nutility: {fixed_cost: 1}");
    Course course = Runs.of(Samples.parsed(text), 1);
    assertThat(course.trace().weeks()).allMatch(w -> w.iran().reach() < 0 && w.us().reach() < 0);
    assertThat(plot(course).getDataset(0).getSeriesCount()).isZero();
    assertThat(legend(course)).contains("refusal").doesNotContain("Iran ratifies", "US ratifies");
  }

  @Test
  void sharesAreNumberedFromZeroToOneAndTheWindowIsInView() {
    Course course = Runs.of(1);
    XYPlot plot = plot(course);
    assertThat(plot.getRangeAxis().getLowerBound()).isBetween(-0.1, 0.0);
    assertThat(plot.getRangeAxis().getUpperBound()).isBetween(1.0, 1.2);
    double days = course.scenario().days();
    double margin = days / 60 * (course.at(1) - course.at(0));
    assertThat(plot.getDomainAxis().getLowerBound()).isCloseTo(course.at(0) - margin, within(1e7));
    assertThat(plot.getDomainAxis().getUpperBound())
        .isCloseTo(course.at(course.scenario().days()) + margin, within(1e7));
  }

  @Test
  void anOfferStandsAtItsSequencingAndARefusalAtItsSendersOwnEdge() {
    Course course =
        Runs.told(
            Runs.sent(Runs.message(1, Party.US, Track.GESTURES, 0.1)),
            Runs.sent(Runs.message(2, Party.IRAN, Track.ROADMAP, 0.9)),
            Runs.sent(Runs.message(3, Party.US, Track.ROADMAP, Double.NaN)),
            Runs.sent(Runs.message(4, Party.IRAN, Track.ROADMAP, Double.NaN)));
    assertThat(at(course, Mark.US_GESTURES)).containsExactly(0.1);
    assertThat(at(course, Mark.IRAN_OFFER)).containsExactly(0.9);
    assertThat(at(course, Mark.US_REFUSAL)).containsExactly(0.0);
    assertThat(at(course, Mark.IRAN_REFUSAL)).containsExactly(1.0);
    assertThat(marks(course).getXValue(0, 0)).isEqualTo(course.at(0));
  }

  @Test
  void aMisreadMessageIsHollow() {
    Message first = Runs.message(1, Party.US, Track.ROADMAP, 0.1);
    Message second = Runs.message(2, Party.IRAN, Track.ROADMAP, 0.9);
    Course course =
        Runs.told(
            Runs.sent(first),
            Runs.delivered(first, true),
            Runs.sent(second),
            Runs.delivered(second, false));
    assertThat(at(course, Mark.US_OFFER_MISREAD)).containsExactly(0.1);
    assertThat(at(course, Mark.US_OFFER)).isEmpty();
    assertThat(at(course, Mark.IRAN_OFFER)).containsExactly(0.9);
    assertThat(Mark.US_OFFER_MISREAD.fill()).isEqualTo(Theme.PAPER);
    assertThat(Mark.US_OFFER.fill()).isEqualTo(Theme.US);
  }

  @Test
  void formulaFailureStrikeAndDealAreMarked() {
    Course course =
        Runs.told(
            new Event.FormulaTabled(Runs.roadmap(0.4)),
            new Event.RatificationFailed(Runs.roadmap(0.5), Map.of()),
            new Event.Strike("hawks", false, Party.IRAN),
            new Event.Ratified(Runs.roadmap(0.6)),
            new Event.Ended(Outcome.DEAL, Runs.roadmap(0.6)));
    assertThat(at(course, Mark.FORMULA)).containsExactly(0.4);
    assertThat(at(course, Mark.FAILED)).containsExactly(0.5);
    assertThat(at(course, Mark.DEAL)).containsExactly(0.6);
    assertThat(at(course, Mark.STRIKE)).hasSize(1).allMatch(y -> y < 0);
    assertThat(texts(course)).contains("deal, 0.60");
    TextTitle subtitle = (TextTitle) chart(course).getSubtitle(0);
    assertThat(subtitle.getText()).isEqualTo("Deal on 30 March 2021, day 0");
  }

  @Test
  void theLegendListsOnlyWhatIsDrawn() {
    Course course =
        Runs.told(
            Runs.sent(Runs.message(1, Party.US, Track.ROADMAP, 0.1)),
            new Event.FormulaTabled(Runs.roadmap(0.4)));
    assertThat(legend(course))
        .containsExactly(
            "US offers", "mediator's formula", "campaign", "talks wait", "scripted event");
  }

  @Test
  void aVoteIsMarkedWithWhatFollowsFromIt() {
    Course course = Runs.told();
    assertThat(texts(course))
        .containsExactly("Iran: vote", "Iran: inauguration", "Iran: end of transition");
    assertThat(shades(course)).isEqualTo(2);
  }

  @Test
  void withoutAVoteNoVoteIsMarked() {
    Course course = Runs.of(withoutVotes(), 1);
    assertThat(texts(course)).noneMatch(t -> t.startsWith("Iran:") || t.startsWith("US:"));
    assertThat(shades(course)).isZero();
    assertThat(legend(course)).doesNotContain("campaign", "talks wait");
  }
}
