package winset.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.scenario.Violation;
import winset.sweep.Factor;
import winset.sweep.Levels;

/** Reads what a sweep fixes and what it varies: a single value is fixed, a list or range swept. */
final class FactorReader {

  private static final int MOST_CHECKED = 1000;
  private static final String SEED = "seed";

  private final Findings findings;
  private final List<Path> fixed = new ArrayList<>();
  private Scenario scenario;

  FactorReader(Findings findings, Scenario scenario) {
    this.findings = findings;
    this.scenario = scenario;
  }

  /** The scenario with everything set so far. */
  Scenario scenario() {
    return scenario;
  }

  /** Fixes what the file's block {@code set} names. */
  void set(@Nullable Node node) {
    entries(node, "set")
        .forEach(
            (name, value) -> {
              Optional<Path> path = path(name);
              if (path.isPresent()) {
                fixed.add(path.get());
                parse(path.get(), value)
                    .ifPresent(v -> scenario = attempt(path.get(), v, YamlTree.line(value)));
              }
            });
  }

  /** Fixes what options {@code --set} name, over what the file says. */
  void set(List<String> assignments) {
    try {
      scenario = Settings.apply(scenario, assignments);
      assignments.forEach(a -> path(a.substring(0, a.indexOf('=')).strip()).ifPresent(fixed::add));
    } catch (Problems e) {
      e.all().forEach(findings::add);
    }
  }

  /** The factors in the order of the file. */
  List<Factor> factors(@Nullable Node node) {
    List<Factor> factors = new ArrayList<>();
    entries(node, "factors")
        .forEach(
            (name, value) -> {
              Optional<Path> path = path(name);
              path.ifPresent(p -> checkAlone(p, factors));
              path.flatMap(p -> factor(p, value)).ifPresent(factors::add);
            });
    return factors;
  }

  /** What is varied stands for itself: not fixed too, not under two names, not as its own part. */
  private void checkAlone(Path path, List<Factor> others) {
    int line = findings.line(Findings.below("factors", path.name()));
    for (Path set : fixed) {
      if (set.disturbs(path) || path.disturbs(set)) {
        findings.add(line, path.name(), "is varied, and fixed by setting " + set.name());
      } else if (set.mean() && moves(path, set)) {
        findings.add(
            line,
            path.name(),
            "would move the mean that setting %s fixes; vary %s too, as a list of one value"
                .replace("%s", set.name()));
      }
    }
    for (Factor other : others) {
      if (other.path().disturbs(path) || path.disturbs(other.path())) {
        findings.add(line, path.name(), "sets what " + other.name() + " sets");
      }
    }
  }

  /** True for the power of a faction that a mean is over. */
  private static boolean moves(Path path, Path mean) {
    List<String> place = path.place();
    return place.size() == 4
        && place.subList(0, 2).equals(mean.place().subList(0, 2))
        && place.get(3).equals("power");
  }

  private Map<String, Node> entries(@Nullable Node node, String name) {
    Map<String, Node> entries = findings.block(node, name);
    Map<String, Node> named = new LinkedHashMap<>();
    if (entries != null) {
      entries.forEach(
          (entry, value) -> {
            findings.at(entry, findings.line(Findings.below(name, entry)));
            named.put(entry, value);
          });
    }
    return named;
  }

  private Optional<Path> path(String name) {
    if (name.equals(SEED)) {
      findings.add(name, "", "is the seed of a single run; a sweep has a seed: of its own");
      return Optional.empty();
    }
    Optional<Path> path = Paths.find(scenario, name);
    if (path.isEmpty()) {
      findings.add(name, "", Settings.unknown(scenario, name));
    }
    return path;
  }

  private Optional<Factor> factor(Path path, Node node) {
    if (node instanceof SequenceNode list) {
      return listed(path, list);
    }
    if (node instanceof MappingNode) {
      return new RangeReader(findings, path).levels(node).map(l -> checked(path, l));
    }
    findings.add(
        path.name(),
        node instanceof ScalarNode scalar ? scalar.getValue() : "",
        "must be a list or {from, to, steps}; a single value is fixed under set:");
    return Optional.empty();
  }

  private Optional<Factor> listed(Path path, SequenceNode list) {
    int before = findings.count();
    Set<Object> values = new LinkedHashSet<>();
    for (Node element : list.getValue()) {
      Optional<Object> value = parse(path, element);
      if (value.isPresent()) {
        if (!values.add(value.get())) {
          findings.add(
              YamlTree.line(element),
              path.name() + " = " + Scalars.text(value.get()),
              "is listed twice");
        }
        attempt(path, value.get(), YamlTree.line(element));
      }
    }
    if (list.getValue().isEmpty()) {
      findings.add(path.name(), "", "must list at least one value");
    }
    return findings.count() > before
        ? Optional.empty()
        : Optional.of(new Factor(path, new Levels.Listed(List.copyOf(values))));
  }

  /** A range, all of whose values are tried unless they are too many; then its ends. */
  private Factor checked(Path path, Levels levels) {
    int line = findings.line(path.name());
    int stride = levels.size() <= MOST_CHECKED ? 1 : levels.size() - 1;
    for (int level = 0; level < levels.size(); level += stride) {
      int before = findings.count();
      attempt(path, levels.value(level), line);
      if (findings.count() > before) {
        break;
      }
    }
    return new Factor(path, levels);
  }

  private Optional<Object> parse(Path path, Node node) {
    int line = YamlTree.line(node);
    if (!(node instanceof ScalarNode scalar) || YamlTree.isNothing(node)) {
      findings.add(line, path.name(), path.component().must() + ", not " + YamlTree.kind(node));
      return Optional.empty();
    }
    try {
      return Optional.of(Scalars.parse(path.component(), scalar.getValue()));
    } catch (IllegalArgumentException e) {
      findings.add(
          new Problem(line, path.name(), scalar.getValue(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** The scenario with a value set, or as it was with the problems told. */
  private Scenario attempt(Path path, Object value, int line) {
    try {
      return path.with(scenario, value);
    } catch (InvalidScenarioException e) {
      for (Violation v : e.violations()) {
        findings.add(new Problem(line, v.path(), v.value(), v.must()));
      }
      return scenario;
    }
  }
}
