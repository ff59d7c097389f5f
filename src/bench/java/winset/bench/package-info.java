/**
 * How fast a run, a sweep and its files are, in ratios within one run of {@link
 * winset.bench.Benchmark}. Compiled in profile {@code bench} only; may use everything but the
 * command line.
 */
@NullMarked
package winset.bench;

import org.jspecify.annotations.NullMarked;
