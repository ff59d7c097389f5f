/**
 * Many runs: factors and their levels, designs, seeds, the plan, and the engines that run it. May
 * use measure, and what that may use.
 */
@NullMarked
package winset.sweep;

import org.jspecify.annotations.NullMarked;
