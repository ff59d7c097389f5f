package winset.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import winset.sweep.Design;
import winset.sweep.Morris;
import winset.sweep.Plan;
import winset.sweep.Saltelli;

/**
 * Everything that is found in a finished sweep about one measure; what depends on its design.
 *
 * @param response what the runs came to
 * @param all what is found in it, the most telling first
 */
public record Findings(Response response, List<Finding> all) {

  /** Keeps a copy. */
  public Findings {
    all = List.copyOf(all);
  }

  /** Looks for whatever the design of a sweep can tell. */
  public static Findings of(Plan plan, Response response) {
    return new Findings(
        response,
        Stream.<Optional<? extends Finding>>of(
                SobolIndices.of(plan, response),
                MorrisEffects.of(plan, response),
                Discovery.of(plan, response),
                RegressionTree.of(plan, response))
            .<Finding>flatMap(Optional::stream)
            .toList());
  }

  /** The same, a finding before all others. */
  public Findings after(Finding first) {
    return new Findings(response, Stream.concat(Stream.of(first), all.stream()).toList());
  }

  /**
   * The measures that are looked into where nobody says which: deals, in designs that spread points
   * to be looked into.
   */
  public static List<String> usual(Plan plan) {
    return plan.design() instanceof Design.Filling ? List.of("deal") : List.of();
  }

  /**
   * True if a sweep can tell something of a target: of any measure by its design, else where runs
   * say yes or no.
   */
  public static boolean possible(Plan plan, Target target) {
    Design design = plan.design();
    return design instanceof Morris || design instanceof Saltelli || target.share();
  }

  /** Name of the measure. */
  public String measure() {
    return response.name();
  }

  /** What it comes to. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    all.forEach(finding -> sentences.addAll(finding.sentences()));
    return sentences;
  }
}
