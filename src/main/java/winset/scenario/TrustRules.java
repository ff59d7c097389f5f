package winset.scenario;

/** How trust is learnt: equation (6). Evidence is counted as in Josang and Ismail (2002). */
public record TrustRules(
    @Quantity(
            value = "share of the distance to the starting evidence that is left after a week",
            symbol = "m",
            min = 0,
            max = 1,
            low = 0.9,
            high = 1,
            otherwise = "0.99",
            rule = "Josang and Ismail 2002")
        double memory,
    @Quantity(
            value = "weight of bad news against good (Slovic 1993)",
            symbol = "nu",
            min = 1,
            max = 20,
            low = 1,
            high = 6,
            otherwise = "3",
            rule = "Slovic 1993")
        double negativity,
    @Quantity(
            value = "evidence behind the trust a faction starts with",
            symbol = "n0",
            unit = "acts",
            min = 0,
            max = 200,
            aboveMin = true,
            low = 2,
            high = 30,
            otherwise = "8",
            rule = "Josang and Ismail 2002")
        double prior,
    @Quantity(
            value = "of that evidence, how much never fades",
            symbol = "a0 + b0",
            unit = "acts",
            min = 0,
            max = 200,
            aboveMin = true,
            low = 0.5,
            high = 8,
            otherwise = "2",
            rule = "Josang and Ismail 2002")
        double lasting) {

  /** Checks limits. */
  public TrustRules {
    Checks.of(TrustRules.class, memory, negativity, prior, lasting).done();
  }
}
