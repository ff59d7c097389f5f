package winset.chart;

import org.jfree.chart.renderer.PaintScale;

/** Colours of shares. */
interface SharePaint extends PaintScale {

  @Override
  default double getLowerBound() {
    return 0;
  }

  @Override
  default double getUpperBound() {
    return 1;
  }
}
