package winset.config;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.measure.Scale;
import winset.sweep.Replications;

/**
 * Reads how often each point is run: a number, or {@code {until: {measure: m, half-width: h},
 * at-least: n, at-most: m}}.
 */
final class ReplicationsReader {

  /** Most replications. */
  static final int MOST = 100_000_000;

  /** Replications before the rule is looked at, where a file does not say. */
  static final int AT_LEAST = 50;

  /** Replications after which it is not, where a file does not say. */
  static final int AT_MOST = 5000;

  /** Names of the measures that have a mean. */
  static final List<String> MEASURES =
      Measures.all().stream().filter(m -> m.scale() != Scale.CATEGORY).map(Measure::name).toList();

  private static final String NAME = "replications";

  private final ProblemList problems;

  private ReplicationsReader(ProblemList problems) {
    this.problems = problems;
  }

  /** What a sweep says; once where it says nothing. */
  static Replications read(Block sweep) {
    return sweep.node(NAME) instanceof MappingNode rule
        ? new ReplicationsReader(sweep.problems()).rule(Block.of(sweep.problems(), rule, NAME))
        : Replications.fixed(sweep.whole(NAME, 1, 1, MOST));
  }

  private Replications rule(Block block) {
    int before = problems.count();
    block.only(List.of("until", "at-least", "at-most"));
    int atLeast = block.whole("at-least", AT_LEAST, 1, MOST);
    int atMost = block.whole("at-most", Math.max(AT_MOST, atLeast), 1, MOST);
    if (atLeast > atMost) {
      block.refuse(
          "at-most", Integer.toString(atMost), "must be no less than at-least, " + atLeast);
    }
    if (!block.has("until")) {
      block.refuse("until", "", "is missing: {measure: deal, half-width: 0.02}");
      return Replications.fixed(1);
    }
    Block until = Block.of(problems, block.node("until"), NAME + ".until");
    until.only(List.of("measure", "half-width"));
    Optional<Measure> measure = measure(until);
    double halfWidth = until.decimal("half-width");
    return problems.count() > before || measure.isEmpty()
        ? Replications.fixed(1)
        : new Replications(
            atLeast, atMost, Optional.of(new Replications.Until(measure.get(), halfWidth)));
  }

  private static Optional<Measure> measure(Block until) {
    String name = until.text("measure");
    Optional<Measure> measure = Measures.find(name).filter(m -> MEASURES.contains(name));
    if (measure.isEmpty() && !name.isEmpty()) {
      boolean category = Measures.find(name).isPresent();
      until.refuse(
          "measure",
          name,
          category
              ? "is a name, which has no mean; choose a number or a true-or-false"
              : Nearest.among(name, MEASURES));
    }
    return measure;
  }
}
