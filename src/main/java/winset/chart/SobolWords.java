package winset.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import winset.analysis.Estimate;
import winset.analysis.SobolIndices;
import winset.measure.Interval;
import winset.results.Figures;

/** What is said below the chart of the shares of a variance. */
final class SobolWords {

  private static final int MOST_PAIRS = 3;

  private SobolWords() {}

  /** What lines mean, what the strongest pairs do and what chance does. */
  static String note(SobolIndices indices) {
    String chance =
        Double.isNaN(indices.chance().mean())
            ? ""
            : " Chance makes %s of the variance of single runs."
                .formatted(text(indices.chance().within(0, 1)));
    return "Lines: 95 % intervals." + pairs(indices) + chance;
  }

  /** What the strongest pairs do. */
  private static String pairs(SobolIndices indices) {
    List<SobolIndices.Pair> told =
        indices.second().stream()
            .filter(SobolIndices.Pair::aboveZero)
            .sorted(
                Comparator.comparingDouble((SobolIndices.Pair p) -> p.share().mean()).reversed())
            .toList();
    if (told.isEmpty()) {
      return indices.second().isEmpty() ? "" : " No pair is told from zero.";
    }
    String most =
        told.stream()
            .limit(MOST_PAIRS)
            .map(p -> "%s with %s %s".formatted(p.factor(), p.other(), text(p.share())))
            .collect(Collectors.joining("; "));
    int more = told.size() - MOST_PAIRS;
    return " Pairs, beyond what each does by itself: "
        + most
        + (more > 0 ? "; and %s more.".formatted(more) : ".");
  }

  /** "0.12 (0.05 to 0.19)". */
  private static String text(Estimate estimate) {
    Interval interval = estimate.within(-1, 1).interval();
    return "%s (%s to %s)"
        .formatted(
            Figures.number(estimate.mean()),
            Figures.number(interval.low()),
            Figures.number(interval.high()));
  }
}
