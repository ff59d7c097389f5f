package winset.analysis;

import java.util.List;

/**
 * A box in which yes is denser than outside.
 *
 * @param number counted from 1; of each further one the points in those before are left out
 * @param restrictions its bounds
 * @param points how many points are in it
 * @param mass share of all points that are, 0 to 1
 * @param coverage share of all yes that is in it, with its interval
 * @param density share of yes in it, with its interval
 * @param coverageElsewhere coverage of boxes found without the points it is counted on, by
 *     cross-validation in five parts
 * @param densityElsewhere density of the same; not a number if no such box has a point
 * @param chance share of deals in which chance comes as far
 */
public record ScenarioBox(
    int number,
    List<Restriction> restrictions,
    int points,
    double mass,
    Estimate coverage,
    Estimate density,
    double coverageElsewhere,
    double densityElsewhere,
    double chance) {

  /** Keeps a copy. */
  public ScenarioBox {
    restrictions = List.copyOf(restrictions);
  }
}
