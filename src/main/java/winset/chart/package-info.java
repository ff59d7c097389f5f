/**
 * Charts of runs, sweeps and forecasts as PNG, SVG and PDF, and the reports that hold them. The
 * only package that knows JFreeChart, Batik and PDFBox; may use results, analysis, history, and
 * what those may use.
 */
@NullMarked
package winset.chart;

import org.jspecify.annotations.NullMarked;
