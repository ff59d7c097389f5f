/**
 * Windows: watching a run and watching a sweep. They look on and change nothing. May use results,
 * config, chart, and what those may use.
 */
@NullMarked
package winset.live;

import org.jspecify.annotations.NullMarked;
