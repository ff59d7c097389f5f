package winset.chart;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How shares are spread over runs, day by day. They are counted to the nearest thousandth and not
 * kept, so that memory does not grow with runs; a quantile is that of the rounded values.
 */
final class Spread {

  private static final int CLASSES = 1000;

  private final NavigableMap<Integer, int[]> days = new TreeMap<>();

  /** Takes in the share, 0 to 1, of a run on a day. */
  void add(int day, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(share + " is no share of 0 to 1");
    }
    days.computeIfAbsent(day, d -> new int[CLASSES + 1])[(int) Math.rint(share * CLASSES)]++;
  }

  /** The days that there is something of, ascending. */
  List<Integer> days() {
    return List.copyOf(days.keySet());
  }

  /** How many runs there are on a day. */
  int count(int day) {
    int count = 0;
    for (int of : days.getOrDefault(day, new int[0])) {
      count += of;
    }
    return count;
  }

  /**
   * The least share that is no less than those of so many per cent of the runs on a day (the
   * inverse of the empirical distribution, type 1 of Hyndman and Fan 1996).
   *
   * @param percent above 0, up to 100
   */
  double quantile(int day, int percent) {
    int[] classes = days.getOrDefault(day, new int[0]);
    long wanted = ((long) count(day) * percent + 99) / 100;
    long reached = 0;
    for (int i = 0; i < classes.length; i++) {
      reached += classes[i];
      if (reached >= wanted && reached > 0) {
        return (double) i / CLASSES;
      }
    }
    return Double.NaN;
  }
}
