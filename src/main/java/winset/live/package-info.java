/**
 * Windows: watching a run and watching a sweep. To look on changes no result; what a user changes
 * in the console is of the next run. May use results, config, chart, and what those may use.
 */
@NullMarked
package winset.live;

import org.jspecify.annotations.NullMarked;
