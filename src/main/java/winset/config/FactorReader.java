package winset.config;

import java.util.ArrayList;
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

  /** The path that a sweep neither sets nor varies. */
  static final String SEED = "seed";

  private final ProblemList problems;
  private final List<Path> fixed;
  private Scenario scenario;

  FactorReader(ProblemList problems, Scenario scenario) {
    this(problems, scenario, new ArrayList<>());
  }

  private FactorReader(ProblemList problems, Scenario scenario, List<Path> fixed) {
    this.problems = problems;
    this.scenario = scenario;
    this.fixed = fixed;
  }

  /** The same reader, with what is wrong going elsewhere. */
  FactorReader into(ProblemList other) {
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
              Optional<Path> path = path(name, problems.line(name));
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
      for (String assignment : assignments) {
        String name = assignment.substring(0, assignment.indexOf('=')).strip();
        path(name, Problem.OPTION).ifPresent(fixed::add);
      }
    } catch (Problems e) {
      e.all().forEach(problems::add);
    }
  }

  /**
   * The factors in the order of the file.
   *
   * @param setIsBase whether what is varied may be set too, as the base value
   */
  List<Factor> factors(@Nullable Node node, boolean stepsNeeded, boolean setIsBase) {
    Map<String, Node> entries = entries(node, "factors");
    if (setIsBase) {
      fixed.removeIf(path -> entries.containsKey(path.name()));
    }
    List<Factor> factors = new ArrayList<>();
    entries.forEach(
        (name, value) -> {
          int line = problems.line(ProblemList.below("factors", name));
          Optional<Path> path = path(name, line);
          path.ifPresent(p -> checkAlone(p, factors.stream().map(Factor::path).toList(), line));
          path.flatMap(p -> factor(p, value, stepsNeeded)).ifPresent(factors::add);
        });
    return factors;
  }

  /** What is varied stands for itself: not fixed too, not under two names, not as its own part. */
  void checkAlone(Path path, List<Path> others, int line) {
    for (Path set : fixed) {
      if (set.disturbs(path) || path.disturbs(set)) {
        problems.add(line, path.name(), "is varied, and fixed by setting " + set.name());
      } else if (set.mean() && moves(path, set)) {
        problems.add(
            line,
            path.name(),
            "would move the mean that setting %s fixes; vary %s too, as a list of one value"
                .replace("%s", set.name()));
      }
    }
    for (Path other : others) {
      if (other.disturbs(path) || path.disturbs(other)) {
        problems.add(line, path.name(), "sets what " + other.name() + " sets");
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
    Map<String, Node> entries = problems.block(node, name);
    Map<String, Node> named = new LinkedHashMap<>();
    if (entries != null) {
      entries.forEach(
          (entry, value) -> {
            problems.at(entry, problems.line(ProblemList.below(name, entry)));
            named.put(entry, value);
          });
    }
    return named;
  }

  /** The path of that name; a problem if a sweep has none. */
  Optional<Path> path(String name, int line) {
    if (name.equals(SEED)) {
      problems.add(line, name, "is the seed of a single run; a sweep has a seed: of its own");
      return Optional.empty();
    }
    Optional<Path> path = Paths.find(scenario, name);
    if (path.isEmpty()) {
      problems.add(line, name, Settings.unknown(scenario, name));
    }
    return path;
  }

  private Optional<Factor> factor(Path path, Node node, boolean stepsNeeded) {
    if (node instanceof SequenceNode list) {
      return listed(path, list);
    }
    if (node instanceof MappingNode && RangeReader.fits(path.component())) {
      return new RangeReader(problems, path, node).levels(stepsNeeded).map(l -> tried(path, l));
    }
    problems.add(
        path.name(),
        node instanceof ScalarNode scalar ? scalar.getValue() : "",
        node instanceof MappingNode
            ? "must be a list: only numbers and dates have ranges"
            : "must be a list or {from, to, steps}; a single value is fixed under set:");
    return Optional.empty();
  }

  private Optional<Factor> listed(Path path, SequenceNode list) {
    int before = problems.count();
    Set<Object> values = new LinkedHashSet<>();
    for (Node element : list.getValue()) {
      Optional<Object> value = parse(path, element);
      if (value.isPresent()) {
        if (!values.add(value.get())) {
          problems.add(
              YamlTree.line(element),
              path.name() + " = " + Scalars.text(value.get()),
              "is listed twice");
        }
        attempt(path, value.get(), YamlTree.line(element));
      }
    }
    if (list.getValue().isEmpty()) {
      problems.add(path.name(), "", "must list at least one value");
    }
    return problems.count() > before
        ? Optional.empty()
        : Optional.of(new Factor(path, new Levels.Listed(List.copyOf(values))));
  }

  /** A range, all of whose values are tried unless they are too many; then its ends. */
  private Factor tried(Path path, Levels levels) {
    int line = problems.line(path.name());
    int last = levels.size() - 1;
    int before = problems.count();
    IntStream all = last < MOST_TRIED ? IntStream.rangeClosed(0, last) : IntStream.of(0, last);
    all.takeWhile(level -> problems.count() == before)
        .forEach(level -> attempt(path, levels.value(level), line));
    return new Factor(path, levels);
  }

  /** The value at a node; a problem if it is not of the path's type. */
  Optional<Object> parse(Path path, Node node) {
    int line = YamlTree.line(node);
    if (!(node instanceof ScalarNode scalar) || YamlTree.isNothing(node)) {
      problems.add(line, path.name(), path.component().must() + ", not " + YamlTree.kind(node));
      return Optional.empty();
    }
    return parse(path, scalar.getValue(), line);
  }

  /** The value that a text is; a problem if it is not of the path's type. */
  Optional<Object> parse(Path path, String text, int line) {
    try {
      return Optional.of(Scalars.parse(path.component(), text));
    } catch (IllegalArgumentException e) {
      problems.add(new Problem(line, path.name(), text, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** The scenario with a value set, or as it was with the problems told. */
  Scenario attempt(Path path, Object value, int line) {
    try {
      return path.with(scenario, value);
    } catch (InvalidScenarioException e) {
      for (Violation v : e.violations()) {
        problems.add(new Problem(line, v.path(), v.value(), v.must()));
      }
      return scenario;
    }
  }
}
