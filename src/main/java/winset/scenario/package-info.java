/**
 * What is fixed before a run: who negotiates, when, with what. Immutable records, checked when
 * built, whose annotations are the one place for meaning, unit, limits, explored range and default;
 * and the paths that name every scalar in them. Uses nothing else of winset.
 */
@NullMarked
package winset.scenario;

import org.jspecify.annotations.NullMarked;
