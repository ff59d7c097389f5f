package winset.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.scenario.Violation;

/** Sets values of a scenario by their paths, as {@code --set path=value} asks. */
public final class Settings {

  private final List<Problem> problems = new ArrayList<>();
  private Scenario scenario;

  private Settings(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * The scenario with every assignment made, one after the other.
   *
   * @param assignments each "path=value"
   */
  public static Scenario apply(Scenario scenario, List<String> assignments) throws Problems {
    Settings settings = new Settings(scenario);
    assignments.forEach(settings::set);
    if (!settings.problems.isEmpty()) {
      throw new Problems(settings.problems);
    }
    return settings.scenario;
  }

  private void set(String assignment) {
    int equals = assignment.indexOf('=');
    if (equals < 0) {
      refuse(assignment, "", "must be path=value");
      return;
    }
    String name = assignment.substring(0, equals).strip();
    String value = assignment.substring(equals + 1).strip();
    Optional<Path> path = Paths.find(scenario, name);
    if (path.isEmpty()) {
      refuse(name, "", unknown(scenario, name));
      return;
    }
    try {
      scenario = path.get().parse(scenario, value);
    } catch (InvalidScenarioException e) {
      for (Violation violation : e.violations()) {
        refuse(violation.path(), violation.value(), violation.must());
      }
    }
  }

  /** Why a scenario has no path of that name, with the one that was meant if one is near. */
  static String unknown(Scenario scenario, String name) {
    List<String> names = Paths.names(scenario);
    return names.stream()
        .filter(n -> n.startsWith(name + "."))
        .findFirst()
        .map(inside -> "is a block; name a value in it, such as '" + inside + "'")
        .orElseGet(() -> Nearest.unknown(name, names));
  }

  private void refuse(String path, String value, String must) {
    problems.add(new Problem(Problem.OPTION, path, value, must));
  }
}
