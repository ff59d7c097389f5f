package winset.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import winset.scenario.Scalars;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

/** What the points of a sweep are compared with, and how. */
final class DifferenceWords {

  private final Plan plan;
  private final List<Object> baseline;

  /** Words for a plan that has a baseline. */
  DifferenceWords(Plan plan) {
    this.plan = plan;
    baseline = plan.values(plan.baseline().orElseThrow());
  }

  /** The baseline in words: "channel.kind = indirect, iran.trust = 0.24". */
  String place() {
    if (plan.design() instanceof OneAtATime design) {
      int varied = design.varied(plan.factors(), plan.baseline().orElseThrow());
      return varied < 0
          ? "all factors at their base values"
          : value(varied) + ", the others at their base values";
    }
    return IntStream.range(0, baseline.size())
        .mapToObj(this::value)
        .collect(Collectors.joining(", "));
  }

  private String value(int factor) {
    Object value = baseline.get(factor);
    return plan.factors().get(factor).name() + " = " + Scalars.text(value);
  }

  /** What is drawn around the means over some factors. */
  String note(List<FactorAxis> axes) {
    return RateLines.drawn(axes)
        + (plan.commonSeeds()
            ? ": 95 % intervals of the mean difference of the pairs."
            : ": 95 % intervals of the difference of two means (Welch's).");
  }

  /** Which runs are compared with which. */
  String pairs() {
    return plan.commonSeeds()
        ? " Each run is compared with the baseline's run of the same seed."
        : " Points do not share seeds, so that runs are not compared in pairs.";
  }
}
