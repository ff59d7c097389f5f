package winset.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hipparchus.util.FastMath;

/** What a calibration found, in sentences and tables of text. */
public final class PosteriorWords {

  /** Contraction under which the episodes tell next to nothing of a parameter. */
  public static final double LITTLE = 0.25;

  private final Posterior posterior;

  /** Words for a posterior. */
  public PosteriorWords(Posterior posterior) {
    this.posterior = posterior;
  }

  /** What the data can and cannot tell. */
  public List<String> answer() {
    List<Posterior.Range> ranges = posterior.ranges("");
    List<String> answer = new ArrayList<>();
    String silent =
        ranges.stream()
            .filter(r -> r.contraction() < LITTLE)
            .map(Posterior.Range::parameter)
            .collect(Collectors.joining(", "));
    answer.add(
        silent.isEmpty()
            ? "The episodes narrow every parameter by a quarter of its prior variance or more."
            : "The episodes cannot tell (they narrow the prior variance by less than a quarter): "
                + silent
                + ".");
    answer.add(
        "%s draws from the prior weigh as much as %s of equal weight; without the chain that says most, as much as %s."
            .formatted(
                posterior.size(),
                whole(posterior.effectiveSize("")),
                whole(
                    posterior.table().chains().stream()
                        .mapToDouble(posterior::effectiveSize)
                        .max()
                        .orElse(0))));
    return answer;
  }

  /** Every parameter with its range, a line each under a header. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-22s %-14s %-6s  %-14s %s".formatted("", "prior", "median", "95 % range", "narrowed by"));
    for (Posterior.Range r : posterior.ranges("")) {
      lines.add(
          "%-22s %-14s %-6s  %-14s %s"
              .formatted(
                  r.parameter(),
                  HindcastWords.two(r.from()) + " to " + HindcastWords.two(r.to()),
                  HindcastWords.two(r.median()),
                  HindcastWords.two(r.low()) + " to " + HindcastWords.two(r.high()),
                  HindcastWords.two(r.contraction())));
    }
    return lines;
  }

  private static String whole(double number) {
    return Long.toString((long) FastMath.rint(number));
  }
}
