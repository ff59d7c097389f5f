/**
 * What a run leaves behind: its story in words, its events and weekly state as CSV. May use
 * measure, model and scenario; prints nothing.
 */
@NullMarked
package winset.results;

import org.jspecify.annotations.NullMarked;
