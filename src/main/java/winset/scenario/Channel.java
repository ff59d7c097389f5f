package winset.scenario;

/**
 * How messages travel between the sides; delay, noise and misreading hold for every mediator that
 * sets none of its own.
 */
public record Channel(
    @Quantity(value = "channel between the sides", otherwise = "chosen") ChannelKind kind,
    @Quantity(
            value = "days a mediated message takes",
            symbol = "D",
            unit = "days",
            min = 0,
            max = 365,
            low = 0,
            high = 28,
            otherwise = "4")
        int delay,
    @Quantity(
            value = "standard deviation of the relay noise on a mediated message",
            symbol = "sigma",
            min = 0,
            max = 1,
            low = 0,
            high = 0.4,
            otherwise = "0.12")
        double noise,
    @Quantity(
            value = "chance that a mediated concession is misread as no movement, or the reverse",
            symbol = "q_m",
            min = 0,
            max = 1,
            low = 0,
            high = 0.4,
            otherwise = "0.10")
        double misreading) {

  /** Checks limits. */
  public Channel {
    Checks.of(Channel.class, kind, delay, noise, misreading).done();
  }
}
