package winset.scenario;

import org.jspecify.annotations.Nullable;

/** One possible result of a vote. */
public record Option(
    @Quantity(
            value = "chance of this result; the results of a vote add up to 1",
            min = 0,
            max = 1,
            low = 0,
            high = 1)
        double probability,
    @Quantity(value = "camp that wins", except = "none") Camp camp,
    @Quantity(
            value = "what the winners add to every stance; by their camp where silent",
            symbol = "shift",
            unit = "stance",
            min = -1,
            max = 1,
            low = 0,
            high = 0.3,
            optional = true)
        @Nullable Double shift) {

  /** Checks limits. */
  public Option {
    Checks.of(Option.class, probability, camp, shift).done();
  }
}
