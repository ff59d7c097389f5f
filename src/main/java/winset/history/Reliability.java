package winset.history;

import java.util.ArrayList;
import java.util.List;
import winset.measure.Interval;

/** Whether what is given a chance of so much happens so often: deal or interim, in fifths. */
public final class Reliability {

  private static final int BINS = 5;

  /**
   * Episodes whose chances lie near each other.
   *
   * @param from least chance
   * @param to most; the last bin holds it, the others do not
   * @param episodes how many
   * @param forecast their mean chance
   * @param happened how often there was a deal or interim deal
   * @param interval Wilson's, of the share
   */
  public record Bin(
      double from, double to, int episodes, double forecast, int happened, Interval interval) {

    /** How often it happened, 0 to 1. */
    public double share() {
      return (double) happened / episodes;
    }
  }

  private Reliability() {}

  /** The bins that hold an episode, ascending. */
  public static List<Bin> of(Forecasts forecasts, Group group, Horizon horizon, String forecaster) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Episode> inside =
          group.of(forecasts.episodes()).stream()
              .filter(e -> bin(forecasts.of(forecaster, horizon, e).agreed()) == bin)
              .toList();
      if (!inside.isEmpty()) {
        double sum = 0;
        for (Episode e : inside) {
          sum += forecasts.of(forecaster, horizon, e).agreed();
        }
        int happened = (int) inside.stream().filter(Episode::agreed).count();
        bins.add(
            new Bin(
                (double) i / BINS,
                (double) (i + 1) / BINS,
                inside.size(),
                sum / inside.size(),
                happened,
                Interval.wilson(happened, inside.size())));
      }
    }
    return bins;
  }

  private static int bin(double chance) {
    return Math.min(BINS - 1, (int) (chance * BINS));
  }
}
