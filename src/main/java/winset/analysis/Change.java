package winset.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.sweep.Plan;

/**
 * A value that differs between the scenarios of two sweeps.
 *
 * @param path where it stands
 * @param a its text in the first; empty where that has no such value
 * @param b its text in the second
 */
public record Change(String path, Optional<String> a, Optional<String> b) {

  /** What decides nothing of a sweep's runs. */
  private static final Set<String> WORDS = Set.of("title", "about", "seed");

  /**
   * Every path whose value differs, means of factions left out, as theirs tell; and what factors
   * set alike.
   */
  public static List<Change> between(Plan a, Plan b) {
    Map<String, String> here = values(a.scenario());
    Map<String, String> there = values(b.scenario());
    Map<String, String> swept = values(a.scenario(0));
    Map<String, String> sweptThere = values(b.scenario(0));
    Set<String> paths = new LinkedHashSet<>(here.keySet());
    paths.addAll(there.keySet());
    List<Change> changes = new ArrayList<>();
    for (String path : paths) {
      Optional<String> before = Optional.ofNullable(here.get(path));
      Optional<String> after = Optional.ofNullable(there.get(path));
      boolean alike =
          Optional.ofNullable(swept.get(path)).equals(Optional.ofNullable(sweptThere.get(path)));
      if (!before.equals(after) && !alike) {
        changes.add(new Change(path, before, after));
      }
    }
    return changes;
  }

  private static Map<String, String> values(Scenario scenario) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Path path : Paths.all(scenario)) {
      Object value = path.get(scenario);
      if (value != null && !path.mean() && !WORDS.contains(path.name())) {
        values.put(path.name(), Scalars.text(value));
      }
    }
    return values;
  }

  /** "us.quota: 0.56 in A, 0.5 in B". */
  public String sentence() {
    return path
        + ": "
        + a.map(value -> value + " in A").orElse("nothing in A")
        + ", "
        + b.map(value -> value + " in B").orElse("nothing in B");
  }
}
