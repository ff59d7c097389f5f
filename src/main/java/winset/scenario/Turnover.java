package winset.scenario;

/** What a lost or won presidential vote does to power: equation (15). */
public record Turnover(
    @Quantity(
            value = "multiple of its power for a faction of the winning camp",
            symbol = "m",
            min = 0,
            max = 10,
            aboveMin = true,
            low = 1,
            high = 2,
            otherwise = "1.3")
        double winner,
    @Quantity(
            value = "multiple of its power for a faction that lost to hard-liners",
            symbol = "m",
            min = 0,
            max = 10,
            aboveMin = true,
            low = 0.1,
            high = 1,
            otherwise = "0.3")
        double lostToHardline,
    @Quantity(
            value = "multiple of its power for a faction that lost to moderates",
            symbol = "m",
            min = 0,
            max = 10,
            aboveMin = true,
            low = 0.1,
            high = 1,
            otherwise = "0.6")
        double lostToModerate,
    @Quantity(
            value = "what hard-liners in office add to every stance of the side",
            symbol = "shift",
            unit = "stance",
            min = -1,
            max = 1,
            low = 0,
            high = 0.3,
            otherwise = "0.15")
        double hardlineShift) {

  /** Checks limits. */
  public Turnover {
    Checks.of(Turnover.class, winner, lostToHardline, lostToModerate, hardlineShift).done();
  }

  /** What a result of a presidential vote adds to every stance of the side. */
  public double shift(Option won) {
    if (won.shift() != null) {
      return won.shift();
    }
    return won.camp() == Camp.HARDLINE ? hardlineShift : 0;
  }
}
