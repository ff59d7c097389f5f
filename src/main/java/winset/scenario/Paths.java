package winset.scenario;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every path of a scenario: each scalar at its place, the aggregates {@code iran.trust}, {@code
 * iran.stance} and their like for the US, and {@code iran.election.…} as short for the side's first
 * vote in the window.
 */
public final class Paths {

  private Paths() {}

  /** All paths in the order of the records, an aggregate before what it aggregates. */
  public static List<Path> all(Scenario scenario) {
    List<Path> paths = new ArrayList<>();
    walk(scenario, "", List.of(), paths);
    return paths;
  }

  /** The path of that name; empty where the scenario has none. */
  public static Optional<Path> find(Scenario scenario, String name) {
    return Stream.concat(all(scenario).stream(), firstVotes(scenario).stream())
        .filter(p -> p.name().equals(name))
        .findFirst();
  }

  /** Every name that {@link #find} knows. */
  public static List<String> names(Scenario scenario) {
    return Stream.concat(all(scenario).stream(), firstVotes(scenario).stream())
        .map(Path::name)
        .toList();
  }

  private static void walk(Object record, String prefix, List<String> steps, List<Path> paths) {
    for (Component component : Component.of(record.getClass())) {
      Object value = Records.get(record, component);
      String name = prefix + component.name();
      List<String> here = append(steps, component.name());
      if (component.isScalar()) {
        paths.add(leaf(name, here, component));
      } else if (value instanceof Map<?, ?> map) {
        boolean rest = component.quantity().rest();
        entries(map, component, rest ? prefix : name + ".", rest ? steps : here, paths);
      } else if (value instanceof SideProfile side) {
        paths.add(new Aggregate(name + ".trust", Party.valueOf(upper(name)), "trust"));
        paths.add(new Aggregate(name + ".stance", Party.valueOf(upper(name)), "stance"));
        walk(side, name + ".", here, paths);
      } else if (value != null) {
        walk(value, name + ".", here, paths);
      }
    }
  }

  private static void entries(
      Map<?, ?> map, Component component, String prefix, List<String> steps, List<Path> paths) {
    map.forEach(
        (key, value) -> {
          List<String> here = append(steps, (String) key);
          if (value instanceof Map<?, ?> row) {
            entries(row, component, prefix + key + ".", here, paths);
          } else if (value instanceof Record nested) {
            walk(nested, prefix + key + ".", here, paths);
          } else {
            paths.add(new Path.Leaf(prefix + key, here, component.as((String) key, Double.class)));
          }
        });
  }

  private static Path leaf(String name, List<String> steps, Component component) {
    Path.Leaf leaf = new Path.Leaf(name, steps, component);
    return name.endsWith(".probability") ? new OptionProbability(leaf) : leaf;
  }

  private static List<Path> firstVotes(Scenario scenario) {
    List<Path> paths = new ArrayList<>();
    for (Party party : Party.values()) {
      String side = Scalars.text(party);
      firstVote(scenario, party)
          .ifPresent(
              id ->
                  walk(
                      requireNonNull(scenario.side(party).elections().get(id)),
                      side + ".election.",
                      List.of(side, "elections", id),
                      paths));
    }
    return paths;
  }

  /** Id of the first vote of a party that falls into the window, if there is one. */
  public static Optional<String> firstVote(Scenario scenario, Party party) {
    return scenario.side(party).elections().entrySet().stream()
        .filter(e -> !e.getValue().date().isBefore(scenario.start()))
        .filter(e -> !e.getValue().date().isAfter(scenario.end()))
        .min(Map.Entry.comparingByValue(Comparator.comparing(Vote::date)))
        .map(Map.Entry::getKey);
  }

  private static List<String> append(List<String> steps, String step) {
    return Stream.concat(steps.stream(), Stream.of(step)).toList();
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
