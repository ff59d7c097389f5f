package winset.scenario;

import org.jspecify.annotations.Nullable;

/** A mediator at the start. */
public record MediatorProfile(
    @Quantity(value = "name in stories and charts", optional = true) @Nullable String name,
    @Quantity(
            value = "credibility with Iran",
            symbol = "cred_IR",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            rests = "coded table")
        double credibilityIran,
    @Quantity(
            value = "credibility with the US",
            symbol = "cred_US",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            rests = "coded table")
        double credibilityUs,
    @Quantity(
            value = "lean of its formulas: above 0 favours the US",
            symbol = "bias",
            unit = "x",
            min = -1,
            max = 1,
            low = -0.2,
            high = 0.2,
            otherwise = "0",
            rule = "Kydd 2003",
            rests = "coded table")
        double bias,
    @Quantity(
            value = "skill at finding a formula",
            symbol = "mu",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            rests = "coded table")
        double skill,
    @Quantity(value = "whether it is on the list of those who carry and table", otherwise = "true")
        boolean active,
    @Quantity(value = "trust in Iran", min = 0, max = 1, low = 0, high = 1, otherwise = "0.5")
        double trustIran,
    @Quantity(value = "trust in the US", min = 0, max = 1, low = 0, high = 1, otherwise = "0.5")
        double trustUs,
    @Quantity(
            value = "evidence behind that trust",
            symbol = "n0",
            unit = "acts",
            min = 0,
            max = 200,
            aboveMin = true,
            low = 2,
            high = 30,
            otherwise = "8")
        double prior,
    @Quantity(value = "effort at the start", min = 0, max = 1, low = 0, high = 1, otherwise = "1")
        double effort,
    @Quantity(
            value = "effort under which it is not available",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 0.5,
            otherwise = "0.2")
        double floor,
    @Quantity(
            value = "days its relay takes; the channel's where silent",
            symbol = "D",
            unit = "days",
            min = 0,
            max = 365,
            low = 0,
            high = 28,
            optional = true)
        @Nullable Integer delay,
    @Quantity(
            value = "noise of its relay; the channel's where silent",
            symbol = "sigma",
            min = 0,
            max = 1,
            low = 0,
            high = 0.4,
            optional = true)
        @Nullable Double noise,
    @Quantity(
            value = "chance that its relay is misread; the channel's where silent",
            symbol = "q_m",
            min = 0,
            max = 1,
            low = 0,
            high = 0.4,
            optional = true)
        @Nullable Double misreading) {

  /** Checks limits. */
  public MediatorProfile {
    Checks.of(
            MediatorProfile.class,
            name,
            credibilityIran,
            credibilityUs,
            bias,
            skill,
            active,
            trustIran,
            trustUs,
            prior,
            effort,
            floor,
            delay,
            noise,
            misreading)
        .done();
  }
}
