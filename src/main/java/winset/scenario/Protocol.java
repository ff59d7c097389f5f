package winset.scenario;

/** Who speaks when. */
public record Protocol(
    @Quantity(value = "side that opens", otherwise = "us") Party firstMover,
    @Quantity(
            value = "messages running without movement after which the talks adjourn",
            unit = "messages",
            min = 1,
            max = 1000,
            low = 2,
            high = 10,
            otherwise = "4")
        int barren,
    @Quantity(
            value = "length of an adjournment",
            unit = "days",
            min = 0,
            max = 3650,
            low = 7,
            high = 56,
            otherwise = "28")
        int adjournment,
    @Quantity(
            value = "days until a side tries again where no mediator was available",
            unit = "days",
            min = 1,
            max = 365,
            low = 1,
            high = 28,
            otherwise = "7")
        int retry,
    @Quantity(
            value = "days until talks resume after a package failed at home",
            unit = "days",
            min = 1,
            max = 3650,
            low = 7,
            high = 56,
            otherwise = "14")
        int resumption) {

  /** Checks limits. */
  public Protocol {
    Checks.of(Protocol.class, firstMover, barren, adjournment, retry, resumption).done();
  }
}
