package winset.model;

import org.jspecify.annotations.Nullable;
import winset.scenario.Party;
import winset.scenario.Track;

/**
 * A package that can be agreed.
 *
 * @param track gestures or roadmap
 * @param x sequencing, 0 to 1
 * @param proposer side whose offer it is; null for a mediator's formula
 * @param via mediator that carried or tabled it; null at a table without one
 */
public record Proposal(Track track, double x, @Nullable Party proposer, @Nullable String via) {}
