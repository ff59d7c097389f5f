package winset.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;
import winset.measure.Interval;
import winset.model.Outcome;

/**
 * The cells of a map. While a sweep goes on a cell is as opaque as its rate is certain: by one less
 * the width of its 95 % interval, over the grey of what is not known.
 */
final class CellBlocks extends Cells {

  static final String NOTE =
      "The less is known of a cell, the greyer it is: by the width of its 95 % interval.";

  /** So that even one run can be seen to have been. */
  private static final double LEAST = 0.15;

  private final DealMap.Shade shade;
  private final transient List<List<Tally>> columns;
  private final boolean filling;
  private int cell;

  CellBlocks(DealMap.Shade shade, List<List<Tally>> columns, boolean filling) {
    this.shade = shade;
    this.columns = columns;
    this.filling = filling;
    setPaintScale(new OfCell());
  }

  private Tally tally(int of) {
    int rows = columns.get(0).size();
    return columns.get(of / rows).get(of % rows);
  }

  /** How well the rate of a cell is known, 0 to 1; 1 where nothing depends on it. */
  double certainty(int of) {
    return filling ? certainty(tally(of).deal()) : 1;
  }

  private static double certainty(@Nullable Estimate rate) {
    if (rate == null) {
      return 0;
    }
    Interval interval = rate.interval();
    return Math.max(LEAST, 1 - (interval.high() - interval.low()));
  }

  /** The colour of a cell. */
  Color colour(int of) {
    Color full = shade.getPaint(tally(of).share(Outcome.DEAL));
    return Look.between(DealMap.Shade.UNKNOWN, full, certainty(of));
  }

  /** The colour of words on a cell; once all is known as elsewhere, before by its own lightness. */
  Color words(int of, boolean light) {
    Color ground = colour(of);
    boolean pale = 0.3 * ground.getRed() + 0.59 * ground.getGreen() + 0.11 * ground.getBlue() > 115;
    return (filling ? pale : light) ? Theme.INK : Theme.PAPER;
  }

  /** Has cells say what they are and which run they stand for. */
  void tell(FactorAxis across, FactorAxis up) {
    int rows = up.size();
    setBaseToolTipGenerator(
        (data, series, item) ->
            Spots.words(
                across.name()
                    + " "
                    + across.label(item / rows)
                    + ", "
                    + up.name()
                    + " "
                    + up.label(item % rows),
                tally(item)));
    setURLGenerator((data, series, item) -> Spots.run(tally(item)));
  }

  @Override
  void begin(int of) {
    cell = of;
  }

  /** The renderer asks for the colour of a value; ours is that of the cell that it is drawing. */
  private final class OfCell implements SharePaint {

    @Override
    public Paint getPaint(double value) {
      return colour(cell);
    }
  }
}
