package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import winset.measure.Interval;
import winset.results.Figures;
import winset.results.SweepResults;
import winset.sweep.Factor;
import winset.sweep.Morris;

/** The answer of a sweep in a few sentences, each number with its 95 % interval. */
public final class Answer {

  private final SweepResults results;
  private final Rates rates;

  private Answer(SweepResults results) throws IOException {
    this.results = results;
    this.rates = Rates.of(results);
  }

  /** What a sweep says about how often a deal is reached. */
  public static List<String> of(SweepResults results) throws IOException {
    return new Answer(results).sentences();
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (Double.isNaN(rates.overall().mean())) {
      return List.of("No run came to its end.");
    }
    sentences.add(
        (rates.pointsCountAlike() ? "On average over the points a deal" : "A deal")
            + " was reached in "
            + Effects.share(rates.overall())
            + (rates.failed() > 0 ? " of the runs that came to their end." : " of all runs."));
    if (rates.failed() > 0) {
      sentences.add(leftOut());
    }
    for (Factor factor : alone()) {
      List<String> levels = rates.levels(factor, results);
      if (levels.size() > 1) {
        sentences.add(effect(factor, levels));
      }
    }
    if (results.points().size() > 2 && results.plan().factors().size() > 1) {
      extremes().ifPresent(sentences::add);
    }
    return sentences;
  }

  /**
   * The factors whose levels may be compared: not in a screening, where too few points have each
   * and differ in all else.
   */
  private List<Factor> alone() {
    return results.plan().design() instanceof Morris ? List.of() : results.plan().factors();
  }

  /** How many runs say nothing. */
  private String leftOut() {
    String points =
        rates.without() == 0
            ? ""
            : ", and with them %s of %s points".formatted(rates.without(), results.plan().points());
    return rates.failed() == 1
        ? "1 run did not come to its end and is left out" + points + "."
        : rates.failed() + " runs did not come to their end and are left out" + points + ".";
  }

  /** What a factor does, the others averaged over: ends of a range, or least and most. */
  private String effect(Factor factor, List<String> levels) {
    Comparator<String> byRate = Comparator.comparingDouble(l -> rates.at(factor.name(), l).mean());
    String first = factor.ordered() ? levels.get(0) : levels.stream().min(byRate).orElseThrow();
    String last =
        factor.ordered()
            ? levels.get(levels.size() - 1)
            : levels.stream().max(byRate).orElseThrow();
    if (first.equals(last)) {
      return factor.name() + ": no difference between its values.";
    }
    Estimate difference = rates.difference(factor.name(), first, last);
    return "%s from %s to %s: from %s to %s, a difference of %s."
        .formatted(
            factor.name(),
            Figures.brief(first),
            Figures.brief(last),
            Effects.share(rates.at(factor.name(), first)),
            Effects.share(rates.at(factor.name(), last)),
            Effects.points(difference));
  }

  /** The points with least and most, unless that may be chance: their intervals overlap. */
  private Optional<String> extremes() {
    Comparator<SweepResults.Line> byRate =
        Comparator.comparingDouble(p -> p.number("deal").orElse(Double.NaN));
    List<SweepResults.Line> known =
        results.points().stream().filter(p -> p.number("deal").isPresent()).toList();
    SweepResults.Line low = known.stream().min(byRate).orElseThrow();
    SweepResults.Line high = known.stream().max(byRate).orElseThrow();
    return high(low) < low(high)
        ? Optional.of("Least %s; most %s.".formatted(place(low, known), place(high, known)))
        : Optional.empty();
  }

  private static double low(SweepResults.Line point) {
    return point.number("deal_low").orElse(0);
  }

  private static double high(SweepResults.Line point) {
    return point.number("deal_high").orElse(1);
  }

  /** A point with its rate; how many, where it is not the only one. */
  private String place(SweepResults.Line point, List<SweepResults.Line> known) {
    long alike = known.stream().filter(p -> p.text("deal").equals(point.text("deal"))).count();
    if (alike > 1) {
      return "%s at %s of %s points"
          .formatted(
              Figures.percent(point.number("deal").orElse(0)), alike, results.points().size());
    }
    String where = Figures.place(results.plan(), Long.parseLong(point.text("point")));
    Interval interval = new Interval(low(point), high(point));
    return Effects.share(new Estimate(point.number("deal").orElse(0), interval)) + " at " + where;
  }
}
