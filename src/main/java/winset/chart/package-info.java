/**
 * Charts of runs and sweeps, as PNG and SVG. The only package that knows JFreeChart and Batik; may
 * use results, analysis, history, and what those may use.
 */
@NullMarked
package winset.chart;

import org.jspecify.annotations.NullMarked;
