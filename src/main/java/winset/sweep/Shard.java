package winset.sweep;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a plan that one machine of many carries out: those runs whose number has the remainder
 * {@code index - 1} when divided by how many shards there are, or, where the plan looks for itself
 * how often to run its points, all runs of those points. Each run is in one shard.
 *
 * @param index which part, from 1
 * @param of how many parts there are, at most {@value #MOST}
 */
public record Shard(int index, int of) implements Serializable {

  /** Most shards of a plan. */
  public static final int MOST = 10_000;

  /** The shard that is the whole plan. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /** Checks both numbers. */
  public Shard {
    if (!(index >= 1 && index <= of && of <= MOST)) {
      throw new IllegalArgumentException("shard " + index + "/" + of);
    }
  }

  /** The shard that a text such as "3/20" names; nothing if it names none. */
  public static Optional<Shard> read(String text) {
    Matcher numbers = TEXT.matcher(text);
    if (!numbers.matches()) {
      return Optional.empty();
    }
    int index = Integer.parseInt(numbers.group(1));
    int of = Integer.parseInt(numbers.group(2));
    return index >= 1 && index <= of && of <= MOST
        ? Optional.of(new Shard(index, of))
        : Optional.empty();
  }

  /** The shard, of so many, that holds a run of a plan. */
  public static Shard holding(Plan plan, long run, int of) {
    long thing = plan.replications().adaptive() ? plan.pointOf(run) : run;
    return new Shard(1 + (int) (thing % of), of);
  }

  /** How many runs of a plan it holds, at most. */
  public long runs(Plan plan) {
    return plan.replications().adaptive()
        ? share(plan.points()) * plan.replications().atMost()
        : share(plan.runs());
  }

  /** How many of so many things it holds, which are numbered from 0. */
  long share(long things) {
    return (things - index + of) / of;
  }

  /** Number of the thing that comes after so many others that it holds. */
  long thing(long before) {
    return index - 1 + before * of;
  }

  /** "03-of-20": as many digits for each shard, so that names of files sort. */
  public String label() {
    return String.format(Locale.ROOT, "%0" + Integer.toString(of).length() + "d-of-%d", index, of);
  }

  /** "3/20". */
  @Override
  public String toString() {
    return index + "/" + of;
  }
}
