/**
 * The commands. The only package that prints, and the only one that ends the process; may use all
 * others but spark, which it finds by name.
 */
@NullMarked
package winset.cli;

import org.jspecify.annotations.NullMarked;
