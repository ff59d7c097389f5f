/**
 * What can be read off a run, by name, unit and function, and the statistics of many runs. May use
 * model, and what that may use.
 */
@NullMarked
package winset.measure;

import org.jspecify.annotations.NullMarked;
