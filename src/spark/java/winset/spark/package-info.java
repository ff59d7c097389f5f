/**
 * Sweeps on an Apache Spark cluster: the work is that of any sweep, cut into slices, a task each.
 * May use results and config; in the build only with profile {@code spark}.
 */
@NullMarked
package winset.spark;

import org.jspecify.annotations.NullMarked;
