/**
 * The model against what happened: coded episodes as scenarios, forecasts and their scores,
 * calibration. May use results, config and below; prints nothing.
 */
@NullMarked
package winset.history;

import org.jspecify.annotations.NullMarked;
