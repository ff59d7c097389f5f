package winset.scenario;

/** What elections do to a side: equations (1), (3) and (5). */
public record Electorate(
    @Quantity(
            value = "scale of electoral credit at full pressure",
            symbol = "eps",
            unit = "b",
            min = 0,
            max = 5,
            low = 0,
            high = 0.8,
            otherwise = "0.40",
            rule = "Smith and Hayes 1997; Buisseret and Bernhardt 2018")
        double credit,
    @Quantity(
            value = "extra weight of rivals at full pressure",
            symbol = "rho",
            min = 0,
            max = 20,
            low = 0,
            high = 3,
            otherwise = "1.5")
        double mobilisation,
    @Quantity(
            value = "days before a vote at which pressure has fallen to 37 %",
            symbol = "eta",
            unit = "days",
            min = 0,
            max = 3650,
            aboveMin = true,
            low = 14,
            high = 84,
            otherwise = "35")
        double pressureScale,
    @Quantity(
            value = "days before a vote from which pressure is felt",
            unit = "days",
            min = 0,
            max = 3650,
            low = 0,
            high = 365,
            otherwise = "120")
        int pressureFrom,
    @Quantity(
            value = "days before a vote reported as the campaign",
            unit = "days",
            min = 0,
            max = 365,
            low = 14,
            high = 60,
            otherwise = "24")
        int campaign) {

  /** Checks limits. */
  public Electorate {
    Checks.of(Electorate.class, credit, mobilisation, pressureScale, pressureFrom, campaign).done();
  }
}
