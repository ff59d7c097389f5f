package winset.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import winset.results.Figures;
import winset.scenario.Scalars;

/** What a comparison comes to in sentences, each number with its 95 % interval. */
final class ComparisonWords {

  private static final int MOST = 3;

  private final Comparison comparison;

  ComparisonWords(Comparison comparison) {
    this.comparison = comparison;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (Double.isNaN(comparison.difference().mean())) {
      return List.of(
          comparison.paired()
              ? "No point has a run of A and its counterpart of B with a value of "
                  + comparison.measure()
                  + "."
              : "No point has runs of both with a value of " + comparison.measure() + ".");
    }
    sentences.add(overall());
    if (!comparison.paired()) {
      sentences.add(
          "The sweeps have other seeds, so that runs are not in pairs: the runs of B at a point are "
              + "compared with all those of A there.");
    }
    if (comparison.rows().size() > 1) {
      sentences.add(separate());
      greatest().ifPresent(sentences::add);
    }
    leftOut().ifPresent(sentences::add);
    return sentences;
  }

  private String overall() {
    Estimate difference = comparison.difference();
    Estimate a = comparison.meanOfA();
    Estimate b = comparison.meanOfB();
    String both =
        comparison.measure().equals("deal")
            ? "B has a deal in %s of runs where A has %s".formatted(of(b), of(a))
            : comparison.share()
                ? "%s holds in %s of B's runs and in %s of A's"
                    .formatted(comparison.measure(), of(b), of(a))
                : "The mean of %s is %s in B and %s in A"
                    .formatted(comparison.measure(), of(b), of(a));
    if (comparison.same()) {
      return both + ": each run of B came to the same as that of A with its seed.";
    }
    double low = difference.interval().low();
    double high = difference.interval().high();
    boolean none = Double.isFinite(low) && Double.isFinite(high) && low <= 0 && high >= 0;
    return both
        + ": a difference of "
        + difference(difference)
        + (comparison.rows().size() > 1 ? " over all points" : "")
        + (none ? ", which may be none" : "")
        + (comparison.paired() ? ", in pairs of the same seed" + factor() : "")
        + ".";
  }

  private String factor() {
    return comparison
        .varianceFactor()
        .map(
            factor ->
                factor > 1
                    ? ", which cut the variance by a factor of " + number(factor)
                    : ", which did not cut the variance (factor " + number(factor) + ")")
        .orElse("");
  }

  private String separate() {
    List<Comparison.Row> separate = comparison.separate();
    int all = (int) comparison.rows().stream().filter(r -> !Double.isNaN(r.adjusted())).count();
    long higher = separate.stream().filter(Comparison.Row::higher).count();
    long lower = separate.size() - higher;
    if (all == 0) {
      return "At no point can it be told whether the difference is more than chance.";
    }
    if (separate.isEmpty()) {
      return "No point of " + all + " separates: by itself none differs by more than chance.";
    }
    String way =
        lower == 0
            ? "B higher at " + (higher == 1 ? "it" : "all of them")
            : higher == 0
                ? "B lower at " + (lower == 1 ? "it" : "all of them")
                : "B higher at %s, lower at %s".formatted(higher, lower);
    return "%s of %s %s, %s (by Benjamini and Hochberg, at most 5 %% of such points are expected to be chance)."
        .formatted(
            separate.size(),
            all == 1 ? "1 point" : all + " points",
            separate.size() == 1 ? "separates" : "separate",
            way);
  }

  private Optional<String> greatest() {
    List<Comparison.Row> greatest =
        comparison.separate().stream()
            .sorted(
                Comparator.comparingDouble(
                    (Comparison.Row r) -> -Math.abs(r.runs().b() - r.runs().a())))
            .limit(MOST)
            .toList();
    if (greatest.isEmpty()) {
      return Optional.empty();
    }
    String places =
        greatest.stream()
            .map(
                row ->
                    difference(row.difference().orElseThrow())
                        + " at "
                        + Figures.place(comparison.plan(), row.point()))
            .collect(Collectors.joining("; "));
    return Optional.of("The greatest: " + places + ".");
  }

  /** Points and runs that say nothing. */
  private Optional<String> leftOut() {
    List<String> parts = new ArrayList<>();
    long points = comparison.rows().stream().filter(r -> r.difference().isEmpty()).count();
    if (points > 0) {
      parts.add(
          points == 1
              ? "1 point has nothing to compare"
              : points + " points have nothing to compare");
    }
    long alone = comparison.alone();
    if (alone > 0) {
      parts.add(
          alone == 1
              ? "1 run has no counterpart with a value"
              : alone + " runs have no counterpart with a value");
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Left out: " + String.join(", and ", parts) + ".");
  }

  private String of(Estimate estimate) {
    return comparison.share()
        ? Figures.percent(estimate.mean()) + range(estimate)
        : number(estimate.mean()) + range(estimate);
  }

  private String difference(Estimate estimate) {
    return (comparison.share() ? Words.points(estimate.mean()) : number(estimate.mean()))
        + range(estimate);
  }

  private String range(Estimate estimate) {
    double low = estimate.interval().low();
    double high = estimate.interval().high();
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      return " (interval unknown)";
    }
    return comparison.share()
        ? " (%s to %s)".formatted(points(low), points(high))
        : " (%s to %s)".formatted(number(low), number(high));
  }

  private static String points(double share) {
    return Figures.percent(share).replace(" %", "");
  }

  /** Three digits behind the point below 1, two below 10, one below 100, none above. */
  private static String number(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return Scalars.text(
        new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue());
  }
}
