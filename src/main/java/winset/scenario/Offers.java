package winset.scenario;

/** How a side arrives at its demands: equation (9) and its named alternatives. */
public record Offers(
    @Quantity(
            value = "offer strategy",
            otherwise = "concession",
            rule = "Faratin et al. 1998; Zeuthen 1930; Rubinstein 1982")
        Strategy strategy,
    @Quantity(
            value = "share of the way to the boundary given at once",
            symbol = "k0",
            min = 0,
            max = 1,
            low = 0,
            high = 0.5,
            otherwise = "0",
            rule = "Faratin et al. 1998")
        double opening,
    @Quantity(
            value = "days on the clock after which everything is given",
            unit = "days",
            min = 1,
            max = 36500,
            low = 60,
            high = 365,
            otherwise = "180",
            rule = "Faratin et al. 1998")
        int deadline,
    @Quantity(
            value = "shape of concession: below 1 late, 1 steady, above 1 early",
            symbol = "e",
            min = 0,
            max = 50,
            aboveMin = true,
            low = 0.2,
            high = 3,
            otherwise = "1",
            rule = "Faratin et al. 1998")
        double exponent,
    @Quantity(
            value = "days already on the clock at the start",
            symbol = "u",
            unit = "days",
            min = 0,
            max = 36500,
            low = 0,
            high = 365,
            otherwise = "0")
        int elapsed,
    @Quantity(
            value = "pace of the clock while the other side seems to be moving",
            unit = "days a day",
            min = 0,
            max = 10,
            low = 1,
            high = 3,
            otherwise = "1.5")
        double encouraged,
    @Quantity(
            value = "value of a round later (strategy rubinstein)",
            min = 0,
            max = 1,
            low = 0.5,
            high = 0.99,
            otherwise = "0.9",
            rule = "Rubinstein 1982")
        double discount,
    @Quantity(
            value = "offers until the last one; 0 for no last round (strategy rubinstein)",
            unit = "offers",
            min = 0,
            max = 10000,
            low = 0,
            high = 50,
            otherwise = "0",
            rule = "Stahl 1972")
        int rounds) {

  /** Checks limits. */
  public Offers {
    Checks.of(
            Offers.class,
            strategy,
            opening,
            deadline,
            exponent,
            elapsed,
            encouraged,
            discount,
            rounds)
        .done();
  }
}
