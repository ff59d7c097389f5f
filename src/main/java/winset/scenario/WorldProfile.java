package winset.scenario;

/** The state of the quarrel outside the room. */
public record WorldProfile(
    @Quantity(
            value = "sanctions in force, as a share of maximum pressure",
            symbol = "S",
            min = 0,
            max = 1,
            low = 0.2,
            high = 1,
            otherwise = "0.95",
            rests = "coded table")
        double sanctions,
    @Quantity(
            value = "nuclear steps beyond the 2015 limits, as a share of break-out",
            symbol = "B",
            min = 0,
            max = 1,
            low = 0.2,
            high = 1,
            otherwise = "0.65")
        double breach,
    @Quantity(
            value = "share of the way left to break-out gone in a day",
            symbol = "r_B",
            unit = "a day",
            min = 0,
            max = 1,
            low = 0,
            high = 0.01,
            otherwise = "0.0013")
        double breachRate) {

  /** Checks limits. */
  public WorldProfile {
    Checks.of(WorldProfile.class, sanctions, breach, breachRate).done();
  }

  /** The same rules from another state. */
  public WorldProfile at(double otherSanctions, double otherBreach) {
    return new WorldProfile(otherSanctions, otherBreach, breachRate);
  }
}
