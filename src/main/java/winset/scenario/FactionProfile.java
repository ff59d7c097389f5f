package winset.scenario;

import org.jspecify.annotations.Nullable;

/** A faction of one side at the start: an institution, a party, a person. */
public record FactionProfile(
    @Quantity(value = "name in stories and charts", optional = true) @Nullable String name,
    @Quantity(
            value = "power over the decision",
            symbol = "p0",
            min = 0,
            max = 1,
            aboveMin = true,
            low = 0.05,
            high = 1,
            rests = "coded table")
        double power,
    @Quantity(
            value = "how much the issue matters to it",
            symbol = "s",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            rests = "coded table")
        double salience,
    @Quantity(
            value = "stance: 0 dove, 1 hawk",
            symbol = "z0",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            rests = "coded table")
        double stance,
    @Quantity(
            value = "trust in the other side",
            symbol = "tau0",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            rests = "coded table")
        double trust,
    @Quantity(
            value = "electoral credit for a deal: 1 gains, -1 loses",
            symbol = "c0",
            min = -1,
            max = 1,
            low = -1,
            high = 1,
            otherwise = "0",
            rests = "coded table")
        double credit,
    @Quantity(value = "camp; by the sign of its credit where silent", optional = true)
        @Nullable Camp camp,
    @Quantity(
            value = "whether nothing passes without it",
            otherwise = "false",
            rule = "Tsebelis 2002")
        boolean veto,
    @Quantity(
            value = "capability to spoil",
            symbol = "k",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0",
            rests = "coded table")
        double spoiling,
    @Quantity(
            value = "how far it listens to the others of its side",
            symbol = "lambda",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.2",
            rule = "Friedkin and Johnsen 1990")
        double openness) {

  /** Checks limits. */
  public FactionProfile {
    Checks.of(
            FactionProfile.class,
            name,
            power,
            salience,
            stance,
            trust,
            credit,
            camp,
            veto,
            spoiling,
            openness)
        .done();
  }
}
