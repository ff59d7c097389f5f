package winset.scenario;

/** Moods that persist: equation (14), and the negotiators' misjudgement of (9) (Iida 1993). */
public record Shocks(
    @Quantity(
            value = "share of a mood left after a week",
            symbol = "phi",
            min = 0,
            max = 1,
            low = 0.5,
            high = 0.99,
            otherwise = "0.95")
        double persistence,
    @Quantity(
            value = "standard deviation of a faction's mood",
            symbol = "s_xi",
            unit = "b",
            min = 0,
            max = 2,
            low = 0,
            high = 0.2,
            otherwise = "0.08")
        double sd,
    @Quantity(
            value = "standard deviation of a negotiator's misjudgement of its own side",
            symbol = "est sd",
            unit = "b",
            min = 0,
            max = 2,
            low = 0,
            high = 0.2,
            otherwise = "0.05",
            rule = "Iida 1993")
        double estimateSd) {

  /** Checks limits. */
  public Shocks {
    Checks.of(Shocks.class, persistence, sd, estimateSd).done();
  }
}
