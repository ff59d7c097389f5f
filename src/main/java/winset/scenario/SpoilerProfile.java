package winset.scenario;

import org.jspecify.annotations.Nullable;

/** An outsider who may strike to wreck a deal. */
public record SpoilerProfile(
    @Quantity(value = "name in stories and charts", optional = true) @Nullable String name,
    @Quantity(
            value = "rate at which it strikes when a deal is near",
            symbol = "h_x",
            unit = "a week",
            min = 0,
            max = 50,
            low = 0,
            high = 0.4,
            otherwise = "0.12")
        double hazard,
    @Quantity("side it strikes, which blames the other") Party victim) {

  /** Checks limits. */
  public SpoilerProfile {
    Checks.of(SpoilerProfile.class, name, hazard, victim).done();
  }
}
