package winset.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.PaintScaleLegend;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jfree.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;
import winset.analysis.Comparison;
import winset.sweep.Design;

/**
 * How far two sweeps of the same points are from each other: over two factors of a grid as a map, a
 * panel a level of a third; else {@link DifferencePanels a panel a factor}.
 */
final class DifferenceMap {

  /** Name of its files. */
  static final String NAME = "difference-map";

  private static final int HEIGHT = 380;
  private static final int PANEL = 230;
  private static final int BAR = 85;
  private static final double NUMBER_WIDTH = 46;
  private static final double NUMBER_HEIGHT = 17;

  private final Comparison comparison;
  private final List<FactorAxis> factors;
  private final Diverging colours;

  private DifferenceMap(Comparison comparison, List<FactorAxis> factors) {
    this.comparison = comparison;
    this.factors = factors;
    double most =
        comparison.rows().stream()
            .flatMap(row -> row.difference().stream())
            .mapToDouble(e -> Math.abs(e.mean()))
            .max()
            .orElse(0);
    colours = new Diverging(most > 0 ? most : comparison.share() ? 0.1 : 1);
  }

  /** The chart; none where nothing varies or no point can be compared. */
  static Optional<Sheet> of(Comparison comparison) {
    List<List<Object>> values =
        comparison.rows().stream().map(row -> comparison.plan().values(row.point())).toList();
    List<FactorAxis> factors =
        IntStream.range(0, comparison.plan().factors().size())
            .mapToObj(i -> FactorAxis.of(comparison.plan(), i, values))
            .filter(axis -> axis.size() > 1)
            .toList();
    if (factors.isEmpty() || Double.isNaN(comparison.difference().mean())) {
      return Optional.empty();
    }
    boolean map =
        comparison.plan().design() instanceof Design.Grid
            && (factors.size() == 2 || (factors.size() == 3 && third(factors).isPresent()));
    return map
        ? Optional.of(new DifferenceMap(comparison, factors).sheet())
        : DifferencePanels.of(comparison, factors);
  }

  /** The factor a level of which a panel is of: the first of few levels, names before numbers. */
  private static Optional<FactorAxis> third(List<FactorAxis> factors) {
    return factors.size() < 3
        ? Optional.empty()
        : factors.stream()
            .filter(f -> f.size() <= Roles.MOST && !f.ordered())
            .findFirst()
            .or(() -> factors.stream().filter(f -> f.size() <= Roles.MOST).findFirst());
  }

  private Sheet sheet() {
    FactorAxis third = third(factors).orElse(null);
    List<FactorAxis> two = factors.stream().filter(f -> !f.equals(third)).toList();
    FactorAxis across = two.stream().filter(FactorAxis::ordered).findFirst().orElse(two.get(0));
    FactorAxis up = two.get(0).equals(across) ? two.get(1) : two.get(0);
    int count = third == null ? 1 : third.size();
    int height = count == 1 ? HEIGHT : PANEL * Panels.rows(count);
    String upward = Theme.wrapped(up.words(), Theme.LABEL, height - 20);
    List<Panels.Panel> panels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String title = third == null ? "" : third.name() + ": " + third.label(i);
      panels.add(new Panels.Panel(title, plot(across, up, third, i, upward)));
    }
    String each = third == null ? "" : " A panel each: " + third.words() + ".";
    String note =
        "Green: more in B, violet: less. Hatched: the point does not separate (Benjamini and "
            + "Hochberg, 5 %).";
    Sheet sheet =
        SweepSheet.of(
            DifferencePanels.title(comparison),
            new SweepSheet.Caption(
                DifferencePanels.finding(comparison) + each, across.words(), note),
            Panels.of(panels, upward),
            List.of(new LegendItemCollection()),
            height + (count == 1 ? across.hanging(width(1, upward)) : 0));
    sheet.chart().addSubtitle(bar(count));
    return sheet;
  }

  private static double width(int panels, String upward) {
    double aside = BAR + Panels.beside(upward);
    return Panels.width(panels) - aside / (panels == 1 ? 1.0 : 2);
  }

  private XYPlot plot(
      FactorAxis across, FactorAxis up, @Nullable FactorAxis third, int level, String upward) {
    int panels = third == null ? 1 : third.size();
    double width = width(panels, upward);
    double height = panels == 1 ? HEIGHT - 30 : PANEL - 55;
    XYPlot plot = Theme.plot(across.slots(width), up.rows(height));
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    Map<Integer, Comparison.Row> cells = new HashMap<>();
    for (Comparison.Row row : comparison.rows()) {
      List<Object> values = comparison.plan().values(row.point());
      if (third == null || third.level(values) == level) {
        cells.put(across.level(values) * up.size() + up.level(values), row);
      }
    }
    double[][] data = new double[3][across.size() * up.size()];
    boolean[] separate = new boolean[data[0].length];
    for (int cell = 0; cell < data[0].length; cell++) {
      Comparison.Row row = cells.get(cell);
      int column = cell / up.size();
      data[0][cell] = column;
      data[1][cell] = cell % up.size();
      data[2][cell] =
          row == null ? Double.NaN : row.difference().map(e -> e.mean()).orElse(Double.NaN);
      separate[cell] = row == null || row.separates() || row.difference().isEmpty();
    }
    DefaultXYZDataset cellData = new DefaultXYZDataset();
    cellData.addSeries("difference", data);
    plot.setDataset(cellData);
    plot.setRenderer(new Hatched(colours, separate));
    if (width / across.size() >= NUMBER_WIDTH && height / up.size() >= NUMBER_HEIGHT) {
      number(data, plot);
    }
    return plot;
  }

  private void number(double[][] cells, XYPlot plot) {
    for (int i = 0; i < cells[0].length; i++) {
      double difference = cells[2][i];
      if (!Double.isNaN(difference)) {
        XYTextAnnotation text = new XYTextAnnotation(signed(difference), cells[0][i], cells[1][i]);
        text.setFont(Theme.NOTE);
        text.setBackgroundPaint(colours.getPaint(difference));
        text.setPaint(colours.words(difference));
        plot.addAnnotation(text);
      }
    }
  }

  private String signed(double difference) {
    if (comparison.share()) {
      String text = String.format(Locale.ROOT, "%+.2f", difference);
      return text.substring(1).equals("0.00") ? "0.00" : text;
    }
    String text = ReportNumbers.shown(difference);
    return difference > 0 ? "+" + text : text;
  }

  private PaintScaleLegend bar(int panels) {
    NumberAxis axis = Axes.numbers(-colours.most(), colours.most(), 9);
    axis.setRange(-colours.most(), colours.most());
    axis.setLabel(DifferencePanels.what(comparison));
    PaintScaleLegend bar = new PaintScaleLegend(colours, axis);
    bar.setPosition(RectangleEdge.RIGHT);
    bar.setAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    bar.setStripWidth(14);
    bar.setSubdivisionCount(120);
    bar.setMargin(panels == 1 ? 6 : 26, 14, 28, 0);
    return bar;
  }
}
