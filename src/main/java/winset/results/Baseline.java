package winset.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.measure.Contrast;
import winset.measure.Interval;
import winset.measure.Summary;
import winset.sweep.Plan;

/**
 * The runs of the point that the others are compared with: of each replicate under common seeds,
 * for then runs are compared in pairs; else their mean.
 */
final class Baseline {

  private final long point;
  private final List<Stem> stems;
  private final boolean paired;
  private final double[][] values;
  private final List<Summary.Mean> means;

  Baseline(Plan plan) {
    point = plan.baseline().orElseThrow();
    stems = Stem.of(plan);
    paired = plan.commonSeeds();
    values = new double[stems.size()][plan.replications().atMost()];
    for (double[] of : values) {
      Arrays.fill(of, Double.NaN);
    }
    means = means();
  }

  /** The columns of the differences of a measure. */
  static List<String> names(List<Stem> stems) {
    return stems.stream().flatMap(stem -> stem.differences().stream()).toList();
  }

  private List<Summary.Mean> means() {
    return Stream.generate(Summary.Mean::new).limit(stems.size()).toList();
  }

  /** Takes in a run if it is one of the baseline that was done. */
  void take(RunRows.Read run) {
    if (run.point() == point && run.done()) {
      for (int i = 0; i < values.length; i++) {
        double value = number(stems.get(i), run);
        values[i][run.replicate()] = value;
        add(means.get(i), value);
      }
    }
  }

  private static double number(Stem stem, RunRows.Read run) {
    return stem.number(run.value(stem.measure()));
  }

  private static void add(Summary.Mean mean, double value) {
    if (!Double.isNaN(value)) {
      mean.add(value);
    }
  }

  /** What the runs of a point are taken into. */
  Differences of(long other) {
    return new Differences(other == point);
  }

  /** How a point differs from the baseline. */
  final class Differences {

    private final boolean same;
    private final List<Summary.Mean> taken = means();

    private Differences(boolean same) {
      this.same = same;
    }

    /** Takes in a run that was done. */
    void take(RunRows.Read run) {
      for (int i = 0; i < values.length; i++) {
        double value = number(stems.get(i), run);
        add(taken.get(i), paired ? value - values[i][run.replicate()] : value);
      }
    }

    /** The cells of a measure; empty where nothing can be said, and at the baseline itself. */
    List<@Nullable Object> cells(int measure) {
      List<@Nullable Object> cells = new ArrayList<>();
      for (int i = 0; i < values.length; i++) {
        if (stems.get(i).measure() == measure) {
          Optional<Contrast> contrast = same ? Optional.empty() : contrast(i);
          Optional<Interval> interval = contrast.flatMap(Contrast::interval);
          cells.add(contrast.map(Contrast::difference).orElse(null));
          cells.add(interval.map(Interval::low).orElse(null));
          cells.add(interval.map(Interval::high).orElse(null));
        }
      }
      return cells;
    }

    private Optional<Contrast> contrast(int stem) {
      boolean share = stems.get(stem).share();
      return paired
          ? Contrast.paired(taken.get(stem), share)
          : Contrast.unpaired(taken.get(stem), means.get(stem), share);
    }
  }
}
