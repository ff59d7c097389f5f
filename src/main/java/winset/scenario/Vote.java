package winset.scenario;

import java.time.LocalDate;
import java.util.Map;

/** A vote of one side. */
public record Vote(
    @Quantity(value = "day of the vote", rests = "public record") LocalDate date,
    @Quantity(value = "what the vote decides", otherwise = "presidential", rests = "public record")
        VoteKind kind,
    @Quantity(
            value = "days from the vote to the inauguration",
            unit = "days",
            min = 0,
            max = 730,
            low = 0,
            high = 90,
            otherwise = "48",
            rests = "public record")
        int inauguration,
    @Quantity(
            value = "days after the inauguration until the new team talks",
            unit = "days",
            min = 0,
            max = 730,
            low = 0,
            high = 182,
            otherwise = "112",
            rests = "record of 2021: hindsight")
        int transition,
    @Quantity(value = "whether the result moves power", otherwise = "true") boolean turnover,
    @Quantity(
            value = "whether talks wait from the vote until the transition is over",
            otherwise = "true")
        boolean freeze,
    @Quantity(value = "possible results", otherwise = "{}") Map<String, Option> options) {

  /** Checks limits. */
  public Vote {
    options = Ordered.copy(options);
    double total = options.values().stream().mapToDouble(Option::probability).sum();
    Checks.of(Vote.class, date, kind, inauguration, transition, turnover, freeze, options)
        .require(
            options.isEmpty() || Math.abs(total - 1) <= 1e-9,
            "options",
            total,
            "must have probabilities that add up to 1")
        .done();
  }
}
