package winset.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.ui.TextAnchor;
import org.jspecify.annotations.Nullable;
import winset.scenario.Party;
import winset.sweep.ChartKind;

/**
 * How a share of each side is spread over runs week by week: the median, and a band from the tenth
 * to the ninetieth per cent. Runs that have ended are no part of it, and where few are left it
 * stops.
 */
final class Fan {

  private static final int HEIGHT = 360;
  private static final int PANEL = 250;
  private static final double FLOOR = 0.13;
  private static final double COUNTS = 0.075;
  private static final Stroke US_LINE =
      new BasicStroke(
          2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {8, 3}, 0);
  private static final String NOTE =
      "A fan tells how far runs differ, not how well a mean is known. Only runs still going are in"
          + " it: those that ended, by a deal or not, have left, so that it may move because of who"
          + " leaves. It stops where fewer than 20 are left. Values to a thousandth.";

  private final ChartKind kind;
  private final Tallies tallies;
  private final Roles roles;
  private final Votes votes;
  private final @Nullable FactorAxis factor;
  private final List<FanGroup> groups = new ArrayList<>();
  private final int[] groupOf;

  /**
   * A fan without runs as yet.
   *
   * @param tallies of the points that are shown, the first of the plan's or all
   */
  Fan(ChartKind kind, Tallies tallies, Roles roles) {
    this.kind = kind;
    this.tallies = tallies;
    this.roles = roles;
    votes = new Votes(tallies);
    factor = roles.curves().orElse(null);
    groupOf = new int[tallies.points().size()];
    if (factor == null) {
      groups.add(new FanGroup(""));
    } else {
      Arrays.fill(groupOf, -1);
      List<Integer> levels = factor.ordered() ? factor.ends() : factor.all();
      for (int level : levels) {
        groups.add(new FanGroup(factor.name() + ": " + factor.label(level)));
      }
      for (int point = 0; point < groupOf.length; point++) {
        groupOf[point] = levels.indexOf(factor.level(tallies.points().get(point).values()));
      }
    }
  }

  /** Name of what it shows in {@code series.csv}. */
  String variable() {
    return kind == ChartKind.TRUST_FAN ? "trust" : "willingness";
  }

  /** Takes in the state of a run on a day. */
  void take(long run, int day, Party party, double value) {
    long point = tallies.plan().pointOf(run);
    int group = point < groupOf.length ? groupOf[(int) point] : -1;
    boolean counts = groupOf.length == 1 || tallies.plan().always(tallies.plan().replicateOf(run));
    if (group >= 0 && counts) {
      groups.get(group).of(party).add(day, value);
    }
  }

  /** The chart; none where too few runs were kept. */
  Optional<Sheet> sheet() {
    double highest = groups.stream().mapToDouble(FanGroup::highest).max().orElse(0);
    boolean any = groups.stream().anyMatch(FanGroup::shown);
    return any ? Optional.of(sheet(Axes.above(highest))) : Optional.empty();
  }

  private Sheet sheet(double most) {
    boolean one = groups.size() == 1;
    Optional<CalendarMarks> calendar = votes.common(most, this::at);
    double upper = one ? calendar.map(CalendarMarks::top).orElse(1.025 * most) : 1.04 * most;
    List<Panels.Panel> panels = new ArrayList<>();
    for (FanGroup group : groups) {
      XYPlot plot = plot(group, most, upper);
      calendar.ifPresent(
          marks -> {
            if (one) {
              marks.drawOn(plot);
            } else {
              marks.drawSmallOn(plot);
            }
          });
      count(group, -COUNTS * most, plot);
      panels.add(new Panels.Panel(group.title(), plot));
    }
    return SweepSheet.of(
        tallies,
        new SweepSheet.Caption(
            finding(), votes.start().isPresent() ? "" : "days since the start", NOTE),
        one ? Panels.of(panels) : Panels.of(panels, words()),
        List.of(legend(), Incidence.shades(calendar)),
        one ? HEIGHT : PANEL * Panels.rows(panels.size()));
  }

  /** Where a day stands: at its date, where that is the same in all runs. */
  private double at(int day) {
    return votes.start().map(start -> Theme.at(start.plusDays(day))).orElse((double) day);
  }

  private ValueAxis across() {
    boolean one = groups.size() == 1;
    Optional<LocalDate> start = votes.start();
    return start.isPresent()
        ? Axes.dates(start.get(), start.get().plusDays(votes.days()), one ? 6 : 3)
        : Axes.numbers(0, votes.days(), one ? 9 : 5);
  }

  private XYPlot plot(FanGroup group, double most, double upper) {
    NumberAxis up = Axes.fifths(groups.size() == 1 ? words() : "", most, upper);
    up.setRange(-FLOOR * most, upper);
    XYPlot plot = Theme.plot(across(), up);
    plot.setDomainGridlinesVisible(false);
    YIntervalSeriesCollection fans = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(0.2f);
    for (Party party : Party.values()) {
      int series = fans.getSeriesCount();
      fans.addSeries(series(group, party));
      renderer.setSeriesPaint(series, Theme.of(party));
      renderer.setSeriesFillPaint(series, Theme.of(party));
      renderer.setSeriesStroke(series, line(party));
    }
    plot.setDataset(fans);
    plot.setRenderer(renderer);
    return plot;
  }

  private YIntervalSeries series(FanGroup group, Party party) {
    YIntervalSeries series = new YIntervalSeries(Course.name(tallies.plan().scenario(), party));
    Spread spread = group.of(party);
    for (int day : group.days(party)) {
      series.add(
          at(day), spread.quantile(day, 50), spread.quantile(day, 10), spread.quantile(day, 90));
    }
    return series;
  }

  /** Writes below some days how many runs are still going. */
  private void count(FanGroup group, double y, XYPlot plot) {
    Spread spread = group.of(Party.IRAN);
    List<Integer> days = spread.days();
    int numbers = Math.min(days.size(), groups.size() == 1 ? 7 : 4);
    for (int i = 0; i < numbers; i++) {
      int day = days.get(numbers == 1 ? 0 : i * (days.size() - 1) / (numbers - 1));
      XYTextAnnotation text =
          new XYTextAnnotation(String.format(Locale.ROOT, "%,d", spread.count(day)), at(day), y);
      text.setFont(Theme.NOTE);
      text.setPaint(Theme.INK);
      text.setBackgroundPaint(Theme.PAPER);
      text.setTextAnchor(
          i == 0
              ? TextAnchor.CENTER_LEFT
              : i == numbers - 1 ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER);
      plot.addAnnotation(text);
    }
  }

  private String words() {
    return kind == ChartKind.TRUST_FAN ? "trust in the other side" : "willingness to deal";
  }

  private String finding() {
    String what =
        kind == ChartKind.TRUST_FAN
            ? "Mean trust of each side in the other"
            : "Mean willingness of each side to deal";
    String shown =
        what
            + " among runs still going: median, and band from the 10 to the 90 % quantile."
            + " Numbers below: runs still going.";
    if (factor != null) {
      shown +=
          " A panel each: "
              + factor.words()
              + (factor.size() > groups.size() ? ", the ends and the middle." : ".");
    }
    shown += factor == null ? roles.pooled() : roles.pooled(factor);
    return votes.common().isPresent()
        ? shown
        : shown + " The days of votes differ and are not marked.";
  }

  private static Stroke line(Party party) {
    return party == Party.US ? US_LINE : Look.SOLID;
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    for (Party party : Party.values()) {
      legend.add(
          new Look(Theme.of(party), Glyphs.circle(5), line(party))
              .line(Course.name(tallies.plan().scenario(), party)));
    }
    boolean moments = votes.common().filter(marks -> !marks.moments().isEmpty()).isPresent();
    if (groups.size() > 1 && moments) {
      legend.add(
          new Look(Theme.INK, Glyphs.tick(), new BasicStroke(1.2f))
              .line("vote, inauguration, end of transition"));
    }
    return legend;
  }
}
