package winset.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.util.FastMath;

/**
 * The power-weighted mean of a side's trust or stance. Setting it shifts every faction by the same
 * amount on the log-odds scale, so their order is kept; a faction at exactly 0 or 1 stays.
 *
 * @param name the path
 * @param party the side
 * @param of "trust" or "stance"
 */
record Aggregate(String name, Party party, String of) implements Path {

  private static final double FURTHEST = 700;

  @Override
  public Component component() {
    return Component.of(FactionProfile.class, of).orElseThrow().as(of, double.class);
  }

  @Override
  public List<String> place() {
    return List.of(Scalars.text(party), "factions", "*", of);
  }

  @Override
  public boolean mean() {
    return true;
  }

  /** Shifts every faction's value; their powers it leaves. */
  @Override
  public boolean disturbs(Path other) {
    List<String> there = other.place();
    return there.size() == 4
        && there.get(0).equals(Scalars.text(party))
        && there.get(1).equals("factions")
        && there.get(3).equals(of);
  }

  @Override
  public Double get(Scenario scenario) {
    return mean(scenario.side(party).factions(), 0);
  }

  @Override
  public Scenario with(Scenario scenario, Object value) {
    double target = ((Number) value).doubleValue();
    if (!(target > 0 && target < 1)) {
      throw new InvalidScenarioException(
          name, Scalars.text(value), "must be 0 to 1, both excluded");
    }
    SideProfile side = scenario.side(party);
    double shift = shift(side.factions(), target);
    Map<String, FactionProfile> shifted = new LinkedHashMap<>();
    side.factions().forEach((id, f) -> shifted.put(id, moved(f, shift)));
    return scenario.with(party, (SideProfile) Records.with(side, "factions", shifted));
  }

  private double shift(Map<String, FactionProfile> factions, double target) {
    UnivariateFunction miss = d -> mean(factions, d) - target;
    if (!(miss.value(-FURTHEST) <= 0 && miss.value(FURTHEST) >= 0)) {
      throw new InvalidScenarioException(
          name, Scalars.text(target), "cannot be reached: factions at exactly 0 or 1 stay there");
    }
    return miss.value(0) == 0
        ? 0
        : new BracketingNthOrderBrentSolver(1e-15, 1e-14, 1e-15, 5)
            .solve(10_000, miss, -FURTHEST, FURTHEST);
  }

  private double mean(Map<String, FactionProfile> factions, double shift) {
    double sum = 0;
    double power = 0;
    for (FactionProfile f : factions.values()) {
      sum += f.power() * shifted(value(f), shift);
      power += f.power();
    }
    return sum / power;
  }

  private double value(FactionProfile faction) {
    return of.equals("trust") ? faction.trust() : faction.stance();
  }

  private FactionProfile moved(FactionProfile faction, double shift) {
    return (FactionProfile) Records.with(faction, of, shifted(value(faction), shift));
  }

  private static double shifted(double share, double shift) {
    if (share == 0 || share == 1 || shift == 0) {
      return share;
    }
    double odds = FastMath.exp(FastMath.log(share / (1 - share)) + shift);
    return odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  }
}
