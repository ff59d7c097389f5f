package winset.chart;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import winset.model.Event;
import winset.model.Message;
import winset.model.Proposal;
import winset.scenario.Track;

/** What was said and done in a run, each thing on its day and at its sequencing. */
final class Marks {

  /** Where strikes stand: in the margin under the win-sets. */
  static final double STRIKES = -0.05;

  private final Course course;
  private final Map<Mark, XYSeries> series = new EnumMap<>(Mark.class);

  private Marks(Course course) {
    this.course = course;
  }

  /** Every kind of mark that the run has; a series has its {@link Mark} as key. */
  static XYSeriesCollection of(Course course) {
    Marks marks = new Marks(course);
    marks.read();
    XYSeriesCollection all = new XYSeriesCollection();
    marks.series.values().forEach(all::addSeries);
    return all;
  }

  private void read() {
    Set<Integer> misread = misread();
    course.events(Event.Sent.class).forEach(e -> message(e.event().message(), misread));
    course
        .events(Event.FormulaTabled.class)
        .forEach(e -> add(e.day(), e.event().formula(), Mark.FORMULA_GESTURES, Mark.FORMULA));
    course
        .events(Event.RatificationFailed.class)
        .forEach(e -> add(e.day(), e.event().proposal(), Mark.FAILED_GESTURES, Mark.FAILED));
    course
        .events(Event.Ratified.class)
        .forEach(e -> add(e.day(), e.event().proposal(), Mark.GESTURES_AGREED, Mark.DEAL));
    course.events(Event.Strike.class).forEach(e -> add(Mark.STRIKE, e.day(), STRIKES));
  }

  /** Numbers of the messages that were taken for what they were not. */
  private Set<Integer> misread() {
    Set<Integer> numbers = new HashSet<>();
    course
        .events(Event.Delivered.class)
        .filter(e -> e.event().reading().misread())
        .forEach(e -> numbers.add(e.event().reading().message().number()));
    course
        .events(Event.Misunderstood.class)
        .forEach(e -> numbers.add(e.event().reading().message().number()));
    return numbers;
  }

  /** A refusal names no package: it stands at the edge where the sender has all it wants. */
  private void message(Message m, Set<Integer> misread) {
    Mark.Kind kind =
        m.refusal()
            ? Mark.Kind.REFUSAL
            : m.track() == Track.GESTURES ? Mark.Kind.GESTURES : Mark.Kind.OFFER;
    double edge = m.sender().sequencing(0);
    add(
        Mark.of(m.sender(), kind, misread.contains(m.number())),
        m.sent(),
        m.refusal() ? edge : m.x());
  }

  private void add(int day, Proposal proposal, Mark gestures, Mark roadmap) {
    add(proposal.track() == Track.GESTURES ? gestures : roadmap, day, proposal.x());
  }

  private void add(Mark mark, int day, double x) {
    series.computeIfAbsent(mark, m -> new XYSeries(m, false, true)).add(course.at(day), x);
  }

  /** Draws the marks of a data set. */
  static XYLineAndShapeRenderer renderer(XYSeriesCollection marks) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setUseFillPaint(true);
    renderer.setUseOutlinePaint(true);
    renderer.setDrawOutlines(true);
    for (int i = 0; i < marks.getSeriesCount(); i++) {
      Mark mark = (Mark) marks.getSeriesKey(i);
      renderer.setSeriesShape(i, mark.shape());
      renderer.setSeriesFillPaint(i, mark.fill());
      renderer.setSeriesOutlinePaint(i, mark.outline());
      renderer.setSeriesOutlineStroke(i, mark.stroke());
    }
    return renderer;
  }

  /** The kinds of marks of a data set. */
  static Set<Mark> kinds(XYSeriesCollection marks) {
    Set<Mark> kinds = new TreeSet<>();
    for (int i = 0; i < marks.getSeriesCount(); i++) {
      kinds.add((Mark) marks.getSeriesKey(i));
    }
    return kinds;
  }
}
