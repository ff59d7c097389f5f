package winset.scenario;

import java.util.Map;

/** Those who carry messages and table formulas, in order of precedence. */
public record Mediators(
    @Quantity(value = "whether there are mediators at all", otherwise = "true") boolean enabled,
    @Quantity(
            value = "multiple of every mediator's skill",
            min = 0,
            max = 10,
            low = 0,
            high = 2,
            otherwise = "1")
        double skill,
    @Quantity(value = "the mediators by id", rest = true) Map<String, MediatorProfile> all) {

  /** Checks limits. */
  public Mediators {
    all = Ordered.copy(all);
    Checks.of(Mediators.class, enabled, skill, all).done();
  }
}
