package winset.scenario;

/** What a package is worth to a faction: equation (1). */
public record Utility(
    @Quantity(
            value = "benefit of a deal that is kept; the unit of value",
            symbol = "b",
            min = 0,
            max = 10,
            low = 1,
            high = 1,
            otherwise = "1")
        double benefit,
    @Quantity(
            value = "loss if the other side takes what is given first and defects",
            symbol = "l",
            unit = "b",
            min = 0,
            max = 20,
            low = 0.8,
            high = 3,
            otherwise = "1.5")
        double loss,
    @Quantity(
            value = "curvature of the loss in exposure",
            symbol = "gamma",
            min = 1,
            max = 4,
            low = 1,
            high = 2,
            otherwise = "1.5")
        double lossCurvature,
    @Quantity(
            value = "political cost of any package, however small",
            symbol = "F",
            unit = "b",
            min = 0,
            max = 1,
            low = 0,
            high = 0.15,
            otherwise = "0.04")
        double fixedCost,
    @Quantity(
            value = "dislike of a deal per unit of hawkish stance",
            symbol = "kappa",
            unit = "b",
            min = 0,
            max = 2,
            low = 0,
            high = 0.6,
            otherwise = "0.20")
        double ideology,
    @Quantity(
            value = "cost of each own concession that has had no answer",
            symbol = "u",
            unit = "b",
            min = 0,
            max = 1,
            low = 0,
            high = 0.05,
            otherwise = "0.01")
        double unanswered,
    @Quantity(
            value = "spread of value over which willingness turns",
            symbol = "s_w",
            unit = "b",
            min = 0,
            max = 2,
            aboveMin = true,
            low = 0.05,
            high = 0.3,
            otherwise = "0.1")
        double willingnessScale) {

  /** Checks limits. */
  public Utility {
    Checks.of(
            Utility.class,
            benefit,
            loss,
            lossCurvature,
            fixedCost,
            ideology,
            unanswered,
            willingnessScale)
        .done();
  }
}
