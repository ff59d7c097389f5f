/**
 * The simulation: two sides split into factions, mediators, spoilers, the calendar, on MASON's
 * discrete-event schedule in days. Prints nothing, reads no files and knows no charts; whoever
 * wants to know registers a {@link winset.model.Watcher}. May use scenario.
 */
@NullMarked
package winset.model;

import org.jspecify.annotations.NullMarked;
