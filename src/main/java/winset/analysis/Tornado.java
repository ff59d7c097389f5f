package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winset.measure.Interval;
import winset.results.SweepResults;
import winset.results.Table;
import winset.sweep.Factor;
import winset.sweep.Morris;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

/**
 * What each factor does to the share of runs with a deal, from its lowest level to its highest, the
 * others averaged over or, varied one at a time, at base; of names, from the level with least to
 * that with most. Where points are spread over ranges, the lowest and the highest quarter stand for
 * levels. What happens between the ends it does not say.
 *
 * @param base whether the others are at their base values
 * @param middle share at the base, or over all points
 * @param bars a bar a factor of more than one level with runs, the longest first
 */
public record Tornado(boolean base, Estimate middle, List<Bar> bars) {

  /** Columns of its file. */
  public static final List<String> HEADER =
      List.of(
          "measure",
          "factor",
          "from",
          "rate_from",
          "rate_from_low",
          "rate_from_high",
          "to",
          "rate_to",
          "rate_to_low",
          "rate_to_high",
          "difference",
          "difference_low",
          "difference_high",
          "middle",
          "middle_low",
          "middle_high");

  private static final String MEASURE = "deal";

  /**
   * What a factor does.
   *
   * @param from its lowest level, or of names that with least, in words
   * @param atFrom share of runs with a deal there
   * @param to its highest level, or that with most
   * @param difference of the shares, run by run of a seed where seeds are common
   */
  public record Bar(
      Factor factor, String from, Estimate atFrom, String to, Estimate atTo, Estimate difference) {

    /** How far the ends lie apart. */
    double swing() {
      return Math.abs(difference.mean());
    }

    /** Its cells, of the columns of {@link #HEADER} up to the difference. */
    List<@Nullable Object> cells(String measure) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(measure, factor.name(), from));
      add(cells, atFrom);
      cells.add(to);
      add(cells, atTo);
      add(cells, difference);
      return cells;
    }
  }

  /** Keeps a copy. */
  public Tornado {
    bars = List.copyOf(bars);
  }

  /** The bars of a sweep; nothing where no factor has two levels with runs. */
  public static Optional<Tornado> of(SweepResults results) throws IOException {
    Plan plan = results.plan();
    // Without rows of points there are no levels to go by; in a screening too few points have each.
    if (results.points().size() != plan.points() || plan.design() instanceof Morris) {
      return Optional.empty();
    }
    Rates rates = Rates.of(results);
    List<Bar> bars = bars(rates, results);
    boolean base = plan.design() instanceof OneAtATime;
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(new Tornado(base, middle(base, rates, results), bars));
  }

  /** A bar a factor of more than one level with runs, the longest first. */
  static List<Bar> bars(Rates rates, SweepResults results) {
    List<Bar> bars = new ArrayList<>();
    for (Factor factor : results.plan().factors()) {
      bar(factor, rates, results).ifPresent(bars::add);
    }
    bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
    return bars;
  }

  private static Estimate middle(boolean base, Rates rates, SweepResults results) {
    SweepResults.Line first = results.points().get(0);
    return base
        ? new Estimate(
            first.number("deal").orElse(Double.NaN),
            new Interval(first.number("deal_low").orElse(0), first.number("deal_high").orElse(1)))
        : rates.overall();
  }

  private static Optional<Bar> bar(Factor factor, Rates rates, SweepResults results) {
    String name = factor.name();
    List<String> levels = rates.levels(factor, results);
    Comparator<String> byRate = Comparator.comparingDouble(l -> rates.at(name, l).mean());
    if (levels.size() < 2) {
      return Optional.empty();
    }
    boolean falling = factor.ordered() && rates.falling(factor, levels);
    String first = levels.get(falling ? levels.size() - 1 : 0);
    String last = levels.get(falling ? 0 : levels.size() - 1);
    String from = factor.ordered() ? first : levels.stream().min(byRate).orElseThrow();
    String to = factor.ordered() ? last : levels.stream().max(byRate).orElseThrow();
    if (from.equals(to)) {
      from = first;
      to = last;
    }
    return Optional.of(
        new Bar(
            factor,
            rates.brief(factor, from),
            rates.at(name, from).within(0, 1),
            rates.brief(factor, to),
            rates.at(name, to).within(0, 1),
            rates.difference(name, from, to).within(-1, 1)));
  }

  /** A row a factor, the longest bar first. */
  public void rows(Table table) throws IOException {
    for (Bar bar : bars) {
      List<@Nullable Object> cells = bar.cells(MEASURE);
      add(cells, middle);
      table.row(cells.toArray());
    }
  }

  private static void add(List<@Nullable Object> cells, Estimate estimate) {
    for (double value :
        new double[] {estimate.mean(), estimate.interval().low(), estimate.interval().high()}) {
      cells.add(Double.isFinite(value) ? (Object) value : null);
    }
  }
}
