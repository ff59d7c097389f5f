/**
 * YAML becomes a scenario, or a list of everything that is wrong with it; and back. Files are read
 * as a tree of nodes, never as objects, and every scalar from its text by the type the scenario
 * declares. Uses {@code winset.scenario}.
 */
@NullMarked
package winset.config;

import org.jspecify.annotations.NullMarked;
