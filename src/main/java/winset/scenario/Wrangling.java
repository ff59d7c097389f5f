package winset.scenario;

/** How a campaign hampers a side from within: equations (8) and (11). */
public record Wrangling(
    @Quantity(
            value = "slowing of an evenly split side at full election pressure",
            symbol = "omega",
            min = 0,
            max = 20,
            low = 0,
            high = 4,
            otherwise = "1.5")
        double slowdown,
    @Quantity(
            value = "share of its openness that a campaigning faction loses",
            symbol = "chi",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.5",
            rule = "Friedkin and Johnsen 1990")
        double deafness) {

  /** Checks limits. */
  public Wrangling {
    Checks.of(Wrangling.class, slowdown, deafness).done();
  }
}
