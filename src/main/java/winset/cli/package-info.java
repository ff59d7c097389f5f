/**
 * The commands. The only package that prints, and the only one that ends the process; may use all
 * others.
 */
@NullMarked
package winset.cli;

import org.jspecify.annotations.NullMarked;
