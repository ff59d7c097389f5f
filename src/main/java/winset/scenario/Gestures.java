package winset.scenario;

/** The shallow package, and how the sides move on from it. */
public record Gestures(
    @Quantity(
            value = "depth of the gesture package; the roadmap has depth 1",
            symbol = "y",
            min = 0,
            max = 1,
            aboveMin = true,
            low = 0.1,
            high = 0.5,
            otherwise = "0.2")
        double depth,
    @Quantity(
            value = "share of sanctions or breach that a kept gesture removes, per unit of depth",
            symbol = "relief_per_depth",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "1")
        double relief,
    @Quantity(
            value = "messages on different tracks after which both talk on the roadmap",
            unit = "messages",
            min = 1,
            max = 100,
            low = 1,
            high = 4,
            otherwise = "1")
        int mismatch,
    @Quantity(
            value = "days on gestures after which both turn to the roadmap",
            unit = "days",
            min = 0,
            max = 36500,
            low = 14,
            high = 180,
            otherwise = "56")
        int patience) {

  /** Checks limits. */
  public Gestures {
    Checks.of(Gestures.class, depth, relief, mismatch, patience).done();
  }
}
