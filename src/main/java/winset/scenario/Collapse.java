package winset.scenario;

/** When the talks are over without a deal. */
public record Collapse(
    @Quantity(
            value = "willingness of the less willing side under which talks are failing",
            min = 0,
            max = 1,
            low = 0.05,
            high = 0.3,
            otherwise = "0.15")
        double willingness,
    @Quantity(
            value = "days of that after which the talks collapse",
            unit = "days",
            min = 1,
            max = 36500,
            low = 28,
            high = 365,
            otherwise = "90")
        int patience,
    @Quantity(
            value = "breach at which the talks collapse",
            min = 0,
            max = 1,
            low = 0.8,
            high = 1,
            otherwise = "0.97")
        double redLine,
    @Quantity(
            value = "days from the start within which the red line holds",
            unit = "days",
            min = 0,
            max = 36500,
            low = 365,
            high = 3650,
            otherwise = "1095")
        int redLineDays) {

  /** Checks limits. */
  public Collapse {
    Checks.of(Collapse.class, willingness, patience, redLine, redLineDays).done();
  }
}
