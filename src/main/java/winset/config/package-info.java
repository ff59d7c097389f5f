/**
 * YAML becomes a scenario, the plan of a sweep or of a calibration, or a list of everything that is
 * wrong with it; and back. Files are read as a tree of nodes, never as objects, and every scalar
 * from its text by the type the scenario declares. The same declarations become the schemas that
 * editors go by. Uses {@code winset.sweep} and what that may use.
 */
@NullMarked
package winset.config;

import org.jspecify.annotations.NullMarked;
