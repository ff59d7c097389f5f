package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winset.measure.Interval;
import winset.results.Figures;
import winset.results.SweepResults;
import winset.results.Table;
import winset.sweep.Design;

/**
 * What each factor does to the share of runs that come to something, in sweeps whose points have
 * levels in common: from its lowest level to its highest, the others averaged over or, varied one
 * at a time, at base; of names from that with least to that with most. Differences are run by run
 * of a seed where seeds are common.
 *
 * @param measure what runs come to
 * @param overall share over all points
 * @param bars a factor each, the largest difference first
 */
public record Effects(String measure, Estimate overall, List<Tornado.Bar> bars) implements Finding {

  private static final List<String> HEADER =
      Tornado.HEADER.subList(0, Tornado.HEADER.indexOf("middle"));

  /** Keeps a copy. */
  public Effects {
    bars = List.copyOf(bars);
  }

  /**
   * The effects on a measure.
   *
   * @return nothing if it is not yes or no, if no factor has two levels with runs, or if the design
   *     spreads its points over ranges, which other methods are made for
   */
  public static Optional<Effects> of(SweepResults results, Target target) throws IOException {
    boolean levels = !(results.plan().design() instanceof Design.Filling);
    if (!levels || !target.share() || results.points().size() != results.plan().points()) {
      return Optional.empty();
    }
    Rates rates = Rates.of(results, target);
    List<Tornado.Bar> bars = Tornado.bars(rates, results);
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(new Effects(target.name(), rates.overall(), bars));
  }

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    sentences.add("%s: in %s of runs over all points.".formatted(measure, share(overall)));
    for (Tornado.Bar bar : bars) {
      sentences.add(
          "%s, %s from %s to %s: from %s to %s, a difference of %s."
              .formatted(
                  measure,
                  bar.factor().name(),
                  bar.from(),
                  bar.to(),
                  share(bar.atFrom()),
                  share(bar.atTo()),
                  points(bar.difference())));
    }
    return sentences;
  }

  @Override
  public Map<String, Numbers> tables() {
    return Map.of("effects.csv", new Numbers(HEADER, this::rows));
  }

  private void rows(Table table) throws IOException {
    for (Tornado.Bar bar : bars) {
      table.row(bar.cells(measure).toArray());
    }
  }

  /** "47 % (45 to 49)". */
  static String share(Estimate estimate) {
    return Figures.percent(estimate.mean()) + " " + range(estimate, 0, 1);
  }

  /** A difference of rates in percentage points: "-5.2 points (-6.5 to -4)". */
  static String points(Estimate estimate) {
    return Figures.percent(estimate.mean()).replace(" %", " points ") + range(estimate, -1, 1);
  }

  private static String range(Estimate estimate, double least, double most) {
    Interval can = estimate.within(least, most).interval();
    return "(%s to %s)"
        .formatted(
            Figures.percent(can.low()).replace(" %", ""),
            Figures.percent(can.high()).replace(" %", ""));
  }
}
