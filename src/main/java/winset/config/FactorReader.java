package winset.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

  private static final int MOST_TRIED = 1000;

  private final Findings findings;
  private final Set<String> fixed;
  private Scenario scenario;

  FactorReader(Findings findings, Scenario scenario) {
    this(findings, scenario, new HashSet<>());
  }

  private FactorReader(Findings findings, Scenario scenario, Set<String> fixed) {
    this.findings = findings;
    this.scenario = scenario;
    this.fixed = fixed;
  }

  /** The same reader, with what is wrong going elsewhere. */
  FactorReader into(Findings other) {
    return new FactorReader(other, scenario, fixed);
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
              fixed.add(name);
              int line = YamlTree.line(value);
              path(name, findings.line(name))
                  .ifPresent(
                      path -> parse(path, value).ifPresent(v -> scenario = attempt(path, v, line)));
            });
  }

  /** Fixes what options {@code --set} name, over what the file says. */
  void set(List<String> assignments) {
    try {
      scenario = Settings.apply(scenario, assignments);
      assignments.forEach(a -> fixed.add(a.substring(0, a.indexOf('=')).strip()));
    } catch (Problems e) {
      e.all().forEach(findings::add);
    }
  }

  /** The factors in the order of the file. */
  List<Factor> factors(@Nullable Node node, boolean stepsNeeded) {
    List<Factor> factors = new ArrayList<>();
    entries(node, "factors")
        .forEach(
            (name, value) ->
                path(name, findings.line(name))
                    .flatMap(path -> factor(path, value, stepsNeeded))
                    .ifPresent(factors::add));
    return factors;
  }

  /** Notes a name that is fixed and varied at once, which line it is varied in. */
  void refuseFixed(String name, int line) {
    if (fixed.contains(name)) {
      findings.add(line, name, "is fixed with set and varied at once");
    }
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

  /** The path of that name; a problem if the scenario has none. */
  Optional<Path> path(String name, int line) {
    Optional<Path> path = Paths.find(scenario, name);
    if (path.isEmpty()) {
      findings.add(line, name, Settings.unknown(scenario, name));
    }
    return path;
  }

  private Optional<Factor> factor(Path path, Node node, boolean stepsNeeded) {
    if (node instanceof SequenceNode list) {
      return listed(path, list);
    }
    if (node instanceof MappingNode && RangeReader.fits(path)) {
      return new RangeReader(findings, path, node).levels(stepsNeeded).map(l -> tried(path, l));
    }
    findings.add(
        path.name(),
        node instanceof ScalarNode scalar ? scalar.getValue() : "",
        node instanceof MappingNode
            ? "must be a list: only numbers and dates have ranges"
            : "must be a list or {from, to, steps}; a single value is fixed under set:");
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
  private Factor tried(Path path, Levels levels) {
    int line = findings.line(path.name());
    int last = levels.size() - 1;
    int before = findings.count();
    IntStream all = last < MOST_TRIED ? IntStream.rangeClosed(0, last) : IntStream.of(0, last);
    all.takeWhile(level -> findings.count() == before)
        .forEach(level -> attempt(path, levels.value(level), line));
    return new Factor(path, levels);
  }

  private Optional<Object> parse(Path path, Node node) {
    int line = YamlTree.line(node);
    if (!(node instanceof ScalarNode scalar) || YamlTree.isNothing(node)) {
      findings.add(line, path.name(), path.component().must() + ", not " + YamlTree.kind(node));
      return Optional.empty();
    }
    return parse(path, scalar.getValue(), line);
  }

  /** The value that a text is; a problem if it is not of the path's type. */
  Optional<Object> parse(Path path, String text, int line) {
    try {
      return Optional.of(Scalars.parse(path.component(), text));
    } catch (IllegalArgumentException e) {
      findings.add(new Problem(line, path.name(), text, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** The scenario with a value set, or as it was with the problems told. */
  Scenario attempt(Path path, Object value, int line) {
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
