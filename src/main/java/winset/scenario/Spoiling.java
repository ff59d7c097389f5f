package winset.scenario;

/** How domestic factions spoil and what a strike does to trust: equation (7). */
public record Spoiling(
    @Quantity(
            value = "rate at which a fully capable, fully opposed faction strikes",
            symbol = "h_s",
            unit = "a week",
            min = 0,
            max = 50,
            low = 0,
            high = 1.6,
            otherwise = "0.6")
        double hazard,
    @Quantity(
            value =
                "how far the victim believes the other government could have prevented a strike",
            symbol = "c",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.5",
            rule = "Kydd and Walter 2002")
        double control,
    @Quantity(
            value = "the same for a strike by an outsider, as a share of that belief",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.5",
            rule = "Kydd and Walter 2002")
        double externalControl,
    @Quantity(
            value = "share of the way to the updated belief that a strike moves a faction",
            symbol = "k_w",
            min = 0,
            max = 1,
            low = 0,
            high = 0.5,
            otherwise = "0.1",
            rule = "Kydd and Walter 2002")
        double beliefShift,
    @Quantity(
            value = "share of the spoilers' zeal that is there when no deal is near",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.2")
        double calm,
    @Quantity(
            value = "gap between the last offers at which a deal no longer looks near",
            unit = "x",
            min = 0,
            max = 1,
            aboveMin = true,
            low = 0.2,
            high = 1,
            otherwise = "0.5")
        double distance) {

  /** Checks limits. */
  public Spoiling {
    Checks.of(Spoiling.class, hazard, control, externalControl, beliefShift, calm, distance).done();
  }
}
