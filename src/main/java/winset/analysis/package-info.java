/** What a finished sweep says. May use results, and what that may use. */
@NullMarked
package winset.analysis;

import org.jspecify.annotations.NullMarked;
