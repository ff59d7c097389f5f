/**
 * The result folder: CSV, manifest and data package of a sweep, written, resumed, merged and read
 * back, by this process or by machines that each take a slice; and what one run leaves, its story
 * in words among it. May use sweep, and what that may use; prints nothing.
 */
@NullMarked
package winset.results;

import org.jspecify.annotations.NullMarked;
