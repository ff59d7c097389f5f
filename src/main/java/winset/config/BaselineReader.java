package winset.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import winset.scenario.Scalars;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

/** Reads which point of a sweep the others are compared with. */
final class BaselineReader {

  private static final String NAME = "baseline";
  private static final int MOST_SHOWN = 12;

  private final ProblemList problems;
  private final Plan plan;

  BaselineReader(ProblemList problems, Plan plan) {
    this.problems = problems;
    this.plan = plan;
  }

  /** The point with the values that a block gives the factors; nothing, with a problem noted. */
  OptionalLong point(@Nullable Node node) {
    int before = problems.count();
    Map<String, Node> given = problems.block(node, NAME);
    if (given == null) {
      return OptionalLong.empty();
    }
    List<String> known = plan.factors().stream().map(Factor::name).toList();
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        problems.add(here(name), "", "varies nothing here: " + Nearest.unknown(name, known));
      }
    }
    List<Object> values = new ArrayList<>();
    for (Factor factor : plan.factors()) {
      value(factor, given.get(factor.name())).ifPresent(values::add);
    }
    return problems.count() > before ? OptionalLong.empty() : point(values);
  }

  private OptionalLong point(List<Object> values) {
    OptionalLong point = plan.point(values);
    if (point.isEmpty()) {
      String design = plan.design().name();
      problems.add(
          NAME, "", "must be a point of the sweep; design " + design + " has none with these");
    }
    return point;
  }

  private static String here(String name) {
    return ProblemList.below(NAME, name);
  }

  private Optional<Object> value(Factor factor, @Nullable Node node) {
    if (node == null) {
      problems.add(here(factor.name()), "", "is missing: a baseline gives every factor a value");
      return Optional.empty();
    }
    int line = YamlTree.line(node);
    Optional<Object> value = new FactorReader(problems, plan.scenario()).parse(factor.path(), node);
    if (value.isPresent() && !takes(factor, value.get())) {
      problems.add(
          new Problem(
              line,
              here(factor.name()),
              Scalars.text(value.get()),
              "must be one of the values that the sweep gives it: " + taken(factor)));
      return Optional.empty();
    }
    return value;
  }

  /** What a factor takes is known for itself unless points are spread over its range. */
  private boolean takes(Factor factor, Object value) {
    return plan.design() instanceof Design.Filling
        || factor.levels().level(value) >= 0
        || base(factor).filter(value::equals).isPresent();
  }

  /** The value of a factor while others are varied, which need not be among its levels. */
  private Optional<Object> base(Factor factor) {
    return plan.design() instanceof OneAtATime
        ? Optional.of(plan.values(0).get(plan.factors().indexOf(factor)))
        : Optional.empty();
  }

  private String taken(Factor factor) {
    Levels levels = factor.levels();
    int size = levels.size();
    String shown =
        IntStream.range(0, Math.min(size, MOST_SHOWN))
            .mapToObj(level -> Scalars.text(levels.value(level)))
            .collect(Collectors.joining(", "));
    String rest =
        size > MOST_SHOWN
            ? ", ... " + Scalars.text(levels.value(size - 1)) + " (" + size + ")"
            : "";
    String base =
        base(factor).filter(b -> levels.level(b) < 0).map(b -> ", " + Scalars.text(b)).orElse("");
    return shown + rest + base;
  }
}
