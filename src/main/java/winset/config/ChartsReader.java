package winset.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import winset.measure.Measure;
import winset.sweep.ChartChoice;
import winset.sweep.ChartKind;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

/** Reads which charts a sweep asks for, and which of its factors goes where in them. */
final class ChartsReader {

  private static final String NAME = "charts";
  private static final String EXAMPLE = "[deal-rate, {deal-map: {x: iran.trust, y: us.quota}}]";

  private final ProblemList problems;
  private final Plan plan;
  private final Set<ChartKind> seen = new HashSet<>();

  ChartsReader(ProblemList problems, Plan plan) {
    this.problems = problems;
    this.plan = plan;
  }

  /** The charts that a list names; those that are wrong are noted and left out. */
  List<ChartChoice> read(Block block) {
    List<ChartChoice> charts = new ArrayList<>();
    for (Node element : block.list(NAME, EXAMPLE)) {
      read(element).ifPresent(charts::add);
    }
    return charts;
  }

  private Optional<ChartChoice> read(Node element) {
    int line = YamlTree.line(element);
    if (element instanceof ScalarNode name) {
      return kind(line, name.getValue()).map(ChartChoice::of);
    }
    if (element instanceof MappingNode one
        && one.getValue().size() == 1
        && one.getValue().get(0).getKeyNode() instanceof ScalarNode name) {
      Node options = one.getValue().get(0).getValueNode();
      return kind(line, name.getValue()).map(kind -> chosen(line, kind, options));
    }
    problems.add(line, NAME, "must be names, or a name with its factors: " + EXAMPLE);
    return Optional.empty();
  }

  /** A chart that is known, can be drawn of this sweep, and is not asked for twice. */
  private Optional<ChartKind> kind(int line, String name) {
    String where = NAME + ": " + name;
    Optional<ChartKind> kind = ChartKind.find(name);
    if (kind.isEmpty()) {
      problems.add(line, where, Nearest.among(name, ChartKind.labels()));
      return kind;
    }
    lacking(kind.get()).ifPresent(lack -> problems.add(line, where, lack));
    if (!seen.add(kind.get())) {
      problems.add(line, where, "is asked for twice");
    }
    return kind;
  }

  /** What there is nothing to draw of, and why. */
  private Optional<String> lacking(ChartKind kind) {
    boolean grid = plan.design() instanceof Design.Grid;
    return switch (kind) {
      case DEAL_RATE, TORNADO -> unless(varied() > 0, "needs a factor that varies");
      case DEAL_MAP -> unless(grid && varied() > 1, "needs a grid of two factors or more");
      case DIFFERENCE ->
          unless(plan.baseline().isPresent(), "needs a baseline")
              .or(
                  () ->
                      unless(
                          grid || plan.design() instanceof OneAtATime,
                          "needs design grid or one-at-a-time"));
      case ZONE_AND_DEALS ->
          unless(has("zone_share"), "needs zone_share among the measures")
              .or(() -> unless(grid && varied() > 0, "needs a grid with a factor that varies"));
      case SEQUENCING -> unless(has("sequencing"), "needs sequencing among the measures");
      case TRUST_FAN, WILLINGNESS_FAN -> unless(plan.keeping().series(), "needs series: true");
      case INCIDENCE, HAZARD, OUTCOMES -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean there, String lack) {
    return there ? Optional.empty() : Optional.of(lack);
  }

  private long varied() {
    return plan.factors().stream().filter(f -> f.levels().size() > 1).count();
  }

  private boolean has(String measure) {
    return plan.columns().stream().map(Measure::name).anyMatch(measure::equals);
  }

  private ChartChoice chosen(int line, ChartKind kind, Node node) {
    String path = ProblemList.below(NAME, kind.label());
    problems.at(path, line);
    Block block = Block.of(problems, node, path);
    block.only(kind.options());
    if (!block.entries().isEmpty() && !(plan.design() instanceof Design.Grid)) {
      block.refuse("", "", "factors can be chosen in a grid, where every value meets every other");
    }
    Map<String, String> factors = new HashMap<>();
    for (String option : kind.options()) {
      if (block.has(option)) {
        String name = block.text(option);
        if (usable(block, kind, option, name) && factors.containsValue(name)) {
          block.refuse(option, name, "is chosen twice");
        }
        factors.put(option, name);
      }
    }
    return new ChartChoice(kind, factors);
  }

  private boolean usable(Block block, ChartKind kind, String option, String name) {
    List<String> known = plan.factors().stream().map(Factor::name).toList();
    if (!known.contains(name)) {
      block.refuse(option, name, "varies nothing here: " + Nearest.unknown(name, known));
      return false;
    }
    Factor factor = plan.factors().get(known.indexOf(name));
    int levels = factor.levels().size();
    if (levels < 2) {
      block.refuse(option, name, "takes one value only");
      return false;
    }
    if (option.equals("by")
        && levels > ChartKind.MOST_BESIDE
        && !(kind.thins() && factor.ordered())) {
      block.refuse(
          option,
          name,
          "must take at most %s values, not %s".formatted(ChartKind.MOST_BESIDE, levels));
      return false;
    }
    return true;
  }
}
