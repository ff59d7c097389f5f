package winset.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a measure came to over many runs, taken in one by one. */
public sealed interface Summary {

  /** An empty summary of a number or a true-or-false; nothing for a category. */
  static Optional<Summary> of(Measure measure) {
    return switch (measure.scale()) {
      case FLAG -> Optional.of(new Share());
      case COUNT, NUMBER -> Optional.of(new Mean());
      case CATEGORY -> Optional.empty();
    };
  }

  /** Takes in the value of a run: a Boolean, a Number, or null where the run has none. */
  void add(@Nullable Object value);

  /** How many values were taken in. */
  int n();

  /** Mean or share; of no use where n is 0. */
  double mean();

  /** Standard deviation of a single value, from n - 1; empty below two values. */
  Optional<Double> sd();

  /** The 95 % interval of the mean; empty where nothing can be said. */
  Optional<Interval> interval();

  /** A true or false: share with Wilson's interval; a missing value counts as false. */
  final class Share implements Summary {

    private int hits;
    private int n;

    @Override
    public void add(@Nullable Object value) {
      n++;
      hits += Boolean.TRUE.equals(value) ? 1 : 0;
    }

    @Override
    public int n() {
      return n;
    }

    @Override
    public double mean() {
      return (double) hits / n;
    }

    @Override
    public Optional<Double> sd() {
      double share = mean();
      return n < 2 ? Optional.empty() : Optional.of(Math.sqrt(share * (1 - share) * n / (n - 1)));
    }

    @Override
    public Optional<Interval> interval() {
      return n == 0 ? Optional.empty() : Optional.of(Interval.wilson(hits, n));
    }
  }

  /**
   * A number: mean with Student's interval (recurrence of Welford 1962); runs without a value do
   * not count.
   */
  final class Mean implements Summary {

    private double mean;
    private double squares;
    private int n;

    @Override
    public void add(@Nullable Object value) {
      if (value instanceof Number number) {
        n++;
        double step = number.doubleValue() - mean;
        mean += step / n;
        squares += step * (number.doubleValue() - mean);
      }
    }

    @Override
    public int n() {
      return n;
    }

    @Override
    public double mean() {
      return mean;
    }

    @Override
    public Optional<Double> sd() {
      return n < 2 ? Optional.empty() : Optional.of(Math.sqrt(squares / (n - 1)));
    }

    @Override
    public Optional<Interval> interval() {
      return sd().map(sd -> Interval.ofMean(mean, sd, n));
    }
  }
}
